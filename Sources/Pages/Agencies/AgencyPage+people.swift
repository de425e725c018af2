import Markup
import Personnel

extension AgencyPage {
  func coverageSection(_ say: Speaker) -> HTML {
    let title = say("Bố trí nhân sự theo quy định", "Coverage")
    guard !coverage.isEmpty else {
      return """
        <section><h2>\(title)</h2><p>\(say(
          "Không có quy định nào yêu cầu cơ quan này bố trí người.",
          "No rule asks this agency to name anybody."
        ))</p></section>
        """
    }
    let table = Table(
      caption: title,
      columns: [
        .text(say("Nhiệm vụ", "Duty")), .number(say("Phụ trách", "Principals")),
        .number(say("Dự phòng", "Deputies")), .text(say("Tình trạng", "Status")),
      ],
      rows: coverage.html { row($0, say) }
    )
    return "<section><h2>\(title)</h2>\(table.html)</section>"
  }

  private func row(_ line: CoverageLine, _ say: Speaker) -> HTML {
    let duties = [line.duty] + line.alternatives
    return """
      <tr><th scope="row">\(duties.map { say($0) }.joined(separator: say(" hoặc ", " or ")))</th>\
      <td class="bd-number">\(of(line.principals, line.principalsAsked, say))</td>\
      <td class="bd-number">\(of(line.deputies, line.deputiesAsked, say))</td>\
      <td>\(tag(line, say).html)</td></tr>
      """
  }

  /// The principals decide, as in every count of agencies without a focal point; a deputy who is
  /// missing is told besides.
  private func tag(_ line: CoverageLine, _ say: Speaker) -> Tag {
    guard line.hasPrincipals else { return Tag(.bad, say("còn thiếu", "missing")) }
    return line.hasDeputies
      ? Tag(.good, say("đủ", "covered"))
      : Tag(.soon, say("thiếu người dự phòng", "no deputy"))
  }

  private func of(_ part: Int, _ whole: Int, _ say: Speaker) -> String {
    if whole == 0 { return say.number(part) }
    if part > whole {
      return say(
        "\(say.number(part)) (cần \(say.number(whole)))",
        "\(say.number(part)) (\(say.number(whole)) asked)"
      )
    }
    return say(
      "\(say.number(part)) trên \(say.number(whole))",
      "\(say.number(part)) of \(say.number(whole))"
    )
  }

  /// More are in the list of officers, page by page.
  static let officersShown = 100

  private func otherOfficers(_ say: Speaker) -> HTML {
    guard officers.count > Self.officersShown else { return HTML() }
    let words = say(
      "Còn \(say.number(officers.count - Self.officersShown)) phân công nữa: mở danh sách cán bộ của cơ quan",
      "\(say.number(officers.count - Self.officersShown)) more assignments: open the agency's list of officers"
    )
    return "<p>\(say.link(words, Address.officers.with("agency", "\(id)")))</p>"
  }

  func officersSection(_ say: Speaker) -> HTML {
    let title = say("Cán bộ được phân công", "Assigned officers")
    guard !officers.isEmpty else {
      let words = say(
        "Chưa có cán bộ nào được phân công trong ngày này.",
        "No officer is assigned on this day."
      )
      return "<section><h2>\(title)</h2>\(Empty(words: words).html)</section>"
    }
    let table = Table(
      caption: title,
      columns: [
        .text(say("Họ và tên", "Name")), .text(say("Chức vụ", "Position")),
        .text(say("Nhiệm vụ", "Duty")), .text(say("Hình thức", "Form")),
        .text(say("Từ ngày", "From")), .text(say("Năng lực đạt yêu cầu", "Requirements met")),
      ],
      rows: officers.prefix(Self.officersShown).html { row($0, say) }
    )
    return """
      <section><h2>\(title)</h2>\(table.html)\(otherOfficers(say))\(readinessNote(say))</section>
      """
  }

  private func row(_ line: OfficerLine, _ say: Speaker) -> HTML {
    """
    <tr><th scope="row">\(say.link(line.name, .officer(line.id)))</th><td>\(line.position ?? "")</td>\
    <td>\(say(line.duty))</td><td>\(say.form(line.share, line.role))</td>\
    <td>\(say.time(line.from))</td><td>\(line.readiness.tag(say))</td></tr>

    """
  }

  private func readinessNote(_ say: Speaker) -> HTML {
    """
    <details class="bd-computed"><summary>\(say("Cách tính mức sẵn sàng", "How readiness is computed"))</summary>
    <p>\(say(
      """
      Số yêu cầu năng lực “đạt” hoặc “sắp hết hiệu lực” chia cho tổng số yêu cầu của các phân công \
      trong ngày: \(readiness.met) trên \(readiness.all).
      """,
      """
      The requirements that are “met” or “lapsing”, of all requirements of the day's assignments: \
      \(readiness.met) of \(readiness.all).
      """
    ))</p></details>
    """
  }
}

extension AgencyPage.Readiness {
  func tag(_ say: Speaker) -> HTML {
    guard all > 0 else { return Tag(.plain, say("không có yêu cầu", "nothing required")).html }
    let words = say("\(met) trên \(all)", "\(met) of \(all)")
    return Tag(met == all ? .good : .open, words).html
  }
}

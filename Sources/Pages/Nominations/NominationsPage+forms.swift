import Markup
import Personnel
import Operations
import Training
import Vietnamese

extension NominationsPage {
  /// What approving would do, and the button that does just that.
  func approval(_ say: Speaker) -> HTML {
    guard let preview, !isOver else { return HTML() }
    let title = say("Chờ duyệt", "Awaiting approval")
    guard !preview.rows.isEmpty else {
      let words = say(
        "Chưa có đề cử nào có công văn chờ duyệt.",
        "No nomination with a letter awaits approval."
      )
      return "<section><h2>\(title)</h2>\(Empty(words: words).html)</section>"
    }
    return """
      <section><h2>\(title)</h2><p>\(summary(preview, say))</p>\
      \(approveForm(preview, say))\(choosing(preview, say))</section>
      """
  }

  private func summary(_ preview: Preview, _ say: Speaker) -> String {
    say(
      """
      Sẽ duyệt \(preview.approved) người; \(preview.waiting) người vào danh sách chờ; \
      \(preview.skipped) người bỏ qua.
      """,
      "\(preview.approved) get a seat; \(preview.waiting) wait; \(preview.skipped) are skipped."
    )
  }

  private func approveForm(_ preview: Preview, _ say: Speaker) -> HTML {
    guard preview.approved + preview.waiting > 0 else { return HTML() }
    let ids = preview.isChosen ? preview.rows.html { .hidden("n", "\($0.line.id)") } : HTML()
    let words =
      preview.approved > 0
      ? say("Duyệt \(preview.approved) người", "Approve \(preview.approved)")
      : say(
        "Đưa \(preview.waiting) người vào danh sách chờ",
        "Put \(preview.waiting) on the wait-list"
      )
    return """
      <form class="bd-acts" method="post" \
      action="\(say.href(.nominations(trainingClass, act: "approve")))">\(say.mark)\
      \(HTML.hidden("key", key))\(HTML.hidden("seen", preview.stamp))\(ids)\
      \(HTML.hidden("chosen", "yes"), if: preview.isChosen)\
      \(HTML.hidden("beyond", "yes"), if: preview.beyondQuota)\
      <button class="btn btn-primary" type="submit">\(words)</button></form>
      """
  }

  private func choosing(_ preview: Preview, _ say: Speaker) -> HTML {
    return """
      <form class="bd-choosing" method="post" \
      action="\(say.href(.nominations(trainingClass, act: "preview")))">\(say.mark)\(choices(preview, say))\
      <div class="bd-filter"><label class="bd-check"><input type="checkbox" name="beyond" value="yes"\
      \(" checked", if: preview.beyondQuota)> \
      \(say("Cho vượt chỉ tiêu cơ quan (không vượt số chỗ)", "Beyond the shares (never beyond the seats)"))\
      </label>\
      <button class="btn btn-outline-primary" type="submit" name="act" value="preview">\
      \(say("Xem lại với những người được đánh dấu", "Look again with those that are ticked"))</button></div>\
      <details class="bd-why"><summary>\(say("Trả lại cơ quan", "Send back to the agencies"))</summary>\
      <div class="bd-form">\(FormField(
        name: "reason",
        label: say("Lý do trả lại", "Why they are returned"),
        isRequired: false,
        ownID: "f-return-reason"
      ).html)\
      <button class="btn btn-outline-primary" type="submit" name="act" value="return">\
      \(say("Trả lại những người được đánh dấu", "Return those that are ticked"))</button></div></details>\
      </form>
      """
  }

  /// Proposals that still lack the letter of the agency's head.
  func letterSection(_ say: Speaker) -> HTML {
    let open = lines.filter { $0.nomination.state == .proposed }
    guard !open.isEmpty, !isOver else { return HTML() }
    let boxes = open.html { line in
      """
      <label class="bd-check"><input type="checkbox" name="n" value="\(line.id.number)" checked> \
      \(line.name ?? "…") <span class="bd-hint">\(say(line.agency))</span></label>
      """
    }
    return """
      <section><h2>\(say("Chờ công văn của thủ trưởng", "Awaiting the letter of the agency's head"))</h2>\
      <form class="bd-form" method="post" \
      action="\(say.href(.nominations(trainingClass, act: "endorse")))">\(say.mark)\
      <fieldset class="bd-choice"><legend>\(say("Người được đề cử", "Those proposed"))</legend>\
      \(boxes)</fieldset>\(letterFields("endorse", say))\
      <button class="btn btn-primary" type="submit">\(say("Ghi công văn", "Save the letter"))</button>\
      </form></section>
      """
  }

  func letterFields(_ place: String, _ say: Speaker, isRequired: Bool = true) -> HTML {
    HTML {
      FormField(
        name: "number",
        label: say("Số công văn đề cử", "Number of the letter"),
        value: letter?.number ?? "",
        hint: isRequired
          ? say("Như 45/CV-SNgV", "Such as 45/CV-SNgV")
          : say("Bỏ trống nếu thủ trưởng chưa ký", "Empty: not signed yet"),
        isRequired: isRequired,
        most: 100,
        ownID: "f-\(place)-number"
      ).html
      FormField(
        name: "day",
        label: say("Ngày công văn", "Day of the letter"),
        value: letter?.day ?? "",
        hint: "05/03/2021",
        isRequired: false,
        most: 10,
        ownID: "f-\(place)-day"
      ).html
    }
  }

  /// Whom an agency could send.
  func candidateSection(_ say: Speaker) -> HTML {
    guard !isOver else { return HTML() }
    let title = say("Đề cử cán bộ", "Name officers")
    let chooser = agencies.isEmpty ? HTML() : agencyForm(say)
    guard !candidates.isEmpty else {
      let words =
        agencies.isEmpty || agency != nil
        ? say(
          "Không còn cán bộ nào có nhiệm vụ mà chưa được đề cử.",
          "Nobody with a duty is left who is not named."
        )
        : say("Chọn cơ quan để đề cử thay.", "Choose an agency to name somebody for it.")
      return "<section><h2>\(title)</h2>\(chooser)\(Empty(words: words).html)</section>"
    }
    let table = Table(
      caption: title,
      columns: [
        .text(say("Họ và tên", "Name")), .text(say("Cơ quan", "Agency")),
        .text(say("Vì sao cần", "Why")), .text(say("Vướng mắc", "Why not")),
      ],
      rows: candidates.html { row($0, say) },
      isStacked: true
    )
    return """
      <section><h2>\(title)</h2>\(chooser)<p class="bd-hint">\(say(
        "Người cần học nhất ở trên. Đề cử quá chỉ tiêu thì người sau vào danh sách chờ.",
        "Who needs it most stands above. Those beyond the share wait."
      ))</p>\
      <form method="post" action="\(say.href(.nominations(trainingClass)))">\(say.mark)\
      \(HTML.hidden("key", key))\(table.html)<div class="bd-form">\
      \(letterFields("nominate", say, isRequired: false))\
      <button class="btn btn-primary" type="submit">\(say("Gửi đề cử", "Send the nominations"))</button>\
      </div></form></section>
      """
  }

  private func agencyForm(_ say: Speaker) -> HTML {
    """
    <form class="bd-filter" method="get" action="\(Address.nominations(trainingClass).text)">\
    \(HTML.hidden("asOf", "\(say.day)"), if: say.isDayChosen)\
    \(HTML.hidden("lang", say.language.rawValue), if: say.language != .vi)\
    \(agencies.select(
      "agency",
      label: say("Đề cử cho cơ quan", "Name officers of"),
      none: say("Chọn", "Choose"),
      chosen: agency
    ))\
    <button class="btn btn-outline-primary" type="submit">\(say("Xem cán bộ", "Show officers"))</button></form>
    """
  }

  private func row(_ candidate: Candidate, _ say: Speaker) -> HTML {
    let box: HTML = """
      <label class="bd-check"><input type="checkbox" name="c" \
      value="\(Nominee(candidate.officer, of: candidate.agency).text)"> \(candidate.name)</label>
      """
    let obstacles = candidate.candidacy.obstacles.map { say($0.sentence) }.joined(separator: "; ")
    let tone: Tone = candidate.candidacy.mayGo ? .open : .bad
    return """
      <tr><th scope="row">\(candidate.candidacy.mayGo ? box : "\(candidate.name)")\
      <span class="bd-hint d-block">\(candidate.position ?? "")</span></th>\
      <td>\(say(candidate.agencyName))</td>\
      <td>\(candidate.grounds.map { say($0) }.joined(separator: "; "))</td>\
      <td>\(obstacles.isEmpty ? HTML() : Tag(tone, obstacles).html)</td></tr>

      """
  }
}

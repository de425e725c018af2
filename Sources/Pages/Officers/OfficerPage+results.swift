import Chronology
import Markup

extension OfficerPage {
  func resultsSection(_ say: Speaker) -> HTML {
    let title = say("Lớp đã học và kết quả", "Classes and results")
    guard !results.isEmpty else {
      let words = say("Chưa học lớp nào.", "No class so far.")
      return "<section><h2>\(title)</h2>\(Empty(words: words).html)</section>"
    }
    let table = Table(
      caption: title,
      columns: [
        .text(say("Lớp", "Class")), .text(say("Thời gian", "Days")),
        .text(say("Chuyên cần", "Attendance")), .number(say("Điểm", "Mark")),
        .text(say("Xếp loại", "Classification")), .text(say("Kết quả", "Result")),
      ],
      rows: results.html { row($0, say) }
    )
    return """
      <section><h2>\(title)</h2>\(table.html)</section>\(AmendmentList(amendments: amendments).html(say))
      """
  }

  private func row(_ line: ResultLine, _ say: Speaker) -> HTML {
    guard !line.isCancelled else { return cancelled(line, say) }
    return """
      <tr><th scope="row">\(link(line.title, .trainingClass(line.trainingClass), say))</th>\
      <td>\(say.days(line.days))</td><td>\(line.attendance.text(say))</td>\
      <td class="bd-number">\(line.result.mark.map(say.mark) ?? "")</td>\
      <td>\(line.result.classification.map { say($0) } ?? "")</td><td>\(line.result.html(say))</td></tr>

      """
  }

  /// What was noted in a class that did not take place is not told as if it counted.
  private func cancelled(_ line: ResultLine, _ say: Speaker) -> HTML {
    let tag = Tag(
      .bad,
      say("Lớp đã hủy, kết quả không tính", "The class was cancelled; no result counts")
    )
    return """
      <tr><th scope="row">\(link(line.title, .trainingClass(line.trainingClass), say))</th>\
      <td>\(say.days(line.days))</td><td></td><td class="bd-number"></td><td></td>\
      <td>\(tag.html)</td></tr>

      """
  }

  func certificatesSection(_ say: Speaker) -> HTML {
    guard !certificates.isEmpty else { return HTML() }
    let title = say("Giấy chứng nhận, chứng chỉ", "Certificates")
    let table = Table(
      caption: title,
      columns: [
        .text(say("Văn bằng", "Document")), .text(say("Số", "Number")),
        .text(say("Ngày cấp", "Issued")), .text(say("Hiệu lực", "Valid")),
        .text(say("Mã kiểm tra", "Code for checking")),
      ],
      rows: certificates.html { row($0, say) }
    )
    return "<section><h2>\(title)</h2>\(table.html)</section>"
  }

  private func row(_ line: CertificateLine, _ say: Speaker) -> HTML {
    """
    <tr><th scope="row">\(say(line.title))</th><td>\(line.number ?? say("chưa vào sổ", "not registered"))</td>\
    <td>\(say.time(line.issued))</td>\
    <td>\(Validity(until: line.until, revoked: line.revoked).html(say))</td>\
    <td>\(checkLink(line, say))</td></tr>

    """
  }

  /// The link that whoever is shown the paper may be given.
  private func checkLink(_ line: CertificateLine, _ say: Speaker) -> HTML {
    guard let code = line.code else { return HTML() }
    let copied = say("Đã chép", "Copied")
    return """
      <a href="\(Address.verify(code).text)">\(code)</a> \
      <button class="btn btn-outline-primary" type="button" hidden data-copy-link \
      data-copied="\(copied)">\(say("Chép liên kết", "Copy the link"))</button>
      """
  }
}

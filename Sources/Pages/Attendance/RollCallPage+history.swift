import Markup
import Personnel
import Training
import Vietnamese

extension RollCallPage {
  /// Marks that say something else than what is recorded: both, and one tap for the right one.
  func differencesSection(_ say: Speaker) -> HTML {
    guard !differences.isEmpty else { return HTML() }
    let items = differences.html { difference in
      """
      <li class="bd-difference"><p><strong>\(difference.row.name)</strong>: \
      \(say("đang ghi", "recorded")) “\(words(difference.row.mark, say))”; \
      \(difference.actor) \(say("đánh dấu", "marked")) “\(words(difference.mark, say))” \
      \(say("gửi lúc", "sent at")) \(say.moment(difference.at)).</p>\
      \(choosing(difference, say))</li>
      """
    }
    return """
      <section class="bd-error bd-differences" id="differences"><h2>\(say(
        "Hai người đánh dấu khác nhau", "Two people marked otherwise"
      ))</h2><p>\(say(
        "Dấu ghi trước được giữ; chọn dấu đúng.",
        "What was recorded first stands; choose the right one."
      ))</p><ul>\(items)</ul></section>
      """
  }

  private func choosing(_ difference: Difference, _ say: Speaker) -> HTML {
    let address = say.href(.rollCall(session.id, of: trainingClass.id, act: "settle"))
    let standing = difference.row.mark
    func button(_ mark: AttendanceMark, _ style: StaticString) -> HTML {
      """
      <button class="btn \(HTML(literal: style))" type="submit" name="choice" \
      value="\(mark.formText)">\(say("Ghi", "Record")) “\(words(mark, say))”</button>
      """
    }
    let reasonField =
      session.rollCallClosed
      ? FormField(
        name: "reason",
        label: say("Lý do, nếu đổi dấu đã chốt", "Why, where a closed mark changes"),
        isRequired: false,
        ownID: "f-reason-\(difference.row.enrolment)"
      ).html : HTML()
    return """
      <form method="post" action="\(address)">\(say.mark)\
      \(HTML.hidden("enrolment", "\(difference.row.enrolment)"))\
      \(HTML.hidden("seen", standing?.formText ?? ""))\(reasonField)\
      <div class="bd-actions">\(standing.map { button($0, "btn-outline-primary") } ?? HTML())\
      \(button(difference.mark, "btn-outline-primary"))</div></form>
      """
  }

  /// What was changed after closing, with both values and why.
  func correctionsSection(_ say: Speaker) -> HTML {
    guard !corrections.isEmpty else { return HTML() }
    let items = corrections.html { one in
      """
      <li>\(one.name): “\(words(one.old, say))” → “\(words(one.new, say))”. \
      \(say("Lý do", "Why")): \(one.reason). <span class="bd-hint">\(one.actor), \
      \(say.moment(one.at))</span></li>
      """
    }
    return """
      <section><h2>\(say("Đã sửa sau khi chốt", "Corrected after closing"))</h2><ul>\(items)</ul></section>
      """
  }
}

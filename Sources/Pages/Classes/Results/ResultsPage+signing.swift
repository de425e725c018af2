import Assessment
import Chronology
import Markup
import Operations
import Records
import Training
import Vietnamese

extension ResultsPage {
  func signing(_ say: Speaker) -> HTML {
    let missing = results.learners.filter { $0.signing == nil && !$0.canBeSigned }
    let signed = results.learners.count { $0.signing != nil }
    return """
      <section id="signing"><h2>\(say("Ký kết quả", "Signing"))</h2>\
      \(lacking(missing, say))\(HTML { if reader.maySign { signForm(say) } })\
      \(HTML { if reader.maySign, signed > 0 { unsignForm(signed, say) } })</section>
      """
  }

  private func lacking(_ missing: [ClassResults.Learner], _ say: Speaker) -> HTML {
    guard !missing.isEmpty else {
      let words = say("Mọi kết quả đã đủ dữ liệu.", "Every result is complete.")
      return "<p>\(words)</p>"
    }
    let items = missing.html { learner -> HTML in
      let reasons = results.result(of: learner).reasons
        .map { say($0.sentence(in: results.course.assessment)) }.joined(separator: " ")
      return "<li>\(learner.name): \(reasons)</li>"
    }
    let words = say(
      "Còn thiếu ở \(say.number(missing.count)) học viên; những kết quả này chưa ký được:",
      "Something is missing for \(say.count(missing.count, "learner", "learners")), who can't be signed:"
    )
    return "<p>\(words)</p><ul>\(items)</ul>"
  }

  private func signForm(_ say: Speaker) -> HTML {
    let count = results.learners.count(where: \.canBeSigned)
    guard count > 0 else { return HTML() }
    let isOwn = results.recorders.contains(reader.name)
    guard !isOwn, results.trainingClass.state == .closed else {
      let refusal = isOwn ? ResultRefusal.ownScores : .notClosed
      return "<p class=\"bd-empty\">\(say(refusal.explanation))</p>"
    }
    return """
      <form method="post" action="\(say.href(.results(of: results.trainingClass.id, act: "sign")))" data-act>\
      \(say.mark)\(HTML.hidden("seen", results.stamp))\
      <p class="bd-hint">\(say(
        "Kết quả đã ký được khóa: chỉ sửa được khi có lý do và người thứ hai duyệt.",
        "Signed results are locked: they change only with a reason and a second person's consent."
      ))</p>\
      <button class="btn btn-primary" type="submit">\
      \(say("Ký \(say.number(count)) kết quả", "Sign \(say.count(count, "result", "results"))"))</button></form>
      """
  }

  private func unsignForm(_ signed: Int, _ say: Speaker) -> HTML {
    """
    <details class="bd-undo"><summary>\(say("Bỏ ký", "Take the signatures back"))</summary>\
    <form class="bd-form" method="post" \
    action="\(say.href(.results(of: results.trainingClass.id, act: "unsign")))">\(say.mark)\
    \(FormField(name: "reason", label: say("Lý do bỏ ký", "Why they are taken back"), ownID: "unsign-reason").html)\
    <button class="btn btn-outline-primary" type="submit">\
    \(say("Bỏ ký \(say.number(signed)) kết quả", "Take \(say.count(signed, "signature", "signatures")) back"))\
    </button></form></details>
    """
  }
}

import Markup
import Records
import Training
import Vietnamese

extension PlanPage {
  /// What can be done next with the last edition, by whoever looks at it.
  func way(_ say: Speaker) -> HTML {
    guard let open = plan.open else { return amending(say) }
    let isOwn = open.submittedBy == reader.name
    switch open.state {
    case .draft:
      guard reader.mayKeep else { return HTML() }
      return """
        \(step("submit", open, say("Trình lãnh đạo sở", "Submit it to the department's head"), say))\
        \(discarding(open, say))
        """
    case .department where reader.mayDecide && !isOwn:
      return """
        \(dispatch(
          "passOn",
          open,
          say("Trình UBND tỉnh", "Put it to the People's Committee"),
          say("Số tờ trình", "Number of the letter"),
          say("Ngày tờ trình", "Its day"),
          say
        ))\(returning(open, say))
        """
    case .committee where reader.mayDecide && !isOwn:
      return """
        \(dispatch(
          "approve",
          open,
          say("Ghi quyết định phê duyệt", "Record the approval"),
          say("Số quyết định", "Number of the decision"),
          say("Ngày quyết định", "Its day"),
          say
        ))\(returning(open, say))
        """
    case .department, .committee:
      return """
        <p class="bd-hint">\(isOwn && reader.mayDecide
          ? say(
            "Bạn đã trình bản này nên người khác phải duyệt.",
            "You submitted it, so somebody else has to decide."
          )
          : say("Đang chờ người có quyền duyệt.", "It waits for whoever decides."))</p>\
        \(isOwn ? returning(open, say) : HTML())
        """
    case .approved: return HTML()
    }
  }

  private func step(_ act: String, _ open: PlanEdition, _ words: String, _ say: Speaker) -> HTML {
    """
    <form class="bd-acts" method="post" data-act action="\(say.href(.plan(year, act: "move")))">\(say.mark)\
    \(HTML.hidden("seen", open.state.rawValue))\
    <button class="btn btn-primary" type="submit" name="act" value="\(act)">\(words)</button></form>
    """
  }

  private func dispatch(
    _ act: String,
    _ open: PlanEdition,
    _ words: String,
    _ number: String,
    _ day: String,
    _ say: Speaker
  ) -> HTML {
    """
    <section><h2>\(words)</h2>\
    <form class="bd-form" method="post" data-act action="\(say.href(.plan(year, act: "move")))">\(say.mark)\
    \(HTML.hidden("seen", open.state.rawValue))\
    \(FormField(name: "number", label: number, most: 100).html)\
    \(FormField(name: "day", label: day, hint: say("Như 15/11/2020", "Such as 15/11/2020"), most: 10).html)\
    <button class="btn btn-primary" type="submit" name="act" value="\(act)">\(words)</button></form></section>
    """
  }

  private func returning(_ open: PlanEdition, _ say: Speaker) -> HTML {
    let isOwn = open.submittedBy == reader.name
    let words = isOwn ? say("Rút lại", "Take it back") : say("Trả lại", "Give it back")
    let field = FormField(
      name: "reason",
      label: say("Lý do", "Reason"),
      hint: say("Như: giảm kinh phí dòng 3", "Such as: lower the money of line 3"),
      most: 500
    )
    return """
      <details class="bd-why"><summary>\(words)</summary>\
      <form class="bd-form" method="post" data-act action="\(say.href(.plan(year, act: "move")))">\(say.mark)\
      \(HTML.hidden("seen", open.state.rawValue))\(field.html)\
      <button class="btn btn-outline-danger" type="submit" name="act" value="giveBack">\(words)</button>\
      </form></details>
      """
  }

  private func discarding(_ open: PlanEdition, _ say: Speaker) -> HTML {
    let words =
      open.number == 0
      ? say("Bỏ dự thảo này", "Give the draft up")
      : say("Bỏ bản điều chỉnh này", "Give the amendment up")
    return """
      <details class="bd-why"><summary>\(words)</summary><p>\(say(
        "Mọi dòng của bản dự thảo sẽ mất; nhật ký vẫn giữ.",
        "All lines of the draft will be gone; the log keeps them."
      ))</p>\(step("discard", open, words, say))</details>
      """
  }

  private func amending(_ say: Speaker) -> HTML {
    guard reader.mayKeep else { return HTML() }
    let words = say("Lập bản điều chỉnh", "Begin an amendment")
    let field = FormField(
      name: "reason",
      label: say("Lý do điều chỉnh", "Why it is amended"),
      hint: say("Như: bổ sung 1 lớp theo Công văn số 12", "Such as: one class more by letter 12"),
      most: 500
    )
    return """
      <details class="bd-why"><summary>\(words)</summary>\
      <form class="bd-form" method="post" action="\(say.href(.plan(year, act: "amend")))">\(say.mark)\
      \(field.html)<button class="btn btn-outline-primary" type="submit">\(words)</button></form></details>
      """
  }
}

import Assessment
import Chronology
import Markup
import Operations
import Personnel
import Records
import Training
import Vietnamese

extension LearnerResultPage {
  private func address(_ act: String) -> Address {
    .result(of: learner.id, in: results.trainingClass.id, act: act)
  }

  private func title(
    of code: Code<CourseAssessment.Component>,
    attempt: Int,
    _ say: Speaker
  ) -> String {
    (results.component(code).map { say($0.title) } ?? code.text)
      + (attempt == 2 ? say(" (thi lại)", " (resit)") : "")
  }

  /// Changes of the signed result that wait for somebody else.
  func proposals(_ say: Speaker) -> HTML {
    guard !learner.proposals.isEmpty else { return HTML() }
    let items = learner.proposals.html { proposal -> HTML in
      let isOwn = proposal.actor == reader.name || results.recorders.contains(reader.name)
      let old = proposal.old.map { say.mark($0.hundredths) } ?? "–"
      return """
        <li><p>\(title(of: proposal.component, attempt: proposal.attempt, say)): \(old) → \
        <strong>\(say.mark(proposal.score.hundredths))</strong>. \(proposal.actor), \
        \(say.moment(proposal.at)). \(say("Lý do", "Reason")): \(proposal.reason)</p>\
        \(HTML { if reader.maySign { deciding(proposal, isOwn: isOwn, say) } })</li>
        """
    }
    return """
      <section><h2>\(say("Đề nghị sửa kết quả đã ký", "Changes that are asked for"))</h2>\
      <ul class="bd-history">\(items)</ul></section>
      """
  }

  private func deciding(_ proposal: AmendmentProposal, isOwn: Bool, _ say: Speaker) -> HTML {
    let agree: HTML =
      isOwn
      ? "<span class=\"bd-hint\">\(say(ResultRefusal.ownProposal.explanation))</span>"
      : """
      <button class="btn btn-primary" type="submit" name="act" value="accept">\
      \(say("Duyệt và ký lại", "Approve and sign"))</button>
      """
    return """
      <form class="bd-acts" method="post" \
      action="\(say.href(.results(of: results.trainingClass.id, act: "decide")))">\(say.mark)\
      \(HTML.hidden("proposal", "\(proposal.id)"))\(HTML.hidden("enrolment", "\(learner.id)"))\(agree)\
      <button class="btn btn-outline-primary" type="submit" name="act" value="refuse">\
      \(say("Bỏ đề nghị", "Drop it"))</button></form>
      """
  }

  /// Decisions between markers that lie too far apart.
  func moderating(_ say: Speaker) -> HTML {
    guard reader.mayRecord || reader.maySign, learner.signing == nil else { return HTML() }
    return results.course.assessment.components.html { component -> HTML in
      [1, 2].html { attempt -> HTML in
        let marks = learner.marks(component.code, attempt: attempt)
        let agreement = results.course.assessment.agree(
          on: marks.map(\.score.score),
          of: component
        )
        guard case .apart(let difference) = agreement,
          !marks.contains(where: { $0.marker == reader.name })
        else { return HTML() }
        let words = marks.map { "\($0.marker): \(say.mark($0.score.score.hundredths))" }
        let cell = ScoreCell(learner.id, component.code, attempt: attempt)
        return """
          <section><h2>\(say("Quyết định điểm", "Decide")): \
          \(title(of: component.code, attempt: attempt, say))</h2>\
          <p>\(words.joined(separator: "; ")). \(say(
            "Chênh \(say.mark(difference)), quá mức \(say.mark(results.course.assessment.moderationHundredths)).",
            "\(say.mark(difference)) apart; up to "
              + "\(say.mark(results.course.assessment.moderationHundredths)) is allowed."
          ))</p>\
          <form class="bd-form" method="post" action="\(say.href(address("moderate")))">\(say.mark)\
          \(HTML.hidden("cell", cell.choice))\
          \(FormField(
            name: "score", label: say("Điểm được tính", "The score that counts"),
            value: typed["score"] ?? "", most: 5, ownID: "m-\(cell.fieldName)"
          ).html)\
          \(reason(say, id: "mr-\(cell.fieldName)"))\
          <button class="btn btn-primary" type="submit">\(say("Ghi quyết định", "Save the decision"))</button>\
          </form></section>
          """
      }
    }
  }

  /// Clears a score, or asks for another one under a signed result.
  func changing(_ say: Speaker) -> HTML {
    guard reader.mayRecord || reader.maySign else { return HTML() }
    return learner.signing == nil ? clearing(say) : amending(say)
  }

  private func clearing(_ say: Speaker) -> HTML {
    let choices = cells.filter { cell in
      learner.score(cell.component, attempt: cell.attempt) != nil
        || !learner.marks(cell.component, attempt: cell.attempt).isEmpty
    }
    guard !choices.isEmpty, reader.mayRecord else { return HTML() }
    return """
      <section><h2>\(say("Bỏ một điểm đã ghi", "Clear a score"))</h2>\
      <form class="bd-form" method="post" action="\(say.href(address("clear")))">\(say.mark)\
      \(choice(choices, label: say("Điểm nào", "Which"), say))\(reason(say, id: "clear-reason"))\
      <button class="btn btn-outline-primary" type="submit">\(say("Bỏ điểm", "Clear the score"))</button>\
      </form></section>
      """
  }

  private func amending(_ say: Speaker) -> HTML {
    """
    <section><h2>\(say("Đề nghị sửa kết quả đã ký", "Ask for a change of the signed result"))</h2>\
    <p>\(say(
      "Người khác có quyền ký sẽ duyệt; đến lúc đó kết quả vẫn như đã ký.",
      "Somebody else who may sign decides; until then the result stays as signed."
    ))</p>\
    <form class="bd-form" method="post" action="\(say.href(address("amend")))">\(say.mark)\
    \(choice(cells, label: say("Điểm nào", "Which score"), say))\
    \(FormField(name: "score", label: say("Điểm mới", "New score"), value: typed["score"] ?? "", most: 5).html)\
    \(reason(say, id: "amend-reason"))\
    <button class="btn btn-primary" type="submit">\(say("Gửi đề nghị", "Ask for it"))</button></form></section>
    """
  }

  private var cells: [ScoreCell] {
    [1, 2].flatMap { attempt in
      results.course.assessment.components.map {
        ScoreCell(learner.id, $0.code, attempt: attempt)
      }
    }
  }

  private func choice(_ cells: [ScoreCell], label: String, _ say: Speaker) -> HTML {
    cells.map { cell in
      let score = learner.score(cell.component, attempt: cell.attempt)?.score.score
      let now = score.map { say.mark($0.hundredths) } ?? say("chưa có", "none")
      return Choice(
        cell.choice + " " + (score.map { "\($0.hundredths)" } ?? "-"),
        title(of: cell.component, attempt: cell.attempt, say) + ": " + now
      )
    }.select("cell", label: label, none: nil, chosen: typed["cell"])
  }

  private func reason(_ say: Speaker, id: String) -> HTML {
    FormField(
      name: "reason",
      label: say("Lý do", "Reason"),
      value: typed["reason"] ?? "",
      ownID: id
    ).html
  }
}

extension ScoreCell {
  /// As a form names it beside the learner: `TN 1`.
  var choice: String { "\(component) \(attempt)" }
}

import Assessment
import Chronology
import Markup
import Operations
import Personnel
import Records
import Training
import Vietnamese

extension ResultsPage {
  func table(_ say: Speaker) -> HTML {
    let caption = say("Điểm và kết quả", "Scores and results")
    let heads = components.html { component -> HTML in
      let several =
        component.markers > 1
        ? say("\(component.markers) người chấm", "\(component.markers) markers") : ""
      return """
        <th scope="col" class="bd-number">\(say(component.title)) (\(component.weight)%)\
        \("<br><span class=\"bd-hint\">\(several)</span>", if: !several.isEmpty)</th>
        """
    }
    return """
      <div class="bd-scroll" role="region" aria-label="\(caption)" tabindex="0">\
      <table class="table bd-table bd-grid"><caption class="visually-hidden">\(caption)</caption>\
      <thead><tr><th scope="col">\(say("Họ và tên", "Name"))</th>\(heads)\
      <th scope="col">\(say("Chuyên cần", "Attendance"))</th>\
      <th scope="col" class="bd-number">\(say("Điểm tổng kết", "Overall mark"))</th>\
      <th scope="col">\(say("Kết quả và lý do", "Result and reasons"))</th></tr></thead><tbody>
      \(results.learners.html { row($0, say) })
      </tbody></table></div>
      """
  }

  private func row(_ learner: ClassResults.Learner, _ say: Speaker) -> HTML {
    let result = results.result(of: learner)
    let figure = ResultFigure(learner, result, in: results.course.assessment)
    let attendance = AttendanceFigure(result.attendance)
    let link = say.link(
      learner.name,
      .result(of: learner.id, in: results.trainingClass.id)
    )
    return """
      <tr><th scope="row">\(link)<br><span class="bd-hint bd-code">\(learner.code.text)</span></th>\
      \(components.html { cell(learner, $0, say) })<td>\(attendance.text(say))</td>\
      <td class="bd-number">\(figure.mark.map(say.mark) ?? "–")</td>\
      <td>\(figure.html(say))\(signed(learner, say))</td></tr>

      """
  }

  private func signed(_ learner: ClassResults.Learner, _ say: Speaker) -> HTML {
    guard let signing = learner.signing else { return HTML() }
    let waiting =
      learner.proposals.isEmpty
      ? HTML() : Tag(.open, say("có đề nghị sửa", "a change is asked for")).html
    return """
      <div class="bd-hint">\(say("Đã ký", "Signed")) \(say.moment(signing.at)), \(signing.by)</div>\(waiting)
      """
  }

  private func cell(
    _ learner: ClassResults.Learner,
    _ component: CourseAssessment.Component,
    _ say: Speaker
  ) -> HTML {
    let cell = ScoreCell(learner.id, component.code, attempt: attempt)
    let isOpen =
      reader.mayRecord
      && results.isOpen(learner, component, attempt: attempt, for: reader.name)
    let standing = standing(learner, component, say)
    guard isOpen else {
      let score = learner.score(component.code, attempt: attempt)
      return """
        <td class="bd-number">\(score.map { say.mark($0.score.score.hundredths) } ?? "–")\(standing)</td>
        """
    }
    let value =
      results.value(of: cell, learner, component, for: reader.name)
      .map { say.mark($0.score.hundredths) } ?? ""
    let wrong = error(cell, say)
    let field = cell.fieldName
    return """
      <td class="bd-number"><input class="form-control bd-score" id="f-\(field)" name="\(field)" \
      inputmode="decimal" maxlength="8" autocomplete="off" value="\(typed[cell] ?? value)" \
      data-was="\(value)" aria-label="\(learner.name), \(say(component.title))" \
      aria-describedby="grid-help\(" f-\(field)-error", if: wrong != nil)"\
      \(" aria-invalid=\"true\"", if: wrong != nil)>\
      \(wrong.map { "<span class=\"bd-wrong\" id=\"f-\(field)-error\">\($0)</span>" } ?? HTML())\
      \(standing)</td>
      """
  }

  private func error(_ cell: ScoreCell, _ say: Speaker) -> String? {
    if let problem = problems.first(where: { $0.cell == cell }) { return say(problem.sentence) }
    return conflicts.first { $0.entry.cell == cell }.map { words(of: $0, say) }
  }

  /// How far a component is that several people mark, and the first score beside a resit. Nobody
  /// sees what others gave before all have marked.
  private func standing(
    _ learner: ClassResults.Learner,
    _ component: CourseAssessment.Component,
    _ say: Speaker
  ) -> HTML {
    var words: [String] = []
    if attempt == 2, let first = learner.score(component.code, attempt: 1) {
      words.append(say("lần 1: ", "first: ") + say.mark(first.score.score.hundredths))
    }
    if component.markers > 1 { words += marking(learner, component, say) }
    return "\(words.html { "<div class=\"bd-hint\">\($0)</div>" })"
  }

  private func marking(
    _ learner: ClassResults.Learner,
    _ component: CourseAssessment.Component,
    _ say: Speaker
  ) -> [String] {
    let marks = learner.marks(component.code, attempt: attempt).map(\.score.score)
    let score = learner.score(component.code, attempt: attempt).map {
      say.mark($0.score.score.hundredths)
    }
    switch results.course.assessment.agree(on: marks, of: component) {
    case .waiting(let scored):
      let told = score.map { [say("đã ghi: ", "recorded: ") + $0] } ?? []
      guard scored > 0 else { return told }
      return told + [
        say(
          "\(scored) trên \(component.markers) đã chấm",
          "\(scored) of \(component.markers) marked"
        )
      ]
    case .agreed:
      return [marks.map { say.mark($0.hundredths) }.joined(separator: " – ") + " → \(score ?? "–")"]
    case .apart(let difference):
      let both = marks.map { say.mark($0.hundredths) }.joined(separator: " – ")
      guard score == nil else { return [both + " → \(score ?? "")"] }
      return [
        both
          + say(
            ": chênh \(say.mark(difference)), cần người thứ ba quyết định",
            ": \(say.mark(difference)) apart, a third person has to decide"
          )
      ]
    }
  }
}

extension AttendanceFigure {
  /// A rate as pages show it.
  init(_ rate: AttendanceRate) {
    self.init(
      numerator: rate.credited.numerator,
      denominator: rate.credited.denominator,
      held: rate.held,
      coming: rate.toCome
    )
  }
}

extension ResultFigure {
  /// What is on record of a learner, before what is worked out.
  init(
    _ learner: ClassResults.Learner,
    _ result: ClassResult,
    in assessment: CourseAssessment
  ) {
    let outcome = learner.recorded?.outcome ?? result.outcome
    let reasons = outcome == result.outcome && outcome != .passed ? result.reasons : []
    self.init(
      outcome: outcome,
      mark: learner.recorded.map { $0.mark?.hundredths } ?? result.overall?.rounded.hundredths,
      classification: learner.recorded.map(\.classification)
        ?? result.classification?.title,
      reasons: reasons.map { $0.sentence(in: assessment) }
    )
  }
}

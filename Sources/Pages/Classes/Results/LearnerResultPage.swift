import Assessment
import Chronology
public import Markup
public import Operations
public import Records
import Personnel
import Training
public import Vietnamese

/// What led to one learner's result, with what is done to it alone: a score cleared, a decision
/// between markers, a signed result amended.
public struct LearnerResultPage: Page {
  public let results: ClassResults
  public let learner: ClassResults.Learner
  public let reader: ResultsReader
  public let amendments: [ResultAmendment]
  /// What happened to the scores and the result, for those who may see it.
  public let history: [HistoryLine]
  /// What was typed into a form that was refused.
  public var typed: [String: String] = [:]
  public var refusal: Bilingual?
  public var done: Bilingual?

  /// A learner's result with its history.
  public init(
    _ results: ClassResults,
    _ learner: ClassResults.Learner,
    reader: ResultsReader,
    amendments: [ResultAmendment],
    history: [HistoryLine]
  ) {
    self.results = results
    self.learner = learner
    self.reader = reader
    self.amendments = amendments
    self.history = history
  }

  public var section: Section? { .classes }

  public var hasScript: Bool { true }

  public func title(_ say: Speaker) -> String { learner.name }

  public func trail(_ say: Speaker) -> [Crumb] {
    let trainingClass = results.trainingClass
    return [
      Crumb(say(Section.classes.title), .classes),
      Crumb(trainingClass.title, .trainingClass(trainingClass.id)),
      Crumb(say("Kết quả", "Results"), .results(of: trainingClass.id)),
    ]
  }

  public func body(_ say: Speaker) -> HTML {
    let result = results.result(of: learner)
    let figure = ResultFigure(learner, result, in: results.course.assessment)
    let mark = figure.mark.map { say(". Điểm tổng kết: ", ". Overall mark: ") + say.mark($0) } ?? ""
    return HTML {
      if let done { "<p class=\"bd-done\" role=\"status\">\(say(done))</p>" }
      FormErrors(lines: refusal.map { [(say($0), nil)] } ?? []).html(say)
      "<p class=\"lead\">\(learner.code.text) · \(results.trainingClass.code.text)\(mark)</p>"
      figure.html(say)
      scores(say)
      proposals(say)
      moderating(say)
      changing(say)
      AmendmentList(amendments: amendments).html(say)
      if !history.isEmpty { History(lines: history).html(say) }
    }
  }

  private func scores(_ say: Speaker) -> HTML {
    let title = say("Điểm thành phần", "Scores")
    let rows = learner.scores.html { record -> HTML in
      let component = results.component(record.score.component)
      return """
        <tr><th scope="row">\(component.map { say($0.title) } ?? record.score.component.text)</th>\
        <td class="bd-number">\(record.attempt)</td>\
        <td class="bd-number">\(say.mark(record.score.score.hundredths))</td>\
        <td>\(say.time(record.score.day))</td><td>\(markers(record, component, say))</td></tr>

        """
    }
    let table = Table(
      caption: title,
      columns: [
        .text(say("Thành phần", "Component")), .number(say("Lần thi", "Attempt")),
        .number(say("Điểm", "Score")), .text(say("Ngày", "Day")),
        .text(say("Người chấm", "Markers")),
      ],
      rows: rows
    )
    return "<section><h2>\(title)</h2>\(table.html)</section>"
  }

  private func markers(
    _ record: ScoreRecord,
    _ component: CourseAssessment.Component?,
    _ say: Speaker
  ) -> HTML {
    guard let component, component.markers > 1 else { return HTML() }
    let marks = learner.marks(component.code, attempt: record.attempt)
    guard marks.count >= component.markers else { return HTML() }
    let lines = marks.map { "\($0.marker): \(say.mark($0.score.score.hundredths))" }
    let decided = learner.moderation(component.code, attempt: record.attempt).map {
      say("Quyết định của \($0.actor): \($0.reason)", "Decided by \($0.actor): \($0.reason)")
    }
    return "\((lines + [decided].compactMap { $0 }).html { "<div>\($0)</div>" })"
  }
}

/// The amendments of signed results: what became what, why, by whom and with whose consent.
struct AmendmentList {
  let amendments: [ResultAmendment]

  func html(_ say: Speaker) -> HTML {
    guard !amendments.isEmpty else { return HTML() }
    return """
      <section><h2>\(say("Kết quả đã ký được sửa", "Amendments of the signed result"))</h2>\
      <ol class="bd-history">\(amendments.html { item($0, say) })</ol></section>
      """
  }

  func item(_ amendment: ResultAmendment, _ say: Speaker) -> HTML {
    let line = HistoryLine(amendment)
    let approver = amendment.approver.map { say("; duyệt: ", "; approved by ") + $0 } ?? ""
    return """
      <li><span class="bd-hint">\(say.moment(amendment.at))</span> <strong>\(amendment.actor)</strong>\
      \(approver). \(say("Lý do", "Reason")): \(amendment.reason).\
      <ul>\(line.words(say.language).html { "<li>\($0)</li>" })</ul></li>
      """
  }
}

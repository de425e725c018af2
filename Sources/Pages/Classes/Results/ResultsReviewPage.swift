import Assessment
public import Markup
public import Operations
import Chronology
import Personnel
import Records
import Training
public import Vietnamese

/// What would change in the results of a class, before anything is recorded.
public struct ResultsReviewPage: Page {
  public let results: ClassResults
  public let check: ScoreCheck
  /// The scores as the form carries them on to their saving.
  public let entries: [ScoreEntry]
  public let attempt: Int
  /// By which the form is known that is sent twice.
  public let key: String
  /// What was left out of what was pasted or sent, and why.
  public var remarks: [Bilingual] = []
  /// How many cells were marked as absent from the examination.
  public var absences = 0

  /// The changes of some entries.
  public init(
    _ results: ClassResults,
    _ check: ScoreCheck,
    entries: [ScoreEntry],
    attempt: Int,
    key: String
  ) {
    self.results = results
    self.check = check
    self.entries = entries
    self.attempt = attempt
    self.key = key
  }

  public var section: Section? { .classes }

  public var hasScript: Bool { true }

  public func title(_ say: Speaker) -> String {
    say("Xem thay đổi trước khi ghi: ", "See what changes: ") + results.trainingClass.code.text
  }

  public func trail(_ say: Speaker) -> [Crumb] {
    let trainingClass = results.trainingClass
    return [
      Crumb(say(Section.classes.title), .classes),
      Crumb(trainingClass.title, .trainingClass(trainingClass.id)),
      Crumb(say("Kết quả", "Results"), .results(of: trainingClass.id)),
    ]
  }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      "<p class=\"lead\" id=\"refusal\" tabindex=\"-1\">\(sentence(say))</p>"
      if !notices.isEmpty {
        "<ul class=\"bd-empty\">\(notices.html { "<li>\(say($0))</li>" })</ul>"
      }
      if !check.changes.isEmpty { form(say) }
      back(say)
      if !check.changes.isEmpty { table(say).html }
    }
  }

  private var notices: [Bilingual] {
    guard absences > 0 else { return remarks }
    return remarks + [
      Bilingual(
        vi: "\(absences) ô ghi V (vắng thi): không có điểm để ghi, kết quả vẫn là chưa đủ dữ liệu.",
        en: "\(absences) cells say V (absent): no score is recorded, the result stays incomplete."
      )
    ]
  }

  private func sentence(_ say: Speaker) -> String {
    let (count, people) = (check.changes.count, check.outcomes.count)
    guard count > 0 else {
      return say(
        "Không có điểm nào khác với hồ sơ. Không có gì để ghi.",
        "No score is other than on record. There is nothing to save."
      )
    }
    return say(
      "\(say.number(count)) điểm của \(say.number(people)) học viên sẽ được ghi. Chưa ghi gì.",
      "\(say.count(count, "score", "scores")) of \(say.count(people, "learner", "learners")) will be "
        + "saved. Nothing is saved yet."
    )
  }

  private func form(_ say: Speaker) -> HTML {
    let count = check.changes.count
    return """
      <form method="post" action="\(say.href(.results(of: results.trainingClass.id, act: "save")))" data-act>\
      \(say.mark)\(HTML.hidden("key", key))\(HTML.hidden("attempt", "\(attempt)"))\
      \(HTML.hidden("entries", ScoreEntry.packed(entries)))\
      <button class="btn btn-primary" type="submit">\
      \(say("Ghi \(say.number(count)) điểm", "Save \(say.count(count, "score", "scores"))"))</button></form>
      """
  }

  private func back(_ say: Speaker) -> HTML {
    let id = results.trainingClass.id
    let packed = ScoreEntry.packed(entries)
    // The grid shows one examination, of one day.
    let isOfGrid =
      Set(entries.map(\.new.day)).count == 1
      && entries.allSatisfy { $0.cell.attempt == attempt }
    guard isOfGrid else {
      let words = say("Quay lại trang kết quả, không ghi gì", "Back to the results, save nothing")
      return "<p>\(say.link(words, .results(of: id)))</p>"
    }
    return """
      <form method="post" action="\(say.href(.results(of: id, act: "edit")))">\(say.mark)\
      \(HTML.hidden("attempt", "\(attempt)"))\(HTML.hidden("entries", packed))\
      <button class="bd-plain" type="submit">\(say("Quay lại sửa tiếp", "Go back and change more"))</button></form>
      """
  }

  private func table(_ say: Speaker) -> Table {
    Table(
      caption: say("Các thay đổi", "The changes"),
      columns: [
        .text(say("Họ và tên", "Name")), .text(say("Thành phần", "Component")),
        .text(say("Điểm", "Score")), .text(say("Kết quả sẽ là", "The result will be")),
      ],
      rows: check.outcomes.html { rows($0, say) }
    )
  }

  private func rows(_ outcome: ScoreCheck.OutcomeChange, _ say: Speaker) -> HTML {
    let own = check.changes.filter { $0.cell.enrolment == outcome.learner.id }
    return own.enumerated().html { index, change in
      let title = results.component(change.cell.component).map { say($0.title) } ?? ""
      let resit = change.cell.attempt == 2 ? say(" (thi lại)", " (resit)") : ""
      let marking = change.isMarkers ? say(" (điểm bạn chấm)", " (your own)") : ""
      let (old, new) = (change.old?.score.hundredths, change.new.score.hundredths)
      return """
        <tr><th scope="row">\(outcome.learner.name)</th><td>\(title)\(resit)\(marking)</td>\
        <td class="bd-code">\(old.map(say.mark) ?? "–") → <strong>\(say.mark(new))</strong></td>\
        <td>\(index == 0 ? words(outcome, say) : HTML())</td></tr>

        """
    }
  }

  private func words(_ change: ScoreCheck.OutcomeChange, _ say: Speaker) -> HTML {
    let old = change.learner.recorded?.outcome ?? change.before.outcome
    let mark = change.after.overall.map { say(": ", ": ") + say.mark($0.rounded.hundredths) } ?? ""
    let from: HTML =
      old == change.after.outcome
      ? HTML() : "<span class=\"bd-hint\">\(say(old.title)) → </span>"
    let reasons = change.after.reasons.map { say($0.sentence(in: results.course.assessment)) }
    return """
      \(from)\(change.after.outcome.tag(say))\(mark)\
      <ul class="bd-reasons">\(reasons.html { "<li>\($0)</li>" })</ul>
      """
  }
}

public import Assessment
import Chronology
import Vietnamese
import Personnel
import Records
public import Training

/// Holds entered scores against what is on record: what would change, what becomes of the outcomes,
/// what is wrong, and what somebody else changed meanwhile.
public struct ScoreCheck: Equatable, Sendable {
  /// The cells that would have another value, in the order of the list.
  public private(set) var changes: [Change] = []
  public private(set) var conflicts: [ScoreConflict] = []
  public private(set) var problems: [ScoreProblem] = []
  /// What would become of each learner for whom something changes.
  public private(set) var outcomes: [OutcomeChange] = []
  private let results: ClassResults
  /// Who enters the scores.
  private let marker: String

  /// A cell that would have another value.
  public struct Change: Equatable, Sendable {
    public let cell: ScoreCell
    public let old: ScoreValue?
    public let new: ScoreValue
    /// Whether it is one marker's score among several.
    public let isMarkers: Bool
  }

  /// A learner's outcome before and after.
  public struct OutcomeChange: Equatable, Sendable {
    public let learner: ClassResults.Learner
    public let before: ClassResult
    public let after: ClassResult
    /// The scores as they would stand.
    let scores: [ScoreRecord]
    /// What was decided between markers and would hold no longer.
    let endedModerations: [ScoreModeration]
  }

  /// A check of entries by somebody.
  public init(_ entries: [ScoreEntry], on results: ClassResults, by marker: String) {
    self.results = results
    self.marker = marker
    let learners = Dictionary(
      results.learners.map { ($0.id, $0) },
      uniquingKeysWith: { $1 }
    )
    var changed: [ID<Enrolment>: [Change]] = [:]
    for entry in entries {
      guard let learner = learners[entry.cell.enrolment],
        let component = results.component(entry.cell.component)
      else {
        problems.append(ScoreProblem(entry.cell, ScoreProblem.unknown))
        continue
      }
      if let change = check(entry, of: learner, component) {
        changed[learner.id, default: []].append(change)
      }
    }
    for learner in results.learners {
      guard let own = changed[learner.id] else { continue }
      changes += own
      outcomes.append(outcome(of: learner, own))
    }
  }

  private mutating func check(
    _ entry: ScoreEntry,
    of learner: ClassResults.Learner,
    _ component: CourseAssessment.Component
  ) -> Change? {
    let cell = entry.cell
    let isMarkers = component.markers > 1
    let current = results.value(of: cell, learner, component, for: marker)
    // What the editor left as it was is not told to the records, whatever they say by now.
    guard entry.new != entry.seen, entry.new != current else { return nil }
    guard entry.seen == current else {
      conflicts.append(ScoreConflict(entry: entry, current: current))
      return nil
    }
    if let sentence = problem(entry, of: learner, component) {
      problems.append(ScoreProblem(cell, sentence))
      return nil
    }
    return Change(cell: cell, old: current, new: entry.new, isMarkers: isMarkers)
  }

  private func outcome(of learner: ClassResults.Learner, _ changes: [Change]) -> OutcomeChange {
    var scores = learner.scores
    var ended: [ScoreModeration] = []
    for change in changes {
      let cell = change.cell
      guard change.isMarkers else {
        scores.put(ScoreRecord(change), at: cell)
        continue
      }
      let others = learner.marks(cell.component, attempt: cell.attempt)
        .filter { $0.marker != marker }.map(\.score.score)
      if let decided = learner.moderation(cell.component, attempt: cell.attempt) {
        ended.append(decided)
      }
      guard let component = results.component(cell.component) else { continue }
      switch results.course.assessment.agree(on: others + [change.new.score], of: component) {
      case .agreed(let score):
        let value = Change(
          cell: cell,
          old: nil,
          new: ScoreValue(score, on: change.new.day),
          isMarkers: false
        )
        scores.put(ScoreRecord(value), at: cell)
      case .apart: scores.put(nil, at: cell)
      case .waiting: break
      }
    }
    return OutcomeChange(
      learner: learner,
      before: results.result(of: learner),
      after: results.result(of: learner, scores: scores),
      scores: scores,
      endedModerations: ended
    )
  }
}

extension ScoreCheck {
  private func problem(
    _ entry: ScoreEntry,
    of learner: ClassResults.Learner,
    _ component: CourseAssessment.Component
  ) -> Bilingual? {
    let cell = entry.cell
    let days = results.trainingClass.days
    let last = results.trainingClass.lastDay.advanced(by: 366)
    if learner.enrolment.withdrawal != nil { return ScoreProblem.withdrawn }
    if learner.signing != nil { return ScoreProblem.signed }
    guard (1...2).contains(cell.attempt) else { return ScoreProblem.unknown }
    if entry.new.day < days.from || entry.new.day > last {
      return ScoreProblem.wrongDay(days.from.slashed, last.slashed)
    }
    if cell.attempt == 2, learner.score(cell.component, attempt: 1) == nil {
      return ScoreProblem.noFirst
    }
    let markers = learner.marks(cell.component, attempt: cell.attempt).map(\.marker)
    if component.markers > 1, markers.count >= component.markers, !markers.contains(marker) {
      return ScoreProblem.markedTwice
    }
    return nil
  }
}

extension ClassResults {
  /// What somebody finds in a cell: the score on record or, where several people mark, their own.
  public func value(
    of cell: ScoreCell,
    _ learner: Learner,
    _ component: CourseAssessment.Component,
    for marker: String
  ) -> ScoreValue? {
    guard component.markers > 1 else {
      return learner.score(cell.component, attempt: cell.attempt).map { ScoreValue($0) }
    }
    return learner.marks(cell.component, attempt: cell.attempt)
      .first { $0.marker == marker }.map { ScoreValue($0) }
  }
}

extension [ScoreRecord] {
  /// Puts a score in the place of the one that stood there; nil takes it away.
  fileprivate mutating func put(_ record: ScoreRecord?, at cell: ScoreCell) {
    removeAll { $0.score.component == cell.component && $0.attempt == cell.attempt }
    if let record { append(record) }
  }
}

extension ScoreRecord {
  init(_ change: ScoreCheck.Change) {
    self.init(
      ComponentScore(
        enrolment: change.cell.enrolment,
        component: change.cell.component,
        score: change.new.score,
        day: change.new.day
      ),
      attempt: change.cell.attempt
    )
  }
}

import Chronology
public import Operations
import Personnel
import Records
public import Training
public import Vietnamese

/// The results of a class: a grid of learners and components to be filled in, what came of each
/// learner and why, and the signing.
public struct ResultsPage: Page {
  public let results: ClassResults
  /// 1 for the first examination, 2 for the resit.
  public let attempt: Int
  public let reader: ResultsReader
  /// The day of the scores that are entered, as it stands in its field.
  public var day: String
  /// What was typed, where it is other than what is on record.
  public var typed: [ScoreCell: String] = [:]
  public var problems: [ScoreProblem] = []
  public var conflicts: [ScoreConflict] = []
  /// What was left out of what was pasted or sent, and why.
  public var remarks: [Bilingual] = []
  public var refusal: Bilingual?
  /// What is wrong with a file that was sent.
  public var faults: [Bilingual] = []
  public var done: Bilingual?

  /// The results of a class for a reader.
  public init(
    _ results: ClassResults,
    attempt: Int,
    reader: ResultsReader,
    day: String
  ) {
    self.results = results
    self.attempt = attempt
    self.reader = reader
    self.day = day
  }

  public var section: Section? { .classes }

  public var hasScript: Bool { true }

  public func title(_ say: Speaker) -> String {
    say("Kết quả lớp ", "Results of ") + results.trainingClass.code.text
  }

  public func trail(_ say: Speaker) -> [Crumb] {
    let trainingClass = results.trainingClass
    return [
      Crumb(say(Section.classes.title), .classes),
      Crumb(trainingClass.title, .trainingClass(trainingClass.id)),
    ]
  }

  var components: [CourseAssessment.Component] { results.course.assessment.components }
}

/// Who looks at the results of a class.
public struct ResultsReader: Equatable, Sendable {
  /// By which the reader's changes are noted.
  public let name: String
  public let mayRecord: Bool
  public let maySign: Bool

  /// A reader with what the reader may do in this class.
  public init(name: String, mayRecord: Bool, maySign: Bool) {
    self.name = name
    self.mayRecord = mayRecord
    self.maySign = maySign
  }
}

extension ScoreCell {
  /// The name of its field in the grid.
  public var fieldName: String { "s-\(enrolment)-\(component)" }
}

extension ClassResults {
  /// The cells of an examination with what somebody finds in them, as the grid's form carries them.
  public func seen(attempt: Int, by reader: String) -> [ScoreEntry] {
    learners.flatMap { learner in
      course.assessment.components.compactMap { component in
        let cell = ScoreCell(learner.id, component.code, attempt: attempt)
        return value(of: cell, learner, component, for: reader).map {
          ScoreEntry(cell, $0, seen: nil)
        }
      }
    }
  }

  /// Whether somebody finds a field in the cell of a learner.
  public func isOpen(
    _ learner: Learner,
    _ component: CourseAssessment.Component,
    attempt: Int,
    for reader: String
  ) -> Bool {
    guard learner.signing == nil, case .enrolled = learner.enrolment.standing else { return false }
    if attempt == 2, learner.score(component.code, attempt: 1) == nil { return false }
    let markers = learner.marks(component.code, attempt: attempt).map(\.marker)
    return component.markers == 1 || markers.count < component.markers
      || markers.contains(reader)
  }
}

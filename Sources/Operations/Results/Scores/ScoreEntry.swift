public import Chronology
public import Personnel
import Records
public import Training

/// A score with the day on which it was earned.
public struct ScoreValue: Hashable, Sendable {
  public let score: Score
  public let day: Day

  /// A score of a day.
  public init(_ score: Score, on day: Day) {
    self.score = score
    self.day = day
  }
}

/// One examination of one learner: a cell of the grid.
public struct ScoreCell: Hashable, Sendable {
  public let enrolment: ID<Enrolment>
  public let component: Code<CourseAssessment.Component>
  /// 1 for the first, 2 for the resit.
  public let attempt: Int

  /// The examination of a component.
  public init(
    _ enrolment: ID<Enrolment>,
    _ component: Code<CourseAssessment.Component>,
    attempt: Int
  ) {
    self.enrolment = enrolment
    self.component = component
    self.attempt = attempt
  }
}

/// A score that somebody enters, beside what stood in the cell when the editor saw it.
public struct ScoreEntry: Hashable, Sendable {
  public let cell: ScoreCell
  public let new: ScoreValue
  public let seen: ScoreValue?

  /// A score for a cell.
  public init(_ cell: ScoreCell, _ new: ScoreValue, seen: ScoreValue?) {
    self.cell = cell
    self.new = new
    self.seen = seen
  }
}

extension ScoreEntry {
  /// Entries as one text that a form carries from its preview to its saving: `12 TN 1 850 2020-03-20`
  /// and, where something stood there, the score and the day that did; `;` between two.
  public static func packed(_ entries: [ScoreEntry]) -> String {
    entries.map { entry in
      let cell = entry.cell
      let old = entry.seen.map { " \($0.score.hundredths) \($0.day)" } ?? ""
      return "\(cell.enrolment) \(cell.component) \(cell.attempt) "
        + "\(entry.new.score.hundredths) \(entry.new.day)" + old
    }.joined(separator: ";")
  }

  /// Reads what ``packed(_:)`` wrote; nil where anything in it is not so.
  public static func unpacked(_ text: String) -> [ScoreEntry]? {
    let lines = text.utf8.split(separator: UInt8(ascii: ";"))
    let entries = lines.compactMap { ScoreEntry(packed: $0) }
    return entries.count == lines.count ? entries : nil
  }

  private init?(packed line: Substring.UTF8View) {
    let words = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 5 || words.count == 7, let id = Int64(words[0]), id > 0,
      let component = Code<CourseAssessment.Component>(words[1]), let attempt = Int(words[2]),
      let new = ScoreValue(words[3], words[4])
    else { return nil }
    var seen: ScoreValue?
    if words.count == 7 {
      seen = ScoreValue(words[5], words[6])
      if seen == nil { return nil }
    }
    self.init(ScoreCell(ID(id), component, attempt: attempt), new, seen: seen)
  }
}

extension ScoreValue {
  /// Reads hundredths and a day.
  public init?(_ hundredths: String, _ day: String) {
    guard let score = Int(hundredths).flatMap({ Score(hundredths: $0) }), let day = Day(iso: day)
    else { return nil }
    self.init(score, on: day)
  }

  init(_ record: ScoreRecord) {
    self.init(record.score.score, on: record.score.day)
  }

  init(_ record: MarkerScore) {
    self.init(record.score.score, on: record.score.day)
  }
}

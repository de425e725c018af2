import Assessment
public import Chronology
import Personnel
public import Records
import Training
public import Vietnamese

/// What the home page says in five sentences, each with the list behind it.
public struct HomeFigures: Equatable, Sendable {
  /// The day on which it holds.
  public let day: Day
  /// Officers assigned, trained this year, meeting their profile; agencies without a focal point;
  /// certificates that will lapse within 90 days.
  public let sentences: [Sentence]

  /// One of them.
  public struct Sentence: Equatable, Sendable {
    public let key: Key
    public let count: Int
    /// What it is a part of; nil where it is no part.
    public let whole: Int?
    public let text: Bilingual
    public let list: ReportList
  }

  /// Which sentence.
  public enum Key: String, CaseIterable, Sendable {
    case assigned, trained, meetsProfile, withoutFocalPoint, lapsing
  }

  /// How many days ahead a certificate's end is told.
  public static let horizonDays = 90

  /// The sentence of a key.
  public subscript(_ key: Key) -> Sentence? { sentences.first { $0.key == key } }

  /// The figures of a day, with the evidence known at a moment.
  public init(on day: Day, knownAt instant: Instant, in records: any Reading) throws {
    self.day = day
    let framework = try records.framework()
    let lines = try records.all(.agencyLines(on: day))
    let persons = try AssignedPersons(
      on: day,
      trainedIn: Self.year(of: day),
      knownAt: instant,
      by: framework,
      in: records
    ).all
    let people = PeopleLists(lines: lines, framework: framework)
    let horizon = day.advanced(by: Self.horizonDays)
    let lapsing = try records.all(
      .lapsingCertificates(on: day, through: horizon, knownAt: instant)
    )
    let writing = HomeSentences(day: day, people: people)
    let assigned = writing.assigned(persons)
    sentences = [
      assigned, writing.trained(persons, of: assigned.count),
      writing.meetsProfile(persons, of: assigned.count),
      writing.withoutFocalPoint(
        FocalPointGaps(lines: lines, persons: persons, rules: framework.coverage, on: day)
      ),
      writing.lapsing(lapsing),
    ]
  }

  /// The calendar year of the day.
  private static func year(of day: Day) throws -> ReportPeriod {
    guard let first = Day(year: day.year, month: 1, day: 1),
      let last = Day(year: day.year, month: 12, day: 31),
      let period = ReportPeriod(first: first, last: last)
    else { throw RecordFault.broken("\(day)") }
    return period
  }
}

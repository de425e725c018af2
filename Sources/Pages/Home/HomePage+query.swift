public import Chronology
public import Records
import Reports

extension HomePage {
  /// The figures of a day: the same that reports give, from the same questions.
  public init(on day: Day, knownAt instant: Instant, in records: any Reading) throws {
    let figures = try HomeFigures(on: day, knownAt: instant, in: records)
    func sentence(_ key: HomeFigures.Key) throws -> HomeFigures.Sentence {
      guard let sentence = figures[key] else { throw RecordFault.noRow(key.rawValue) }
      return sentence
    }
    let assigned = try sentence(.assigned)
    let coverage = try sentence(.withoutFocalPoint)
    self.init(
      period: DayRange(calendarYearOf: day),
      assigned: assigned.count,
      agenciesWithOfficers: Set(assigned.list.entries.map(\.row)).count,
      trained: try sentence(.trained).count,
      meetsProfile: try sentence(.meetsProfile).count,
      agenciesToCover: coverage.whole ?? 0,
      withoutFocalPoint: coverage.count,
      lapsing: try sentence(.lapsing).count,
      horizon: HomeFigures.horizonDays
    )
  }
}

extension DayRange {
  /// The calendar year in which a day lies.
  public init(calendarYearOf day: Day) {
    let year = day.year
    let first = Day(year: year, month: 1, day: 1) ?? day
    self =
      DayRange(from: first, until: Day(year: year + 1, month: 1, day: 1)) ?? DayRange(from: first)
  }
}

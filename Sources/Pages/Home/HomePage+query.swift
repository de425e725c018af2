public import Chronology
public import Records
import Reports

extension HomePage {
  /// The figures of a day: what is kept of them, or counted by the questions that reports ask.
  public init(on day: Day, knownAt instant: Instant, in records: any Reading) throws {
    let framework = try records.framework()
    guard let kept = try KeptFigures(on: day, in: records),
      let agencies = try KeptFigures.agencies(on: day, by: framework, in: records)
    else {
      try self.init(countedOn: day, knownAt: instant, in: records)
      return
    }
    let lines = try records.all(.agencyLines(on: day))
    let focal = try FocalPointStates(
      of: lines,
      on: day,
      by: framework,
      kept: agencies,
      in: records
    )
    let coverage = lines.map(focal.state)
    self.init(
      period: DayRange(calendarYearOf: day),
      assigned: kept.counts.assigned,
      agenciesWithOfficers: lines.count { agencies[$0.id]?.officers ?? 0 > 0 },
      trained: kept.counts.trained,
      meetsProfile: kept.counts.meets,
      agenciesToCover: coverage.count { $0 != .notAsked },
      withoutFocalPoint: coverage.count(where: \.isMissing),
      lapsing: kept.counts.lapsing,
      horizon: HomeFigures.horizonDays
    )
  }

  /// The figures of a day, counted.
  public init(countedOn day: Day, knownAt instant: Instant, in records: any Reading) throws {
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

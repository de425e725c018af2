import Assessment
public import Chronology
public import Records
import Reports

extension HomePage {
  /// The figures of a day: what is kept of them, or counted by the questions that reports ask.
  public init(on day: Day, knownAt instant: Instant, in records: any Reading) throws {
    let framework = try records.framework()
    guard let kept = try KeptFigures(on: day, in: records),
      let focal = try FocalPointCounts(on: day, by: framework, in: records)
    else {
      try self.init(countedOn: day, knownAt: instant, in: records)
      return
    }
    self.init(
      period: DayRange(calendarYearOf: day),
      assigned: kept.counts.assigned,
      agenciesWithOfficers: focal.withOfficers,
      trained: kept.counts.trained,
      meetsProfile: kept.counts.meets,
      agenciesToCover: focal.asked,
      withoutFocalPoint: focal.missing,
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

/// How many agencies have the focal point that they must have.
private struct FocalPointCounts {
  var withOfficers = 0
  var asked = 0
  var missing = 0

  /// From what is kept of the agencies, all that are alike at once; one by one where something was written
  /// about some since; nil where nothing is kept.
  init?(on day: Day, by framework: Framework, in records: any Reading) throws {
    if let tallies = try KeptFigures.tallies(on: day, by: framework, in: records) {
      for tally in tallies { add(tally, by: framework) }
      return
    }
    guard let kept = try KeptFigures.agencies(on: day, by: framework, in: records) else {
      return nil
    }
    let lines = try records.all(.agencyLines(on: day))
    let focal = try FocalPointStates(of: lines, on: day, by: framework, kept: kept, in: records)
    withOfficers = lines.count { kept[$0.id]?.officers ?? 0 > 0 }
    let states = lines.map(focal.state)
    asked = states.count { $0 != .notAsked }
    missing = states.count(where: \.isMissing)
  }

  private mutating func add(_ tally: AgencyTally, by framework: Framework) {
    if tally.hasOfficers { withOfficers += tally.agencies }
    guard let place = framework.coverage.firstIndex(where: { $0.binds(tally.group) }) else {
      return
    }
    asked += tally.agencies
    let principals = tally.principals.flatMap { $0.isEmpty ? nil : $0[place] } ?? 0
    if principals < framework.coverage[place].atLeast { missing += tally.agencies }
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

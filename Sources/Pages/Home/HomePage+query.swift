public import Chronology
import Personnel
public import Records
import Reports

extension HomePage {
  /// The figures of a day, from the questions that `ttdn-summary` asks too.
  public init(on day: Day, knownAt instant: Instant, in records: any Reading) throws {
    let framework = try records.framework()
    let horizon = 90
    let first = Day(year: day.year, month: 1, day: 1) ?? day
    let assigned = try ProfileStandings(on: day, knownAt: instant, by: framework, in: records)
    let trained = Set(
      try records.all(.trainingSums(from: first, through: day)).filter { $0.passed > 0 }.map(
        \.officer
      )
    )
    let focal = try FocalPoints(on: day, by: framework, in: records)
    let coverage = try records.all(.agencyLines(on: day)).map(focal.coverage)
    let lapsing = try records.all(.validCertificates(on: day))
      .filter { $0.lapses(within: horizon, of: day) }
    self.init(
      period: DayRange(first: first, last: day) ?? DayRange(from: first),
      assigned: assigned.officers.count,
      agenciesWithOfficers: assigned.readiness.count,
      trained: assigned.officers.keys.count { trained.contains($0) },
      meetsProfile: assigned.officers.values.count(where: \.meetsProfile),
      agenciesToCover: coverage.count { $0 != .notAsked },
      withoutFocalPoint: coverage.count(where: \.isMissing),
      lapsing: lapsing.count,
      horizon: horizon
    )
  }
}

extension ValidCertificate {
  /// Whether it is no longer valid so many days after a day on which it is.
  func lapses(within days: Int, of day: Day) -> Bool {
    until.map { $0 <= day.advanced(by: days) } ?? false
  }
}

import Assessment
import Chronology
import Training

/// The periods that a period is compared with, by the rules that the installation has.
struct PeriodNeighbours {
  let rules: [PeriodRule]

  /// Periods of a kind differ in length by no more: quarters have 90 to 92 days, months 28 to 31.
  private static let tolerance = 3

  /// The period of its kind that ended on the day before it; nil where the rules have none, as before nine
  /// months.
  func previous(_ period: ReportPeriod) -> ReportPeriod? {
    let length = period.length
    guard period.isNamed else {
      return ReportPeriod(
        first: period.first.advanced(by: -length),
        last: period.first.advanced(by: -1)
      )
    }
    let reading = PeriodReading(rules: rules)
    let codes = [period.first.year, period.first.year - 1].flatMap { year in
      rules.map { $0.suffix.isEmpty ? "\(year)" : "\(year)-\($0.suffix)" }
    }
    return codes.lazy.compactMap { try? reading.period($0) }.first { other in
      other.last == period.first.advanced(by: -1) && abs(other.length - length) <= Self.tolerance
    }
  }

  /// The same period of the year before; nil where the rules did not have it yet.
  func yearBefore(_ period: ReportPeriod) -> ReportPeriod? {
    guard period.isNamed, let year = Int(period.code.prefix(4)) else {
      return ReportPeriod(first: period.first.yearBefore, last: period.last.yearBefore)
    }
    return try? PeriodReading(rules: rules).period("\(year - 1)" + period.code.dropFirst(4))
  }
}

extension ReportPeriod {
  /// Whether the rules have a name for it; else it is two days.
  fileprivate var isNamed: Bool { !code.contains("..") }

  /// In days.
  fileprivate var length: Int { Int(last.number - first.number) + 1 }

  /// The day of this period that lies in it as another one in its own: as many days after the first, or
  /// after the last where it is later than that.
  func day(alike day: Day, in other: ReportPeriod) -> Day {
    day >= other.last
      ? last.advanced(by: Int(day.number - other.last.number))
      : min(last, first.advanced(by: Int(day.number - other.first.number)))
  }
}

extension Day {
  /// The same day of the year before; 28 February for the 29th.
  fileprivate var yearBefore: Day {
    let parts = parts
    return Day(year: parts.year - 1, month: parts.month, day: parts.day)
      ?? Day(year: parts.year - 1, month: parts.month, day: parts.day - 1) ?? self
  }
}

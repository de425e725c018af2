public import Chronology
public import Training

extension ReportSchedule.Entry {
  /// The periods for which a report is due on a day, the latest first: those that ended so many days ago, of
  /// this year and the one before.
  ///
  /// - Parameters:
  ///   - rules: Which periods there are.
  ///   - most: No more than these; whoever was away for a year does not want all of it.
  public func due(on day: Day, by rules: [PeriodRule], most: Int = 1) -> [ReportPeriod] {
    let reading = PeriodReading(rules: rules)
    let codes = [day.year, day.year - 1].flatMap { year in
      periods.map { $0.isEmpty ? "\(year)" : "\(year)-\($0)" }
    }
    let ended = codes.compactMap { try? reading.period($0) }.filter { period in
      period.last.advanced(by: daysAfter) < day
    }
    return Array(ended.sorted { $0.last > $1.last }.prefix(most))
  }

  /// The codes of its periods that the rules don't have in a year: those would never be due.
  public func unknownPeriods(in year: Int, by rules: [PeriodRule]) -> [String] {
    let reading = PeriodReading(rules: rules)
    return periods.filter { suffix in
      (try? reading.period(suffix.isEmpty ? "\(year)" : "\(year)-\(suffix)")) == nil
    }
  }
}

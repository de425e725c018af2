public import Chronology
public import Vietnamese

/// A kind of reporting period as data: which days of a year `2020-Q3` or `2020-stat` means.
///
/// Source: Nghị định 09/2019/NĐ-CP (chế độ báo cáo) for the statistical year 15/12 to 14/12.
public struct PeriodRule: Equatable, Sendable {
  /// What follows the year in the code: `Q3`, `stat`; empty for the calendar year.
  public let suffix: String
  /// Its title, with `{year}` where the year stands.
  public let title: Bilingual
  public let first: YearDay
  public let last: YearDay
  /// The years for which the rule holds, by the period's first day.
  public let days: DayRange
  /// The text that it comes from.
  public let basis: String?

  /// A day of a year, perhaps of the year before or after.
  public struct YearDay: Equatable, Sendable {
    /// 0 is the year named; -1 the one before.
    public let yearOffset: Int
    public let month: Int
    /// A day that the month does not have is its last.
    public let day: Int

    /// A day of a year that is so many years off.
    public init(yearOffset: Int = 0, month: Int, day: Int) {
      self.yearOffset = yearOffset
      self.month = month
      self.day = day
    }

    /// The day in a year.
    public func day(in year: Int) -> Day? {
      let year = year + yearOffset
      guard (1...12).contains(month) else { return nil }
      return Day(year: year, month: month, day: min(day, Day.days(inMonth: month, of: year)))
    }
  }

  /// A rule for one kind of period.
  public init(
    suffix: String,
    title: Bilingual,
    first: YearDay,
    last: YearDay,
    days: DayRange,
    basis: String?
  ) {
    self.suffix = suffix
    self.title = title
    self.first = first
    self.last = last
    self.days = days
    self.basis = basis
  }
}

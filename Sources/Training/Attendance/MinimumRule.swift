public import Chronology
public import Vietnamese

/// How many periods (tiết) an officer has to be trained for in a year.
///
/// The figure is the least certain part of the law (see `certain`), so it is dated data.
public struct MinimumRule: Equatable, Sendable {
  /// Whom it binds, such as `all`.
  public let category: String
  public let title: Bilingual
  /// Periods a year.
  public let periods: Int
  public let days: DayRange
  /// The text that it comes from.
  public let basis: String?
  /// Whether the text was seen.
  public let certain: Bool

  /// A minimum for a stretch of time.
  public init(
    category: String,
    title: Bilingual,
    periods: Int,
    days: DayRange,
    basis: String?,
    certain: Bool
  ) {
    self.category = category
    self.title = title
    self.periods = periods
    self.days = days
    self.basis = basis
    self.certain = certain
  }
}

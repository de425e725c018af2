public import Chronology

/// The day on which gaps are looked at, and how far ahead.
public struct Outlook: Hashable, Sendable {
  /// The day.
  public let asOf: Day
  /// How many days ahead a loss makes a level one that lapses.
  public let horizonDays: Int

  /// A look from a day, 90 days ahead unless said otherwise.
  public init(asOf: Day, horizonDays: Int = 90) {
    self.asOf = asOf
    self.horizonDays = horizonDays
  }

  /// The last day of the horizon: the horizon is `(asOf, last]`.
  public var last: Day {
    let ahead = Int(Day.last.number) - Int(asOf.number)
    return asOf.advanced(by: max(0, min(horizonDays, ahead)))
  }
}

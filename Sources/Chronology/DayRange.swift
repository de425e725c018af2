/// Days from one day, up to but not including another: `[from, until)`. Without `until` it is open.
public struct DayRange: Hashable, Sendable {
  /// The first day.
  public let from: Day
  /// The first day that no longer belongs; nil where no end is known.
  public let until: Day?

  /// A range of at least one day; nil where `until` is not after `from`.
  public init?(from: Day, until: Day?) {
    if let until, until <= from { return nil }
    self.from = from
    self.until = until
  }

  /// Every day from this one on.
  public init(from: Day) {
    self.from = from
    self.until = nil
  }

  /// From the first to the last day, both inside; nil where the last is before the first.
  public init?(first: Day, last: Day) {
    self.init(from: first, until: last.advanced(by: 1))
  }

  /// Every day that can be written.
  public static let always = DayRange(from: .first)

  /// The last day inside; nil where no end is known.
  public var last: Day? { until?.advanced(by: -1) }

  /// Whether the day lies inside.
  public func contains(_ day: Day) -> Bool {
    day >= from && until.map { day < $0 } ?? true
  }

  /// Whether every day of the other lies inside.
  public func contains(_ other: DayRange) -> Bool {
    guard other.from >= from else { return false }
    guard let until else { return true }
    return other.until.map { $0 <= until } ?? false
  }

  /// Whether at least one day lies in both.
  public func overlaps(_ other: DayRange) -> Bool {
    intersection(other) != nil
  }

  /// The days that lie in both, or nil where none does.
  public func intersection(_ other: DayRange) -> DayRange? {
    let ends = [until, other.until].compactMap { $0 }
    return DayRange(from: max(from, other.from), until: ends.min())
  }
}

extension DayRange: CustomStringConvertible {
  /// `[2020-01-01, 2020-06-01)`, or `[2020-01-01, …)` where open.
  public var description: String {
    "[\(from), \(until.map { "\($0)" } ?? "…"))"
  }
}

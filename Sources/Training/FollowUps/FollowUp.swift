public import Chronology

/// What a supervisor is asked some months after a class that somebody passed: at what level the officer
/// works now.
public enum FollowUp: Int, CaseIterable, Hashable, Comparable, Sendable {
  case afterThreeMonths = 3
  case afterSixMonths = 6

  /// How many months after the class's last day.
  public var months: Int { rawValue }

  /// The first day on which a class that ended on a day is asked about.
  public func due(after end: Day) -> Day { end.later(byMonths: months) }

  /// The first day on which it is asked about no more: three months later.
  public func lapses(after end: Day) -> Day { end.later(byMonths: months + 3) }

  /// Which one is asked about on a day; nil where none is.
  public static func open(for end: Day, on day: Day) -> FollowUp? {
    allCases.first { $0.due(after: end) <= day && day < $0.lapses(after: end) }
  }

  /// The last days of the classes that this one is asked about on a day: after the first of them, up
  /// to the second.
  public func ends(openOn day: Day) -> (after: Day, through: Day) {
    (day.latest(byMonths: months + 3), day.latest(byMonths: months))
  }

  public static func < (left: FollowUp, right: FollowUp) -> Bool { left.months < right.months }
}

extension Day {
  fileprivate func later(byMonths months: Int) -> Day {
    Term(months: months).map { self + $0 } ?? .last
  }

  /// The latest day that lies so many months before this one.
  fileprivate func latest(byMonths months: Int) -> Day {
    // No month has fewer than 28 days: from there it is some days back.
    var day = advanced(by: -28 * months)
    while day.later(byMonths: months) > self { day = day.advanced(by: -1) }
    return day
  }
}

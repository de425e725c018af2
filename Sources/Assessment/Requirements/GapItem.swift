public import Chronology

/// An assignment as the engine counts it: made once, when a row is read.
public struct AssignmentItem: Hashable, Sendable {
  /// The duty's place in the framework.
  public let duty: Int
  /// The first day.
  public let from: Day
  let until: Int32

  /// An item; without `until` it has no end.
  public init(duty: Int, from: Day, until: Day?) {
    self.duty = duty
    self.from = from
    self.until = until?.number ?? DaySpan.forever
  }

  /// Whether it holds on a day: `from ≤ day < until`.
  func isActive(on day: Day) -> Bool {
    from <= day && day.number < until
  }
}

/// A gap by numbers alone.
public struct GapItem: Hashable, Sendable {
  /// The competency's place in the framework.
  public let competency: Int
  /// The level that is required.
  public let required: Int
  /// The level that is held; 0 is none.
  public let held: Int
  /// The first day on which the level may no longer be missing.
  public let due: Day
  /// How the two stand to each other.
  public let status: GapStatus
}

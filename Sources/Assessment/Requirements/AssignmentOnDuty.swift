public import Chronology
public import Personnel

/// What the engine needs to know of an assignment. It is named by its place in the list given.
public struct AssignmentOnDuty: Hashable, Sendable {
  /// The duty that the officer is assigned to.
  public let duty: Code<Duty>
  /// The first day.
  public let from: Day
  /// The first day on which it no longer holds; nil where no end is known.
  public let until: Day?

  /// An assignment by its parts.
  public init(duty: Code<Duty>, from: Day, until: Day? = nil) {
    self.duty = duty
    self.from = from
    self.until = until
  }

  /// Whether it holds on a day: `from ≤ day < until`.
  public func isActive(on day: Day) -> Bool {
    guard from <= day else { return false }
    return until.map { day < $0 } ?? true
  }
}

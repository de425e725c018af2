public import Chronology
public import Personnel
public import Training

/// A day on which a level is lost with what is known, and which evidence's expiry does it.
public struct Drop: Hashable, Sendable {
  /// Of which competency.
  public let competency: Code<Competency>
  /// The first day of the lower level.
  public let day: Day
  /// The level of the day before.
  public let from: Int
  /// The level from that day on; 0 is none.
  public let to: Int
  /// The pieces that count no more from that day, without which the level cannot be held.
  public let because: [Evidence]

  /// A drop by its parts.
  public init(
    competency: Code<Competency>,
    day: Day,
    from: Int,
    to: Int,
    because: [Evidence]
  ) {
    self.competency = competency
    self.day = day
    self.from = from
    self.to = to
    self.because = because
  }
}

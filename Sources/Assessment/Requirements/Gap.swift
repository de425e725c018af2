public import Chronology
public import Personnel
public import Training

/// One requirement of one active assignment, held against what the officer holds.
public struct Gap: Hashable, Sendable {
  /// The assignment's place in the list given.
  public let assignment: Int
  /// The duty that requires it.
  public let duty: Code<Duty>
  /// The competency that is required.
  public let competency: Code<Competency>
  /// The level that is required.
  public let required: Int
  /// The level that is held; 0 is none.
  public let held: Int
  /// The first day on which the level may no longer be missing.
  public let due: Day
  /// How the two stand to each other.
  public let status: GapStatus

  /// A gap by its parts.
  public init(
    assignment: Int,
    duty: Code<Duty>,
    competency: Code<Competency>,
    required: Int,
    held: Int,
    due: Day,
    status: GapStatus
  ) {
    self.assignment = assignment
    self.duty = duty
    self.competency = competency
    self.required = required
    self.held = held
    self.due = due
    self.status = status
  }

  /// How many levels are missing; 0 where none is.
  public var levels: Int { max(0, required - held) }
}

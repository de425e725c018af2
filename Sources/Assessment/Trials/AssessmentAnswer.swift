public import Chronology
public import Personnel
public import Training

/// What the engine says of an input.
public struct AssessmentAnswer: Hashable, Sendable {
  /// The day that was asked about.
  public let asOf: Day
  /// The officers, in the input's order.
  public let officers: [Officer]

  /// What it says of one officer.
  public struct Officer: Hashable, Sendable {
    /// The name by which the input knows the officer.
    public let id: String
    /// Every competency, in the framework's order.
    public let competencies: [Holding]
    /// By active assignment in the input's order, then in the order of the duty's requirements.
    public let requirements: [RequirementAnswer]
  }

  /// A competency of an officer.
  public struct Holding: Hashable, Sendable {
    /// Which.
    public let competency: Code<Competency>
    /// The level held on the day; 0 is none.
    public let level: Int
    /// The first day after it on which the level drops; nil where it never does.
    public let holdsUntil: Day?
    /// The level on every day.
    public let timeline: Timeline
  }

  /// A requirement of an officer's assignment.
  public struct RequirementAnswer: Hashable, Sendable {
    /// The name by which the input knows the assignment.
    public let assignment: String
    /// What is required and what is held.
    public let gap: Gap
  }
}

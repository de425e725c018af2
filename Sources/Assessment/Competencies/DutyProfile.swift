public import Chronology
public import Personnel
public import Training

/// A duty and the levels that it requires of whoever is assigned to it.
public struct DutyProfile: Hashable, Sendable {
  /// The duty.
  public let duty: Duty
  /// What it requires, in the order in which it was written.
  public let requires: [Requirement]

  /// A profile by its parts.
  public init(duty: Duty, requires: [Requirement]) {
    self.duty = duty
    self.requires = requires
  }
}

/// A level that a duty requires.
public struct Requirement: Hashable, Sendable {
  /// Of what.
  public let competency: Code<Competency>
  /// At least this level.
  public let level: Int
  /// How long after the assignment's start it may be missing.
  public let grace: Term

  /// A requirement, due at once where no grace is given.
  public init(competency: Code<Competency>, level: Int, grace: Term = .zero) {
    self.competency = competency
    self.level = level
    self.grace = grace
  }
}

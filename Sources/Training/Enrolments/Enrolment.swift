public import Chronology
public import Personnel

/// An officer's place in a class.
public struct Enrolment: Identifiable, Equatable, Sendable {
  public let id: ID<Enrolment>
  public let trainingClass: ID<TrainingClass>
  public let officer: ID<Officer>
  public var standing: Standing
  public var notes: String?

  /// How the enrolment stands, with the facts that exist only then.
  public enum Standing: Equatable, Sendable {
    case enrolled
    case withdrawn(on: Day, reason: String)
  }

  /// A place in a class.
  public init(
    id: ID<Enrolment>,
    trainingClass: ID<TrainingClass>,
    officer: ID<Officer>,
    standing: Standing,
    notes: String? = nil
  ) {
    self.id = id
    self.trainingClass = trainingClass
    self.officer = officer
    self.standing = standing
    self.notes = notes
  }
}

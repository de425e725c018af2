public import Personnel
public import Training

/// A mark as somebody made it, with what stood recorded when they looked.
public struct RollCallMark: Equatable, Sendable {
  public let enrolment: ID<Enrolment>
  public let mark: AttendanceMark
  /// Nil where nothing stood.
  public let seen: AttendanceMark?

  /// A mark of an officer's place in the class.
  public init(_ enrolment: ID<Enrolment>, _ mark: AttendanceMark, seen: AttendanceMark?) {
    self.enrolment = enrolment
    self.mark = mark
    self.seen = seen
  }
}

/// What came of a mark that was sent.
public struct RollCallAnswer: Equatable, Sendable {
  public let enrolment: ID<Enrolment>
  /// What stands recorded now.
  public let standing: AttendanceMark?
  /// Whether the mark that was sent says something else and is kept beside it.
  public let differs: Bool
}

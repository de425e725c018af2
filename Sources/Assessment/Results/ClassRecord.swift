public import Training

/// All that the outcome of one officer in one class depends on.
public struct ClassRecord: Equatable, Sendable {
  /// What is taught, and how it is assessed.
  public let course: Course
  /// The scheme by which a passed mark is classified; nil where it is not.
  public let scheme: GradingScheme?
  /// The officer's place in the class.
  public let enrolment: Enrolment
  /// The sessions of the class.
  public let sessions: [Session]
  /// The officer's records of them.
  public let attendance: [AttendanceRecord]
  /// The statuses that the installation knows.
  public let statuses: [AttendanceStatus]
  /// The officer's scores, resits with them.
  public let scores: [ComponentScore]

  /// A record by its parts; sessions, records and scores of others are left out.
  public init(
    course: Course,
    scheme: GradingScheme?,
    enrolment: Enrolment,
    sessions: [Session],
    attendance: [AttendanceRecord],
    statuses: [AttendanceStatus],
    scores: [ComponentScore]
  ) {
    self.course = course
    self.scheme = scheme
    self.enrolment = enrolment
    self.sessions = sessions.filter { $0.trainingClass == enrolment.trainingClass }
    self.attendance = attendance.filter { $0.enrolment == enrolment.id }
    self.statuses = statuses
    self.scores = scores.filter { $0.enrolment == enrolment.id }
  }
}

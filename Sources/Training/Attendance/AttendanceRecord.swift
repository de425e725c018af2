public import Personnel

/// How one officer was at one session.
public struct AttendanceRecord: Equatable, Sendable {
  public let session: ID<Session>
  public let enrolment: ID<Enrolment>
  public let status: Code<AttendanceStatus>
  /// The periods credited where the record states them instead of the status; never more than the
  /// session has.
  public let creditedPeriods: Int?

  /// A record of a session.
  public init(
    session: ID<Session>,
    enrolment: ID<Enrolment>,
    status: Code<AttendanceStatus>,
    creditedPeriods: Int? = nil
  ) {
    self.session = session
    self.enrolment = enrolment
    self.status = status
    self.creditedPeriods = creditedPeriods
  }
}

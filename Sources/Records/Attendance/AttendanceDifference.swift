public import Chronology
public import Personnel
public import Training

/// A mark that says something else than what stands recorded, until somebody decides.
public struct AttendanceDifference: Identifiable, Equatable, Sendable {
  public let id: ID<AttendanceDifference>
  public let session: ID<Session>
  public let enrolment: ID<Enrolment>
  public let mark: AttendanceMark
  /// When it arrived.
  public let at: Instant
  /// Who made it.
  public let actor: String

  /// The values, as an event keeps them.
  public var fields: Fields {
    Fields(["status": mark.status, "creditedPeriods": mark.creditedPeriods, "actor": actor])
  }

  init(_ row: Row) throws {
    id = try row.get("id")
    session = try row.get("session_id")
    enrolment = try row.get("enrolment_id")
    let status: Code<AttendanceStatus> = try row.get("status_code")
    mark = AttendanceMark(status, creditedPeriods: try row.get("credited_periods"))
    at = try row.get("at")
    actor = try row.get("actor")
  }
}

extension Query where Answer == AttendanceDifference {
  /// The marks of a session that nobody has decided on, in the order in which they came.
  public static func openDifferences(at session: ID<Session>) -> Self {
    Query(
      """
      SELECT id, session_id, enrolment_id, status_code, credited_periods, at, actor
      FROM attendance_difference
      WHERE session_id = \(session) AND settled_at IS NULL
      ORDER BY id
      """
    ) { try AttendanceDifference($0) }
  }
}

extension SQL {
  /// Keeps a mark beside what stands recorded.
  public static func insert(
    differing mark: AttendanceMark,
    of enrolment: ID<Enrolment>,
    at session: Session,
    on now: Instant,
    by actor: Actor
  ) -> SQL {
    """
    INSERT INTO attendance_difference
      (session_id, enrolment_id, class_id, status_code, credited_periods, at, actor)
    VALUES
      (\(session.id), \(enrolment), \(session.trainingClass), \(mark.status),
       \(mark.creditedPeriods), \(now), \(actor.name))
    """
  }

  /// Notes that somebody decided on the marks of an officer at a session.
  public static func settleDifferences(
    of enrolment: ID<Enrolment>,
    at session: ID<Session>,
    on now: Instant,
    by actor: Actor
  ) -> SQL {
    """
    UPDATE attendance_difference
    SET settled_at = \(now), settled_by = \(actor.name)
    WHERE session_id = \(session) AND enrolment_id = \(enrolment) AND settled_at IS NULL
    """
  }
}

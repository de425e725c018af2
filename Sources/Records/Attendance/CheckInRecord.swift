public import Chronology
public import Personnel
public import Training

/// Some minutes in which those called at a session mark themselves with the code on the wall.
public struct CheckInRecord: Equatable, Sendable {
  public let session: ID<Session>
  public let secret: [UInt8]
  public let closesAt: Instant

  /// Minutes of a session, until a moment.
  public init(session: ID<Session>, secret: [UInt8], closesAt: Instant) {
    self.session = session
    self.secret = secret
    self.closesAt = closesAt
  }
}

extension Query where Answer == CheckInRecord {
  /// The check-in of a session, if there was one.
  public static func checkIn(at session: ID<Session>) -> Self {
    Query("SELECT session_id, secret, closes_at FROM check_in WHERE session_id = \(session)") {
      CheckInRecord(
        session: try $0.get("session_id"),
        secret: try $0.get("secret"),
        closesAt: try $0.get("closes_at")
      )
    }
  }
}

extension Query where Answer == Session {
  /// The session with an id.
  public static func session(_ id: ID<Session>) -> Self {
    Query(
      """
      SELECT id, class_id, day, part, periods, roll_call_closed, topic
      FROM class_session
      WHERE id = \(id)
      """,
      decode: sessionOfRow
    )
  }
}

extension SQL {
  /// Opens the check-in of a session anew: codes of before are no longer valid.
  public static func open(_ checkIn: CheckInRecord, at now: Instant, by actor: Actor) -> SQL {
    """
    INSERT INTO check_in (session_id, secret, opened_at, closes_at, opened_by)
    VALUES (\(checkIn.session), \(checkIn.secret), \(now), \(checkIn.closesAt), \(actor.name))
    ON CONFLICT (session_id) DO UPDATE
    SET secret = excluded.secret, opened_at = excluded.opened_at, closes_at = excluded.closes_at,
        opened_by = excluded.opened_by
    """
  }
}

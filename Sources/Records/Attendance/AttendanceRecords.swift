public import Personnel
public import Training

extension AttendanceRecord {
  /// The values, as an event keeps them.
  public var fields: Fields {
    Fields(["status": status, "creditedPeriods": creditedPeriods])
  }
}

extension AttendanceRecord {
  /// The values of its row, for adding many at once.
  public func values(in trainingClass: ID<TrainingClass>) -> [SQLValue] {
    [
      session.sqlValue, enrolment.sqlValue, trainingClass.sqlValue, status.sqlValue,
      creditedPeriods.sqlValue,
    ]
  }
}

extension BulkTable {
  /// Marks, in the order of `AttendanceRecord.values`.
  public static let attendance = BulkTable(
    "attendance",
    "session_id",
    "enrolment_id",
    "class_id",
    "status_code",
    "credited_periods"
  )
}

extension Query where Answer == AttendanceRecord {
  /// The records of every session of a class.
  public static func attendance(of trainingClass: ID<TrainingClass>) -> Self {
    Query(
      """
      SELECT attendance.session_id, attendance.enrolment_id, attendance.status_code,
             attendance.credited_periods
      FROM attendance
      JOIN class_session ON class_session.id = attendance.session_id
      WHERE class_session.class_id = \(trainingClass)
      ORDER BY attendance.enrolment_id, class_session.day, class_session.part_place
      """
    ) { row in
      AttendanceRecord(
        session: try row.get("session_id"),
        enrolment: try row.get("enrolment_id"),
        status: try row.get("status_code"),
        creditedPeriods: try row.get("credited_periods")
      )
    }
  }
}

extension SQL {
  /// Writes how somebody was at a session, over what was written before. A session of one class and
  /// an enrolment in another are refused.
  public static func upsert(_ record: AttendanceRecord) -> SQL {
    """
    INSERT INTO attendance (session_id, enrolment_id, class_id, status_code, credited_periods)
    VALUES (\(record.session), \(record.enrolment),
            (SELECT class_id FROM class_session WHERE id = \(record.session)),
            \(record.status), \(record.creditedPeriods))
    ON CONFLICT (session_id, enrolment_id) DO UPDATE
    SET status_code = excluded.status_code, credited_periods = excluded.credited_periods
    """
  }
}

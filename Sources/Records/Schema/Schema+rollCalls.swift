extension Schema {
  /// Marks of a roll-call that say something else than what stands recorded: kept until somebody
  /// decides which is right.
  static let rollCalls = [
    """
    CREATE TABLE attendance_difference (
      id {id},
      session_id {int} NOT NULL,
      enrolment_id {int} NOT NULL,
      class_id {int} NOT NULL,
      status_code {text} NOT NULL REFERENCES attendance_status (code),
      credited_periods {int} CHECK (credited_periods BETWEEN 0 AND 12),
      at {text} NOT NULL CHECK (\(isInstant("at"))),
      actor {text} NOT NULL CHECK (actor <> ''),
      settled_at {text} CHECK (\(isInstant("settled_at"))),
      settled_by {text} CHECK (settled_by <> ''),
      FOREIGN KEY (session_id, class_id) REFERENCES class_session (id, class_id),
      FOREIGN KEY (enrolment_id, class_id) REFERENCES enrolment (id, class_id),
      CHECK ((settled_at IS NULL) = (settled_by IS NULL))
    ) {table}
    """,
    "CREATE INDEX attendance_difference_session ON attendance_difference (session_id)",
    "CREATE INDEX attendance_difference_enrolment ON attendance_difference (enrolment_id)",
    """
    CREATE TABLE check_in (
      session_id {int} NOT NULL PRIMARY KEY REFERENCES class_session (id),
      secret {bytes} NOT NULL,
      opened_at {text} NOT NULL CHECK (\(isInstant("opened_at"))),
      closes_at {text} NOT NULL CHECK (\(isInstant("closes_at")) AND closes_at > opened_at),
      opened_by {text} NOT NULL CHECK (opened_by <> '')
    ) {table}
    """,
    // What a home page counts, however many classes there were.
    """
    CREATE INDEX class_session_uncalled ON class_session (day, class_id) WHERE roll_call_closed = 0
    """,
    """
    CREATE INDEX training_class_open ON training_class (last_day)
    WHERE state IN ('planned', 'running')
    """,
    "CREATE INDEX nomination_endorsed ON nomination (dispatch_day) WHERE state = 'endorsed'",
    "CREATE VIEW every_attendance_difference AS SELECT * FROM attendance_difference",
  ]
}

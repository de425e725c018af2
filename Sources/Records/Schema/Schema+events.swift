extension Schema {
  /// What happened: every change with its event, every file with its batch.
  static let events = [
    """
    CREATE TABLE batch (
      id {id},
      verb {text} NOT NULL CHECK (verb <> ''),
      file_name {text} NOT NULL,
      sha256 {text} NOT NULL CHECK (length(sha256) = 64),
      at {text} NOT NULL CHECK (\(isInstant("at"))),
      actor {text} NOT NULL CHECK (actor <> ''),
      rows_read {int} NOT NULL CHECK (rows_read >= 0),
      rows_changed {int} NOT NULL CHECK (rows_changed >= 0),
      rows_held {int} NOT NULL CHECK (rows_held >= 0),
      rows_good {int} NOT NULL CHECK (rows_good >= 0),
      state {text} NOT NULL
        CHECK (state IN ('received', 'applied', 'partlyApplied', 'refused', 'undone')),
      undone_at {text} CHECK (\(isInstant("undone_at"))),
      undone_by {text} CHECK (undone_by <> ''),
      CHECK ((state = 'undone') = (undone_at IS NOT NULL)),
      CHECK ((undone_at IS NULL) = (undone_by IS NULL))
    ) {table}
    """,
    "CREATE INDEX batch_sha256 ON batch (sha256)",
    """
    CREATE TABLE event (
      id {id},
      at {text} NOT NULL CHECK (\(isInstant("at"))),
      actor {text} NOT NULL CHECK (actor <> ''),
      verb {text} NOT NULL CHECK (verb <> ''),
      subject {text} NOT NULL CHECK (subject <> ''),
      subject_key {text} NOT NULL,
      old_value {text},
      new_value {text},
      reason {text},
      batch_id {int} REFERENCES batch (id),
      CHECK (old_value IS NOT NULL OR new_value IS NOT NULL)
    ) {table}
    """,
    "CREATE INDEX event_subject ON event (subject, subject_key, id)",
    "CREATE INDEX event_batch ON event (batch_id)",
  ]
}

extension Schema {
  /// How classes are called: seats, shares, letters, rooms; the wait-list; and what was done to many
  /// nominations at once, with all that is needed to take it back. Holidays, over which no class meets.
  static let calls = [
    """
    CREATE TABLE class_call (
      class_id {int} NOT NULL PRIMARY KEY REFERENCES training_class (id),
      room {text} CHECK (room <> ''),
      seats {int} NOT NULL CHECK (seats BETWEEN 1 AND 10000),
      nominate_until {text} CHECK (\(isDay("nominate_until"))),
      letter_number {text} CHECK (letter_number <> ''),
      letter_day {text} CHECK (\(isDay("letter_day"))),
      cancelled_reason {text} CHECK (cancelled_reason <> ''),
      CHECK (letter_number IS NOT NULL OR letter_day IS NULL)
    ) {table}
    """,
    """
    CREATE TABLE class_quota (
      class_id {int} NOT NULL REFERENCES training_class (id),
      agency_id {int} NOT NULL REFERENCES agency (id),
      seats {int} NOT NULL CHECK (seats BETWEEN 0 AND 10000),
      PRIMARY KEY (class_id, agency_id)
    ) {table}
    """,
    "ALTER TABLE class_session ADD COLUMN room {text} CHECK (room <> '')",
    "CREATE INDEX class_session_day ON class_session (day)",
    "ALTER TABLE nomination ADD COLUMN wait_place {int} CHECK (wait_place >= 1)",
    // No reference: of two that take turns either may have been named first.
    "ALTER TABLE nomination ADD COLUMN replaces_id {int}",
    """
    ALTER TABLE nomination ADD COLUMN beyond_quota {int} NOT NULL DEFAULT 0 CHECK (beyond_quota IN (0, 1))
    """,
    "DROP VIEW every_nomination",
    "CREATE VIEW every_nomination AS SELECT * FROM nomination",
    """
    CREATE TABLE class_action (
      id {id},
      class_id {int} NOT NULL REFERENCES training_class (id),
      agency_id {int} REFERENCES agency (id),
      kind {text} NOT NULL CHECK (
        kind IN ('nominated', 'endorsed', 'approved', 'returned', 'withdrawn', 'substituted')
      ),
      people {int} NOT NULL CHECK (people >= 0),
      waiting {int} NOT NULL CHECK (waiting >= 0),
      at {text} NOT NULL CHECK (\(isInstant("at"))),
      actor {text} NOT NULL CHECK (actor <> ''),
      reason {text} CHECK (reason <> ''),
      undone_at {text} CHECK (\(isInstant("undone_at"))),
      undone_by {text} CHECK (undone_by <> ''),
      CHECK (people + waiting >= 1),
      CHECK ((undone_at IS NULL) = (undone_by IS NULL))
    ) {table}
    """,
    "CREATE INDEX class_action_class ON class_action (class_id)",
    // No reference to what it shows: an image may be of what is no more.
    """
    CREATE TABLE class_action_image (
      action_id {int} NOT NULL REFERENCES class_action (id),
      place {int} NOT NULL,
      subject {text} NOT NULL CHECK (subject IN ('nomination', 'enrolment')),
      subject_id {int} NOT NULL,
      officer_id {int} NOT NULL,
      before {text},
      after {text},
      PRIMARY KEY (action_id, place),
      CHECK (before IS NOT NULL OR after IS NOT NULL)
    ) {table}
    """,
    "CREATE INDEX class_action_image_officer ON class_action_image (officer_id)",
    "CREATE VIEW every_class_action AS SELECT * FROM class_action",
    "CREATE VIEW every_class_action_image AS SELECT * FROM class_action_image",
    """
    CREATE TABLE holiday (
      from_day {text} NOT NULL PRIMARY KEY CHECK (\(isDay("from_day"))),
      until_day {text} NOT NULL CHECK (\(isDay("until_day")) AND until_day > from_day),
      title_vi {text} NOT NULL CHECK (title_vi <> ''),
      title_en {text} NOT NULL CHECK (title_en <> ''),
      basis {text},
      certain {int} NOT NULL CHECK (certain IN (0, 1))
    ) {table}
    """,
  ]
}

extension Schema {
  /// What people do in the browser: forms that count once however often they are sent, and records of
  /// one person that were merged, with all that is needed to part them again.
  static let people = [
    """
    CREATE TABLE form_key (
      key {text} NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 16 AND 64),
      at {text} NOT NULL CHECK (\(isInstant("at"))),
      answer {int} NOT NULL
    ) {table}
    """,
    "CREATE INDEX form_key_at ON form_key (at)",
    // No references: the one who was kept may be merged into another later.
    """
    CREATE TABLE officer_merge (
      id {id},
      kept_id {int} NOT NULL,
      gone_id {int} NOT NULL CHECK (gone_id <> kept_id),
      gone_code {text} NOT NULL CHECK (gone_code <> ''),
      at {text} NOT NULL CHECK (\(isInstant("at"))),
      actor {text} NOT NULL CHECK (actor <> ''),
      reason {text} NOT NULL CHECK (reason <> ''),
      gone_image {text} NOT NULL,
      kept_before {text} NOT NULL,
      kept_after {text} NOT NULL,
      moved {text} NOT NULL,
      undone_at {text} CHECK (\(isInstant("undone_at"))),
      undone_by {text} CHECK (undone_by <> ''),
      CHECK ((undone_at IS NULL) = (undone_by IS NULL))
    ) {table}
    """,
    "CREATE UNIQUE INDEX officer_merge_gone ON officer_merge (gone_id) WHERE undone_at IS NULL",
    "CREATE INDEX officer_merge_code ON officer_merge (gone_code)",
    "CREATE INDEX officer_merge_kept ON officer_merge (kept_id)",
    // Two of whom somebody said that they are not one person; it holds while one of them is merged.
    """
    CREATE TABLE officer_distinct (
      first_id {int} NOT NULL,
      second_id {int} NOT NULL,
      at {text} NOT NULL CHECK (\(isInstant("at"))),
      actor {text} NOT NULL CHECK (actor <> ''),
      PRIMARY KEY (first_id, second_id),
      CHECK (first_id < second_id)
    ) {table}
    """,
    "CREATE VIEW every_officer_merge AS SELECT * FROM officer_merge",
  ]
}

extension Schema {
  /// What is kept of a roster that was sent: the file, what came of each row, what a clerk decided
  /// about it, and the rows before and after, by which it can be undone.
  ///
  /// Images hold ID and ethnicity uncovered, as the file does. Both go when retention asks for the
  /// file: the batch, its counts and its events stay.
  static let rosters = [
    """
    CREATE TABLE batch_file (
      batch_id {int} NOT NULL PRIMARY KEY REFERENCES batch (id),
      bytes {bytes} NOT NULL
    ) {table}
    """,
    // An officer may be gone again after an undo, so nothing points to one.
    """
    CREATE TABLE batch_row (
      batch_id {int} NOT NULL REFERENCES batch (id),
      sheet {int} NOT NULL CHECK (sheet >= 0),
      row {int} NOT NULL CHECK (row >= 1),
      outcome {text} NOT NULL CHECK (outcome IN ('added', 'changed', 'unchanged', 'held')),
      officer_id {int},
      remarks {text} CHECK (remarks <> ''),
      PRIMARY KEY (batch_id, sheet, row)
    ) {table}
    """,
    """
    CREATE TABLE batch_image (
      batch_id {int} NOT NULL REFERENCES batch (id),
      place {int} NOT NULL CHECK (place >= 0),
      subject {text} NOT NULL CHECK (subject IN ('officer', 'assignment')),
      subject_id {int} NOT NULL,
      before {text} CHECK (before <> after),
      after {text} NOT NULL,
      PRIMARY KEY (batch_id, place),
      UNIQUE (batch_id, subject, subject_id)
    ) {table}
    """,
    """
    CREATE TABLE roster_choice (
      batch_id {int} NOT NULL REFERENCES batch (id),
      kind {text} NOT NULL CHECK (kind IN ('column', 'person')),
      sheet {int} NOT NULL CHECK (sheet >= 0),
      place {int} NOT NULL CHECK (place >= 1),
      value {text} NOT NULL CHECK (value <> ''),
      PRIMARY KEY (batch_id, kind, sheet, place)
    ) {table}
    """,
  ]
}

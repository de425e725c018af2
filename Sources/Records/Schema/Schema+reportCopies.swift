extension Schema {
  /// Reports as they were handed in to be signed: what was asked, the workbook byte for byte, the
  /// figures; who made each, who signed or returned it.
  static let reportCopies = [
    """
    CREATE TABLE report_copy (
      id {id},
      report {text} NOT NULL CHECK (report <> ''),
      title_vi {text} NOT NULL CHECK (title_vi <> ''),
      title_en {text} NOT NULL CHECK (title_en <> ''),
      period {text} CHECK (period <> ''),
      agency_id {int} REFERENCES agency (id),
      class_id {int} REFERENCES training_class (id),
      as_of {text} NOT NULL CHECK (\(isDay("as_of"))),
      language {text} NOT NULL CHECK (language IN ('vi', 'en')),
      known_at {text} NOT NULL CHECK (\(isInstant("known_at"))),
      figures_sha256 {text} NOT NULL CHECK (length(figures_sha256) = 64),
      workbook_sha256 {text} NOT NULL CHECK (length(workbook_sha256) = 64),
      prepared_at {text} NOT NULL CHECK (\(isInstant("prepared_at"))),
      prepared_by {text} NOT NULL CHECK (prepared_by <> ''),
      signed_at {text} CHECK (\(isInstant("signed_at"))),
      signed_by {text} CHECK (signed_by <> prepared_by AND signed_by <> ''),
      returned_at {text} CHECK (\(isInstant("returned_at"))),
      returned_by {text} CHECK (returned_by <> ''),
      reason {text} CHECK (reason <> ''),
      CHECK ((signed_at IS NULL) = (signed_by IS NULL)),
      CHECK ((returned_at IS NULL) = (returned_by IS NULL)),
      CHECK ((returned_at IS NULL) = (reason IS NULL)),
      CHECK (signed_at IS NULL OR returned_at IS NULL)
    ) {table}
    """,
    "CREATE INDEX report_copy_asked ON report_copy (report, as_of)",
    """
    CREATE INDEX report_copy_open ON report_copy (prepared_at)
    WHERE signed_at IS NULL AND returned_at IS NULL
    """,
    """
    CREATE TABLE report_copy_file (
      copy_id {int} NOT NULL REFERENCES report_copy (id),
      kind {text} NOT NULL CHECK (kind IN ('workbook', 'figures')),
      bytes {bytes} NOT NULL,
      PRIMARY KEY (copy_id, kind)
    ) {table}
    """,
    "CREATE VIEW every_report_copy AS SELECT * FROM report_copy",
    "CREATE VIEW every_report_copy_file AS SELECT * FROM report_copy_file",
  ]
}

extension Schema {
  /// Report files that are made beside the pages: what was asked and how far the asker's questions
  /// reached, what came of it, the file in pieces, and the agencies whose report was refused. They are no
  /// records: a day after they were asked for they are gone.
  static let reportOrders = [
    """
    CREATE TABLE report_order (
      id {id},
      account_id {int} NOT NULL REFERENCES account (id),
      form_key {text} NOT NULL CHECK (form_key <> ''),
      kind {text} NOT NULL CHECK (kind IN ('bundle', 'workbook')),
      report {text} NOT NULL CHECK (report <> ''),
      period {text} CHECK (period <> ''),
      agency_code {text} CHECK (agency_code <> ''),
      as_of {text} CHECK (\(isDay("as_of"))),
      compared {int} NOT NULL CHECK (compared IN (0, 1)),
      language {text} NOT NULL CHECK (language IN ('vi', 'en')),
      purpose {text} NOT NULL CHECK (purpose <> ''),
      everybody {int} NOT NULL CHECK (everybody IN (0, 1)),
      agencies {text} NOT NULL,
      trainer_id {int},
      officer_id {int},
      sees_sensitive {int} NOT NULL CHECK (sees_sensitive IN (0, 1)),
      sees_national_id {int} NOT NULL CHECK (sees_national_id IN (0, 1)),
      asked_at {text} NOT NULL CHECK (\(isInstant("asked_at"))),
      asked_by {text} NOT NULL CHECK (asked_by <> ''),
      expires_at {text} NOT NULL CHECK (\(isInstant("expires_at")) AND expires_at > asked_at),
      attempts {int} NOT NULL CHECK (attempts >= 0),
      ended_at {text} CHECK (\(isInstant("ended_at"))),
      file_name {text} CHECK (file_name <> ''),
      file_size {int} CHECK (file_size >= 0),
      failure_vi {text} CHECK (failure_vi <> ''),
      failure_en {text} CHECK (failure_en <> ''),
      UNIQUE (account_id, form_key),
      CHECK ((file_name IS NULL) = (file_size IS NULL)),
      CHECK ((failure_vi IS NULL) = (failure_en IS NULL)),
      CHECK (file_name IS NULL OR failure_vi IS NULL),
      CHECK ((ended_at IS NULL) = (file_name IS NULL AND failure_vi IS NULL))
    ) {table}
    """,
    "CREATE INDEX report_order_expiry ON report_order (expires_at)",
    "CREATE INDEX report_order_open ON report_order (id) WHERE ended_at IS NULL",
    """
    CREATE TABLE report_order_piece (
      order_id {int} NOT NULL REFERENCES report_order (id),
      place {int} NOT NULL CHECK (place >= 0),
      bytes {bytes} NOT NULL,
      PRIMARY KEY (order_id, place)
    ) {table}
    """,
    """
    CREATE TABLE report_order_refusal (
      order_id {int} NOT NULL REFERENCES report_order (id),
      place {int} NOT NULL CHECK (place >= 0),
      agency_code {text} NOT NULL CHECK (agency_code <> ''),
      name_vi {text} NOT NULL,
      name_en {text} NOT NULL,
      sentence_vi {text} NOT NULL CHECK (sentence_vi <> ''),
      sentence_en {text} NOT NULL CHECK (sentence_en <> ''),
      PRIMARY KEY (order_id, place)
    ) {table}
    """,
  ]
}

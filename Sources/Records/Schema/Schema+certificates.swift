extension Schema {
  /// The codes by which anybody who holds a certificate can ask whether it is valid, and how long
  /// what is known of people is kept.
  static let certificateCodes = [
    // No reference: a certificate is taken out for a moment while two records of one person are merged.
    """
    CREATE TABLE certificate_code (
      certificate_id {int} NOT NULL PRIMARY KEY,
      code {text} NOT NULL UNIQUE CHECK (length(code) = 35)
    ) {table}
    """
  ]

  /// How long what is known of people is kept, and what is done then.
  static let retention = [
    """
    CREATE TABLE retention_rule (
      code {text} NOT NULL,
      from_day {text} NOT NULL CHECK (\(isDay("from_day"))),
      until_day {text} CHECK (\(isDay("until_day")) AND until_day > from_day),
      place {int} NOT NULL,
      matter {text} NOT NULL
        CHECK (matter IN ('rosterFiles', 'mergeImages', 'signIns', 'officers')),
      title_vi {text} NOT NULL,
      title_en {text} NOT NULL,
      kept_for {text} NOT NULL CHECK (kept_for LIKE 'P%'),
      act {text} NOT NULL CHECK (act IN ('delete', 'anonymise')),
      basis {text} NOT NULL CHECK (basis <> ''),
      certain {int} NOT NULL CHECK (certain IN (0, 1)),
      PRIMARY KEY (code, from_day)
    ) {table}
    """
  ]
}

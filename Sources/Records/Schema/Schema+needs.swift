extension Schema {
  /// What agencies are asked before the plan of a year, and what they answer. An agency that is asked has
  /// a row from the beginning, and in it when it answered first and last.
  static let needs = [
    """
    CREATE TABLE needs_survey (
      id {id},
      year {int} NOT NULL UNIQUE CHECK (year BETWEEN 2000 AND 2100),
      opened_on {text} NOT NULL CHECK (\(isDay("opened_on"))),
      last_day {text} NOT NULL CHECK (\(isDay("last_day")) AND last_day >= opened_on),
      letter_number {text} CHECK (letter_number <> ''),
      letter_day {text} CHECK (\(isDay("letter_day"))),
      closed_on {text} CHECK (\(isDay("closed_on")) AND closed_on >= opened_on),
      CHECK (letter_day IS NULL OR letter_number IS NOT NULL)
    ) {table}
    """,
    """
    CREATE TABLE needs_return (
      id {id},
      survey_id {int} NOT NULL REFERENCES needs_survey (id),
      agency_id {int} NOT NULL REFERENCES agency (id),
      first_sent_on {text} CHECK (\(isDay("first_sent_on"))),
      sent_on {text} CHECK (\(isDay("sent_on")) AND sent_on >= first_sent_on),
      sent_by {text} CHECK (sent_by <> ''),
      notes {text} CHECK (notes <> ''),
      UNIQUE (survey_id, agency_id),
      CHECK ((sent_on IS NULL) = (first_sent_on IS NULL)),
      CHECK ((sent_on IS NULL) = (sent_by IS NULL)),
      CHECK (notes IS NULL OR sent_on IS NOT NULL)
    ) {table}
    """,
    "CREATE INDEX needs_return_agency ON needs_return (agency_id)",
    """
    CREATE TABLE needs_line (
      return_id {int} NOT NULL REFERENCES needs_return (id),
      course_code {text} NOT NULL REFERENCES course (code),
      learners {int} NOT NULL CHECK (learners BETWEEN 0 AND 10000),
      gap {int} NOT NULL CHECK (gap >= 0),
      quarter {int} CHECK (quarter BETWEEN 1 AND 4),
      notes {text} CHECK (notes <> ''),
      PRIMARY KEY (return_id, course_code)
    ) {table}
    """,
    "CREATE VIEW every_needs_return AS SELECT * FROM needs_return",
    "CREATE VIEW every_needs_line AS SELECT * FROM needs_line",
  ]
}

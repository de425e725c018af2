extension Schema {
  /// The year's plan and its lines.
  static let plans = [
    """
    CREATE TABLE plan (
      id {id},
      year {int} NOT NULL UNIQUE CHECK (year BETWEEN 1900 AND 9999),
      title {text} NOT NULL,
      state {text} NOT NULL CHECK (state IN ('draft', 'submitted', 'approved')),
      decision_number {text},
      decision_day {text} CHECK (\(isDay("decision_day"))),
      CHECK (state <> 'approved' OR decision_number IS NOT NULL)
    ) {table}
    """,
    """
    CREATE TABLE plan_line (
      id {id},
      plan_id {int} NOT NULL REFERENCES plan (id),
      place {int} NOT NULL,
      course_code {text} NOT NULL REFERENCES course (code),
      classes {int} NOT NULL CHECK (classes >= 0),
      seats {int} NOT NULL CHECK (seats >= 0),
      quarter {int} CHECK (quarter BETWEEN 1 AND 4),
      lead_id {int} REFERENCES agency (id),
      venue {text},
      mode {text},
      budget_dong {int} CHECK (budget_dong >= 0),
      budget_source {text},
      notes {text},
      UNIQUE (plan_id, place)
    ) {table}
    """,
  ]
}

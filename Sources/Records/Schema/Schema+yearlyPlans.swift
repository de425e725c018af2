extension Schema {
  /// The year's plan in its editions, the classes that carry its lines out, what they cost.
  ///
  /// The first step made two tables for it that nothing ever wrote to; they go.
  static let yearlyPlans = [
    "DROP TABLE plan_line",
    "DROP TABLE plan",
    """
    CREATE TABLE plan (
      id {id},
      year {int} NOT NULL UNIQUE CHECK (year BETWEEN 2000 AND 2100)
    ) {table}
    """,
    """
    CREATE TABLE plan_edition (
      id {id},
      plan_id {int} NOT NULL REFERENCES plan (id),
      number {int} NOT NULL CHECK (number >= 0),
      state {text} NOT NULL CHECK (state IN ('draft', 'department', 'committee', 'approved')),
      because {text} CHECK (because <> ''),
      submission_number {text} CHECK (submission_number <> ''),
      submission_day {text} CHECK (\(isDay("submission_day"))),
      decision_number {text} CHECK (decision_number <> ''),
      decision_day {text} CHECK (\(isDay("decision_day"))),
      returned {text} CHECK (returned <> ''),
      submitted_by {text} CHECK (submitted_by <> ''),
      UNIQUE (plan_id, number),
      CHECK ((number = 0) = (because IS NULL)),
      CHECK (state <> 'approved' OR (decision_number IS NOT NULL AND decision_day IS NOT NULL)),
      CHECK (state IN ('draft', 'approved') OR submitted_by IS NOT NULL)
    ) {table}
    """,
    """
    CREATE TABLE plan_line (
      id {id},
      edition_id {int} NOT NULL REFERENCES plan_edition (id),
      number {int} NOT NULL CHECK (number >= 1),
      course_code {text} NOT NULL REFERENCES course (code),
      audience {text} NOT NULL,
      classes {int} NOT NULL CHECK (classes BETWEEN 1 AND 1000),
      learners {int} NOT NULL CHECK (learners BETWEEN 1 AND 10000),
      quarter {int} CHECK (quarter BETWEEN 1 AND 4),
      venue {text} CHECK (venue <> ''),
      mode {text} NOT NULL CHECK (mode IN ('inPerson', 'online', 'mixed')),
      lead_id {int} REFERENCES agency (id),
      central_dong {int} NOT NULL CHECK (central_dong >= 0),
      local_dong {int} NOT NULL CHECK (local_dong >= 0),
      other_dong {int} NOT NULL CHECK (other_dong >= 0),
      basis {text} CHECK (basis <> ''),
      task {text} CHECK (task <> ''),
      notes {text} CHECK (notes <> ''),
      carried_year {int},
      carried_line {int},
      UNIQUE (edition_id, number),
      CHECK ((carried_year IS NULL) = (carried_line IS NULL))
    ) {table}
    """,
    """
    CREATE TABLE plan_partner (
      line_id {int} NOT NULL REFERENCES plan_line (id),
      agency_id {int} NOT NULL REFERENCES agency (id),
      PRIMARY KEY (line_id, agency_id)
    ) {table}
    """,
    """
    CREATE TABLE plan_quota (
      line_id {int} NOT NULL REFERENCES plan_line (id),
      agency_id {int} NOT NULL REFERENCES agency (id),
      seats {int} NOT NULL CHECK (seats BETWEEN 1 AND 10000),
      PRIMARY KEY (line_id, agency_id)
    ) {table}
    """,
    // By the number and not the row of a line: an amendment writes its lines anew.
    """
    CREATE TABLE plan_class (
      class_id {int} NOT NULL PRIMARY KEY REFERENCES training_class (id),
      plan_id {int} NOT NULL REFERENCES plan (id),
      number {int} NOT NULL CHECK (number >= 1)
    ) {table}
    """,
    "CREATE INDEX plan_class_line ON plan_class (plan_id, number)",
    """
    CREATE TABLE plan_shortfall (
      plan_id {int} NOT NULL REFERENCES plan (id),
      number {int} NOT NULL CHECK (number >= 1),
      reason {text} NOT NULL CHECK (reason <> ''),
      PRIMARY KEY (plan_id, number)
    ) {table}
    """,
    """
    CREATE TABLE class_cost (
      id {id},
      class_id {int} NOT NULL REFERENCES training_class (id),
      source {text} NOT NULL CHECK (source IN ('central', 'local', 'other')),
      dong {int} NOT NULL CHECK (dong BETWEEN 1 AND 1000000000000),
      paid_on {text} NOT NULL CHECK (\(isDay("paid_on"))),
      what {text} NOT NULL CHECK (what <> '')
    ) {table}
    """,
    "CREATE INDEX class_cost_class ON class_cost (class_id)",
  ]
}

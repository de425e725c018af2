extension Schema {
  /// Classes and what happens in them.
  static let training = [
    """
    CREATE TABLE training_class (
      id {id},
      code {text} NOT NULL UNIQUE,
      course_code {text} NOT NULL REFERENCES course (code),
      title {text} NOT NULL CHECK (title <> ''),
      place {text},
      lead_id {int} REFERENCES agency (id),
      first_day {text} NOT NULL CHECK (\(isDay("first_day"))),
      last_day {text} NOT NULL CHECK (\(isDay("last_day")) AND last_day >= first_day),
      state {text} NOT NULL CHECK (state IN ('planned', 'running', 'closed', 'cancelled')),
      notes {text},
      UNIQUE (id, course_code)
    ) {table}
    """,
    "CREATE INDEX training_class_last_day ON training_class (last_day, id)",
    "CREATE INDEX training_class_course ON training_class (course_code)",
    """
    CREATE TABLE class_session (
      id {id},
      class_id {int} NOT NULL REFERENCES training_class (id),
      day {text} NOT NULL CHECK (\(isDay("day"))),
      part {text} NOT NULL CHECK (part IN ('morning', 'afternoon', 'evening')),
      part_place {int} NOT NULL CHECK (
        part_place = CASE part WHEN 'morning' THEN 1 WHEN 'afternoon' THEN 2 ELSE 3 END
      ),
      periods {int} NOT NULL CHECK (periods BETWEEN 1 AND 12),
      roll_call_closed {int} NOT NULL CHECK (roll_call_closed IN (0, 1)),
      topic {text},
      UNIQUE (class_id, day, part),
      UNIQUE (id, class_id)
    ) {table}
    """,
    """
    CREATE TABLE nomination (
      id {id},
      class_id {int} NOT NULL REFERENCES training_class (id),
      agency_id {int} NOT NULL REFERENCES agency (id),
      officer_id {int} NOT NULL REFERENCES officer (id),
      dispatch_number {text},
      dispatch_day {text} CHECK (\(isDay("dispatch_day"))),
      state {text} NOT NULL
        CHECK (state IN ('proposed', 'endorsed', 'approved', 'returned', 'waiting', 'withdrawn')),
      reason {text},
      UNIQUE (class_id, officer_id)
    ) {table}
    """,
    "CREATE INDEX nomination_officer ON nomination (officer_id)",
    """
    CREATE TABLE enrolment (
      id {id},
      class_id {int} NOT NULL REFERENCES training_class (id),
      officer_id {int} NOT NULL REFERENCES officer (id),
      withdrawn_on {text} CHECK (\(isDay("withdrawn_on"))),
      withdrawn_reason {text} CHECK (withdrawn_reason <> ''),
      notes {text},
      UNIQUE (class_id, officer_id),
      UNIQUE (id, officer_id),
      UNIQUE (id, class_id),
      CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
    ) {table}
    """,
    "CREATE INDEX enrolment_officer ON enrolment (officer_id)",
    """
    CREATE TABLE attendance (
      session_id {int} NOT NULL,
      enrolment_id {int} NOT NULL,
      class_id {int} NOT NULL,
      status_code {text} NOT NULL REFERENCES attendance_status (code),
      credited_periods {int} CHECK (credited_periods BETWEEN 0 AND 12),
      PRIMARY KEY (session_id, enrolment_id),
      FOREIGN KEY (session_id, class_id) REFERENCES class_session (id, class_id),
      FOREIGN KEY (enrolment_id, class_id) REFERENCES enrolment (id, class_id)
    ) {table}
    """,
    "CREATE INDEX attendance_enrolment ON attendance (enrolment_id)",
    """
    CREATE TABLE score (
      enrolment_id {int} NOT NULL,
      class_id {int} NOT NULL,
      course_code {text} NOT NULL,
      component_code {text} NOT NULL,
      day {text} NOT NULL CHECK (\(isDay("day"))),
      attempt {int} NOT NULL CHECK (attempt >= 1),
      score {int} NOT NULL CHECK (score BETWEEN 0 AND 1000),
      PRIMARY KEY (enrolment_id, component_code, attempt),
      FOREIGN KEY (enrolment_id, class_id) REFERENCES enrolment (id, class_id),
      FOREIGN KEY (class_id, course_code) REFERENCES training_class (id, course_code),
      FOREIGN KEY (course_code, component_code) REFERENCES course_component (course_code, code)
    ) {table}
    """,
    """
    CREATE TABLE result (
      enrolment_id {int} NOT NULL PRIMARY KEY REFERENCES enrolment (id),
      outcome {text} NOT NULL
        CHECK (outcome IN ('withdrawn', 'incomplete', 'notEligible', 'failed', 'passed')),
      mark {int} CHECK (mark BETWEEN 0 AND 1000),
      classification_vi {text},
      classification_en {text},
      credited_numerator {int} NOT NULL CHECK (credited_numerator >= 0),
      credited_denominator {int} NOT NULL CHECK (credited_denominator >= 1),
      held_periods {int} NOT NULL CHECK (held_periods >= 0),
      coming_periods {int} NOT NULL CHECK (coming_periods >= 0),
      recorded_at {text} NOT NULL CHECK (\(isInstant("recorded_at"))),
      signed_at {text} CHECK (\(isInstant("signed_at"))),
      signed_by {text},
      CHECK ((signed_at IS NULL) = (signed_by IS NULL)),
      CHECK (outcome <> 'passed' OR mark IS NOT NULL),
      CHECK (credited_numerator <= held_periods * credited_denominator)
    ) {table}
    """,
    "CREATE INDEX result_outcome ON result (outcome)",
    """
    CREATE TABLE result_amendment (
      id {id},
      enrolment_id {int} NOT NULL REFERENCES result (enrolment_id),
      at {text} NOT NULL CHECK (\(isInstant("at"))),
      actor {text} NOT NULL,
      reason {text} NOT NULL CHECK (reason <> ''),
      old_value {text} NOT NULL,
      new_value {text} NOT NULL
    ) {table}
    """,
    "CREATE INDEX result_amendment_enrolment ON result_amendment (enrolment_id)",
    """
    CREATE TABLE certificate (
      id {id},
      officer_id {int} NOT NULL REFERENCES officer (id),
      enrolment_id {int} NOT NULL,
      kind {text} NOT NULL CHECK (kind IN ('attestation', 'certificate')),
      number {text} UNIQUE,
      issued_on {text} NOT NULL CHECK (\(isDay("issued_on"))),
      until_day {text} CHECK (\(isDay("until_day")) AND until_day > issued_on),
      revoked_on {text} CHECK (\(isDay("revoked_on"))),
      revoked_reason {text},
      FOREIGN KEY (enrolment_id, officer_id) REFERENCES enrolment (id, officer_id),
      CHECK ((revoked_on IS NULL) = (revoked_reason IS NULL))
    ) {table}
    """,
    """
    CREATE UNIQUE INDEX certificate_standing ON certificate (enrolment_id)
    WHERE revoked_on IS NULL
    """,
    "CREATE INDEX certificate_officer ON certificate (officer_id)",
    "CREATE INDEX certificate_until ON certificate (until_day)",
  ]
}

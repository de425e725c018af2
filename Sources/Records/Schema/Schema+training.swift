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
      first_day {text} NOT NULL CHECK (first_day LIKE '____-__-__'),
      last_day {text} NOT NULL CHECK (last_day LIKE '____-__-__' AND last_day >= first_day),
      state {text} NOT NULL CHECK (state IN ('planned', 'running', 'closed', 'cancelled'))
    ) {table}
    """,
    "CREATE INDEX training_class_last_day ON training_class (last_day, id)",
    "CREATE INDEX training_class_course ON training_class (course_code)",
    """
    CREATE TABLE class_session (
      id {id},
      class_id {int} NOT NULL REFERENCES training_class (id),
      day {text} NOT NULL CHECK (day LIKE '____-__-__'),
      part {text} NOT NULL CHECK (part IN ('morning', 'afternoon', 'evening')),
      part_place {int} NOT NULL CHECK (part_place BETWEEN 1 AND 3),
      periods {int} NOT NULL CHECK (periods BETWEEN 1 AND 12),
      roll_call_closed {int} NOT NULL CHECK (roll_call_closed IN (0, 1)),
      UNIQUE (class_id, day, part)
    ) {table}
    """,
    """
    CREATE TABLE nomination (
      id {id},
      class_id {int} NOT NULL REFERENCES training_class (id),
      agency_id {int} NOT NULL REFERENCES agency (id),
      officer_id {int} NOT NULL REFERENCES officer (id),
      dispatch_number {text},
      dispatch_day {text} CHECK (dispatch_day LIKE '____-__-__'),
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
      withdrawn_on {text} CHECK (withdrawn_on LIKE '____-__-__'),
      withdrawn_reason {text},
      notes {text},
      UNIQUE (class_id, officer_id),
      UNIQUE (id, officer_id),
      CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
    ) {table}
    """,
    "CREATE INDEX enrolment_officer ON enrolment (officer_id)",
    """
    CREATE TABLE attendance (
      session_id {int} NOT NULL REFERENCES class_session (id),
      enrolment_id {int} NOT NULL REFERENCES enrolment (id),
      status_code {text} NOT NULL REFERENCES attendance_status (code),
      credited_periods {int} CHECK (credited_periods BETWEEN 0 AND 12),
      PRIMARY KEY (session_id, enrolment_id)
    ) {table}
    """,
    "CREATE INDEX attendance_enrolment ON attendance (enrolment_id)",
    """
    CREATE TABLE score (
      enrolment_id {int} NOT NULL REFERENCES enrolment (id),
      component_code {text} NOT NULL,
      day {text} NOT NULL CHECK (day LIKE '____-__-__'),
      attempt {int} NOT NULL CHECK (attempt >= 1),
      score {int} NOT NULL CHECK (score BETWEEN 0 AND 1000),
      PRIMARY KEY (enrolment_id, component_code, attempt)
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
      recorded_at {text} NOT NULL,
      signed_at {text},
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
      at {text} NOT NULL,
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
      enrolment_id {int} NOT NULL UNIQUE,
      kind {text} NOT NULL CHECK (kind IN ('attestation', 'certificate')),
      number {text} UNIQUE,
      issued_on {text} NOT NULL CHECK (issued_on LIKE '____-__-__'),
      until_day {text} CHECK (until_day LIKE '____-__-__' AND until_day > issued_on),
      revoked_on {text} CHECK (revoked_on LIKE '____-__-__'),
      revoked_reason {text},
      FOREIGN KEY (enrolment_id, officer_id) REFERENCES enrolment (id, officer_id),
      CHECK ((revoked_on IS NULL) = (revoked_reason IS NULL))
    ) {table}
    """,
    "CREATE INDEX certificate_officer ON certificate (officer_id)",
    "CREATE INDEX certificate_until ON certificate (until_day)",
  ]
}

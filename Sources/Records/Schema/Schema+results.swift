extension Schema {
  /// What recording, marking twice, signing and amending results takes.
  static let results = [
    "ALTER TABLE score ADD COLUMN recorded_by {text} CHECK (recorded_by <> '')",
    "DROP VIEW every_score",
    "CREATE VIEW every_score AS SELECT * FROM score",
    "ALTER TABLE result_amendment ADD COLUMN approved_by {text} CHECK (approved_by <> '')",
    "DROP VIEW every_result_amendment",
    "CREATE VIEW every_result_amendment AS SELECT * FROM result_amendment",
    """
    ALTER TABLE course ADD COLUMN moderation {int} NOT NULL DEFAULT 100 \
    CHECK (moderation BETWEEN 0 AND 1000)
    """,
    // What each of several markers of a component gave, before and after the score was settled.
    """
    CREATE TABLE marker_score (
      enrolment_id {int} NOT NULL,
      class_id {int} NOT NULL,
      course_code {text} NOT NULL,
      component_code {text} NOT NULL,
      attempt {int} NOT NULL CHECK (attempt >= 1),
      marker {text} NOT NULL CHECK (marker <> ''),
      score {int} NOT NULL CHECK (score BETWEEN 0 AND 1000),
      day {text} NOT NULL CHECK (\(isDay("day"))),
      at {text} NOT NULL CHECK (\(isInstant("at"))),
      PRIMARY KEY (enrolment_id, component_code, attempt, marker),
      FOREIGN KEY (enrolment_id, class_id) REFERENCES enrolment (id, class_id),
      FOREIGN KEY (class_id, course_code) REFERENCES training_class (id, course_code),
      FOREIGN KEY (course_code, component_code) REFERENCES course_component (course_code, code)
    ) {table}
    """,
    // What somebody else decided where the markers lay too far apart.
    """
    CREATE TABLE score_moderation (
      enrolment_id {int} NOT NULL REFERENCES enrolment (id),
      component_code {text} NOT NULL,
      attempt {int} NOT NULL CHECK (attempt >= 1),
      score {int} NOT NULL CHECK (score BETWEEN 0 AND 1000),
      actor {text} NOT NULL CHECK (actor <> ''),
      at {text} NOT NULL CHECK (\(isInstant("at"))),
      reason {text} NOT NULL CHECK (reason <> ''),
      PRIMARY KEY (enrolment_id, component_code, attempt)
    ) {table}
    """,
    // A change of a signed result that somebody asked for; somebody else decides.
    """
    CREATE TABLE amendment_proposal (
      id {id},
      enrolment_id {int} NOT NULL REFERENCES result (enrolment_id),
      component_code {text} NOT NULL CHECK (component_code <> ''),
      attempt {int} NOT NULL CHECK (attempt >= 1),
      old_score {int} CHECK (old_score BETWEEN 0 AND 1000),
      score {int} NOT NULL CHECK (score BETWEEN 0 AND 1000),
      day {text} NOT NULL CHECK (\(isDay("day"))),
      at {text} NOT NULL CHECK (\(isInstant("at"))),
      actor {text} NOT NULL CHECK (actor <> ''),
      reason {text} NOT NULL CHECK (reason <> ''),
      decided_at {text} CHECK (\(isInstant("decided_at"))),
      decided_by {text} CHECK (decided_by <> ''),
      accepted {int} CHECK (accepted IN (0, 1)),
      CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
      CHECK ((decided_at IS NULL) = (accepted IS NULL)),
      CHECK (accepted = 0 OR decided_by <> actor)
    ) {table}
    """,
    """
    CREATE UNIQUE INDEX amendment_proposal_open
    ON amendment_proposal (enrolment_id, component_code, attempt) WHERE decided_at IS NULL
    """,
    "CREATE INDEX amendment_proposal_enrolment ON amendment_proposal (enrolment_id)",
    "CREATE VIEW every_marker_score AS SELECT * FROM marker_score",
    "CREATE VIEW every_score_moderation AS SELECT * FROM score_moderation",
    "CREATE VIEW every_amendment_proposal AS SELECT * FROM amendment_proposal",
  ]
}

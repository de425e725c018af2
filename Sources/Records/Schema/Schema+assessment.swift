extension Schema {
  /// What shows a competency.
  static let assessment = [
    """
    CREATE TABLE evidence (
      id {id},
      officer_id {int} NOT NULL REFERENCES officer (id),
      competency_code {text} NOT NULL REFERENCES competency (code),
      level {int} NOT NULL CHECK (level BETWEEN 1 AND 5),
      kind {text} NOT NULL CHECK (
        kind IN ('courseResult', 'examination', 'workProduct', 'rating', 'certificate', 'self')
      ),
      on_day {text} NOT NULL CHECK (on_day LIKE '____-__-__'),
      until_day {text} CHECK (until_day LIKE '____-__-__' AND until_day > on_day),
      recorded_at {text} NOT NULL,
      revoked_at {text} CHECK (revoked_at >= recorded_at),
      source {text} NOT NULL,
      enrolment_id {int},
      FOREIGN KEY (enrolment_id, officer_id) REFERENCES enrolment (id, officer_id),
      CHECK ((kind = 'courseResult') = (enrolment_id IS NOT NULL))
    ) {table}
    """,
    "CREATE INDEX evidence_officer ON evidence (officer_id, competency_code, on_day)",
    "CREATE INDEX evidence_enrolment ON evidence (enrolment_id)",
  ]
}

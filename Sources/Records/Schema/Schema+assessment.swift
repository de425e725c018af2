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
      on_day {text} NOT NULL CHECK (\(isDay("on_day"))),
      until_day {text} CHECK (\(isDay("until_day")) AND until_day > on_day),
      recorded_at {text} NOT NULL CHECK (\(isInstant("recorded_at"))),
      revoked_at {text} CHECK (\(isInstant("revoked_at")) AND revoked_at >= recorded_at),
      source {text} NOT NULL,
      enrolment_id {int},
      FOREIGN KEY (enrolment_id, officer_id) REFERENCES enrolment (id, officer_id),
      CHECK ((kind = 'courseResult') = (enrolment_id IS NOT NULL))
    ) {table}
    """,
    """
    CREATE UNIQUE INDEX evidence_standing ON evidence (enrolment_id, competency_code)
    WHERE revoked_at IS NULL AND enrolment_id IS NOT NULL
    """,
    "CREATE INDEX evidence_officer ON evidence (officer_id, competency_code, on_day)",
    "CREATE INDEX evidence_enrolment ON evidence (enrolment_id)",
  ]
}

extension Schema {
  /// What comes after a class: calendars at private addresses, what learners say of the class, and what
  /// supervisors say of them some months later.
  static let afterClasses = calendars + feedback + followUps

  /// The address has the token, the database its digest: who reads the one can't make the other.
  private static let calendars = [
    """
    CREATE TABLE calendar_feed (
      id {id},
      account_id {int} NOT NULL REFERENCES account (id),
      digest {text} NOT NULL UNIQUE CHECK (length(digest) = 64),
      made_at {text} NOT NULL CHECK (\(isInstant("made_at"))),
      revoked_at {text} CHECK (\(isInstant("revoked_at")) AND revoked_at >= made_at)
    ) {table}
    """,
    """
    CREATE UNIQUE INDEX calendar_feed_standing ON calendar_feed (account_id) WHERE revoked_at IS NULL
    """,
  ]

  /// Who answered stands apart from what was answered: no moment, no number and no order of rows joins
  /// them. What was told is what whoever reads the results has been shown so far.
  private static let feedback = [
    """
    CREATE TABLE feedback_form (
      code {text} NOT NULL PRIMARY KEY CHECK (code <> ''),
      from_day {text} NOT NULL CHECK (\(isDay("from_day"))),
      until_day {text} CHECK (\(isDay("until_day")) AND until_day > from_day),
      open_days {int} NOT NULL CHECK (open_days BETWEEN 1 AND 366)
    ) {table}
    """,
    """
    CREATE TABLE feedback_question (
      form_code {text} NOT NULL REFERENCES feedback_form (code),
      place {int} NOT NULL,
      code {text} NOT NULL CHECK (code <> ''),
      kind {text} NOT NULL CHECK (kind IN ('rating', 'text')),
      title_vi {text} NOT NULL CHECK (title_vi <> ''),
      title_en {text} NOT NULL CHECK (title_en <> ''),
      PRIMARY KEY (form_code, code)
    ) {table}
    """,
    """
    CREATE TABLE feedback_answered (
      enrolment_id {int} NOT NULL PRIMARY KEY,
      class_id {int} NOT NULL,
      FOREIGN KEY (enrolment_id, class_id) REFERENCES enrolment (id, class_id)
    ) {table}
    """,
    "CREATE INDEX feedback_answered_class ON feedback_answered (class_id)",
    """
    CREATE TABLE feedback_count (
      class_id {int} NOT NULL PRIMARY KEY REFERENCES training_class (id),
      answers {int} NOT NULL CHECK (answers >= 1),
      told {int} NOT NULL CHECK (told BETWEEN 0 AND answers)
    ) {table}
    """,
    """
    CREATE TABLE feedback_rating (
      class_id {int} NOT NULL REFERENCES training_class (id),
      question_code {text} NOT NULL CHECK (question_code <> ''),
      rating {int} NOT NULL CHECK (rating BETWEEN 1 AND 5),
      answers {int} NOT NULL CHECK (answers >= 1),
      told {int} NOT NULL CHECK (told BETWEEN 0 AND answers),
      PRIMARY KEY (class_id, question_code, rating)
    ) {table}
    """,
    """
    CREATE TABLE feedback_text (
      key {text} NOT NULL PRIMARY KEY CHECK (length(key) = 64),
      class_id {int} NOT NULL REFERENCES training_class (id),
      question_code {text} NOT NULL CHECK (question_code <> ''),
      words {text} NOT NULL CHECK (words <> ''),
      told {int} NOT NULL CHECK (told IN (0, 1))
    ) {table}
    """,
    "CREATE INDEX feedback_text_class ON feedback_text (class_id)",
    "CREATE VIEW every_feedback_answered AS SELECT * FROM feedback_answered",
  ]

  /// What a supervisor says of an officer some months after a class, competency by competency.
  private static let followUps = [
    """
    CREATE TABLE follow_up_rating (
      enrolment_id {int} NOT NULL REFERENCES enrolment (id),
      months {int} NOT NULL CHECK (months BETWEEN 1 AND 60),
      competency_code {text} NOT NULL REFERENCES competency (code),
      level {int} NOT NULL CHECK (level BETWEEN 1 AND 5),
      words {text} CHECK (words <> ''),
      rater {text} NOT NULL CHECK (rater <> ''),
      day {text} NOT NULL CHECK (\(isDay("day"))),
      at {text} NOT NULL CHECK (\(isInstant("at"))),
      actor {text} NOT NULL CHECK (actor <> ''),
      PRIMARY KEY (enrolment_id, months, competency_code)
    ) {table}
    """,
    "CREATE VIEW every_follow_up_rating AS SELECT * FROM follow_up_rating",
  ]
}

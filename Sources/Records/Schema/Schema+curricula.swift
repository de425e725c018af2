extension Schema {
  /// What `curricula/` says, as loaded; the file behind each row stands in `curriculum_file`.
  static let curricula = [
    """
    CREATE TABLE curriculum_file (
      name {text} NOT NULL PRIMARY KEY,
      sha256 {text} NOT NULL CHECK (length(sha256) = 64),
      body {text} NOT NULL,
      loaded_at {text} NOT NULL CHECK (\(isInstant("loaded_at")))
    ) {table}
    """,
    """
    CREATE TABLE competency_group (
      code {text} NOT NULL PRIMARY KEY,
      place {int} NOT NULL,
      title_vi {text} NOT NULL,
      title_en {text} NOT NULL
    ) {table}
    """,
    """
    CREATE TABLE competency (
      code {text} NOT NULL PRIMARY KEY,
      group_code {text} REFERENCES competency_group (code),
      place {int} NOT NULL,
      title_vi {text} NOT NULL,
      title_en {text} NOT NULL
    ) {table}
    """,
    """
    CREATE TABLE competency_level (
      competency_code {text} NOT NULL REFERENCES competency (code),
      level {int} NOT NULL CHECK (level BETWEEN 1 AND 5),
      behaviour_vi {text},
      behaviour_en {text},
      criterion {text},
      PRIMARY KEY (competency_code, level)
    ) {table}
    """,
    """
    CREATE TABLE duty (
      code {text} NOT NULL PRIMARY KEY,
      place {int} NOT NULL,
      title_vi {text} NOT NULL,
      title_en {text} NOT NULL
    ) {table}
    """,
    """
    CREATE TABLE duty_requirement (
      duty_code {text} NOT NULL REFERENCES duty (code),
      place {int} NOT NULL,
      competency_code {text} NOT NULL REFERENCES competency (code),
      level {int} NOT NULL CHECK (level BETWEEN 1 AND 5),
      grace {text} NOT NULL,
      PRIMARY KEY (duty_code, place),
      UNIQUE (duty_code, competency_code)
    ) {table}
    """,
    """
    CREATE TABLE coverage_rule (
      place {int} NOT NULL,
      duty_code {text} NOT NULL REFERENCES duty (code),
      agency_group {text} NOT NULL,
      at_least {int} NOT NULL CHECK (at_least >= 0),
      deputies {int} NOT NULL CHECK (deputies >= 0),
      PRIMARY KEY (place, agency_group)
    ) {table}
    """,
    """
    CREATE TABLE coverage_alternative (
      rule_place {int} NOT NULL,
      place {int} NOT NULL,
      duty_code {text} NOT NULL REFERENCES duty (code),
      PRIMARY KEY (rule_place, place),
      UNIQUE (rule_place, duty_code)
    ) {table}
    """,
    """
    CREATE TABLE grading_scheme (
      code {text} NOT NULL PRIMARY KEY,
      title_vi {text} NOT NULL,
      title_en {text} NOT NULL,
      from_day {text} NOT NULL CHECK (\(isDay("from_day"))),
      until_day {text} CHECK (\(isDay("until_day")) AND until_day > from_day),
      basis {text}
    ) {table}
    """,
    """
    CREATE TABLE grading_band (
      scheme_code {text} NOT NULL REFERENCES grading_scheme (code),
      mark {int} NOT NULL CHECK (mark BETWEEN 0 AND 1000),
      title_vi {text} NOT NULL,
      title_en {text} NOT NULL,
      PRIMARY KEY (scheme_code, mark)
    ) {table}
    """,
    """
    CREATE TABLE course (
      code {text} NOT NULL PRIMARY KEY,
      title_vi {text} NOT NULL,
      title_en {text} NOT NULL,
      scheme_code {text} NOT NULL REFERENCES grading_scheme (code),
      resit {text} NOT NULL CHECK (resit IN ('best', 'latest')),
      step {int} NOT NULL CHECK (step BETWEEN 1 AND 1000),
      pass_attendance {int} NOT NULL CHECK (pass_attendance BETWEEN 0 AND 100),
      pass_mark {int} NOT NULL CHECK (pass_mark BETWEEN 0 AND 1000),
      document_kind {text} NOT NULL CHECK (document_kind IN ('attestation', 'certificate')),
      document_title_vi {text} NOT NULL,
      document_title_en {text} NOT NULL
    ) {table}
    """,
    """
    CREATE TABLE course_audience (
      course_code {text} NOT NULL REFERENCES course (code),
      duty_code {text} NOT NULL REFERENCES duty (code),
      place {int} NOT NULL,
      PRIMARY KEY (course_code, duty_code)
    ) {table}
    """,
    """
    CREATE TABLE course_prerequisite (
      course_code {text} NOT NULL REFERENCES course (code),
      needs_code {text} NOT NULL REFERENCES course (code) CHECK (needs_code <> course_code),
      place {int} NOT NULL,
      PRIMARY KEY (course_code, needs_code)
    ) {table}
    """,
    """
    CREATE TABLE course_module (
      course_code {text} NOT NULL REFERENCES course (code),
      place {int} NOT NULL,
      code {text} NOT NULL,
      title_vi {text} NOT NULL,
      title_en {text} NOT NULL,
      theory {int} NOT NULL CHECK (theory >= 0),
      practice {int} NOT NULL CHECK (practice >= 0),
      PRIMARY KEY (course_code, code)
    ) {table}
    """,
    """
    CREATE TABLE course_component (
      course_code {text} NOT NULL REFERENCES course (code),
      place {int} NOT NULL,
      code {text} NOT NULL,
      title_vi {text} NOT NULL,
      title_en {text} NOT NULL,
      weight {int} NOT NULL CHECK (weight BETWEEN 1 AND 100),
      minimum {int} CHECK (minimum BETWEEN 0 AND 1000),
      markers {int} NOT NULL CHECK (markers >= 1),
      retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
      PRIMARY KEY (course_code, code)
    ) {table}
    """,
    """
    CREATE TABLE course_award (
      course_code {text} NOT NULL REFERENCES course (code),
      place {int} NOT NULL,
      competency_code {text} NOT NULL REFERENCES competency (code),
      level {int} NOT NULL CHECK (level BETWEEN 1 AND 5),
      mark {int} NOT NULL CHECK (mark BETWEEN 0 AND 1000),
      validity {text} CHECK (validity <> 'P0D'),
      PRIMARY KEY (course_code, place)
    ) {table}
    """,
    """
    CREATE TABLE attendance_status (
      code {text} NOT NULL PRIMARY KEY,
      place {int} NOT NULL,
      title_vi {text} NOT NULL,
      title_en {text} NOT NULL,
      symbol {text} NOT NULL,
      share_numerator {int} NOT NULL CHECK (share_numerator >= 0),
      share_denominator {int} NOT NULL CHECK (share_denominator >= 1),
      excused {int} NOT NULL CHECK (excused IN (0, 1)),
      from_day {text} NOT NULL CHECK (\(isDay("from_day"))),
      until_day {text} CHECK (\(isDay("until_day")) AND until_day > from_day),
      UNIQUE (symbol, from_day),
      CHECK (share_numerator <= share_denominator)
    ) {table}
    """,
    """
    CREATE TABLE minimum_rule (
      category {text} NOT NULL,
      from_day {text} NOT NULL CHECK (\(isDay("from_day"))),
      until_day {text} CHECK (\(isDay("until_day")) AND until_day > from_day),
      title_vi {text} NOT NULL,
      title_en {text} NOT NULL,
      periods {int} NOT NULL CHECK (periods >= 0),
      basis {text},
      certain {int} NOT NULL CHECK (certain IN (0, 1)),
      PRIMARY KEY (category, from_day)
    ) {table}
    """,
    """
    CREATE TABLE period_rule (
      suffix {text} NOT NULL,
      from_day {text} NOT NULL CHECK (\(isDay("from_day"))),
      until_day {text} CHECK (\(isDay("until_day")) AND until_day > from_day),
      place {int} NOT NULL,
      title_vi {text} NOT NULL,
      title_en {text} NOT NULL,
      first_year {int} NOT NULL,
      first_month {int} NOT NULL CHECK (first_month BETWEEN 1 AND 12),
      first_day {int} NOT NULL CHECK (first_day BETWEEN 1 AND 31),
      last_year {int} NOT NULL,
      last_month {int} NOT NULL CHECK (last_month BETWEEN 1 AND 12),
      last_day {int} NOT NULL CHECK (last_day BETWEEN 1 AND 31),
      basis {text},
      PRIMARY KEY (suffix, from_day)
    ) {table}
    """,
    """
    CREATE TABLE report_form (
      report {text} NOT NULL,
      version {text} NOT NULL,
      from_day {text} NOT NULL CHECK (\(isDay("from_day"))),
      until_day {text} CHECK (\(isDay("until_day")) AND until_day > from_day),
      number_vi {text},
      number_en {text},
      upper_body_vi {text},
      upper_body_en {text},
      issuer_vi {text} NOT NULL,
      issuer_en {text} NOT NULL,
      place_vi {text} NOT NULL,
      place_en {text} NOT NULL,
      signature_vi {text} NOT NULL,
      signature_en {text} NOT NULL,
      preparer_vi {text} NOT NULL,
      preparer_en {text} NOT NULL,
      checker_vi {text},
      checker_en {text},
      PRIMARY KEY (report, from_day)
    ) {table}
    """,
    """
    CREATE TABLE report_form_group (
      report {text} NOT NULL,
      from_day {text} NOT NULL,
      place {int} NOT NULL,
      numeral {text} NOT NULL,
      agency_group {text} NOT NULL,
      title_vi {text} NOT NULL,
      title_en {text} NOT NULL,
      PRIMARY KEY (report, from_day, place),
      FOREIGN KEY (report, from_day) REFERENCES report_form (report, from_day)
    ) {table}
    """,
  ]
}

import Personnel

extension Schema {
  /// Agencies, officers, assignments.
  static let personnel = [
    """
    CREATE TABLE agency (
      id {id},
      code {text} NOT NULL UNIQUE,
      from_day {text} NOT NULL CHECK (\(isDay("from_day"))),
      until_day {text} CHECK (\(isDay("until_day")) AND until_day > from_day),
      place {int} NOT NULL
    ) {table}
    """,
    """
    CREATE TABLE agency_standing (
      agency_id {int} NOT NULL REFERENCES agency (id),
      from_day {text} NOT NULL CHECK (\(isDay("from_day"))),
      until_day {text} CHECK (\(isDay("until_day")) AND until_day > from_day),
      name_vi {text} NOT NULL CHECK (name_vi <> ''),
      name_en {text} NOT NULL CHECK (name_en <> ''),
      kind {text} NOT NULL CHECK (kind IN (\(kinds))),
      agency_group {text} NOT NULL
        CHECK (agency_group IN ('departments', 'localities', 'party', 'press', 'forces')),
      parent_id {int} REFERENCES agency (id) CHECK (parent_id <> agency_id),
      PRIMARY KEY (agency_id, from_day)
    ) {table}
    """,
    """
    CREATE UNIQUE INDEX agency_standing_last ON agency_standing (agency_id)
    WHERE until_day IS NULL
    """,
    "CREATE INDEX agency_standing_parent ON agency_standing (parent_id)",
    """
    CREATE TABLE agency_successor (
      agency_id {int} NOT NULL REFERENCES agency (id),
      successor_id {int} NOT NULL REFERENCES agency (id),
      place {int} NOT NULL,
      PRIMARY KEY (agency_id, successor_id),
      CHECK (agency_id <> successor_id)
    ) {table}
    """,
    "CREATE INDEX agency_successor_successor ON agency_successor (successor_id)",
    """
    CREATE TABLE officer (
      id {id},
      code {text} NOT NULL UNIQUE CHECK (code <> ''),
      full_name {text} NOT NULL CHECK (full_name <> ''),
      family_name {text} NOT NULL,
      middle_name {text} NOT NULL,
      given_name {text} NOT NULL CHECK (given_name <> ''),
      sort_key {text} NOT NULL,
      search_key {text} NOT NULL,
      match_key {text} NOT NULL,
      birth_date {text} CHECK (length(birth_date) IN (4, 7, 10)),
      gender {text} CHECK (gender IN ('male', 'female')),
      national_id {text} UNIQUE CHECK (length(national_id) IN (9, 12)),
      phone {text},
      email {text},
      position {text},
      rank {text},
      education {text},
      political_theory {text},
      foreign_language {text},
      it_skill {text},
      agency_id {int} REFERENCES agency (id),
      notes {text}
    ) {table}
    """,
    "CREATE INDEX officer_sort ON officer (sort_key, id)",
    "CREATE INDEX officer_match ON officer (match_key)",
    "CREATE INDEX officer_agency ON officer (agency_id)",
    """
    CREATE TABLE officer_sensitive (
      officer_id {int} NOT NULL PRIMARY KEY REFERENCES officer (id),
      ethnicity {text} NOT NULL CHECK (ethnicity <> '')
    ) {table}
    """,
    """
    CREATE TABLE assignment (
      id {id},
      officer_id {int} NOT NULL REFERENCES officer (id),
      agency_id {int} NOT NULL REFERENCES agency (id),
      duty_code {text} NOT NULL REFERENCES duty (code),
      decision_number {text} NOT NULL CHECK (decision_number <> ''),
      decision_day {text} CHECK (\(isDay("decision_day"))),
      share {text} NOT NULL CHECK (share IN ('fullTime', 'concurrent')),
      role {text} NOT NULL CHECK (role IN ('principal', 'deputy')),
      from_day {text} NOT NULL CHECK (\(isDay("from_day"))),
      until_day {text} CHECK (\(isDay("until_day")) AND until_day > from_day),
      UNIQUE (officer_id, agency_id, duty_code, from_day)
    ) {table}
    """,
    """
    CREATE UNIQUE INDEX assignment_standing ON assignment (officer_id, agency_id, duty_code)
    WHERE until_day IS NULL
    """,
    "CREATE INDEX assignment_agency ON assignment (agency_id, from_day)",
    "CREATE INDEX assignment_duty ON assignment (duty_code)",
  ]

  private static let kinds = AgencyKind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
}

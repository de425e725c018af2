import Personnel

extension Schema {
  /// What keeps pages as quick in a province of a million as in one of ten thousand: the words of names,
  /// and what pages count, kept beside that of which it is counted.
  static let growth =
    [
      // The order of lists in the key: a page is read where it stands, however many have the word.
      """
      CREATE TABLE officer_word (
        fold {text} NOT NULL CHECK (fold <> ''),
        syllable {text} NOT NULL CHECK (syllable <> ''),
        sort_key {text} NOT NULL,
        officer_id {int} NOT NULL REFERENCES officer (id) ON DELETE CASCADE,
        PRIMARY KEY (fold, syllable, sort_key, officer_id)
      ) {keyed}
      """,
      "CREATE INDEX officer_word_officer ON officer_word (officer_id, fold)",
      "CREATE VIEW every_officer_word AS SELECT * FROM officer_word",
      """
      CREATE INDEX officer_phone_tail
      ON officer (substr(\(dialled), length(\(dialled)) - 2))
      """,
      // What is kept of each officer, until the day on which it may be otherwise.
      """
      CREATE TABLE officer_state (
        officer_id {int} NOT NULL PRIMARY KEY,
        until_day {text} CHECK (\(isDay("until_day"))),
        assigned {int} NOT NULL CHECK (assigned IN (0, 1)),
        trained {int} NOT NULL CHECK (trained IN (0, 1)),
        meets {int} NOT NULL CHECK (meets IN (0, 1)),
        lapsing {int} NOT NULL CHECK (lapsing >= 0)
      ) {table}
      """,
      "CREATE INDEX officer_state_until ON officer_state (until_day)",
      "CREATE INDEX officer_state_meets ON officer_state (officer_id) WHERE meets = 1",
      """
      CREATE TABLE agency_state (
        agency_id {int} NOT NULL PRIMARY KEY,
        until_day {text} CHECK (\(isDay("until_day"))),
        officers {int} NOT NULL CHECK (officers >= 0)
      ) {table}
      """,
      "CREATE INDEX agency_state_until ON agency_state (until_day)",
      """
      CREATE INDEX assignment_principal ON assignment (agency_id, duty_code, from_day)
      WHERE role = 'principal'
      """,
      // The sums of what is kept of officers; no row where nothing is kept.
      """
      CREATE TABLE kept_sum (
        id {int} NOT NULL PRIMARY KEY CHECK (id = 1),
        day {text} NOT NULL CHECK (\(isDay("day"))),
        rules {text} NOT NULL,
        assigned {int} NOT NULL CHECK (assigned >= 0),
        trained {int} NOT NULL CHECK (trained >= 0),
        meets {int} NOT NULL CHECK (meets >= 0),
        lapsing {int} NOT NULL CHECK (lapsing >= 0)
      ) {table}
      """,
      // Of whom what is kept may be wrong since something was written.
      "CREATE TABLE officer_stale (\n  id {id},\n  officer_id {int} NOT NULL\n) {table}",
      "CREATE INDEX officer_stale_officer ON officer_stale (officer_id)",
      "CREATE TABLE agency_stale (\n  id {id},\n  agency_id {int} NOT NULL\n) {table}",
      "CREATE INDEX agency_stale_agency ON agency_stale (agency_id)",
    ]

  /// What is kept of an agency tells of its principals too. What was kept before lacks them and is worked
  /// out again.
  static let keptPrincipals = ["ALTER TABLE agency_state ADD COLUMN principals {text}"]

  /// A search by several words looks the spellings up for thousands of officers: with them in the index
  /// PostgreSQL needs no row for each, which lie all over a table of millions.
  static let spellings = [
    "DROP INDEX officer_word_officer",
    "CREATE INDEX officer_word_officer ON officer_word (officer_id, fold, syllable)",
  ]

  /// A telephone number's digits, as far as people part them.
  static let dialled = "replace(replace(replace(phone, ' ', ''), '.', ''), '-', '')"

  /// The tables that are worked out again where they are missing, and not copied.
  static let kept: Set<String> = [
    "officer_state", "agency_state", "kept_sum", "officer_stale", "agency_stale",
  ]

  /// Has what is kept of all agencies worked out again.
  static func forgetAgencies(_ records: any Writing) throws {
    try records.run("INSERT INTO agency_stale (agency_id) SELECT agency_id FROM agency_state")
  }

  /// What writes down of whom something was changed, whoever changes it.
  static func marks(in dialect: Dialect) -> [String] {
    StaleMark.all.flatMap { $0.statements(in: dialect) }
  }
}

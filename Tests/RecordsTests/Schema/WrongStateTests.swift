import Records
import StoreScenes
import Testing

/// A row that is wrong in one way, and what the database says of it.
struct WrongRow: CustomTestStringConvertible, Sendable {
  let table: String
  let changes: [String: String]
  let reason: String

  init(_ table: String, _ changes: [String: String], _ reason: String) {
    self.table = table
    self.changes = changes
    self.reason = reason
  }

  /// What the database says: PostgreSQL names a condition, where SQLite repeats it.
  func reason(in dialect: Dialect) -> String {
    guard dialect == .postgresql else { return reason }
    let kinds = [
      ("UNIQUE", "unique constraint"), ("FOREIGN KEY", "foreign key constraint"),
      ("NOT NULL constraint", "not-null constraint"), ("NOT NULL", "not-null constraint"),
    ]
    return kinds.first { reason.hasPrefix($0.0) }?.1 ?? "check constraint"
  }

  var testDescription: String {
    "\(table) \(changes.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" })"
  }
}

struct `The database` {
  /// Records with one right row in every table, and a second one in those that others point to. No
  /// test leaves a trace in them: what is refused, or taken back, changes nothing.
  static let sampled = Task {
    let store = try await emptyRecords()
    try await store.write { try SampleRow.write(in: $0) }
    return store
  }

  /// What makes a third row in the tables that have two.
  static let third = [
    "account": ["name": "'ba.nv'", "officer_id": "NULL"], "officer_merge": ["gone_id": "11"],
    "officer_distinct": ["second_id": "4"], "class_session": ["day": "'2020-03-11'"],
    "competency": ["code": "'A3'"], "duty": ["code": "'R3'"], "course": ["code": "'TTDN-03'"],
    "agency": ["code": "'SX'"], "officer": ["code": "'PY-3'"], "enrolment": ["class_id": "2"],
    "training_class": ["code": "'LOP-3'"], "evidence": ["competency_code": "'A2'"],
  ]

  /// The statement that inserts one more row, with some columns otherwise.
  static func insert(_ table: String, _ changes: [String: String] = [:]) throws -> SQL {
    let row = try #require(SampleRow.of(table))
    let known = Set(row.values.map(\.column))
    try #require(Set(changes.keys).isSubset(of: known), "a column is misspelt")
    return row.insert(
      row.other.merging(third[table, default: [:]]) { $1 }.merging(changes) { $1 }
    )
  }

  @Test
  func `is tried with a sample of every table`() {
    #expect(SampleRow.all.map(\.table).sorted() == Schema.recordTables.map(\.name).sorted())
  }

  @Test(arguments: SampleRow.all.map(\.table))
  func `takes one more right row`(table: String) async throws {
    struct TakenBack: Error {}
    let more = try Self.insert(table)
    await #expect(throws: TakenBack.self) {
      try await Self.sampled.value.write { records in
        #expect(try records.run(more) == 1)
        throw TakenBack()
      }
    }
  }

  @Test(arguments: WrongRow.all)
  func `refuses a wrong state`(wrong: WrongRow) async throws {
    let statement = try Self.insert(wrong.table, wrong.changes)
    let store = try await Self.sampled.value
    do {
      _ = try await store.write { try $0.run(statement) }
      Issue.record("it was taken")
    } catch StoreFault.constraint(let why) {
      #expect(why.contains(wrong.reason(in: store.dialect)), "\(why)")
    }
  }

  @Test(arguments: [
    ("agency", "id = 1"), ("officer", "id = 1"), ("duty", "code = 'R1'"),
    ("competency", "code = 'A1'"), ("competency_group", "code = 'A'"),
    ("course", "code = 'TTDN-01'"),
    ("grading_scheme", "code = 'S'"), ("attendance_status", "code = 'present'"),
    ("training_class", "id = 1"), ("class_session", "id = 1"), ("enrolment", "id = 1"),
    ("result", "enrolment_id = 1"), ("batch", "id = 1"), ("plan", "id = 1"),
    ("needs_survey", "id = 1"),
    ("report_form", "report = ''"),
  ])
  func `keeps what others point to`(table: String, which: String) async throws {
    do {
      try await Self.sampled.value.run("DELETE FROM \(table) WHERE \(which)")
      Issue.record("it was removed")
    } catch StoreFault.constraint(let why) {
      #expect(why.lowercased().contains("foreign key constraint"))
    }
  }

  @Test
  func `never gives an id twice`() async throws {
    let store = try await emptyRecords()
    let insert = "INSERT INTO agency (code, from_day, place) VALUES ('A', '2020-01-01', 1)"
    try await store.run(insert)
    let first = try await store.number("SELECT id FROM agency")
    try await store.run("DELETE FROM agency", insert)
    #expect(try await store.number("SELECT id FROM agency") != first)
  }

  @Test(.onSQLite, arguments: SampleRow.all.map(\.table))
  func `lets only these values be missing`(table: String) async throws {
    let store = try await emptyRecords()
    let query = Query<String>(
      """
      SELECT name FROM pragma_table_info(\(table))
      WHERE "notnull" = 0 AND NOT (pk = 1 AND name = 'id')
      ORDER BY name
      """
    ) { try $0.get("name") }
    let nullable = try await store.all(query)
    #expect(nullable == Self.mayBeMissing[table, default: []].sorted())
  }

  static let mayBeMissing: [String: [String]] = [
    "score": ["recorded_by"], "result_amendment": ["approved_by"],
    "amendment_proposal": ["accepted", "decided_at", "decided_by", "old_score"],
    "calendar_feed": ["revoked_at"], "feedback_form": ["until_day"],
    "follow_up_rating": ["words"],
    "officer_merge": ["undone_at", "undone_by"],
    "attendance_difference": ["credited_periods", "settled_at", "settled_by"],
    "event": ["old_value", "new_value", "reason", "batch_id", "source"],
    "account": ["officer_id", "used_at"],
    "second_factor": ["confirmed_at", "last_step"],
    "recovery_code": ["used_at"],
    "account_grant": ["agency_id", "until_day"],
    "delegation": ["ended_at"],
    "sign_in": ["ended_at", "ended_because"],
    "sign_in_failure": ["device_digest"],
    "one_time_secret": ["account_id", "used_at"],
    "sealed_event": ["salt", "erased_digest"],
    "competency": ["group_code"],
    "competency_level": ["behaviour_vi", "behaviour_en", "criterion"],
    "grading_scheme": ["until_day", "basis"],
    "attendance_status": ["until_day"],
    "minimum_rule": ["until_day", "basis"],
    "retention_rule": ["until_day"],
    "period_rule": ["until_day", "basis"],
    "report_form": [
      "until_day", "number_vi", "number_en", "upper_body_vi", "upper_body_en", "checker_vi",
      "checker_en",
    ],
    "course_component": ["minimum"],
    "course_award": ["validity"],
    "agency": ["until_day"],
    "agency_standing": ["until_day", "parent_id"],
    "officer": [
      "birth_date", "gender", "national_id", "phone", "email", "position", "rank", "education",
      "political_theory", "foreign_language", "it_skill", "agency_id", "notes",
    ],
    "batch": ["undone_at", "undone_by"],
    "batch_row": ["officer_id", "remarks"],
    "batch_image": ["before"],
    "assignment": ["decision_day", "until_day"],
    "training_class": ["place", "lead_id", "notes"],
    "class_session": ["topic", "room"],
    "nomination": ["dispatch_number", "dispatch_day", "reason", "wait_place", "replaces_id"],
    "class_call": ["room", "nominate_until", "letter_number", "letter_day", "cancelled_reason"],
    "class_action": ["agency_id", "reason", "undone_at", "undone_by"],
    "class_action_image": ["before", "after"],
    "report_copy": [
      "period", "agency_id", "class_id", "signed_at", "signed_by", "returned_at", "returned_by",
      "reason",
    ],
    "holiday": ["basis"],
    "enrolment": ["withdrawn_on", "withdrawn_reason", "notes"],
    "attendance": ["credited_periods"],
    "result": ["mark", "classification_vi", "classification_en", "signed_at", "signed_by"],
    "certificate": ["number", "until_day", "revoked_on", "revoked_reason"],
    "evidence": ["until_day", "revoked_at", "enrolment_id"],
    "plan_edition": [
      "because", "submission_number", "submission_day", "decision_number", "decision_day",
      "returned", "submitted_by",
    ],
    "needs_survey": ["letter_number", "letter_day", "closed_on"],
    "needs_return": ["first_sent_on", "sent_on", "sent_by", "notes"],
    "needs_line": ["quarter", "notes"],
    "plan_line": [
      "quarter", "venue", "lead_id", "basis", "task", "notes", "carried_year", "carried_line",
    ],
  ]
}

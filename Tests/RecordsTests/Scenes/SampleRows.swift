import Records
import StoreScenes

/// One right row of every table, with what must differ in a second one beside it. Values are SQL.
struct SampleRow: Sendable {
  let table: String
  var values: [(column: String, value: String)]
  /// The columns that make another row of it.
  let other: [String: String]

  init(_ table: String, _ values: KeyValuePairs<String, String>, other: [String: String]) {
    self.table = table
    self.values = values.map { ($0.key, $0.value) }
    self.other = other
  }

  /// The statement that inserts the row, with some columns otherwise.
  func insert(_ changes: [String: String] = [:]) -> SQL {
    let values = values.map { changes[$0.column] ?? $0.value }
    let columns = self.values.map(\.column).joined(separator: ", ")
    return SQL(
      verbatim: "INSERT INTO \(table) (\(columns)) VALUES (\(values.joined(separator: ", ")))"
    )
  }

  /// The tables that have two rows, because others point to two.
  static let twice: Set = [
    "competency", "duty", "course", "agency", "officer", "enrolment", "training_class",
    "evidence", "batch", "event", "account", "class_session",
  ]

  /// Writes the samples down, all of them.
  static func write(in records: any Writing) throws {
    for row in all {
      try records.run(row.insert())
      if twice.contains(row.table) { try records.run(row.insert(row.other)) }
    }
  }

  static func of(_ table: String) -> SampleRow? { all.first { $0.table == table } }
}

extension SampleRow {
  /// In an order in which each finds what it points to. Agencies 1 and 2, officers 1 and 2, classes
  /// 1 and 2, enrolments 1 and 2, competencies A1 and A2 and duties R1 and R2 are there.
  static let all =
    events + rosters + framework + rules + courses + personnel + training + rest
    + accounts + calls + reportCopies + afterClasses + plans + needs

  private static let accounts = [
    SampleRow(
      "officer_word",
      ["fold": "'hoa'", "syllable": "'hoa1'", "sort_key": "'hoa!C!'", "officer_id": "1"],
      other: ["officer_id": "2"]
    ),
    SampleRow(
      "officer_distinct",
      ["first_id": "1", "second_id": "2", "at": at, "actor": "'lan'"],
      other: ["first_id": "1", "second_id": "3"]
    ),
    SampleRow(
      "account",
      [
        "name": "'hoa.nt'", "full_name": "'Hoa'", "officer_id": "1", "disabled": "0",
        "created_at": at, "used_at": at, "version": "1",
      ],
      other: ["name": "'lan.tt'", "officer_id": "2"]
    ),
    SampleRow(
      "account_password",
      ["account_id": "1", "hash": "'$argon2id$x'", "changed_at": at],
      other: ["account_id": "2"]
    ),
    SampleRow(
      "second_factor",
      ["account_id": "1", "sealed_secret": bytes, "confirmed_at": at, "last_step": "1"],
      other: ["account_id": "2"]
    ),
    SampleRow(
      "recovery_code",
      ["account_id": "1", "digest": sha256, "used_at": "NULL"],
      other: ["account_id": "2"]
    ),
    SampleRow(
      "account_grant",
      [
        "account_id": "1", "role": "'agencyHR'", "agency_id": "1", "from_day": "'2020-01-01'",
        "until_day": "'2021-01-01'",
      ],
      other: [:]
    ),
    SampleRow(
      "delegation",
      [
        "from_account_id": "1", "to_account_id": "2", "from_day": "'2020-01-01'",
        "until_day": "'2020-02-01'", "reason": "'nghi'", "ended_at": "NULL",
      ],
      other: [:]
    ),
    SampleRow("class_trainer", ["class_id": "1", "account_id": "1"], other: ["account_id": "2"]),
    SampleRow(
      "sign_in",
      [
        "account_id": "1", "digest": sha256, "stage": "'complete'", "began_at": at, "seen_at": at,
        "ends_at": "'2099-01-01T00:00:00.000000Z'", "source": "'127.0.0.1'", "agent": "''",
        "ended_at": "NULL", "ended_because": "NULL",
      ],
      other: ["digest": "'\(String(repeating: "e", count: 64))'"]
    ),
    SampleRow(
      "sign_in_failure",
      ["name_digest": sha256, "source": "'127.0.0.1'", "device_digest": "NULL", "at": at],
      other: [:]
    ),
    SampleRow(
      "known_device",
      ["account_id": "1", "digest": sha256, "until_at": at],
      other: ["account_id": "2"]
    ),
    SampleRow(
      "one_time_secret",
      [
        "digest": sha256, "purpose": "'setPassword'", "account_id": "1", "made_at": at,
        "ends_at": at, "used_at": "NULL",
      ],
      other: ["digest": "'\(String(repeating: "e", count: 64))'"]
    ),
  ]

  private static let events = [
    SampleRow(
      "batch",
      [
        "verb": "'roster import'", "file_name": "'a.xlsx'", "sha256": sha256, "at": at,
        "actor": "'lan'", "rows_read": "3", "rows_changed": "2", "rows_held": "1",
        "rows_good": "2", "state": "'partlyApplied'", "undone_at": "NULL", "undone_by": "NULL",
      ],
      other: [:]
    ),
    SampleRow(
      "event",
      [
        "at": at, "actor": "'lan'", "verb": "'added'", "subject": "'officer'",
        "subject_key": "'PY-1'", "old_value": "NULL", "new_value": "'{}'", "reason": "NULL",
        "batch_id": "1", "source": "'web'",
      ],
      other: [:]
    ),
    SampleRow(
      "seal",
      [
        "number": "1", "first_place": "1", "entries": "1", "root": sha256, "previous": sha256,
        "highest_id": "1", "settled_id": "1", "at": at, "key": sha256, "signature": signature,
      ],
      other: [
        "number": "2", "first_place": "2", "previous": "'\(String(repeating: "1", count: 64))'",
      ]
    ),
    SampleRow(
      "sealed_event",
      [
        "place": "1", "event_id": "1", "leaf": sha256, "erased_digest": sha256,
      ],
      other: ["place": "2", "event_id": "2"]
    ),
    SampleRow(
      "officer_merge",
      [
        "kept_id": "1", "gone_id": "9", "gone_code": "'PY-9'", "at": at, "actor": "'lan'",
        "reason": "'trung'", "gone_image": "'{}'", "kept_before": "'{}'", "kept_after": "'{}'",
        "moved": "'[]'", "undone_at": "NULL", "undone_by": "NULL",
      ],
      other: ["gone_id": "10"]
    ),
    SampleRow(
      "certificate_code",
      ["certificate_id": "1", "code": "'\(String(repeating: "7", count: 35))'"],
      other: ["certificate_id": "2", "code": "'\(String(repeating: "8", count: 35))'"]
    ),
    SampleRow(
      "retention_rule",
      [
        "code": "'rosters'", "from_day": "'2020-01-01'", "until_day": "NULL", "place": "1",
        "matter": "'rosterFiles'", "title_vi": "'a'", "title_en": "'a'", "kept_for": "'P2Y'",
        "act": "'delete'", "basis": "'luat'", "certain": "1",
      ],
      other: ["code": "'signIns'"]
    ),
    SampleRow(
      "curriculum_file",
      ["name": "'a.yaml'", "sha256": sha256, "body": "'a'", "loaded_at": at],
      other: ["name": "'b.yaml'"]
    ),
  ]

  private static let rosters = [
    SampleRow("batch_file", ["batch_id": "1", "bytes": bytes], other: ["batch_id": "2"]),
    SampleRow(
      "batch_row",
      [
        "batch_id": "1", "sheet": "0", "row": "9", "outcome": "'held'", "officer_id": "NULL",
        "remarks": "'{}'",
      ],
      other: ["row": "10"]
    ),
    SampleRow(
      "batch_image",
      [
        "batch_id": "1", "place": "0", "subject": "'officer'", "subject_id": "1",
        "before": "NULL", "after": "'{}'",
      ],
      other: ["place": "1", "subject_id": "2"]
    ),
    SampleRow(
      "roster_choice",
      ["batch_id": "1", "kind": "'person'", "sheet": "0", "place": "9", "value": "'new'"],
      other: ["place": "10"]
    ),
  ]

  private static let framework = [
    SampleRow(
      "competency_group",
      ["code": "'A'", "place": "0", "title_vi": "'Nhóm'", "title_en": "'Group'"],
      other: ["code": "'B'"]
    ),
    SampleRow(
      "competency",
      [
        "code": "'A1'", "group_code": "'A'", "place": "0", "title_vi": "'Luật'",
        "title_en": "'Law'",
      ],
      other: ["code": "'A2'"]
    ),
    SampleRow(
      "competency_level",
      [
        "competency_code": "'A1'", "level": "1", "behaviour_vi": "'Biết'",
        "behaviour_en": "'Knows'", "criterion": "NULL",
      ],
      other: ["level": "2"]
    ),
    SampleRow(
      "duty",
      ["code": "'R1'", "place": "0", "title_vi": "'Đầu mối'", "title_en": "'Focal point'"],
      other: ["code": "'R2'"]
    ),
    SampleRow(
      "duty_requirement",
      [
        "duty_code": "'R1'", "place": "0", "competency_code": "'A1'", "level": "2",
        "grace": "'P6M'",
      ],
      other: ["place": "1", "competency_code": "'A2'"]
    ),
    SampleRow(
      "coverage_rule",
      ["place": "0", "duty_code": "'R1'", "agency_group": "''", "at_least": "1", "deputies": "1"],
      other: ["place": "1"]
    ),
    SampleRow(
      "coverage_alternative",
      ["rule_place": "0", "place": "0", "duty_code": "'R1'"],
      other: ["place": "1", "duty_code": "'R2'"]
    ),
  ]

  private static let rules = [
    SampleRow(
      "grading_scheme",
      [
        "code": "'S'", "title_vi": "'Thang'", "title_en": "'Scale'", "from_day": "'2020-01-01'",
        "until_day": "NULL", "basis": "NULL",
      ],
      other: ["code": "'S2'"]
    ),
    SampleRow(
      "grading_band",
      ["scheme_code": "'S'", "mark": "500", "title_vi": "'Khá'", "title_en": "'Good'"],
      other: ["mark": "800"]
    ),
    SampleRow(
      "attendance_status",
      [
        "code": "'present'", "place": "0", "title_vi": "'Có mặt'", "title_en": "'Present'",
        "symbol": "'x'", "share_numerator": "1", "share_denominator": "1", "excused": "0",
        "from_day": "'2011-01-01'", "until_day": "NULL",
      ],
      other: ["code": "'absent'", "symbol": "'K'"]
    ),
    SampleRow(
      "minimum_rule",
      [
        "category": "'all'", "from_day": "'2020-01-01'", "until_day": "NULL",
        "title_vi": "'Tối thiểu'", "title_en": "'Minimum'", "periods": "40", "basis": "NULL",
        "certain": "0",
      ],
      other: ["category": "'leaders'"]
    ),
    SampleRow(
      "period_rule",
      [
        "suffix": "'stat'", "from_day": "'2020-01-01'", "until_day": "NULL", "place": "0",
        "title_vi": "'Năm'", "title_en": "'Year'", "first_year": "-1", "first_month": "12",
        "first_day": "15", "last_year": "0", "last_month": "12", "last_day": "14",
        "basis": "NULL",
      ],
      other: ["suffix": "'Q1'"]
    ),
    SampleRow(
      "report_form",
      [
        "report": "''", "version": "'2020.1'", "from_day": "'2020-01-01'", "until_day": "NULL",
        "number_vi": "NULL", "number_en": "NULL", "upper_body_vi": "NULL", "upper_body_en": "NULL",
        "issuer_vi": "'UBND TỈNH'", "issuer_en": "'COMMITTEE'", "place_vi": "'Phú Yên'",
        "place_en": "'Phú Yên'", "signature_vi": "'CHỦ TỊCH'", "signature_en": "'CHAIR'",
        "preparer_vi": "'NGƯỜI LẬP BIỂU'", "preparer_en": "'PREPARED BY'", "checker_vi": "NULL",
        "checker_en": "NULL",
      ],
      other: ["report": "'marks'"]
    ),
    SampleRow(
      "report_form_group",
      [
        "report": "''", "from_day": "'2020-01-01'", "place": "0", "numeral": "'I'",
        "agency_group": "'departments'", "title_vi": "'Sở'", "title_en": "'Departments'",
      ],
      other: ["place": "1"]
    ),
  ]

  private static let courses = [
    SampleRow(
      "course",
      [
        "code": "'TTDN-01'", "title_vi": "'Nhập môn'", "title_en": "'Foundations'",
        "scheme_code": "'S'", "resit": "'best'", "step": "10", "pass_attendance": "100",
        "pass_mark": "500", "document_kind": "'attestation'", "document_title_vi": "'Giấy'",
        "document_title_en": "'Paper'", "moderation": "100",
      ],
      other: ["code": "'TTDN-02'"]
    ),
    SampleRow(
      "course_audience",
      ["course_code": "'TTDN-01'", "duty_code": "'R1'", "place": "0"],
      other: ["duty_code": "'R2'"]
    ),
    SampleRow(
      "course_prerequisite",
      ["course_code": "'TTDN-02'", "needs_code": "'TTDN-01'", "place": "0"],
      other: ["course_code": "'TTDN-01'", "needs_code": "'TTDN-02'"]
    ),
    SampleRow(
      "course_module",
      [
        "course_code": "'TTDN-01'", "place": "0", "code": "'M1'", "title_vi": "'Một'",
        "title_en": "'One'", "theory": "4", "practice": "0",
      ],
      other: ["code": "'M2'"]
    ),
    SampleRow(
      "course_component",
      [
        "course_code": "'TTDN-01'", "place": "0", "code": "'TN'", "title_vi": "'Bài'",
        "title_en": "'Test'", "weight": "100", "minimum": "500", "markers": "1",
        "retired": "0",
      ],
      other: ["code": "'TH'"]
    ),
    SampleRow(
      "course_award",
      [
        "course_code": "'TTDN-01'", "place": "0", "competency_code": "'A1'", "level": "2",
        "mark": "500", "validity": "'P48M'",
      ],
      other: ["place": "1"]
    ),
  ]

  static let bytes = testedDialect == .sqlite ? "x'504b'" : #"'\x504b'"#
  static let at = "'2020-03-01T05:00:00.000000Z'"
  private static let signature = "'\(String(repeating: "0", count: 128))'"
  private static let sha256 = "'\(String(repeating: "0", count: 64))'"
}

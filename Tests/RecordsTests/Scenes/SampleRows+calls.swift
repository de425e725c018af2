extension SampleRow {
  /// How classes are called, and what was done to nominations.
  static let calls = [
    SampleRow(
      "class_call",
      [
        "class_id": "1", "room": "'Hội trường A'", "seats": "30",
        "nominate_until": "'2020-03-01'", "letter_number": "NULL", "letter_day": "NULL",
        "cancelled_reason": "NULL",
      ],
      other: ["class_id": "2"]
    ),
    SampleRow(
      "class_quota",
      ["class_id": "1", "agency_id": "1", "seats": "3"],
      other: ["agency_id": "2"]
    ),
    SampleRow(
      "class_action",
      [
        "class_id": "1", "agency_id": "1", "kind": "'approved'", "people": "2", "waiting": "0",
        "at": "'2020-03-01T05:00:00.000000Z'", "actor": "'lan'", "reason": "NULL",
        "undone_at": "NULL", "undone_by": "NULL",
      ],
      other: ["agency_id": "NULL"]
    ),
    SampleRow(
      "class_action_image",
      [
        "action_id": "1", "place": "0", "subject": "'nomination'", "subject_id": "1",
        "officer_id": "1", "before": "'{}'", "after": "'{}'",
      ],
      other: ["place": "1"]
    ),
    SampleRow(
      "holiday",
      [
        "from_day": "'2020-01-01'", "until_day": "'2020-01-02'", "title_vi": "'Tết'",
        "title_en": "'New Year'", "basis": "NULL", "certain": "1",
      ],
      other: ["from_day": "'2020-01-23'", "until_day": "'2020-01-30'"]
    ),
  ]
}

extension SampleRow {
  /// A report that was handed in.
  static let reportCopies = [
    SampleRow(
      "report_copy",
      [
        "report": "'ttdn-summary'", "title_vi": "'Tổng hợp'", "title_en": "'Summary'",
        "period": "'2020'", "agency_id": "NULL", "class_id": "NULL", "as_of": "'2020-12-31'",
        "language": "'vi'", "known_at": "'2020-12-31T05:00:00.000000Z'",
        "figures_sha256": "'\(String(repeating: "0", count: 64))'",
        "workbook_sha256": "'\(String(repeating: "1", count: 64))'",
        "prepared_at": "'2020-12-31T05:00:00.000000Z'", "prepared_by": "'lan'",
        "signed_at": "NULL", "signed_by": "NULL", "returned_at": "NULL", "returned_by": "NULL",
        "reason": "NULL",
      ],
      other: ["report": "'marks'"]
    ),
    SampleRow(
      "report_copy_file",
      ["copy_id": "1", "kind": "'workbook'", "bytes": bytes],
      other: ["kind": "'figures'"]
    ),
  ]
}

extension WrongRow {
  /// What a copy of a report can't say.
  static let reportCopies = [
    WrongRow("report_copy", ["language": "'fr'"], "language IN"),
    WrongRow("report_copy", ["figures_sha256": "'ab'"], "length(figures_sha256) = 64"),
    WrongRow(
      "report_copy",
      ["signed_at": "'2021-01-01T05:00:00.000000Z'", "signed_by": "'lan'"],
      "signed_by <> prepared_by"
    ),
    WrongRow("report_copy", ["signed_by": "'hoa'"], "signed_at IS NULL"),
    WrongRow("report_copy", ["returned_by": "'hoa'"], "returned_at IS NULL"),
    WrongRow("report_copy", ["reason": "'sai'"], "returned_at IS NULL"),
    WrongRow("report_copy_file", ["kind": "'workbook'"], "UNIQUE"),
    WrongRow("report_copy_file", ["kind": "'other'"], "kind IN"),
  ]
}

extension WrongRow {
  /// What a call can't say.
  static let calls = [
    WrongRow("class_call", ["class_id": "1"], "UNIQUE"),
    WrongRow("class_call", ["class_id": "99"], "FOREIGN KEY"),
    WrongRow("class_call", ["seats": "0"], "seats BETWEEN 1 AND 10000"),
    WrongRow("class_call", ["letter_day": "'2020-01-01'"], "letter_number IS NOT NULL"),
    WrongRow("class_quota", ["agency_id": "1"], "UNIQUE"),
    WrongRow("class_quota", ["seats": "-1"], "seats BETWEEN 0 AND 10000"),
    WrongRow("class_action", ["kind": "'lost'"], "kind IN"),
    WrongRow("class_action", ["people": "0"], "people + waiting >= 1"),
    WrongRow("class_action", ["people": "-1", "waiting": "3"], "people >= 0"),
    WrongRow("class_action", ["waiting": "-1"], "waiting >= 0"),
    WrongRow("class_action", ["undone_by": "'lan'"], "undone_at IS NULL"),
    WrongRow("class_action_image", ["place": "0"], "UNIQUE"),
    WrongRow("class_action_image", ["subject": "'officer'"], "subject IN"),
    WrongRow(
      "class_action_image",
      ["before": "NULL", "after": "NULL"],
      "before IS NOT NULL OR after IS NOT NULL"
    ),
    WrongRow("holiday", ["from_day": "'2020-01-01'"], "UNIQUE"),
    WrongRow("holiday", ["until_day": "'2020-01-23'"], "until_day > from_day"),
    WrongRow("nomination", ["wait_place": "0"], "wait_place >= 1"),
    WrongRow("nomination", ["beyond_quota": "2"], "beyond_quota IN (0, 1)"),
    WrongRow("class_session", ["room": "''"], "room <> ''"),
  ]
}

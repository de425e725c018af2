extension SampleRow {
  static let personnel = [
    SampleRow(
      "agency",
      ["code": "'SNgV'", "from_day": "'2010-01-01'", "until_day": "NULL", "place": "1"],
      other: ["code": "'STTTT'"]
    ),
    SampleRow(
      "agency_standing",
      [
        "agency_id": "1", "from_day": "'2010-01-01'", "until_day": "NULL",
        "name_vi": "'Sở Ngoại vụ'", "name_en": "'Foreign Affairs'", "kind": "'department'",
        "agency_group": "'departments'", "parent_id": "NULL",
      ],
      other: ["agency_id": "2", "parent_id": "1"]
    ),
    SampleRow(
      "agency_successor",
      ["agency_id": "1", "successor_id": "2", "place": "0"],
      other: ["agency_id": "2", "successor_id": "1"]
    ),
    SampleRow(
      "officer",
      [
        "code": "'PY-1'", "full_name": "'Lê Hòa'", "family_name": "'Lê'", "middle_name": "''",
        "given_name": "'Hòa'", "sort_key": "'hoa'", "search_key": "'le hoa'",
        "match_key": "'le0 hoa2'", "birth_date": "'1980-02'", "gender": "'female'",
        "national_id": "'054180001234'", "phone": "NULL", "email": "NULL", "position": "NULL",
        "rank": "NULL", "education": "NULL", "political_theory": "NULL",
        "foreign_language": "NULL", "it_skill": "NULL", "agency_id": "NULL", "notes": "NULL",
      ],
      other: ["code": "'PY-2'", "national_id": "NULL", "agency_id": "1"]
    ),
    SampleRow(
      "officer_sensitive",
      ["officer_id": "1", "ethnicity": "'Ê-đê'"],
      other: ["officer_id": "2"]
    ),
    SampleRow(
      "assignment",
      [
        "officer_id": "1", "agency_id": "1", "duty_code": "'R1'",
        "decision_number": "'15/QĐ-SNgV'", "decision_day": "NULL", "share": "'concurrent'",
        "role": "'principal'", "from_day": "'2020-01-10'", "until_day": "NULL",
      ],
      other: ["officer_id": "2"]
    ),
  ]

  static let training = [
    SampleRow(
      "training_class",
      [
        "code": "'LOP-1'", "course_code": "'TTDN-01'", "title": "'Lớp 1'", "place": "NULL",
        "lead_id": "1", "first_day": "'2020-03-10'", "last_day": "'2020-03-12'",
        "state": "'running'",
      ],
      other: ["code": "'LOP-2'"]
    ),
    SampleRow(
      "class_session",
      [
        "class_id": "1", "day": "'2020-03-10'", "part": "'morning'", "part_place": "1",
        "periods": "4", "roll_call_closed": "1", "room": "NULL",
      ],
      other: ["part": "'afternoon'", "part_place": "2"]
    ),
    SampleRow(
      "nomination",
      [
        "class_id": "1", "agency_id": "1", "officer_id": "1", "dispatch_number": "NULL",
        "dispatch_day": "NULL", "state": "'proposed'", "reason": "NULL", "wait_place": "NULL",
        "replaces_id": "NULL", "beyond_quota": "0",
      ],
      other: ["officer_id": "2"]
    ),
    SampleRow(
      "enrolment",
      [
        "class_id": "1", "officer_id": "1", "withdrawn_on": "NULL", "withdrawn_reason": "NULL",
        "notes": "NULL",
      ],
      other: ["officer_id": "2"]
    ),
    SampleRow(
      "attendance",
      [
        "session_id": "1", "enrolment_id": "1", "class_id": "1", "status_code": "'present'",
        "credited_periods": "NULL",
      ],
      other: ["enrolment_id": "2"]
    ),
    SampleRow(
      "attendance_difference",
      [
        "session_id": "1", "enrolment_id": "1", "class_id": "1", "status_code": "'present'",
        "credited_periods": "NULL", "at": at, "actor": "'lan'", "settled_at": "NULL",
        "settled_by": "NULL",
      ],
      other: ["enrolment_id": "2"]
    ),
    SampleRow(
      "check_in",
      [
        "session_id": "1", "secret": bytes, "opened_at": at,
        "closes_at": "'2020-03-01T05:20:00.000000Z'", "opened_by": "'lan'",
      ],
      other: ["session_id": "2"]
    ),
    SampleRow(
      "score",
      [
        "enrolment_id": "1", "class_id": "1", "course_code": "'TTDN-01'",
        "component_code": "'TN'", "day": "'2020-03-12'", "attempt": "1",
        "score": "850", "recorded_by": "'lan'",
      ],
      other: ["attempt": "2"]
    ),
    SampleRow(
      "marker_score",
      [
        "enrolment_id": "1", "class_id": "1", "course_code": "'TTDN-01'",
        "component_code": "'TN'", "attempt": "1", "marker": "'lan'", "score": "850",
        "day": "'2020-03-12'", "at": "'2020-03-20T05:00:00.000000Z'",
      ],
      other: ["marker": "'hoa'"]
    ),
    SampleRow(
      "score_moderation",
      [
        "enrolment_id": "1", "component_code": "'TN'", "attempt": "1", "score": "850",
        "actor": "'lan'", "at": "'2020-03-20T05:00:00.000000Z'", "reason": "'Đọc lại'",
      ],
      other: ["attempt": "2"]
    ),
    SampleRow(
      "result",
      [
        "enrolment_id": "1", "outcome": "'passed'", "mark": "850", "classification_vi": "'Giỏi'",
        "classification_en": "'Good'", "credited_numerator": "24", "credited_denominator": "1",
        "held_periods": "24", "coming_periods": "0",
        "recorded_at": "'2020-03-01T05:00:00.000000Z'", "signed_at": "NULL",
        "signed_by": "NULL",
      ],
      other: ["enrolment_id": "2"]
    ),
    SampleRow(
      "result_amendment",
      [
        "enrolment_id": "1", "at": "'2020-03-20T05:00:00.000000Z'", "actor": "'lan'",
        "reason": "'Chấm lại'", "old_value": "'{}'", "new_value": "'{}'", "approved_by": "'hoa'",
      ],
      other: [:]
    ),
    SampleRow(
      "amendment_proposal",
      [
        "enrolment_id": "1", "component_code": "'TN'", "attempt": "1", "old_score": "NULL",
        "score": "850", "day": "'2020-03-12'", "at": "'2020-03-20T05:00:00.000000Z'",
        "actor": "'lan'", "reason": "'Phúc khảo'", "decided_at": "NULL", "decided_by": "NULL",
        "accepted": "NULL",
      ],
      other: ["attempt": "2"]
    ),
    SampleRow(
      "certificate",
      [
        "officer_id": "1", "enrolment_id": "1", "kind": "'attestation'", "number": "'01/2020'",
        "issued_on": "'2020-03-12'", "until_day": "NULL", "revoked_on": "NULL",
        "revoked_reason": "NULL",
      ],
      other: ["enrolment_id": "2", "officer_id": "2", "number": "NULL"]
    ),
  ]

  static let rest = [
    SampleRow(
      "evidence",
      [
        "officer_id": "1", "competency_code": "'A1'", "level": "2", "kind": "'workProduct'",
        "on_day": "'2020-03-12'", "until_day": "NULL",
        "recorded_at": "'2020-03-01T05:00:00.000000Z'", "revoked_at": "NULL",
        "source": "'Thông cáo 01'", "enrolment_id": "NULL",
      ],
      other: ["kind": "'courseResult'", "enrolment_id": "1"]
    )
  ]
}

extension SampleRow {
  /// What comes after a class.
  static let afterClasses = [
    SampleRow(
      "calendar_feed",
      [
        "account_id": "1", "digest": "'\(String(repeating: "a", count: 64))'", "made_at": at,
        "revoked_at": "NULL",
      ],
      other: ["account_id": "2", "digest": "'\(String(repeating: "b", count: 64))'"]
    ),
    SampleRow(
      "feedback_form",
      [
        "code": "'2011.1'", "from_day": "'2011-01-01'", "until_day": "NULL", "open_days": "14",
      ],
      other: ["code": "'2021.1'"]
    ),
    SampleRow(
      "feedback_question",
      [
        "form_code": "'2011.1'", "place": "0", "code": "'content'", "kind": "'rating'",
        "title_vi": "'Nội dung'", "title_en": "'Content'",
      ],
      other: ["code": "'good'", "kind": "'text'"]
    ),
    SampleRow(
      "feedback_answered",
      ["enrolment_id": "1", "class_id": "1"],
      other: ["enrolment_id": "2"]
    ),
    SampleRow(
      "feedback_count",
      ["class_id": "1", "answers": "6", "told": "5"],
      other: ["class_id": "2"]
    ),
    SampleRow(
      "feedback_rating",
      ["class_id": "1", "question_code": "'content'", "rating": "5", "answers": "6", "told": "5"],
      other: ["rating": "4"]
    ),
    SampleRow(
      "feedback_text",
      [
        "key": "'\(String(repeating: "a", count: 64))'", "class_id": "1",
        "question_code": "'good'", "words": "'Bổ ích'", "told": "0",
      ],
      other: ["key": "'\(String(repeating: "b", count: 64))'"]
    ),
    SampleRow(
      "follow_up_rating",
      [
        "enrolment_id": "1", "months": "3", "competency_code": "'A1'", "level": "3",
        "words": "NULL", "rater": "'Nguyễn Văn Sơn'", "day": "'2020-06-15'", "at": at,
        "actor": "'lan'",
      ],
      other: ["months": "6"]
    ),
  ]
}

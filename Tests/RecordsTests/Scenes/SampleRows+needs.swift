@testable import Records

extension SampleRow {
  static let needs = [
    SampleRow(
      "needs_survey",
      [
        "year": "2021", "opened_on": "'2020-09-01'", "last_day": "'2020-10-15'",
        "letter_number": "'45/SNV'", "letter_day": "'2020-09-01'", "closed_on": "NULL",
      ],
      other: ["year": "2022"]
    ),
    SampleRow(
      "needs_return",
      [
        "survey_id": "1", "agency_id": "1", "first_sent_on": "'2020-10-01'",
        "sent_on": "'2020-10-02'", "sent_by": "'Lan'", "notes": "'Cần lớp tiếng Anh'",
      ],
      other: ["agency_id": "2"]
    ),
    SampleRow(
      "needs_line",
      [
        "return_id": "1", "course_code": "'TTDN-01'", "learners": "3", "gap": "5",
        "quarter": "2", "notes": "'Buổi sáng'",
      ],
      other: ["course_code": "'TTDN-02'"]
    ),
  ]
}

extension WrongRow {
  static let needs = [
    WrongRow("needs_survey", ["year": "2021"], "UNIQUE"),
    WrongRow("needs_survey", ["year": "1999"], "year BETWEEN 2000 AND 2100"),
    WrongRow("needs_survey", ["last_day": "'2020-08-31'"], "last_day >= opened_on"),
    WrongRow("needs_survey", ["letter_number": "NULL"], "letter_number IS NOT NULL"),
    WrongRow("needs_survey", ["closed_on": "'2020-08-31'"], "closed_on >= opened_on"),
    WrongRow("needs_return", ["agency_id": "1"], "UNIQUE"),
    WrongRow("needs_return", ["survey_id": "99"], "FOREIGN KEY"),
    WrongRow("needs_return", ["sent_on": "'2020-09-30'"], "sent_on >= first_sent_on"),
    WrongRow("needs_return", ["first_sent_on": "NULL"], "first_sent_on IS NULL"),
    WrongRow("needs_return", ["sent_by": "NULL"], "sent_by IS NULL"),
    WrongRow(
      "needs_return",
      ["first_sent_on": "NULL", "sent_on": "NULL", "sent_by": "NULL"],
      "sent_on IS NOT NULL"
    ),
    WrongRow("needs_line", ["course_code": "'TTDN-01'"], "UNIQUE"),
    WrongRow("needs_line", ["course_code": "'TTDN-99'"], "FOREIGN KEY"),
    WrongRow("needs_line", ["learners": "-1"], "learners BETWEEN 0 AND 10000"),
    WrongRow("needs_line", ["gap": "-1"], "gap >= 0"),
    WrongRow("needs_line", ["quarter": "5"], "quarter BETWEEN 1 AND 4"),
    WrongRow("needs_line", ["notes": "''"], "notes <> ''"),
  ]
}

@testable import Records

extension SampleRow {
  static let plans = [
    SampleRow("plan", ["year": "2020"], other: ["year": "2021"]),
    SampleRow(
      "plan_edition",
      [
        "plan_id": "1", "number": "0", "state": "'approved'", "because": "NULL",
        "submission_number": "'45/TTr'", "submission_day": "'2019-11-15'",
        "decision_number": "'12/QĐ-UBND'", "decision_day": "'2019-12-10'", "returned": "NULL",
        "submitted_by": "'Lan'",
      ],
      other: ["number": "1", "because": "'Bổ sung'"]
    ),
    SampleRow(
      "plan_line",
      [
        "edition_id": "1", "number": "1", "course_code": "'TTDN-01'", "audience": "'Mọi cán bộ'",
        "classes": "2", "learners": "30", "quarter": "1", "venue": "NULL", "mode": "'mixed'",
        "lead_id": "1", "central_dong": "0", "local_dong": "45500000", "other_dong": "0",
        "basis": "NULL", "task": "NULL", "notes": "NULL", "carried_year": "2019",
        "carried_line": "4",
      ],
      other: ["number": "2"]
    ),
    SampleRow("plan_partner", ["line_id": "1", "agency_id": "1"], other: ["agency_id": "2"]),
    SampleRow(
      "plan_quota",
      ["line_id": "1", "agency_id": "1", "seats": "5"],
      other: ["agency_id": "2"]
    ),
    SampleRow(
      "plan_class",
      ["class_id": "1", "plan_id": "1", "number": "1"],
      other: ["class_id": "2"]
    ),
    SampleRow(
      "plan_shortfall",
      ["plan_id": "1", "number": "1", "reason": "'Bão'"],
      other: ["number": "2"]
    ),
    SampleRow(
      "class_cost",
      [
        "class_id": "1", "source": "'local'", "dong": "12500000", "paid_on": "'2020-03-12'",
        "what": "'Hội trường'",
      ],
      other: ["source": "'other'"]
    ),
  ]
}

extension WrongRow {
  static let plans = [
    WrongRow("plan", ["year": "2020"], "UNIQUE"),
    WrongRow("plan", ["year": "1999"], "year BETWEEN 2000 AND 2100"),
    WrongRow("plan_edition", ["plan_id": "99"], "FOREIGN KEY"),
    WrongRow("plan_edition", ["number": "0", "because": "NULL"], "UNIQUE"),
    WrongRow("plan_edition", ["because": "NULL"], "number = 0"),
    WrongRow("plan_edition", ["state": "'lost'"], "state IN"),
    WrongRow("plan_edition", ["decision_number": "NULL"], "decision_number IS NOT NULL"),
    WrongRow("plan_edition", ["decision_day": "NULL"], "decision_day IS NOT NULL"),
    WrongRow(
      "plan_edition",
      ["state": "'committee'", "submitted_by": "NULL"],
      "submitted_by IS NOT NULL"
    ),
    WrongRow("plan_line", ["edition_id": "99"], "FOREIGN KEY"),
    WrongRow("plan_line", ["course_code": "'TTDN-99'"], "FOREIGN KEY"),
    WrongRow("plan_line", ["number": "1"], "UNIQUE"),
    WrongRow("plan_line", ["number": "0"], "number >= 1"),
    WrongRow("plan_line", ["classes": "0"], "classes BETWEEN 1 AND 1000"),
    WrongRow("plan_line", ["learners": "0"], "learners BETWEEN 1 AND 10000"),
    WrongRow("plan_line", ["quarter": "5"], "quarter BETWEEN 1 AND 4"),
    WrongRow("plan_line", ["mode": "'by post'"], "mode IN"),
    WrongRow("plan_line", ["local_dong": "-1"], "local_dong >= 0"),
    WrongRow("plan_line", ["carried_line": "NULL"], "carried_year IS NULL"),
    WrongRow("plan_partner", ["agency_id": "1"], "UNIQUE"),
    WrongRow("plan_quota", ["seats": "0"], "seats BETWEEN 1 AND 10000"),
    WrongRow("plan_class", ["class_id": "1"], "UNIQUE"),
    WrongRow("plan_class", ["plan_id": "99"], "FOREIGN KEY"),
    WrongRow("plan_shortfall", ["reason": "''"], "reason <> ''"),
    WrongRow("class_cost", ["dong": "0"], "dong BETWEEN 1 AND 1000000000000"),
    WrongRow("class_cost", ["source": "'loan'"], "source IN"),
    WrongRow("class_cost", ["paid_on": "'2020-13-01'"], "paid_on"),
    WrongRow("class_cost", ["what": "''"], "what <> ''"),
  ]
}

import Records

extension Town {
  static let classes: [SQL] =
    [
      trainingClass(1, "LOP-2020-01", "TTDN-01", "2020-03-18", "2020-03-20", "closed"),
      trainingClass(2, "LOP-2020-02", "TTDN-02", "2020-12-28", "2021-01-05", "running"),
      trainingClass(3, "LOP-2019-01", "TTDN-01", "2019-12-16", "2019-12-18", "closed"),
    ] + [
      session(1, 1, "2020-03-18", "morning", 1), session(2, 1, "2020-03-18", "afternoon", 1),
      session(3, 1, "2020-03-19", "morning", 1), session(4, 1, "2020-03-19", "afternoon", 1),
      session(5, 1, "2020-03-20", "morning", 1), session(6, 1, "2020-03-20", "afternoon", 1),
      session(7, 2, "2020-12-28", "morning", 1), session(8, 2, "2021-01-05", "morning", 0),
      session(9, 3, "2019-12-16", "morning", 1),
    ]

  private static func trainingClass(
    _ id: Int,
    _ code: String,
    _ course: String,
    _ first: String,
    _ last: String,
    _ state: String
  ) -> SQL {
    """
    INSERT INTO training_class
      (id, code, course_code, title, place, lead_id, first_day, last_day, state)
    VALUES
      (\(id), \(code), \(course), \("Lớp nhập môn \(code)"), \("Tuy Hòa"), 2, \(first), \(last),
       \(state))
    """
  }

  private static func session(
    _ id: Int,
    _ ofClass: Int,
    _ day: String,
    _ part: String,
    _ closed: Int
  ) -> SQL {
    """
    INSERT INTO class_session (id, class_id, day, part, part_place, periods, roll_call_closed)
    VALUES (\(id), \(ofClass), \(day), \(part), \(part == "morning" ? 1 : 2), 4, \(closed))
    """
  }

  /// In class 1: two pass, one fails by marks, one by attendance, one withdraws. Class 2 runs still.
  static let learners: [SQL] =
    enrolled(1, 1, "passed", 840, present: 6, scores: [800, 900, 800])
    + enrolled(2, 1, "passed", 500, present: 6, scores: [500, 500, 500])
    + enrolled(3, 1, "failed", 460, present: 6, scores: [400, 500, 500])
    + enrolled(4, 1, "notEligible", nil, present: 5, scores: [800, 800, 800])
    + enrolled(8, 1, "withdrawn", nil, present: 2, scores: [])
    + enrolled(5, 2, "incomplete", nil, present: 0, scores: [])
    + enrolled(7, 3, "passed", 700, present: 0, scores: [700, 700, 700])
    + [paper(1, 11, "2020-03-20", "2024-03-20"), paper(2, 12, "2020-03-20", "2021-02-15")]

  private static func enrolled(
    _ officer: Int,
    _ ofClass: Int,
    _ outcome: String,
    _ mark: Int?,
    present: Int,
    scores: [Int]
  ) -> [SQL] {
    let id = ofClass * 10 + officer
    let left = outcome == "withdrawn"
    let held = ofClass == 1 ? 24 : 4
    let enrolment: SQL = """
      INSERT INTO enrolment (id, class_id, officer_id, withdrawn_on, withdrawn_reason)
      VALUES (\(id), \(ofClass), \(officer), \(left ? "2020-03-19" : nil),
              \(left ? "Đi công tác" : nil))
      """
    let result: SQL = """
      INSERT INTO result
        (enrolment_id, outcome, mark, classification_vi, classification_en, credited_numerator,
         credited_denominator, held_periods, coming_periods, recorded_at)
      VALUES
        (\(id), \(outcome), \(mark), \(outcome == "passed" ? "Giỏi" : nil),
         \(outcome == "passed" ? "Very good" : nil), \(present * 4), 1, \(held), 0,
         \("2020-03-21T00:00:00.000000Z"))
      """
    return [enrolment, result] + attended(id, present) + scored(id, scores)
  }

  private static func attended(_ enrolment: Int, _ sessions: Int) -> [SQL] {
    (0..<sessions).map { index in
      """
      INSERT INTO attendance (session_id, enrolment_id, class_id, status_code)
      VALUES (\(index + 1), \(enrolment),
              (SELECT class_id FROM enrolment WHERE id = \(enrolment)), \("present"))
      """
    }
  }

  private static func scored(_ enrolment: Int, _ scores: [Int]) -> [SQL] {
    zip(["TN", "TH", "TG"], scores).map { component, score in
      """
      INSERT INTO score
        (enrolment_id, class_id, course_code, component_code, day, attempt, score)
      SELECT enrolment.id, training_class.id, training_class.course_code, \(component),
             \("2020-03-20"), 1, \(score)
      FROM enrolment JOIN training_class ON training_class.id = enrolment.class_id
      WHERE enrolment.id = \(enrolment)
      """
    }
  }

  private static func paper(_ officer: Int, _ enrolment: Int, _ issued: String, _ until: String)
    -> SQL
  {
    """
    INSERT INTO certificate (officer_id, enrolment_id, kind, number, issued_on, until_day)
    VALUES (\(officer), \(enrolment), \("attestation"), \("GCN-\(enrolment)"), \(issued), \(until))
    """
  }

  /// Officer 1 has A1 from the course, with an end, and A2 from a rating.
  static let evidence: [SQL] =
    [
      piece(1, "A1", 2, "courseResult", "2020-03-20", "2024-03-20", 11),
      piece(1, "A2", 2, "examination", "2019-03-01", "2021-03-01", nil),
      piece(1, "B1", 1, "examination", "2019-05-01", "2020-05-01", nil),
      piece(2, "A1", 2, "courseResult", "2020-03-20", "2024-03-20", 12),
    ] + profile

  /// Officer 6 has all that a department's focal point needs.
  private static let profile: [SQL] = [
    "A1", "A2", "A3", "B1", "B2", "B3", "B4", "B5", "C1", "C2", "C3", "C4", "D1", "D2",
  ].map { piece(6, $0, 3, "examination", "2020-01-01", nil, nil) }

  private static func piece(
    _ officer: Int,
    _ competency: String,
    _ level: Int,
    _ kind: String,
    _ on: String,
    _ until: String?,
    _ enrolment: Int?
  ) -> SQL {
    """
    INSERT INTO evidence
      (officer_id, competency_code, level, kind, on_day, until_day, recorded_at, source,
       enrolment_id)
    VALUES
      (\(officer), \(competency), \(level), \(kind), \(on), \(until),
       \("2020-01-02T00:00:00.000000Z"), \("Bảng điểm"), \(enrolment))
    """
  }
}

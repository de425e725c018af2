import Records
import Vietnamese

extension Province {
  static let classes: [SQL] = [
    trainingClass(1, "LOP-2020-01", "TTDN-01", "2020-03-18", "2020-03-20", "closed"),
    trainingClass(2, "LOP-2020-02", "TTDN-02", "2020-12-30", "2020-12-31", "closed"),
    trainingClass(3, "LOP-2019-01", "TTDN-01", "2019-12-16", "2019-12-20", "closed"),
    trainingClass(4, "LOP-2020-03", "TTDN-02", "2020-11-28", "2020-11-30", "running"),
  ]

  /// Five sessions of eight periods in the class of March 2020, all with a closed roll-call; a figure
  /// states the periods of the mark before it.
  static let sessions: [SQL] =
    [
      ("18", "morning"), ("18", "afternoon"), ("19", "morning"), ("19", "afternoon"),
      ("20", "morning"),
    ]
    .enumerated().map { place, session in
      let (id, day, part) = (101 + place, "2020-03-\(session.0)", session.1)
      return """
        INSERT INTO class_session (id, class_id, day, part, part_place, periods, roll_call_closed)
        VALUES (\(id), 1, \(day), \(part), \(part == "morning" ? 1 : 2), 8, 1)
        """
    }
    + [(11, "xxxxx"), (12, "Mxxxx"), (13, "xxPPx"), (14, "xx"), (15, "xxxxK"), (17, "4xxKP")]
    .flatMap { enrolment, marks in
      marks.enumerated().map { place, mark in
        let codes: [Character: String] = ["M": "late", "P": "excused", "K": "absent"]
        let (status, periods) = (codes[mark] ?? "present", mark.wholeNumberValue)
        return """
          INSERT INTO attendance (session_id, enrolment_id, class_id, status_code, credited_periods)
          VALUES (\(101 + place), \(enrolment), 1, \(status), \(periods))
          """
      }
    }

  /// Five sheets on the class of March 2020.
  static let feedback: [SQL] = [
    """
    INSERT INTO feedback_answered (enrolment_id, class_id)
    VALUES (11, 1), (12, 1), (13, 1), (15, 1), (17, 1)
    """,
    "INSERT INTO feedback_count (class_id, answers, told) VALUES (1, 5, 5)",
    """
    INSERT INTO feedback_rating (class_id, question_code, rating, answers, told)
    VALUES (1, 'content', 3, 1, 1), (1, 'content', 4, 1, 1), (1, 'content', 5, 3, 3),
           (1, 'trainers', 4, 2, 2), (1, 'trainers', 5, 3, 3)
    """,
    """
    INSERT INTO feedback_text (key, class_id, question_code, words, told)
    VALUES (\(String(repeating: "a", count: 64)), 1, 'good', 'Rất bổ ích', 1)
    """,
  ]

  private static func trainingClass(
    _ id: Int,
    _ code: String,
    _ course: String,
    _ first: String,
    _ last: String,
    _ state: String
  ) -> SQL {
    let (title, place) = ("Lớp \(code)", "Tuy Hòa")
    return """
      INSERT INTO training_class (id, code, course_code, title, place, first_day, last_day, state)
      VALUES (\(id), \(code), \(course), \(title), \(place), \(first), \(last), \(state))
      """
  }

  /// What an officer brought home from a class; the enrolment's number is class × 10 + officer.
  static let results: [SQL] =
    enrolled(1, 1, "passed", mark: 840, (24, 1), scores: [(90, 1), (800, 1), (900, 1)])
    + enrolled(2, 1, "passed", mark: 730, (24, 1), scores: [(725, 1), (725, 1)])
    + enrolled(3, 1, "failed", mark: 440, (24, 1), scores: [(500, 1), (400, 1)])
    + enrolled(4, 1, "withdrawn", mark: nil, (8, 1), scores: [])
    + enrolled(5, 1, "passed", mark: 500, (24, 1), scores: [(500, 1), (500, 1)])
    + enrolled(7, 1, "notEligible", mark: nil, (20, 1), scores: [(800, 1)])
    + enrolled(1, 2, "passed", mark: 700, (16, 1), scores: [])
    + enrolled(2, 2, "passed", mark: 600, (33, 2), scores: [])
    + enrolled(7, 2, "passed", mark: 900, (16, 1), scores: [])
    + enrolled(3, 3, "passed", mark: 800, (40, 1), scores: [])
    + enrolled(4, 4, "incomplete", mark: nil, (0, 1), scores: [])
    + papers

  private static func enrolled(
    _ officer: Int,
    _ trainingClass: Int,
    _ outcome: String,
    mark: Int?,
    _ credited: (Int, Int),
    scores: [(score: Int, attempt: Int)]
  ) -> [SQL] {
    let id = trainingClass * 10 + officer
    let left: String? = outcome == "withdrawn" ? "2020-03-19" : nil
    let reason = left.map { _ in "Đi công tác" }
    let grade: (vi: String?, en: String?) = outcome == "passed" ? ("Khá", "Good") : (nil, nil)
    let enrolment: SQL = """
      INSERT INTO enrolment (id, class_id, officer_id, withdrawn_on, withdrawn_reason)
      VALUES
        (\(id), \(trainingClass), \(officer), \(left), \(reason))
      """
    let result: SQL = """
      INSERT INTO result
        (enrolment_id, outcome, mark, classification_vi, classification_en, credited_numerator,
         credited_denominator, held_periods, coming_periods, recorded_at)
      VALUES
        (\(id), \(outcome), \(mark), \(grade.vi), \(grade.en), \(credited.0), \(credited.1), \(40), \(0),
         \(recorded))
      """
    return [enrolment, result] + scored(id, scores.map(\.score))
  }

  /// The first score is of the test, the second of the practice, a third one a resit of the test.
  private static func scored(_ enrolment: Int, _ scores: [Int]) -> [SQL] {
    scores.enumerated().map { place, score in
      let component = place == 1 ? "TH" : "TN"
      let (attempt, day) = place == 2 ? (2, "2020-03-20") : (1, "2020-03-19")
      return """
        INSERT INTO score
          (enrolment_id, class_id, course_code, component_code, day, attempt, score)
        SELECT enrolment.id, training_class.id, training_class.course_code, \(component), \(day),
               \(attempt), \(score)
        FROM enrolment JOIN training_class ON training_class.id = enrolment.class_id
        WHERE enrolment.id = \(enrolment)
        """
    }
  }

  private static let papers: [SQL] = [
    paper(1, 11, "2020-03-20", until: "2022-03-20"),
    paper(2, 12, "2020-03-20", until: "2020-12-31"),
    paper(5, 15, "2020-03-20", until: "2022-03-20"), paper(1, 21, "2020-12-31", until: nil),
    paper(7, 27, "2020-12-31", until: nil, revoked: "2020-12-31"),
    paper(3, 33, "2019-12-20", until: "2021-02-01"),
  ]

  private static func paper(
    _ officer: Int,
    _ enrolment: Int,
    _ issued: String,
    until: String?,
    revoked: String? = nil
  ) -> SQL {
    let (kind, number) = ("attestation", "GCN-\(enrolment)")
    let reason = revoked.map { _ in "Cấp sai" }
    return """
      INSERT INTO certificate
        (officer_id, enrolment_id, kind, number, issued_on, until_day, revoked_on, revoked_reason)
      VALUES
        (\(officer), \(enrolment), \(kind), \(number), \(issued), \(until),
         \(revoked), \(reason))
      """
  }

  /// Officer 2's rating came to be known only in February 2021.
  static let evidence: [SQL] = [
    piece(1, "A1", 2, "2020-03-20", until: "2022-03-20", enrolment: 11),
    piece(2, "A1", 2, "2020-03-20", until: "2020-12-31", enrolment: 12),
    piece(2, "A1", 2, "2020-06-01", until: nil, recorded: "2021-02-01T00:00:00.000000Z"),
    piece(3, "A1", 2, "2019-12-20", until: "2021-02-01", enrolment: 33),
    piece(4, "A1", 3, "2020-02-01", until: nil), piece(7, "A1", 1, "2020-02-01", until: nil),
  ]

  private static func piece(
    _ officer: Int,
    _ competency: String,
    _ level: Int,
    _ on: String,
    until: String?,
    enrolment: Int? = nil,
    recorded: String = "2020-01-02T00:00:00.000000Z"
  ) -> SQL {
    let (kind, source) = (enrolment == nil ? "rating" : "courseResult", "test")
    return """
      INSERT INTO evidence
        (officer_id, competency_code, level, kind, on_day, until_day, recorded_at, source,
         enrolment_id)
      VALUES
        (\(officer), \(competency), \(level), \(kind), \(on),
         \(until), \(recorded), \(source), \(enrolment))
      """
  }
}

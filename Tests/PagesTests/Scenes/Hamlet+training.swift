import Records

extension Hamlet {
  struct CourseClass {
    let id: Int
    let code: String
    let course: String
    let first: String
    let last: String
    let state: String

    var statement: SQL {
      """
      INSERT INTO training_class
        (id, code, course_code, title, place, lead_id, first_day, last_day, state)
      VALUES
        (\(id), \(code), \(course), \("Lớp \(code)"), \(id == 1 ? "Tuy Hòa" : nil),
         \(id == 4 ? nil : 4), \(first), \(last), \(state))
      """
    }
  }

  static let courseClasses = [
    CourseClass(
      id: 1,
      code: "L1",
      course: "TTDN-01",
      first: "2020-03-18",
      last: "2020-03-20",
      state: "closed"
    ),
    CourseClass(
      id: 2,
      code: "L2",
      course: "TTDN-02",
      first: "2020-12-28",
      last: "2021-01-05",
      state: "running"
    ),
    CourseClass(
      id: 3,
      code: "L3",
      course: "TTDN-01",
      first: "2019-12-16",
      last: "2019-12-18",
      state: "closed"
    ),
    CourseClass(
      id: 4,
      code: "L4",
      course: "TTDN-01",
      first: "2021-06-01",
      last: "2021-06-01",
      state: "planned"
    ),
  ]

  struct Meeting {
    let id: Int
    let courseClass: Int
    let day: String
    let part: String
    let isClosed: Bool

    static let periods = 4

    var statement: SQL {
      """
      INSERT INTO class_session (id, class_id, day, part, part_place, periods, roll_call_closed)
      VALUES (\(id), \(courseClass), \(day), \(part), \(part == "morning" ? 1 : 2),
              \(Self.periods), \(isClosed ? 1 : 0))
      """
    }
  }

  static let meetings = [
    Meeting(id: 1, courseClass: 1, day: "2020-03-18", part: "morning", isClosed: true),
    Meeting(id: 2, courseClass: 1, day: "2020-03-18", part: "afternoon", isClosed: true),
    Meeting(id: 3, courseClass: 1, day: "2020-03-19", part: "morning", isClosed: true),
    Meeting(id: 4, courseClass: 1, day: "2020-03-19", part: "afternoon", isClosed: true),
    Meeting(id: 5, courseClass: 1, day: "2020-03-20", part: "morning", isClosed: true),
    Meeting(id: 6, courseClass: 2, day: "2020-12-28", part: "morning", isClosed: true),
    Meeting(id: 7, courseClass: 2, day: "2021-01-05", part: "morning", isClosed: false),
    Meeting(id: 8, courseClass: 3, day: "2019-12-16", part: "morning", isClosed: true),
  ]

  /// An officer's place in a class: how often he or she came, the scores, what was recorded.
  struct Place {
    let courseClass: Int
    let officer: Int
    let came: Int
    let scores: [Int]
    let outcome: String
    var mark: Int?

    var id: Int { courseClass * 1_000 + officer }

    var statements: [SQL] { [enrolment] + attendance + marks + (mark == nil ? [] : [result]) }

    private var enrolment: SQL {
      let left = outcome == "withdrawn"
      return """
        INSERT INTO enrolment (id, class_id, officer_id, withdrawn_on, withdrawn_reason)
        VALUES (\(id), \(courseClass), \(officer), \(left ? "2020-03-19" : nil),
                \(left ? "Đi công tác" : nil))
        """
    }

    private var attendance: [SQL] {
      let own = Hamlet.meetings.filter { $0.courseClass == courseClass && $0.isClosed }
      return own.enumerated().map { place, meeting in
        """
        INSERT INTO attendance (session_id, enrolment_id, class_id, status_code)
        VALUES (\(meeting.id), \(id),
                (SELECT class_id FROM enrolment WHERE id = \(id)), \(place < came ? "present" : "absent"))
        """
      }
    }

    private var marks: [SQL] {
      zip(["TN", "TH"], scores).map { component, score in
        """
        INSERT INTO score
        (enrolment_id, class_id, course_code, component_code, day, attempt, score)
        SELECT enrolment.id, training_class.id, training_class.course_code, \(component),
             \("2020-03-20"), 1, \(score)
        FROM enrolment JOIN training_class ON training_class.id = enrolment.class_id
        WHERE enrolment.id = \(id)
        """
      }
    }

    private var result: SQL {
      """
      INSERT INTO result
        (enrolment_id, outcome, mark, classification_vi, classification_en, credited_numerator,
         credited_denominator, held_periods, coming_periods, recorded_at)
      VALUES
        (\(id), \(outcome), \(mark), \("Khá"), \("Good"), \(came * 4), 1, 20, 0,
         \("2020-03-21T00:00:00.000000Z"))
      """
    }
  }

  /// Only who passed has a recorded result; the others are worked out.
  static let places: [Place] =
    [
      Place(courseClass: 1, officer: 1, came: 5, scores: [800, 900], outcome: "passed", mark: 860),
      Place(courseClass: 1, officer: 2, came: 4, scores: [500, 500], outcome: "passed", mark: 500),
      Place(courseClass: 1, officer: 3, came: 5, scores: [400, 450], outcome: "failed"),
      Place(courseClass: 1, officer: 4, came: 3, scores: [800, 800], outcome: "notEligible"),
      Place(courseClass: 1, officer: 5, came: 5, scores: [800], outcome: "incomplete"),
      Place(courseClass: 1, officer: 6, came: 1, scores: [], outcome: "withdrawn"),
      Place(courseClass: 2, officer: 1, came: 1, scores: [], outcome: "incomplete"),
      Place(courseClass: 3, officer: 6, came: 1, scores: [700, 700], outcome: "passed", mark: 700),
    ]
    + (20...24).map {
      Place(courseClass: 1, officer: $0, came: 5, scores: [700, 700], outcome: "passed", mark: 700)
    }

  struct Paper {
    let officer: Int
    let place: Int
    let number: String?
    let issued: String
    var until: String?
    var revoked: String?

    /// Whether it is valid on a day.
    func isValid(on day: String) -> Bool {
      Hamlet.holds(issued, until, on: day) && revoked.map { day < $0 } ?? true
    }

    var statement: SQL {
      """
      INSERT INTO certificate
        (officer_id, enrolment_id, kind, number, issued_on, until_day, revoked_on, revoked_reason)
      VALUES
        (\(officer), \(place), \("attestation"), \(number), \(issued), \(until), \(revoked),
         \(revoked == nil ? nil : "Cấp sai"))
      """
    }
  }

  static let papers = [
    Paper(officer: 1, place: 1_001, number: "GCN-1", issued: "2020-03-20", until: "2024-03-20"),
    Paper(officer: 2, place: 1_002, number: nil, issued: "2020-03-20", until: "2021-02-15"),
    Paper(officer: 6, place: 3_006, number: "GCN-3", issued: "2019-12-18"),
    Paper(officer: 20, place: 1_020, number: "GCN-4", issued: "2020-03-20", until: "2021-01-20"),
    Paper(
      officer: 21,
      place: 1_021,
      number: "GCN-5",
      issued: "2020-03-20",
      until: "2021-01-10",
      revoked: "2020-06-01"
    ),
    Paper(officer: 22, place: 1_022, number: "GCN-6", issued: "2020-03-20", until: "2021-03-31"),
    Paper(officer: 23, place: 1_023, number: "GCN-7", issued: "2020-03-20", until: "2021-04-01"),
  ]

  struct Proof {
    let officer: Int
    let competency: String
    let level: Int
    let on: String
    var until: String?
    var recorded = "2020-01-02T00:00:00.000000Z"

    var statement: SQL {
      """
      INSERT INTO evidence
        (officer_id, competency_code, level, kind, on_day, until_day, recorded_at, source)
      VALUES
        (\(officer), \(competency), \(level), \("examination"), \(on), \(until), \(recorded),
         \("Bảng điểm"))
      """
    }
  }

  static let proofs = [
    Proof(officer: 1, competency: "A1", level: 3, on: "2019-03-01"),
    Proof(officer: 1, competency: "A2", level: 2, on: "2019-03-01", until: "2021-02-01"),
    Proof(officer: 2, competency: "A1", level: 2, on: "2018-03-01", until: "2020-03-01"),
    Proof(officer: 3, competency: "A1", level: 2, on: "2020-02-01"),
    Proof(
      officer: 3,
      competency: "A2",
      level: 2,
      on: "2020-02-01",
      recorded: "2026-02-01T00:00:00.000000Z"
    ),
    Proof(officer: 6, competency: "A1", level: 2, on: "2020-02-01"),
  ]
}

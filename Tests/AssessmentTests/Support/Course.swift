import Assessment
import Chronology
import Personnel
import Testing
import Training
import Vietnamese

/// A class of one course, told by what matters for its results.
struct Scene {
  var components: [(code: String, weight: Int, minimum: String?)] = [
    ("A", 50, nil), ("B", 50, nil),
  ]
  var resit = CourseAssessment.ResitPolicy.best
  var step = 10
  var attendance = 100
  var pass = "5.0"
  var awards: [Course.Award] = []
  var bands: [(String, String)] = [("Giỏi", "8.0"), ("Khá", "7.0"), ("Trung bình", "5.0")]
  var standing = Enrolment.Standing.enrolled
  /// The periods of each session; negative where its roll-call is open.
  var sessions = [4, 4]
  /// Each session's record: a status, or periods.
  var records = ["present", "present"]
  var scores: [(component: String, score: String, day: String)] = []

  func record() throws -> ClassRecord {
    ClassRecord(
      course: try course(),
      scheme: try scheme(),
      enrolment: Enrolment(id: ID(1), trainingClass: ID(1), officer: ID(1), standing: standing),
      sessions: try meetings(),
      attendance: try records.enumerated().map { try self.record($0.element, of: $0.offset) },
      statuses: try Self.statuses(),
      scores: try scores.map { try self.score($0.component, $0.score, $0.day) }
    )
  }

  func assessment() throws -> CourseAssessment {
    CourseAssessment(
      scheme: try code("ten"),
      components: try components.map {
        CourseAssessment.Component(
          code: try code($0.code),
          title: Bilingual(both: $0.code),
          weight: $0.weight,
          minimum: try $0.minimum.map { try AssessmentTests.score($0) }
        )
      },
      resit: resit,
      stepHundredths: step,
      pass: CourseAssessment.PassRule(
        attendance: attendance,
        mark: try AssessmentTests.score(pass)
      )
    )
  }

  private func course() throws -> Course {
    Course(
      code: try code("TTDN-03"),
      title: Bilingual(both: "TTDN-03"),
      audience: [],
      prerequisites: [],
      modules: [],
      assessment: try assessment(),
      awards: awards,
      document: Course.Document(kind: .attestation, title: Bilingual(both: "Giấy chứng nhận"))
    )
  }

  private func scheme() throws -> GradingScheme {
    GradingScheme(
      code: try code("ten"),
      title: Bilingual(both: "ten"),
      days: DayRange(from: try day("2019-01-01")),
      basis: nil,
      bands: try bands.map {
        GradingScheme.Band(title: Bilingual(both: $0.0), from: try AssessmentTests.score($0.1))
      }
    )
  }

  private func meetings() throws -> [Session] {
    try sessions.enumerated().map { place, periods in
      try #require(
        Session(
          id: ID(Int64(place)),
          trainingClass: ID(1),
          day: try day("2020-01-06").advanced(by: place),
          part: .morning,
          periods: abs(periods),
          rollCallClosed: periods > 0
        )
      )
    }
  }

  private func record(_ text: String, of place: Int) throws -> AttendanceRecord {
    AttendanceRecord(
      session: ID(Int64(place)),
      enrolment: ID(1),
      status: try code(Int(text) == nil ? text : "absent"),
      creditedPeriods: Int(text)
    )
  }

  func score(_ component: String, _ score: String, _ day: String) throws -> ComponentScore {
    ComponentScore(
      enrolment: ID(1),
      component: try code(component),
      score: try AssessmentTests.score(score),
      day: try AssessmentTests.day(day)
    )
  }

  static func statuses() throws -> [AttendanceStatus] {
    try [
      ("present", 1, 1), ("late", 1, 1), ("excused", 0, 1), ("absent", 0, 1), ("half", 1, 2),
      ("third", 1, 3), ("seventh", 2, 7),
    ].map { name, numerator, denominator in
      AttendanceStatus(
        code: try code(name),
        title: Bilingual(both: name),
        symbol: "x",
        share: try #require(AttendanceStatus.Share(numerator, of: denominator)),
        excused: name == "excused"
      )
    }
  }
}

func award(
  _ competency: String,
  _ number: Int,
  from mark: String,
  validity: String? = nil
) throws -> Course.Award {
  Course.Award(
    competency: try code(competency),
    level: try level(number),
    mark: try score(mark),
    validity: try validity.map { try term($0) }
  )
}

import Assessment
import Chronology
import Pages
import Personnel
import Training
import Vietnamese

extension Sketch {
  static func attendance(
    _ numerator: Int,
    _ denominator: Int = 1,
    held: Int = 24,
    coming: Int = 0
  ) -> AttendanceFigure {
    .init(numerator: numerator, denominator: denominator, held: held, coming: coming)
  }

  static let good = Bilingual(vi: "Giỏi", en: "Very good")
  static let tooLow = Bilingual(
    vi: "Điểm tổng kết 4,6 thấp hơn 5,0.",
    en: "The overall mark 4.6 is below 5.0."
  )
  static let tooFew = Bilingual(
    vi: "Dự 16 trên 24 tiết, cần ít nhất 80%.",
    en: "Attended 16 of 24 periods, 80% are needed."
  )
  static let noScore = Bilingual(vi: "Chưa có điểm Thực hành.", en: "No score of Practice yet.")

  static func result(_ outcome: Outcome) -> ResultFigure {
    switch outcome {
    case .passed: .init(outcome: outcome, mark: 840, classification: good, reasons: [])
    case .failed: .init(outcome: outcome, mark: 460, classification: nil, reasons: [tooLow])
    case .notEligible:
      .init(outcome: outcome, mark: nil, classification: nil, reasons: [tooFew, tooLow])
    case .incomplete: .init(outcome: outcome, mark: nil, classification: nil, reasons: [noScore])
    case .withdrawn: .init(outcome: outcome, mark: nil, classification: nil, reasons: [])
    }
  }

  static func classRow(
    _ state: TrainingClass.State,
    days range: DayRange = days("2020-03-18", "2020-03-21"),
    enrolled: Int = 40,
    passed: Int = 38
  ) -> ClassesPage.Row {
    .init(
      id: ID(3),
      code: "LOP-2020-01",
      title: "Lớp nhập môn khóa 1",
      days: range,
      state: state,
      enrolled: enrolled,
      passed: passed
    )
  }

  static func classes(
    _ rows: [ClassesPage.Row],
    address: Address = .classes,
    chips: [Chip] = []
  ) -> ClassesPage {
    ClassesPage(
      rows: rows,
      address: address,
      chips: chips,
      years: [Choice("2020", "2020"), Choice("2019", "2019")],
      courses: [Choice("TTDN-01", "TTDN-01 " + introduction.vi)]
    )
  }

  static func learner(
    _ outcome: Outcome,
    agency: Bilingual? = district.name,
    scores: [Int?] = [800, nil],
    attendance figure: AttendanceFigure = attendance(24)
  ) -> ClassPage.Learner {
    .init(
      id: ID(12),
      name: "Nguyễn Thị Ánh",
      agency: agency,
      attendance: figure,
      scores: scores,
      result: result(outcome)
    )
  }

  static func trainingClass(
    place: String? = "Tuy Hòa",
    lead: AgencyPage.Neighbour? = home,
    state: TrainingClass.State = .closed,
    sessions: [ClassPage.SessionLine] = classSessions,
    learners: [ClassPage.Learner] = []
  ) throws -> ClassPage {
    ClassPage(
      id: ID(3),
      code: "LOP-2020-01",
      name: "Lớp nhập môn khóa 1",
      course: .init(code: try code("TTDN-01"), title: introduction),
      place: place,
      lead: lead,
      days: days("2020-03-18", "2020-03-21"),
      state: state,
      sessions: sessions,
      components: [
        .init(title: Bilingual(vi: "Trắc nghiệm", en: "Test"), weight: 40),
        .init(title: Bilingual(vi: "Thực hành", en: "Practice"), weight: 60),
      ],
      learners: learners
    )
  }

  static let classSessions: [ClassPage.SessionLine] = [
    .init(id: ID(1), day: day("2020-03-18"), part: .morning, periods: 4, isClosed: true),
    .init(id: ID(1), day: day("2020-03-18"), part: .afternoon, periods: 4, isClosed: true),
    .init(id: ID(1), day: day("2020-03-19"), part: .evening, periods: 2, isClosed: false),
  ]

  static func course(
    audience: [Bilingual] = [focalPoint, spokesperson],
    prerequisites: [ClassPage.CourseName] = [],
    awards: [(Int, Term?)] = [(3, Term(months: 24)), (2, nil)],
    resit: CourseAssessment.ResitPolicy = .best
  ) throws -> CoursePage {
    let given = try awards.map { level, validity in
      Course.Award(
        competency: try code("A\(level)"),
        level: try competencyLevel(level),
        mark: try score(level * 100 + 350),
        validity: validity
      )
    }
    return CoursePage(
      course: Course(
        code: try code("TTĐN-01"),
        title: introduction,
        audience: [],
        prerequisites: [],
        modules: modules,
        assessment: try assessment(resit),
        awards: given,
        document: .init(
          kind: .attestation,
          title: Bilingual(vi: "Giấy chứng nhận", en: "Attestation")
        )
      ),
      audience: audience,
      prerequisites: prerequisites,
      awarded: given.map { $0.level.number == 3 ? media : writing }
    )
  }

  private static let modules: [Course.Module] = [
    .init(
      code: "M1",
      title: Bilingual(vi: "Chủ trương, chính sách", en: "Policy"),
      theory: 12,
      practice: 0
    ),
    .init(code: "M2", title: writing, theory: 8, practice: 16),
  ]

  private static func assessment(
    _ resit: CourseAssessment.ResitPolicy
  ) throws -> CourseAssessment {
    CourseAssessment(
      scheme: try code("TEN"),
      components: [
        .init(
          code: try code("TN"),
          title: Bilingual(vi: "Trắc nghiệm", en: "Test"),
          weight: 40,
          minimum: nil
        ),
        .init(
          code: try code("TH"),
          title: Bilingual(vi: "Thực hành", en: "Practice"),
          weight: 60,
          minimum: try score(425)
        ),
      ],
      resit: resit,
      stepHundredths: 10,
      pass: .init(attendance: 80, mark: try score(500))
    )
  }

  static func score(_ hundredths: Int) throws -> Score {
    guard let score = Score(hundredths: hundredths) else { throw Broken(text: "\(hundredths)") }
    return score
  }

  static func competencyLevel(_ number: Int) throws -> Competency.Level {
    guard let level = Competency.Level(number) else { throw Broken(text: "\(number)") }
    return level
  }

  static func framework() throws -> Framework {
    let group: Code<CompetencyGroup> = try code("A")
    let behaviour = Bilingual(vi: "Viết được tin ngắn.", en: "Writes short news.")
    return try Framework(
      groups: [
        CompetencyGroup(code: group, title: Bilingual(vi: "Nghiệp vụ", en: "Professional"))
      ],
      competencies: [
        FrameworkCompetency(
          code: try code("A1"),
          group: group,
          title: writing,
          levels: [
            FrameworkLevel(level: try competencyLevel(1), behaviour: behaviour),
            FrameworkLevel(level: try competencyLevel(2)),
          ]
        ), FrameworkCompetency(code: try code("A2"), group: group, title: media, levels: []),
      ],
      duties: [
        DutyProfile(
          duty: Duty(code: try code("R2"), title: focalPoint),
          requires: [Requirement(competency: try code("A1"), level: 2)]
        )
      ]
    )
  }
}

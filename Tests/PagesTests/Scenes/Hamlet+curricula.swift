import Assessment
import Chronology
import Personnel
import Training
import Vietnamese

extension Hamlet {
  static func curricula() throws -> Curricula {
    Curricula(
      framework: try framework(),
      courses: [try course("TTDN-01", needs: []), try course("TTDN-02", needs: ["TTDN-01"])],
      schemes: [
        GradingScheme(
          code: try Sketch.code("TEN"),
          title: Bilingual(vi: "Thang điểm 10", en: "Out of ten"),
          days: DayRange(from: day("1990-01-01")),
          basis: nil,
          bands: [
            .init(title: Bilingual(vi: "Khá", en: "Good"), from: try Sketch.score(500))
          ]
        )
      ],
      attendanceStatuses: [
        try status("present", "Có mặt", share: 1), try status("absent", "Vắng", share: 0),
      ],
      minimums: [],
      periodRules: [
        PeriodRule(
          suffix: "",
          title: Bilingual(vi: "Năm {year}", en: "Year {year}"),
          first: .init(month: 1, day: 1),
          last: .init(month: 12, day: 31),
          days: DayRange(from: day("1990-01-01")),
          basis: nil
        )
      ],
      forms: []
    )
  }

  static func framework() throws -> Framework {
    func competency(_ text: String, _ group: String) throws -> FrameworkCompetency {
      FrameworkCompetency(
        code: try Sketch.code(text),
        group: try Sketch.code(group),
        title: Bilingual(vi: "Năng lực \(text)", en: "Competency \(text)"),
        levels: try (1...3).map { FrameworkLevel(level: try Sketch.competencyLevel($0)) }
      )
    }
    func duty(_ text: String, _ title: Bilingual, _ needs: [String]) throws -> DutyProfile {
      DutyProfile(
        duty: Duty(code: try Sketch.code(text), title: title),
        requires: try needs.map { Requirement(competency: try Sketch.code($0), level: 2) }
      )
    }
    return try Framework(
      groups: [
        CompetencyGroup(
          code: try Sketch.code("A"),
          title: Bilingual(vi: "Chuyên môn", en: "Professional")
        ),
        CompetencyGroup(code: try Sketch.code("B"), title: Bilingual(vi: "Chung", en: "General")),
      ],
      competencies: [
        try competency("A1", "A"), try competency("A2", "A"), try competency("B1", "B"),
      ],
      duties: [
        try duty("R2", Sketch.focalPoint, ["A1"]),
        try duty("R4", Sketch.spokesperson, ["A1", "A2"]),
        try duty("R9", Bilingual(vi: "Phóng viên", en: "Reporter"), []),
      ],
      coverage: [
        CoverageRule(
          duty: try Sketch.code("R2"),
          groups: [.departments, .localities, .party],
          deputies: 1
        ), CoverageRule(duty: try Sketch.code("R4"), groups: [.departments]),
      ]
    )
  }

  private static func course(_ code: String, needs: [String]) throws -> Course {
    Course(
      code: try Sketch.code(code),
      title: Bilingual(vi: "Chương trình \(code)", en: "Course \(code)"),
      audience: [try Sketch.code("R2"), try Sketch.code("R4")],
      prerequisites: try needs.map { try Sketch.code($0) },
      modules: [
        .init(code: "M1", title: Bilingual(both: "M1"), theory: 8, practice: 4),
        .init(code: "M2", title: Bilingual(both: "M2"), theory: 4, practice: 4),
      ],
      assessment: try assessment(),
      awards: [
        .init(
          competency: try Sketch.code("A1"),
          level: try Sketch.competencyLevel(2),
          mark: try Sketch.score(500),
          validity: Term(months: 48)
        )
      ],
      document: .init(
        kind: .attestation,
        title: Bilingual(vi: "Giấy chứng nhận", en: "Attestation")
      )
    )
  }

  private static func assessment() throws -> CourseAssessment {
    func component(
      _ code: String,
      _ title: Bilingual,
      _ weight: Int
    ) throws -> CourseAssessment.Component {
      .init(code: try Sketch.code(code), title: title, weight: weight, minimum: nil)
    }
    return CourseAssessment(
      scheme: try Sketch.code("TEN"),
      components: [
        try component("TN", Bilingual(vi: "Trắc nghiệm", en: "Test"), 40),
        try component("TH", Bilingual(vi: "Thực hành", en: "Practice"), 60),
      ],
      resit: .best,
      stepHundredths: 10,
      pass: .init(attendance: 80, mark: try Sketch.score(500))
    )
  }

  private static func status(
    _ code: String,
    _ title: String,
    share: Int
  ) throws -> AttendanceStatus {
    guard let share = AttendanceStatus.Share(share, of: 1) else {
      throw Sketch.Broken(text: code)
    }
    return AttendanceStatus(
      code: try Sketch.code(code),
      title: Bilingual(vi: title, en: code),
      symbol: String(code.prefix(1)),
      share: share,
      excused: false
    )
  }
}

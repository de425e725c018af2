import Assessment
import Chronology
import Personnel
import Testing
import Training
import Vietnamese

extension Province {
  /// A code that is known to be one.
  static func code<Entity>(_ text: String) throws -> Code<Entity> {
    guard let code = Code<Entity>(text) else { throw Broken(text: text) }
    return code
  }

  struct Broken: Error {
    let text: String
  }

  static func curricula() throws -> Curricula {
    Curricula(
      framework: try framework(),
      courses: [try course("TTDN-01"), try course("TTDN-02")],
      schemes: [
        GradingScheme(
          code: try code("TEN"),
          title: Bilingual(both: "10"),
          days: DayRange(from: day("1990-01-01")),
          basis: nil,
          bands: [.init(title: Bilingual(vi: "Khá", en: "Good"), from: try score(500))]
        )
      ],
      attendanceStatuses: try statuses(),
      minimums: [
        MinimumRule(
          category: "all",
          title: Bilingual(vi: "Mọi người", en: "Everybody"),
          periods: 40,
          days: try range("2017-10-21", "2025-07-01"),
          basis: "Nghị định 101/2017/NĐ-CP",
          certain: false
        )
      ],
      periodRules: try periodRules(),
      forms: try forms(),
      feedback: [
        FeedbackForm(
          code: try code("PDG-1"),
          days: .always,
          openDays: 14,
          questions: [
            .init(
              code: try code("content"),
              kind: .rating,
              title: Bilingual(vi: "Nội dung", en: "Content")
            ),
            .init(
              code: try code("trainers"),
              kind: .rating,
              title: Bilingual(vi: "Giảng viên", en: "Trainers")
            ),
            .init(
              code: try code("good"),
              kind: .text,
              title: Bilingual(vi: "Bổ ích", en: "Useful")
            ),
          ]
        )
      ]
    )
  }

  private static func statuses() throws -> [AttendanceStatus] {
    try [
      ("present", "Có mặt", "Present", "x", 1), ("late", "Đi muộn", "Late", "M", 1),
      ("excused", "Vắng có phép", "Excused", "P", 0),
      ("absent", "Vắng không phép", "Absent", "K", 0),
    ].map { text, vi, en, symbol, share in
      AttendanceStatus(
        code: try code(text),
        title: Bilingual(vi: vi, en: en),
        symbol: symbol,
        share: try #require(AttendanceStatus.Share(share, of: 1)),
        excused: text == "excused"
      )
    }
  }

  private static func framework() throws -> Framework {
    func competency(_ text: String) throws -> FrameworkCompetency {
      FrameworkCompetency(
        code: try code(text),
        title: Bilingual(both: text),
        levels: (1...3).compactMap { Competency.Level($0).map { FrameworkLevel(level: $0) } }
      )
    }
    func duty(_ text: String, _ title: String, _ needs: [String]) throws -> DutyProfile {
      DutyProfile(
        duty: Duty(code: try code(text), title: Bilingual(both: title)),
        requires: try needs.map { Requirement(competency: try code($0), level: 2) }
      )
    }
    return try Framework(
      competencies: [try competency("A1"), try competency("A2")],
      duties: [
        try duty("R2", "Đầu mối", ["A1"]), try duty("R4", "Người phát ngôn", ["A1", "A2"]),
      ],
      coverage: [
        CoverageRule(duty: try code("R2"), deputies: 1),
        CoverageRule(duty: try code("R4"), groups: [.departments]),
      ]
    )
  }

  private static func course(_ text: String) throws -> Course {
    Course(
      code: try code(text),
      title: Bilingual(vi: "Chương trình \(text)", en: "Course \(text)"),
      audience: [],
      prerequisites: [],
      modules: [],
      assessment: CourseAssessment(
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
            minimum: nil
          ),
        ],
        resit: .best,
        stepHundredths: 10,
        pass: .init(attendance: 100, mark: try score(500))
      ),
      awards: [],
      document: .init(
        kind: .attestation,
        title: Bilingual(vi: "Giấy chứng nhận", en: "Attestation")
      )
    )
  }

  private static func score(_ hundredths: Int) throws -> Score {
    guard let score = Score(hundredths: hundredths) else { throw Broken(text: "\(hundredths)") }
    return score
  }

  private static func range(_ from: String, _ until: String?) throws -> DayRange {
    guard let range = DayRange(from: day(from), until: until.map(day)) else {
      throw Broken(text: from)
    }
    return range
  }

  private static func periodRules() throws -> [PeriodRule] {
    func rule(
      _ suffix: String,
      _ title: String,
      _ first: PeriodRule.YearDay,
      _ last: PeriodRule.YearDay,
      from: String = "1990-01-01"
    ) throws -> PeriodRule {
      PeriodRule(
        suffix: suffix,
        title: Bilingual(vi: title, en: title),
        first: first,
        last: last,
        days: try range(from, nil),
        basis: nil
      )
    }
    let parts = [
      ("Q1", "Quý I", 1, 3), ("Q2", "Quý II", 4, 6), ("Q3", "Quý III", 7, 9),
      ("Q4", "Quý IV", 10, 12),
      ("H1", "6 tháng đầu", 1, 6), ("H2", "6 tháng cuối", 7, 12), ("9M", "9 tháng đầu", 1, 9),
      ("03", "Tháng 3", 3, 3),
    ]
    return try [rule("", "Năm {year}", .init(month: 1, day: 1), .init(month: 12, day: 31))]
      + parts.map { suffix, title, first, last in
        try rule(
          suffix,
          "\(title) năm {year}",
          .init(month: first, day: 1),
          .init(month: last, day: 31)
        )
      } + [
        try rule(
          "stat",
          "Năm {year} (kỳ thống kê)",
          .init(yearOffset: -1, month: 12, day: 15),
          .init(month: 12, day: 14),
          from: "2018-12-15"
        ),
        try rule("02", "Tháng 2 năm {year}", .init(month: 2, day: 1), .init(month: 2, day: 31)),
      ]
  }

  private static func forms() throws -> [ReportForm] {
    func form(
      _ report: String?,
      _ version: String,
      _ days: DayRange,
      _ province: String,
      groups: [ReportForm.Group] = []
    ) -> ReportForm {
      ReportForm(
        report: report,
        version: version,
        days: days,
        number: report == nil
          ? nil : Bilingual(vi: "Biểu số 01/TTĐN", en: "Form No. 01/TTĐN"),
        letterhead: .init(
          upper: nil,
          issuer: [
            Bilingual(vi: "ỦY BAN NHÂN DÂN", en: "PEOPLE'S COMMITTEE"),
            Bilingual(
              vi: "TỈNH \(province.uppercased())",
              en: "OF \(province.uppercased()) PROVINCE"
            ),
          ],
          place: Bilingual(both: province)
        ),
        signature: .init(
          lines: [
            Bilingual(vi: "TM. ỦY BAN NHÂN DÂN", en: "FOR THE PEOPLE'S COMMITTEE"),
            Bilingual(vi: "KT. CHỦ TỊCH", en: "FOR THE CHAIRMAN"),
            Bilingual(vi: "PHÓ CHỦ TỊCH", en: "VICE CHAIRMAN"),
          ],
          preparer: Bilingual(vi: "NGƯỜI LẬP BIỂU", en: "PREPARED BY"),
          checker: Bilingual(vi: "KIỂM TRA", en: "CHECKED BY")
        ),
        groups: groups
      )
    }
    let groups = zip(["I", "II", "III", "IV", "V"], AgencyGroup.allCases).map {
      ReportForm.Group(numeral: $0, group: $1, title: $1.title)
    }
    let before = try range("1990-01-01", "2025-07-01")
    return [
      form(nil, "2020.1", before, "Phú Yên"),
      form("ttdn-summary", "2020.1", before, "Phú Yên", groups: groups),
      form("ttdn-summary", "2025.1", try range("2025-07-01", nil), "Đắk Lắk", groups: groups),
    ]
  }
}

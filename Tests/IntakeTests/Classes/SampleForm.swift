import Chronology
import Intake
import Personnel
import Testing
import Vietnamese
import Training

/// A small class to try the form with: three sessions, three officers, two components.
enum SampleForm {
  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  static func code<Entity>(_ text: String) throws -> Code<Entity> { try #require(Code(text)) }

  static func time(_ iso: String, _ part: Session.PartOfDay) throws -> SessionTime {
    SessionTime(try day(iso), part)
  }

  static func form() throws -> ClassForm {
    ClassForm(
      facts: try facts(),
      components: [
        ClassComponent(code: try code("TN"), title: "Bài trắc nghiệm", weight: 40),
        ClassComponent(code: try code("TH"), title: "Bài tập (nhóm) tình huống", weight: 60),
      ],
      sessions: try sessions(),
      places: try places()
    )
  }

  private static func facts() throws -> ClassFacts {
    ClassFacts(
      code: try code("LOP-2020-01"),
      course: try code("TTDN-01"),
      title: "Nhập môn thông tin đối ngoại",
      place: "Trường Chính trị tỉnh",
      lead: try code("STTTT"),
      first: try day("2020-10-12"),
      last: try day("2020-10-14"),
      state: .running,
      notes: "Mang theo máy tính"
    )
  }

  private static func sessions() throws -> [ClassSession] {
    [
      ClassSession(
        time: try time("2020-10-12", .morning),
        periods: 4,
        rollCallClosed: true,
        topic: "M1"
      ),
      ClassSession(time: try time("2020-10-12", .afternoon), periods: 4, rollCallClosed: true),
      ClassSession(time: try time("2020-10-14", .evening), periods: 3, rollCallClosed: false),
    ]
  }

  private static func places() throws -> [ClassPlace] {
    let morning = try time("2020-10-12", .morning)
    let afternoon = try time("2020-10-12", .afternoon)
    let mark = { (symbol: String?, periods: Int?) in ClassMark(symbol: symbol, periods: periods) }
    let tests: Code<CourseAssessment.Component> = try code("TN")
    return [
      ClassPlace(
        officer: try code("PY-000101"),
        name: "Nguyễn Thị Hòa",
        birthDate: .day(try day("1980-02-05")),
        agency: "Sở Ngoại vụ",
        attendance: [morning: try #require(mark("x", nil)), afternoon: try #require(mark("P", 4))],
        scores: [
          ClassScore(
            component: tests,
            attempt: .first,
            score: try #require(Score("4.25")),
            day: try day("2020-10-14")
          ),
          ClassScore(
            component: tests,
            attempt: .resit,
            score: try #require(Score("8,5")),
            day: try day("2020-11-20")
          ),
        ],
        notes: "Lớp trưởng"
      ),
      ClassPlace(
        officer: try code("PY-000102"),
        name: "Y Bhăm Niê",
        birthDate: .year(1985),
        attendance: [morning: try #require(mark(nil, 3)), afternoon: try #require(mark("K", nil))]
      ),
      ClassPlace(
        officer: try code("PY-000103"),
        name: "La Mo Thị Hờ",
        birthDate: .month(year: 1990, month: 2),
        agency: "Huyện Sơn Hòa",
        standing: .withdrawn(on: try day("2020-10-12"), reason: "Đi công tác"),
        attendance: [:]
      ),
    ]
  }
}

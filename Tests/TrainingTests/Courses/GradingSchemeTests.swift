import Chronology
import Personnel
import Testing
import Training
import Vietnamese

struct `A grading scheme` {
  let scheme: GradingScheme

  init() throws {
    func band(_ title: String, _ from: String) throws -> GradingScheme.Band {
      .init(title: Bilingual(both: title), from: try #require(Score(from)))
    }
    scheme = GradingScheme(
      code: try #require(Code("ten-point-2022")),
      title: Bilingual(both: "Thang điểm 10"),
      days: DayRange(from: try #require(Day(iso: "2022-01-01"))),
      basis: nil,
      bands: [
        try band("Trung bình", "5"), try band("Xuất sắc", "9"), try band("Khá", "7"),
        try band("Giỏi", "8"),
      ]
    )
  }

  @Test
  func `holds its bands from the highest to the lowest`() {
    #expect(scheme.bands.map(\.title.vi) == ["Xuất sắc", "Giỏi", "Khá", "Trung bình"])
  }

  @Test(
    arguments: [
      ("10", "Xuất sắc"), ("9", "Xuất sắc"), ("8.99", "Giỏi"), ("8.9", "Giỏi"), ("8", "Giỏi"),
      ("7.99", "Khá"), ("7", "Khá"), ("6.99", "Trung bình"), ("5", "Trung bình"), ("4.99", nil),
      ("0", nil),
    ] as [(String, String?)]
  )
  func `gives a mark the band whose lower bound it reaches`(mark: String, title: String?) throws {
    #expect(scheme.band(of: try #require(Score(mark)))?.title.vi == title)
  }

  @Test
  func `without bands classifies nothing`() throws {
    let none = GradingScheme(
      code: scheme.code,
      title: scheme.title,
      days: scheme.days,
      basis: nil,
      bands: []
    )
    #expect(none.band(of: try #require(Score("10"))) == nil)
  }
}

struct `A course` {
  @Test
  func `has the periods of theory and practice of all its modules`() throws {
    let course = Course(
      code: try #require(Code("TTDN-01")),
      title: Bilingual(both: "Nhập môn"),
      audience: [],
      prerequisites: [],
      modules: [
        .init(code: "M1", title: Bilingual(both: "Một"), theory: 4, practice: 0),
        .init(code: "M2", title: Bilingual(both: "Hai"), theory: 6, practice: 2),
        .init(code: "M3", title: Bilingual(both: "Ba"), theory: 0, practice: 12),
      ],
      assessment: CourseAssessment(
        scheme: try #require(Code("s")),
        components: [
          .init(
            code: try #require(Code("TN")),
            title: Bilingual(both: "Trắc nghiệm"),
            weight: 100,
            minimum: nil
          )
        ],
        resit: .best,
        stepHundredths: 10,
        pass: .init(attendance: 100, mark: try #require(Score("5")))
      ),
      awards: [],
      document: .init(kind: .attestation, title: Bilingual(both: "Giấy chứng nhận"))
    )
    #expect(course.periods == 24)
    #expect(course.assessment.components.map(\.markers) == [1])
  }
}

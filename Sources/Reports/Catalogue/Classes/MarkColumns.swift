import Personnel
import Training
import Vietnamese

/// The columns of a mark sheet: one for each component of the course, and one for each that the class
/// was scored in and the course has no more.
struct MarkColumns {
  private let assessment: CourseAssessment
  private let former: [Code<CourseAssessment.Component>]

  init(_ assessment: CourseAssessment, former: [Code<CourseAssessment.Component>] = []) {
    self.assessment = assessment
    self.former = former
  }

  var all: [ReportColumn] {
    let first = assessment.components.count + former.count + 1
    return ClassFacts.nameColumns + identity + components + overall(from: first) + [
      .sign("classification", "Xếp loại", "Grade", "\(first + 2)", 14),
      .sign("result", "Kết quả", "Result", "\(first + 3)", 11),
      ReportColumn(
        "notes",
        Bilingual(vi: "Ghi chú", en: "Notes"),
        number: "\(first + 4)",
        kind: .text,
        width: 14
      ),
    ]
  }

  /// What a component's column is called by programs: its code may be no key of its own.
  static func key(of component: Code<CourseAssessment.Component>) -> String {
    "component-\(component)"
  }

  private var identity: [ReportColumn] {
    [
      ReportColumn(
        "birthDate",
        Bilingual(vi: "Ngày, tháng, năm sinh", en: "Date of birth"),
        number: "C",
        kind: .date,
        width: 11.5
      ),
      ReportColumn(
        "agency",
        Bilingual(vi: "Cơ quan, đơn vị", en: "Agency"),
        number: "D",
        kind: .text,
        width: 25
      ),
    ]
  }

  private var components: [ReportColumn] {
    let head = Bilingual(vi: "Điểm thành phần", en: "Components")
    let present = assessment.components.map { component in
      let title = Bilingual(
        vi: "\(component.title.vi) (\(component.weight)%)",
        en: "\(component.title.en) (\(component.weight)%)"
      )
      return (code: component.code, title: title)
    }
    let past = former.map { code in
      let title = Bilingual(
        vi: "\(code) (chương trình hiện nay không còn)",
        en: "\(code) (no longer in the course)"
      )
      return (code: code, title: title)
    }
    return (present + past).enumerated().map { place, component in
      let title = component.title
      return ReportColumn(
        Self.key(of: component.code),
        title,
        head: [head, title],
        number: "\(place + 1)",
        kind: .mark,
        width: 11
      )
    }
  }

  private func overall(from number: Int) -> [ReportColumn] {
    let head = Bilingual(vi: "Điểm tổng kết", en: "Overall mark")
    let figures = Bilingual(vi: "Bằng số", en: "In figures")
    let words = Bilingual(vi: "Bằng chữ", en: "In words")
    return [
      ReportColumn(
        "mark",
        figures.under(head),
        head: [head, figures],
        number: "\(number)",
        kind: .overall(
          parts: assessment.components.map { .init(key: Self.key(of: $0.code), weight: $0.weight) },
          stepHundredths: assessment.stepHundredths
        ),
        width: 8
      ),
      ReportColumn(
        "markInWords",
        words.under(head),
        head: [head, words],
        number: "\(number + 1)",
        kind: .sign,
        width: 15
      ),
    ]
  }
}

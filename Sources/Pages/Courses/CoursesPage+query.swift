import Assessment
public import Personnel
public import Records
public import Training
import Vietnamese

extension CoursesPage {
  /// The courses as loaded, with how many classes each had.
  public init(in records: any Reading) throws {
    let classes = Dictionary(
      uniqueKeysWithValues: try records.all(.classCounts).map { ($0.course, $0.classes) }
    )
    self.init(
      rows: try records.curricula().courses.map { course in
        Row(
          code: course.code,
          title: course.title,
          theory: course.modules.reduce(0) { $0 + $1.theory },
          practice: course.modules.reduce(0) { $0 + $1.practice },
          classes: classes[course.code] ?? 0
        )
      }
    )
  }
}

extension CoursePage {
  /// A course; nil where there is none with this code.
  public init?(_ code: Code<Course>, in records: any Reading) throws {
    let curricula = try records.curricula()
    guard let course = curricula.courses.first(where: { $0.code == code }) else { return nil }
    self.init(
      course: course,
      audience: course.audience.map(curricula.framework.title),
      prerequisites: course.prerequisites.map { code in
        let title = curricula.courses.first { $0.code == code }?.title
        return ClassPage.CourseName(code: code, title: title ?? Bilingual(both: code.text))
      },
      awarded: course.awards.map { curricula.framework.title(of: $0.competency) }
    )
  }
}

import Assessment
import Chronology
public import Personnel
public import Records
public import Training

extension ClassesPage {
  /// The classes, perhaps of one course and one year of closing.
  public init(
    course: Code<Course>?,
    year: Int?,
    say: Speaker,
    in records: any Reading
  ) throws {
    let courses = try records.curricula().courses
    let years = Set(try records.all(.classes()).map(\.last.year)).sorted(by: >)
    let address = Address.classes.with("course", course?.text).with("year", year.map { "\($0)" })
    let name = courses.first { $0.code == course }.map { say($0.title) }
    let chips = [
      year.map { Chip(say("Năm \($0)", "Year \($0)"), without: address.with("year", nil)) },
      course.map { Chip(name ?? $0.text, without: address.with("course", nil)) },
    ]
    self.init(
      rows: try records.all(.classes(of: course, year: year)).compactMap { Row($0) },
      address: address,
      chips: chips.compactMap { $0 },
      years: years.map { Choice("\($0)", "\($0)") },
      courses: courses.map { Choice($0.code.text, "\($0.code) \(say($0.title))") }
    )
  }
}

extension ClassesPage.Row {
  init?(_ row: ClassRow) {
    guard let days = DayRange(first: row.first, last: row.last) else { return nil }
    self.init(
      id: row.id,
      code: row.code.text,
      title: row.title,
      days: days,
      state: row.state,
      enrolled: row.enrolled,
      passed: row.passed
    )
  }
}

import Assessment
import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

extension ClassesPage {
  public static let rowsOnPage = 100

  /// The classes from a place on, perhaps of one course and one year of closing, so many on a page.
  public init(
    course: Code<Course>?,
    year: Int?,
    waitingFor work: ClassWork? = nil,
    state: TrainingClass.State? = nil,
    search: String = "",
    after place: ClassListPlace? = nil,
    rows limit: Int = ClassesPage.rowsOnPage,
    say: Speaker,
    in records: any Reading
  ) throws {
    let courses = try records.curricula().courses
    let years = try records.all(.classYears)
    let address = Address.classes.with("course", course?.text).with("year", year.map { "\($0)" })
      .with("work", work?.name).with("state", state?.rawValue)
      .with("q", search.isEmpty ? nil : search)
    let name = courses.first { $0.code == course }.map { say($0.title) }
    let chips = [
      search.isEmpty
        ? nil : Chip(say("Tìm “\(search)”", "Search “\(search)”"), without: address.with("q", nil)),
      work.map { Chip(say($0.title), without: address.with("work", nil)) },
      state.map { Chip(say($0.title), without: address.with("state", nil)) },
      year.map { Chip(say("Năm \($0)", "Year \($0)"), without: address.with("year", nil)) },
      course.map { Chip(name ?? $0.text, without: address.with("course", nil)) },
    ]
    func listed(_ place: ClassListPlace?, _ limit: Int) throws -> [ClassRow] {
      try records.all(
        .classes(
          of: course,
          year: year,
          waitingFor: work,
          state: state,
          after: place,
          limit: limit
        )
      )
    }
    let found =
      search.isEmpty
      ? try listed(place, limit + 1) : Self.found(search, among: try listed(nil, .max))
    let shown = found.prefix(limit)
    let isWhole = place == nil && found.count <= limit
    self.init(
      total: isWhole || !search.isEmpty
        ? found.count
        : try records.one(.classCount(of: course, year: year, waitingFor: work, state: state)),
      rows: shown.compactMap { Row($0) },
      address: address,
      chips: chips.compactMap { $0 },
      years: years.map { Choice("\($0)", "\($0)") },
      courses: courses.map { Choice($0.code.text, "\($0.code) \(say($0.title))") },
      next: search.isEmpty && found.count > limit
        ? shown.last.map { address.with("after", $0.place.link) } : nil
    )
  }
}

extension ClassesPage {
  /// The classes whose code or title has every word that was typed, with or without marks. A province
  /// has hundreds of classes, so they are gone through here.
  private static func found(_ search: String, among classes: [ClassRow]) -> [ClassRow] {
    let words = search.searchFold.split(separator: " ").prefix(6)
    return classes.filter { row in
      let text = "\(row.code.text) \(row.title)".searchFold
      return words.allSatisfy { text.contains($0) }
    }
  }
}

extension ClassListPlace {
  /// Reads the place that a `next` link carries.
  public init?(link text: String) {
    let parts = text.split(separator: "~", omittingEmptySubsequences: false)
    guard parts.count == 2, let last = Day(iso: parts[0]), let id = Int64(parts[1]) else {
      return nil
    }
    self.init(last: last, id: ID(id))
  }

  /// As a `next` link carries it.
  var link: String { "\(last)~\(id)" }
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

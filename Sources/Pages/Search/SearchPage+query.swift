import Assessment
import Chronology
import Personnel
public import Records
import Training
import Vietnamese

extension SearchPage {
  /// How many of each kind are shown.
  static let shown = 10
  /// Older classes are found by their code.
  private static let latest = 2_000

  /// What a text finds on the speaker's day.
  ///
  /// - Parameters:
  ///   - classes: Whether the reader may see classes.
  ///   - courses: Whether the reader may see courses.
  public init(
    _ text: String,
    classes: Bool,
    courses: Bool,
    say: Speaker,
    in records: any Reading
  ) throws {
    let words = text.searchFold.split(separator: " ").prefix(6).map(String.init)
    guard words.contains(where: Self.isEnough) else {
      self.init(text: "", officers: [], hasMoreOfficers: false, others: [])
      return
    }
    let filter = try records.narrowed(OfficerFilter(day: say.day, search: text))
    let officers = try records.officers(filter, after: nil, limit: Self.shown + 1)
    let agencies = try records.all(.agencyLines(on: say.day)).filter {
      $0.name.has(words, beside: $0.code.text)
    }
    var others = agencies.prefix(Self.shown).map { line in
      Found(.agency, code: line.code.text, name: line.name, address: .agency(line.id))
    }
    if classes { others += try Self.classes(text, words, in: records) }
    if courses {
      let found = try records.curricula().courses.filter {
        $0.title.has(words, beside: $0.code.text)
      }
      others += found.prefix(Self.shown).map { course in
        Found(.course, code: course.code.text, name: course.title, address: .course(course.code))
      }
    }
    self.init(
      text: text,
      officers: try OfficersPage.rows(officers.prefix(Self.shown), on: say.day, in: records),
      hasMoreOfficers: officers.count > Self.shown,
      others: others
    )
  }

  /// Those whose code begins so, then the latest whose code or title has all words.
  private static func classes(
    _ text: String,
    _ words: [String],
    in records: any Reading
  ) throws -> [Found] {
    var found = try records.all(.classes(withCode: text, limit: shown))
    if found.count < shown {
      let known = Set(found.map(\.id))
      let latest = try records.all(.latestClasses(Self.latest)).lazy.filter { row in
        !known.contains(row.id) && Bilingual(both: row.title).has(words, beside: row.code.text)
      }
      found += latest.prefix(shown - found.count)
    }
    return found.map { row in
      Found(
        .trainingClass,
        code: row.code.text,
        name: Bilingual(both: row.title),
        address: .trainingClass(row.id)
      )
    }
  }

  /// Whether a word tells anything apart: a single letter is in half of all names.
  private static func isEnough(_ word: String) -> Bool {
    word.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.numericType != nil } > 1
  }
}

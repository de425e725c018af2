import Access
import Chronology
import Markup
import Pages
import Personnel
import Training
import Vietnamese

/// A page as a document, ready to be looked at.
struct Rendering {
  let name: String
  let text: String

  /// The whole document of a page on the last day of 2020.
  static func document(
    _ page: some Page,
    in language: Language = .vi,
    here: Address = .home,
    isSample: Bool = true,
    reader: Reader? = nil
  ) -> String {
    let say = Speaker(language: language, day: Samples.day("2020-12-31"))
    return Layout(here: here, isSample: isSample, assets: "0123abcd", reader: reader)
      .document(page, say).text
  }

  /// What stands in the page itself.
  static func body(_ page: some Page, in language: Language = .vi) -> String {
    page.body(Speaker(language: language, day: Samples.day("2020-12-31"))).text
  }

  /// Every kind of page, with this text in every field.
  static func all(_ text: String, in language: Language) -> [Rendering] {
    let samples = Samples(text: text)
    func rendering(_ page: some Page) -> Rendering {
      Rendering(name: "\(type(of: page))", text: document(page, in: language))
    }
    let course = Code<Course>("TTDN-01").map { [rendering(samples.trainingClass($0))] } ?? []
    return course + [
      rendering(samples.home), rendering(samples.agencies), rendering(samples.agency),
      rendering(samples.agency(exists: false)), rendering(samples.officers),
      rendering(samples.officer), rendering(samples.newcomer), rendering(samples.classes),
      rendering(samples.certificates), rendering(samples.reports), rendering(samples.report()),
      rendering(samples.report(problem: samples.both)), rendering(CoursesPage(rows: [])),
      rendering(ErrorPage.notFound), rendering(ErrorPage.fault), rendering(ErrorPage.notAllowed),
      rendering(ErrorPage.refused(samples.both)),
    ]
  }
}

extension Rendering {
  /// Every page of the sources, with this text in every field.
  static func everything(_ text: String, in language: Language) async throws -> [Rendering] {
    let both = Bilingual(vi: text, en: text)
    let own: [any Page] = [
      try HostilePages.courses(both), try HostilePages.course(both),
      try HostilePages.framework(both),
    ]
    let kept = try await KeptPages.all(text, in: language)
    return all(text, in: language) + (own + kept).map { rendering($0, in: language) }
  }

  private static func rendering(_ page: some Page, in language: Language) -> Rendering {
    Rendering(
      name: "\(type(of: page))",
      text: document(page, in: language, reader: Sketch.reader)
    )
  }
}

/// Reads markup as strictly as we write it: every element closed in order, every attribute quoted.
struct Nesting {
  private(set) var faults: [String] = []
  private(set) var ids: [String] = []
  private(set) var fors: [String] = []
  private var open: [String] = []

  private static let void: Set<String> = [
    "meta", "link", "input", "br", "hr", "img", "line", "rect", "path",
    "!doctype",
  ]

  init(_ text: String) {
    for match in text.matches(of: /<(\/?)([a-zA-Z!][a-zA-Z0-9]*)([^<>]*)>/) {
      let name = String(match.2).lowercased()
      let rest = String(match.3)
      if match.1 == "/" {
        if open.popLast() != name { faults.append("</\(name)> closes nothing") }
      } else if !Self.void.contains(name) {
        open.append(name)
      }
      read(attributes: rest, of: name)
    }
    if !open.isEmpty { faults.append("left open: \(open)") }
    if Set(ids).count != ids.count { faults.append("an id twice: \(ids)") }
  }

  private mutating func read(attributes: String, of name: String) {
    guard name != "!doctype" else { return }
    let pattern = /\s+([a-zA-Z][a-zA-Z0-9-]*)(="([^"]*)")?/
    let rest = attributes.replacing(pattern, with: "").trimmed
    if !rest.isEmpty, rest != "/" { faults.append("<\(name)> has \(rest)") }
    for match in attributes.matches(of: pattern) {
      if match.1 == "id" { ids.append(String(match.3 ?? "")) }
      if match.1 == "for" { fors.append(String(match.3 ?? "")) }
      if match.1.hasPrefix("on") || match.1 == "style" { faults.append("<\(name)> has \(match.1)") }
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}

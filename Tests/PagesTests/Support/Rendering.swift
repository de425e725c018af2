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
///
/// It goes over the bytes: thousands of tags are read for each page, and a pattern is made anew for
/// each of them.
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
    let bytes = Array(text.utf8)
    var at = 0
    while let start = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = start + 1
      let closes = at < bytes.count && bytes[at] == UInt8(ascii: "/")
      if closes { at += 1 }
      let rest = bytes[at...]
      guard let first = rest.first, Self.isLetter(first) || first == UInt8(ascii: "!") else {
        continue
      }
      let name = String(
        decoding: rest.prefix(1)
          + rest.dropFirst().prefix { Self.isLetter($0) || Self.isDigit($0) },
        as: UTF8.self
      )
      let inside = rest.dropFirst(name.utf8.count).prefix {
        $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">")
      }
      guard inside.endIndex < bytes.count, bytes[inside.endIndex] == UInt8(ascii: ">") else {
        continue
      }
      read(name.lowercased(), closes: closes, inside)
      at = inside.endIndex + 1
    }
    if !open.isEmpty { faults.append("left open: \(open)") }
    if Set(ids).count != ids.count { faults.append("an id twice: \(ids)") }
  }

  private mutating func read(_ name: String, closes: Bool, _ inside: ArraySlice<UInt8>) {
    if closes {
      if open.popLast() != name { faults.append("</\(name)> closes nothing") }
    } else if !Self.void.contains(name) {
      open.append(name)
    }
    if name != "!doctype" { read(attributes: inside, of: name) }
  }

  private mutating func read(attributes: ArraySlice<UInt8>, of name: String) {
    var rest = attributes
    while true {
      let blank = rest.prefix(while: Self.isBlank)
      rest = rest.dropFirst(blank.count)
      guard let first = rest.first else { return }
      guard !blank.isEmpty, Self.isLetter(first) else {
        // An element may close itself.
        if !rest.elementsEqual("/".utf8) {
          faults.append("<\(name)> has \(String(decoding: rest, as: UTF8.self))")
        }
        return
      }
      let key = rest.prefix { Self.isLetter($0) || Self.isDigit($0) || $0 == UInt8(ascii: "-") }
      rest = rest.dropFirst(key.count)
      var value = ""
      if rest.starts(with: "=\"".utf8),
        let end = rest.dropFirst(2).firstIndex(of: UInt8(ascii: "\""))
      {
        value = String(decoding: rest[(rest.startIndex + 2)..<end], as: UTF8.self)
        rest = rest[(end + 1)...]
      }
      meet(String(decoding: key, as: UTF8.self), value, on: name)
    }
  }

  private mutating func meet(_ key: String, _ value: String, on name: String) {
    if key == "id" { ids.append(value) }
    if key == "for" { fors.append(value) }
    if key.hasPrefix("on") || key == "style" { faults.append("<\(name)> has \(key)") }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
  }
}

import Pages
import Personnel
import Testing
import Training
import Vietnamese

struct `The words of every page` {
  typealias Structure = `Every page's structure`

  /// All texts and spoken values of a page.
  static func words(_ page: DrawnPage) -> [String] {
    page.tree.root.everything.flatMap { element -> [String] in
      let texts = element.pieces.compactMap { piece -> String? in
        if case .text(let text) = piece { MarkupElement.collapsed(text) } else { nil }
      }
      return texts
        + [element["aria-label"], element["title"], element["placeholder"]].compactMap { $0 }
    }.filter { !$0.isEmpty }
  }

  static let english: Set<String> = [
    "the", "of", "and", "not", "is", "are", "was", "officer", "officers", "agency", "agencies",
    "class", "classes", "course", "courses", "report", "reports", "page", "list", "search", "show",
    "filter", "next", "back", "home", "level", "levels", "met", "missing", "lapsed", "lapsing",
    "due", "held", "passed", "failed", "withdrawn", "incomplete", "planned", "running", "closed",
    "cancelled", "from", "until", "with", "without", "day", "days", "year", "month", "state",
    "status", "duty", "name", "code", "menu", "main", "content", "skip", "preview", "download",
    "file", "error", "problem", "empty", "none", "null", "nil", "true", "false", "deputy",
    "principal", "morning", "afternoon", "evening", "certificate", "valid", "revoked", "result",
  ]

  @Test
  func `are Vietnamese on a Vietnamese page`() throws {
    try Structure.each(.vi) { page, name in
      for text in Self.words(page) where text != "English" {
        let found = text.lowercased().split { !$0.isLetter }.filter {
          Self.english.contains(String($0))
        }
        #expect(found.isEmpty, "\(name): \(text)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `have no name of the program's own in them`(language: Language) throws {
    try Structure.each(language) { page, name in
      for text in Self.words(page) {
        let isCode = text.contains(/[a-z][A-Z]/) || text.contains("Optional(") || text.contains("_")
        #expect(!isCode, "\(name): \(text)")
      }
    }
  }

  @Test
  func `write days, numbers and shares in the Vietnamese way`() throws {
    try Structure.each(.vi) { page, name in
      for text in Self.words(page) where !text.hasPrefix("Ví dụ") {
        #expect(!text.contains(/\d{4}-\d{2}-\d{2}/), "\(name): \(text)")
        #expect(!text.contains(/\b\d\/\d|\/\d\//), "\(name): \(text)")
        #expect(!text.contains(/\d,\d{3}\b/), "\(name): \(text)")
        #expect(!text.contains(/\d\.\d{1,2}\b/), "\(name): \(text)")
        let isYear = text.contains(/(19|20)\d\d/) || text.contains("PY-")
        #expect(!text.contains(/\b\d{4,}\b/) || isYear, "\(name): \(text)")
      }
    }
  }

  @Test
  func `write days, numbers and shares in the English way`() throws {
    try Structure.each(.en) { page, name in
      for text in Self.words(page) where !text.hasPrefix("Example") {
        #expect(!text.contains(/\d{4}-\d{2}-\d{2}/), "\(name): \(text)")
        #expect(!text.contains(/\b\d{2}\/\d{2}\/\d{4}/), "\(name): \(text)")
        #expect(!text.contains(/\d\.\d{3}\b/), "\(name): \(text)")
        #expect(!text.contains(/\d,\d{1,2}\b/), "\(name): \(text)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `begin with a sentence`(language: Language) throws {
    try Structure.each(language) { page, name in
      for lead in page.texts(".lead") {
        #expect(lead.hasSuffix("."), "\(name): \(lead)")
        #expect(lead.first.map { $0.isUppercase || $0.isNumber } == true, "\(name): \(lead)")
      }
      let main = try page.part("main")
      let names = main.everything.map(\.name)
      if let table = names.firstIndex(of: "table"), page.has(".lead") {
        let lead = main.everything.firstIndex { $0.matches(".lead") } ?? .max
        #expect(lead < table, "\(name)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `have one space between words and none before a stop`(language: Language) throws {
    try Structure.each(language) { page, name in
      for element in page.tree.root.everything
      where ["p", "li", "summary", "h1", "h2", "h3"].contains(element.name) {
        let text = element.text
        for wrong in [" ,", " .", " ;", ",,", "()", "( ", " )", "“ ", " ”", ": :"] {
          #expect(!text.contains(wrong), "\(name): \(text)")
        }
        #expect(!text.contains("..") || text.contains(/\d\.\.\d/), "\(name): \(text)")
      }
    }
  }

  @Test
  func `say something else in each language`() throws {
    // What the sketch of a report has in one language only: its periods and agencies to choose.
    let names = [
      "Bồi Dưỡng", "Plain text", "Quý III năm 2020", "Năm 2020", Sketch.home.name.vi,
      Sketch.district.name.vi,
    ]
    let vi = try HostilePages.all("Plain text", in: .vi)
    let en = try HostilePages.all("Plain text", in: .en)
    for (vi, en) in zip(vi, en) {
      let (left, right) = (Self.words(vi.page), Self.words(en.page))
      #expect(left.count == right.count, "\(vi.name)")
      for (one, other) in zip(left, right) where one == other {
        let rest = names.reduce(one) { $0.replacing($1, with: "") }
        #expect(!rest.contains { $0.isLetter && $0.isLowercase }, "\(vi.name): \(one)")
      }
    }
  }

  @Test(arguments: Section.allCases)
  func `name every section in both languages`(section: Section) {
    #expect(!section.title.vi.isEmpty && !section.title.en.isEmpty)
    #expect(section.title.vi != section.title.en)
    #expect(RoutedAddress(section.address.text)?.address == section.address)
  }
}

struct `A count of one` {
  func lead(_ page: some Page) -> String {
    DrawnPage(page, in: .en).texts(".lead").first ?? ""
  }

  @Test
  func `has its noun in the singular`() throws {
    let group = AgenciesPage.Group(group: .press, rows: [Sketch.row(Sketch.home, .covered)])
    #expect(
      lead(AgenciesPage(groups: [group], onlyMissing: false)) == "1 agency exists on 31 Dec 2020."
    )
    #expect(lead(Sketch.missing) == "1 agency lacks a focal point on 31 Dec 2020.")
    #expect(
      lead(Sketch.officers(total: 1))
        == "1 officer, ordered by given name; assignments of 31 Dec 2020."
    )
    let few = Array(Sketch.districtOfficers.prefix(1))
    #expect(
      lead(Sketch.districtPage(officers: few))
        == "1 officer is assigned on 31 Dec 2020. Readiness 64.3%. It has its focal point."
    )
    #expect(
      lead(Sketch.classes([Sketch.classRow(.closed, enrolled: 1)]))
        == "1 class, 1 place, the latest first."
    )
    #expect(
      lead(CertificatesPage(within: 1, rows: Array(Sketch.certificates.prefix(1))))
        == "1 certificate lapses within 1 day of 31 Dec 2020, of 1 officer."
    )
  }

  @Test
  func `agrees with its verb on the home page`() {
    let home = DrawnPage(
      Sketch.homePage(assigned: 1, trained: 1, meetsProfile: 0, toCover: 1, without: 1, lapsing: 1),
      in: .en
    )
    let sentences = home.texts(".bd-figure-sentence")
    #expect(sentences[0] == "1 officer is assigned to external information, in 47 agencies.")
    #expect(sentences[3] == "1 agency has no focal point; 0 of 1 have one.")
    #expect(sentences[4] == "1 certificate lapses within the next 90 days.")
  }
}

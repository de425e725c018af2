import Pages
import Testing
import Vietnamese

/// What holds for every page of rosters, in every state.
struct `Every page of rosters` {
  typealias Content = `Every page's content`

  private static let drawings: [Language: Task<[(name: String, page: DrawnPage)], any Error>] =
    Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        (language, Task { try await RosterBox.gallery(language) })
      }
    )

  static func each(
    _ language: Language,
    _ ask: (DrawnPage, String) throws -> Void
  ) async throws {
    let pages = try await #require(drawings[language]).value
    #expect(pages.count == 42)
    for (name, page) in pages { try ask(page, name) }
  }

  @Test(arguments: Language.allCases)
  func `is well formed, with one heading that is its title`(language: Language) async throws {
    try await Self.each(language) { page, name in
      #expect(page.tree.faults.isEmpty, "\(name): \(page.tree.faults)")
      #expect(page.texts("main h1") == [page.title], "\(name)")
      let ids = page.tree.root.everything.compactMap { $0["id"] }
      #expect(Set(ids).count == ids.count, "\(name): \(ids)")
      let names = ["h1", "h2", "h3", "h4"]
      let steps = page.tree.root.everything.compactMap { names.firstIndex(of: $0.name) }
      #expect(zip(steps, steps.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(name): \(steps)")
    }
  }

  @Test(arguments: Language.allCases)
  func `is made of known parts: no style, no frame, no handler, one script of ours`(
    language: Language
  ) async throws {
    let elements = Content.elements.union(["script", "del", "ins", "progress"])
    let attributes = Content.attributes.union([
      "src", "defer", "enctype", "accept", "max", "hidden", "open", "aria-invalid", "data-label",
      "data-upload", "data-progress", "data-progress-words", "data-sending", "data-reading",
      "data-failed", "data-act",
    ])
    try await Self.each(language) { page, name in
      for element in page.tree.root.everything.dropFirst() {
        #expect(elements.contains(element.name), "\(name): <\(element.name)>")
        for attribute in element.attributes {
          #expect(attributes.contains(attribute.name), "\(name): \(attribute.name)")
        }
      }
      let scripts = page.all("script")
      #expect(scripts.count == 1 && scripts.allSatisfy { $0.text.isEmpty }, "\(name)")
      #expect(scripts.first?["src"]?.hasPrefix("/static/boiduong.js?v=") == true, "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `names every field, by a label or by itself`(language: Language) async throws {
    try await Self.each(language) { page, name in
      let labels = page.all("label").compactMap { $0["for"] }
      let fields =
        page.all("main input").filter { $0["type"] != "hidden" } + page.all("main select")
      for field in fields {
        let isLabelled = field["id"].map(labels.contains) ?? false
        #expect(isLabelled || field["aria-label"]?.isEmpty == false, "\(name): \(field.outline)")
        #expect(field["name"]?.isEmpty == false, "\(name)")
      }
      let names = fields.compactMap { $0["aria-label"] }
      #expect(Set(names).count == names.count, "\(name): \(names)")
      for pointer in page.tree.root.everything.compactMap({ $0["aria-describedby"] }) {
        #expect(page.has("#" + pointer), "\(name): \(pointer)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `sends only to this site, with buttons that say what they do`(
    language: Language
  ) async throws {
    try await Self.each(language) { page, name in
      for form in page.all("main form") where form["method"] == "post" {
        let action = form["action"] ?? ""
        #expect(action.hasPrefix("/rosters"), "\(name): \(action)")
        #expect(action.hasSuffix("?lang=en") == (language == .en), "\(name): \(action)")
        let buttons = form.all("button")
        #expect(!buttons.isEmpty, "\(name)")
        #expect(buttons.allSatisfy { $0["type"] == "submit" && !$0.text.isEmpty }, "\(name)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `captions each table and heads each column and row`(language: Language) async throws {
    try await Self.each(language) { page, name in
      for table in page.all("table") {
        #expect(table.all("caption").count == 1, "\(name)")
        let heads = table.all("thead th")
        #expect(heads.allSatisfy { $0["scope"] == "col" && !$0.text.isEmpty }, "\(name)")
        for row in table.all("tbody tr") {
          #expect(row.children.count == heads.count, "\(name): \(row.text)")
          #expect(row.children.count { $0.name == "th" } == 1, "\(name): \(row.text)")
        }
      }
    }
  }

  @Test
  func `aligns the figures of a column with its head`() async throws {
    try await Self.each(.vi) { page, name in
      for table in page.all("table") {
        let heads = table.all("thead th").map { $0.matches(".bd-number") }
        for row in table.all("tbody tr") {
          #expect(row.children.map { $0.matches(".bd-number") } == heads, "\(name): \(row.text)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `tells every state by words, its sign being silent`(language: Language) async throws {
    try await Self.each(language) { page, name in
      for tag in page.all(".bd-tag") {
        let signs = tag.children.filter { $0["aria-hidden"] == "true" }.map(\.text)
        let words = signs.reduce(tag.text) { $0.replacing($1, with: "") }
        #expect(words.contains { $0.isLetter }, "\(name): \(tag.outline)")
      }
    }
  }

  @Test
  func `has no Vietnamese sentence of ours in English`() async throws {
    let words =
      (RosterBox.lines + [RosterBox.titles, "Hồ Thị Dũng;Phó phòng;Trần Thị Lan"])
      .flatMap { $0.split(separator: ";").map(String.init) }
      .sorted { $0.count > $1.count } + ["Lê Thị Hòa", "Tiếng Việt", "Bồi Dưỡng"]
    try await Self.each(.en) { page, name in
      let all = [page.text] + page.tree.root.everything.flatMap(\.attributes).compactMap(\.value)
      for text in all {
        let rest = words.reduce(text) { $0.replacing($1, with: "") }
        let letters = rest.unicodeScalars.filter {
          (0x1EA0...0x1EF9).contains($0.value) || $0 == "đ" || $0 == "ư" || $0 == "ơ"
        }
        #expect(letters.isEmpty, "\(name): \(rest)")
      }
    }
  }

  @Test(arguments: HostileTexts.all)
  func `shows a hostile text as text, wherever a file may bring one`(text: String) async throws {
    // A record of a text file ends at a line feed and a field at a semicolon.
    // Scalar by scalar: a quotation mark with a combining mark is another character.
    let scalars = text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      switch scalar {
      case "\0", ";": nil
      case "\"": "'"
      case "\n", "\r", "\t": " "
      default: scalar
      }
    }
    let inside = String(String.UnicodeScalarView(scalars))
    func pages(_ text: String) async throws -> [DrawnPage] {
      let box = try await RosterBox()
      let batch = try await box.receive(
        ["1;Lê Hòa;1980;\(text);BTG;\(text)", "2;Lê An;\(text);;\(text);\(text)"],
        named: text
      )
      let refused = RostersPage.Refused(file: text, explanations: [Bilingual(both: text)])
      return [
        try await box.drawn(batch, show: .all, refusal: text),
        DrawnPage(document: try await box.list()),
        DrawnPage(document: try await box.list(refusal: refused)),
      ]
    }
    let known = Content.elements.union(["script", "del", "ins", "progress"])
    for page in try await pages(inside.isEmpty ? "x" : inside) {
      #expect(page.tree.faults.isEmpty, "\(page.tree.faults)")
      #expect(page.all("script").count == 1)
      #expect(page.tree.root.everything.dropFirst().allSatisfy { known.contains($0.name) })
      #expect(page.all("b").isEmpty && page.all("img").isEmpty)
      for attribute in page.tree.root.everything.flatMap(\.attributes) {
        #expect(!attribute.name.hasPrefix("on") && attribute.name != "style")
      }
    }
  }
}

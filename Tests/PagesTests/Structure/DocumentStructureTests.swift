import Testing
import Vietnamese

struct `Every page's structure` {
  /// Asks every page in one language.
  static func each(
    _ language: Language,
    _ ask: (DrawnPage, String) throws -> Void
  ) throws {
    let pages = try Gallery.drawn(in: language)
    #expect(pages.count > 35)
    for (name, page) in pages { try ask(page, name) }
  }

  @Test(arguments: Language.allCases)
  func `is well formed, every value in quotes`(language: Language) throws {
    try Self.each(language) { page, name in
      #expect(page.tree.faults.isEmpty, "\(name): \(page.tree.faults)")
    }
  }

  @Test(arguments: Language.allCases)
  func `says its language, and the other one's where it leads there`(language: Language) throws {
    let other: Language = language == .vi ? .en : .vi
    try Self.each(language) { page, name in
      #expect(page.all("html").map { $0["lang"] } == [language.rawValue], "\(name)")
      let others = page.all("body").flatMap(\.everything).filter { $0["lang"] != nil }
      #expect(others.map { $0["lang"] } == [other.rawValue], "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `has one first heading in its main part, the same as its title`(language: Language) throws {
    try Self.each(language) { page, name in
      #expect(page.texts("h1") == [page.title], "\(name)")
      #expect(page.texts("main h1") == [page.title], "\(name)")
      #expect(page.texts("head title") == [page.title + " – Bồi Dưỡng"], "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `has headings that never skip a step`(language: Language) throws {
    try Self.each(language) { page, name in
      let names = ["h1", "h2", "h3", "h4", "h5", "h6"]
      let steps = page.tree.root.everything.compactMap { names.firstIndex(of: $0.name) }
      #expect(steps.first == 0, "\(name)")
      for (before, after) in zip(steps, steps.dropFirst()) {
        #expect(after <= before + 1, "\(name): \(steps)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `has no id twice, and points only to ids that are there`(language: Language) throws {
    try Self.each(language) { page, name in
      let everything = page.tree.root.everything
      let ids = everything.compactMap { $0["id"] }
      #expect(Set(ids).count == ids.count, "\(name): \(ids)")
      for element in everything {
        for pointer in ["for", "aria-describedby", "aria-labelledby", "list"] {
          for id in (element[pointer] ?? "").split(separator: " ") {
            #expect(ids.contains(String(id)), "\(name): \(pointer)=\(id)")
          }
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `has its landmarks once, each menu with a name`(language: Language) throws {
    try Self.each(language) { page, name in
      for landmark in ["main", "header", "footer"] {
        #expect(page.all(landmark).count == 1, "\(name): \(landmark)")
      }
      let names = page.all("nav").map { $0["aria-label"] ?? "" }
      #expect(!names.contains(""), "\(name)")
      #expect(Set(names).count == names.count, "\(name)")
      #expect(page.all("body a").first?["href"] == "#main", "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `has nothing in its lists but their items`(language: Language) throws {
    let allowed: [String: Set<String>] = [
      "ul": ["li"], "ol": ["li"], "dl": ["div"], "tr": ["th", "td"], "tbody": ["tr"],
      "thead": ["tr"], "table": ["caption", "thead", "tbody"], "select": ["option"],
      "datalist": ["option"],
    ]
    try Self.each(language) { page, name in
      for element in page.tree.root.everything {
        guard let children = allowed[element.name] else { continue }
        #expect(element.children.allSatisfy { children.contains($0.name) }, "\(name)")
        let loose = element.pieces.contains {
          if case .text(let text) = $0 { !MarkupElement.collapsed(text).isEmpty } else { false }
        }
        #expect(!loose, "\(name): text in <\(element.name)>")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `puts no block into a paragraph or a heading`(language: Language) throws {
    let inline: Set<String> = ["a", "span", "strong", "time", "br", "b", "em"]
    try Self.each(language) { page, name in
      for element in page.tree.root.everything
      where ["p", "h1", "h2", "h3", "summary", "label", "button"].contains(element.name) {
        let inner = element.everything.dropFirst().map(\.name)
        #expect(inner.allSatisfy(inline.contains), "\(name): <\(element.name)> has \(inner)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `has words in every link, button, heading, label, option and summary`(
    language: Language
  ) throws {
    let speaking: Set<String> = [
      "a", "button", "h1", "h2", "h3", "label", "summary", "option", "caption", "title", "dt", "dd",
    ]
    try Self.each(language) { page, name in
      for element in page.tree.root.everything where speaking.contains(element.name) {
        #expect(!element.text.isEmpty, "\(name): an empty <\(element.name)>")
      }
    }
  }
}

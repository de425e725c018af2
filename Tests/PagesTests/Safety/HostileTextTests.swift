import Pages
import Testing
import Vietnamese

struct `A hostile text` {
  /// What a page is made of, its texts and values left out.
  static func skeleton(_ page: DrawnPage) -> [String] {
    page.tree.root.everything.map { element in
      ([element.name] + element.attributes.map(\.name)).joined(separator: " ")
    }
  }

  /// As a browser reads it back: the zero scalar can't stand on a page.
  static func shown(_ text: String) -> String { text.replacing("\0", with: "\u{FFFD}") }

  /// The values of ours that no text may change.
  static func values(_ page: DrawnPage) -> [String] {
    let ours: Set<String> = [
      "class", "id", "role", "for", "type", "name", "scope", "method", "rel", "tabindex", "lang",
    ]
    return page.tree.root.everything.flatMap(\.attributes).filter { ours.contains($0.name) }
      .map { "\($0.name)=\($0.value ?? "")" }
  }

  /// A page with a harmless text: what hostile ones are held against.
  struct Plain {
    let skeleton: [String]
    let values: [String]
  }

  static let plain = Result {
    try Language.allCases.map { language in
      try HostilePages.all("Plain", in: language).map {
        Plain(skeleton: skeleton($0.page), values: values($0.page))
      }
    }
  }

  @Test(arguments: HostileTexts.all)
  func `adds nothing to a page, changes no value of ours, turns no link`(text: String) throws {
    // Escaping knows no language: the English pages are held to the signs that hide only.
    let isHidden = HostileTexts.hidden.contains(text)
    for (language, plain) in zip(Language.allCases, try Self.plain.get())
    where language == .vi || isHidden {
      for ((name, page), plain) in zip(try HostilePages.all(text, in: language), plain) {
        #expect(page.tree.faults.isEmpty, "\(name): \(page.tree.faults)")
        #expect(Self.skeleton(page) == plain.skeleton, "\(name)")
        #expect(Self.values(page) == plain.values, "\(name)")
        expectLinksWithin(page, name)
      }
    }
  }

  func expectLinksWithin(_ page: DrawnPage, _ name: String) {
    for link in page.tree.root.everything.compactMap({ $0["href"] }) where !link.hasPrefix("#") {
      let bytes = Array(link.utf8.prefix(2))
      #expect(bytes.first == 47, "\(name): \(link)")
      #expect(bytes.count < 2 || (bytes[1] != 47 && bytes[1] != 92), "\(name): \(link)")
      #expect(link.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != 92 }, "\(name): \(link)")
    }
    for form in page.all("form") {
      #expect(form["action"].flatMap(RoutedAddress.init) != nil, "\(name)")
    }
  }

  @Test(arguments: HostileTexts.all)
  func `is read back as it was written, scalar by scalar`(text: String) throws {
    let page = DrawnPage(document: Samples(text: text).officer)
    let heading = try page.part("h1")
    guard case .text(let inside)? = heading.pieces.first else {
      Issue.record("no text in the heading")
      return
    }
    #expect(Array(inside.unicodeScalars) == Array(Self.shown(text).unicodeScalars))
  }

  @Test(arguments: HostileTexts.all)
  func `stays in the field that it was typed into`(text: String) throws {
    let page = DrawnPage(document: Sketch.officers(address: Address.officers.with("q", text)))
    let field = try page.part("#f-q")
    let value = field["value"] ?? ""
    #expect(Array(value.unicodeScalars) == Array(Self.shown(text).unicodeScalars))
    let report = DrawnPage(
      document: Sketch.report(address: Address.report("ttdn-summary").with("period", text))
    )
    let period = try report.part("#f-period")["value"] ?? ""
    #expect(Array(period.unicodeScalars) == Array(Self.shown(text).unicodeScalars))
  }

  @Test(arguments: HostileTexts.all)
  func `goes through an address and comes back`(text: String) {
    let address = Address.officers.with("q", text).with("after", "0~1~" + text)
    let routed = RoutedAddress(address.text)
    #expect(routed?.address == address)
    #expect(address.text.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != 34 && $0 != 60 })
  }

  @Test(arguments: HostileTexts.all)
  func `as the path of a request leads nowhere else`(text: String) throws {
    let page = DrawnPage(document: ErrorPage.notFound, here: Address(path: text))
    let link = try page.part(".bd-language")["href"] ?? ""
    #expect(link.utf8.first == 47)
    #expect(link.utf8.dropFirst().first != 47)
    #expect(link.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != 92 })
    #expect(page.tree.faults.isEmpty)
  }
}

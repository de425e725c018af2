import Chronology
import Testing
import Vietnamese

/// What the content security policy and the readers of a screen rely on.
struct `Every page's content` {
  typealias Structure = `Every page's structure`

  static let elements: Set<String> = [
    "html", "head", "meta", "title", "link", "body", "header", "footer", "main", "nav", "div",
    "span", "strong", "p", "a", "h1", "h2", "h3", "ul", "ol", "li", "dl", "dt", "dd", "table",
    "caption", "thead", "tbody", "tr", "th", "td", "form", "label", "input", "select", "option",
    "datalist", "button", "section", "details", "summary", "time", "br", "figure", "figcaption",
    "svg", "g", "line", "rect", "text", "desc",
  ]

  static let attributes: Set<String> = [
    "lang", "hreflang", "charset", "name", "content", "rel", "href", "type", "class", "id", "for",
    "role", "tabindex", "scope", "colspan", "rowspan", "method", "action", "formaction", "value",
    "selected",
    "maxlength", "required", "autocomplete", "inputmode", "list", "download", "datetime",
    "aria-label", "aria-labelledby", "aria-describedby", "aria-current", "aria-hidden", "viewBox",
    "width", "height", "x", "y", "x1", "x2", "y1", "y2", "rx", "data-label",
  ]

  @Test(arguments: Language.allCases)
  func `is made of known parts only: no script, no style, no frame, no handler`(
    language: Language
  ) throws {
    try Structure.each(language) { page, name in
      for element in page.tree.root.everything.dropFirst() {
        #expect(Self.elements.contains(element.name), "\(name): <\(element.name)>")
        for attribute in element.attributes {
          #expect(Self.attributes.contains(attribute.name), "\(name): \(attribute.name)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `gives only these attributes no value`(language: Language) throws {
    try Structure.each(language) { page, name in
      let bare = page.tree.root.everything.flatMap(\.attributes).filter { $0.value == nil }
      let names = Set(bare.map(\.name))
      #expect(names.isSubset(of: ["selected", "required", "download"]), "\(name): \(names)")
    }
  }

  @Test(arguments: Language.allCases)
  func `tells every state by words, its sign being silent`(language: Language) throws {
    try Structure.each(language) { page, name in
      for tag in page.all(".bd-tag") {
        let signs = tag.children.filter { $0["aria-hidden"] == "true" }.map(\.text)
        let words = signs.reduce(tag.text) { $0.replacing($1, with: "") }
        #expect(words.contains { $0.isLetter || $0.isNumber }, "\(name): \(tag.outline)")
        #expect(signs.allSatisfy { ["✓", "◷", "✕", "…"].contains($0) }, "\(name)")
        let isToned = tag.classes.count > 1
        #expect(isToned == !signs.isEmpty, "\(name): \(tag.outline)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `gives each tone its own sign`(language: Language) throws {
    let signs = ["bd-good": "✓", "bd-soon": "◷", "bd-bad": "✕", "bd-open": "…"]
    try Structure.each(language) { page, name in
      for (tone, sign) in signs {
        for tag in page.all(".bd-tag.\(tone)") { #expect(tag.text.hasPrefix(sign), "\(name)") }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `hides nothing that says something but signs and decoration`(language: Language) throws {
    try Structure.each(language) { page, name in
      let hidden = page.tree.root.everything.filter { $0["aria-hidden"] == "true" }
      #expect(hidden.allSatisfy { $0.text.count == 1 }, "\(name): \(hidden.map(\.text))")
    }
  }

  @Test(arguments: Language.allCases)
  func `gives drawings a name and a description`(language: Language) throws {
    try Structure.each(language) { page, name in
      for drawing in page.all("svg") {
        #expect(drawing["role"] == "img", "\(name)")
        #expect(drawing.children.prefix(2).map(\.name) == ["title", "desc"], "\(name)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `writes every moment for machines as well`(language: Language) throws {
    try Structure.each(language) { page, name in
      for time in page.all("time") {
        let day = Sketch.day(time["datetime"] ?? "")
        #expect(day.description == time["datetime"], "\(name)")
        let parts = day.parts
        let said = OfficialDate.short(
          year: parts.year,
          month: parts.month,
          day: parts.day,
          in: language
        )
        #expect(time.text == said, "\(name)")
      }
    }
  }
}

/// An element of a page, as a tree.
struct MarkupElement: Equatable, Sendable {
  let name: String
  let attributes: [MarkupAttribute]
  var pieces: [MarkupPiece] = []

  /// The value of an attribute; empty where it has none.
  subscript(_ name: String) -> String? {
    attributes.first { $0.name == name }.map { $0.value ?? "" }
  }

  var children: [MarkupElement] {
    pieces.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// Itself and everything in it, in the order of the page.
  var everything: [MarkupElement] { [self] + children.flatMap(\.everything) }

  /// All text in it, white space as one reads it.
  var text: String { Self.collapsed(wholeText) }

  private var wholeText: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .element(let element): element.name == "br" ? "\n" : element.wholeText
      }
    }.joined()
  }

  /// One space for every run of white space, none at the ends.
  static func collapsed(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  var classes: [Substring] { (self["class"] ?? "").split(separator: " ") }

  /// Whether a selector such as `td`, `.bd-chip`, `#list` or `td.bd-number` means it.
  func matches(_ selector: String) -> Bool {
    if selector.hasPrefix("#") { return self["id"] == String(selector.dropFirst()) }
    let parts = selector.split(separator: ".", omittingEmptySubsequences: false)
    return (parts[0].isEmpty || parts[0] == name) && parts.dropFirst().allSatisfy(classes.contains)
  }

  /// All that a path of selectors leads to: `table td` is every cell in a table.
  func all(_ path: String) -> [MarkupElement] {
    path.split(separator: " ").reduce([self]) { found, selector in
      found.flatMap { $0.everything.dropFirst().filter { $0.matches(String(selector)) } }
    }
  }
}

/// What stands in an element.
enum MarkupPiece: Equatable, Sendable {
  case text(String)
  case element(MarkupElement)
}

/// A page read into its tree, and what is wrong with it.
struct MarkupTree: Sendable {
  let root: MarkupElement
  let faults: [String]

  private static let void: Set<String> = ["meta", "link", "input", "br", "hr", "img"]

  init(_ text: String) {
    let reader = MarkupReader(text)
    var faults = reader.faults
    var open = [MarkupElement(name: "", attributes: [])]
    for token in reader.tokens {
      switch token {
      case .doctype: break
      case .text(let text): open[open.count - 1].pieces.append(.text(text))
      case .open(let name, let attributes, let isClosed):
        let element = MarkupElement(name: name, attributes: attributes)
        if isClosed || Self.void.contains(name) {
          open[open.count - 1].pieces.append(.element(element))
        } else {
          open.append(element)
        }
      case .close(let name):
        guard open.count > 1, open[open.count - 1].name == name else {
          faults.append("</\(name)> closes nothing")
          continue
        }
        let closed = open.removeLast()
        open[open.count - 1].pieces.append(.element(closed))
      }
    }
    faults += open.dropFirst().map { "<\($0.name)> is left open" }
    root = open[0]
    self.faults = faults
  }
}

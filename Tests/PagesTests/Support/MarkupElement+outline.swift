extension MarkupElement {
  /// The element as one would write it to be read: one part a line, indented by what it is in.
  var outline: String { lines().joined(separator: "\n") }

  private static let width = 84

  /// What is always written with its parts on lines of their own.
  private static let blocks: Set<String> = [
    "tr", "thead", "tbody", "table", "ul", "ol", "dl", "section", "form", "nav", "svg", "figure",
    "details", "select", "main", "header", "footer", "datalist",
  ]

  private func lines() -> [String] {
    let whole = head + inside + tail
    let isShort = whole.count <= Self.width && !whole.contains("\n")
    if isShort, !Self.blocks.contains(name) || children.isEmpty { return [whole] }
    return brokenHead
      + pieces.flatMap { piece in
        switch piece {
        case .text(let text): Self.wrapped(text).map { "  " + $0 }
        case .element(let element): element.lines().map { "  " + $0 }
        }
      } + (tail.isEmpty ? [] : [tail])
  }

  private var head: String { "<\(([name] + attributes.map(\.written)).joined(separator: " "))>" }

  private var brokenHead: [String] {
    guard head.count > Self.width else { return [head] }
    return ["<\(name)"] + attributes.map { "  " + $0.written } + [">"]
  }

  private var tail: String {
    let isVoid = pieces.isEmpty && ["input", "br", "line", "rect", "link", "meta"].contains(name)
    return isVoid ? "" : "</\(name)>"
  }

  private var inside: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text.allSatisfy { $0 == "\n" } ? "" : text
      case .element(let element): element.head + element.inside + element.tail
      }
    }.joined()
  }

  private static func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if let last = lines.last, last.count + word.count < width - 8 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension MarkupAttribute {
  var written: String { value.map { "\(name)=\"\($0)\"" } ?? name }
}

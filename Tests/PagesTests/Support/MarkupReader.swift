/// Reads markup scalar by scalar as browsers do. What our pages never write is a fault: a value
/// without quotes, a loose sign, an unknown reference, a comment.
struct MarkupReader {
  private(set) var tokens: [MarkupToken] = []
  private(set) var faults: [String] = []
  private var rest: Substring.UnicodeScalarView

  init(_ text: String) {
    rest = text[...].unicodeScalars
    while let scalar = rest.first {
      if scalar == "<" { readTag() } else { readText() }
    }
  }

  private static let references: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'",
  ]

  private mutating func readText() {
    let text = take { $0 != "<" }
    if text.unicodeScalars.contains(">") { faults.append("a loose > in “\(text)”") }
    tokens.append(.text(resolved(text)))
  }

  private mutating func readTag() {
    rest.removeFirst()
    if rest.first == "!" { return readDeclaration() }
    let isClosing = rest.first == "/"
    if isClosing { rest.removeFirst() }
    let name = take(while: Self.isNamed)
    guard !name.isEmpty else { return faults.append("a loose < before “\(take { $0 != "<" })”") }
    let attributes = readAttributes(of: name)
    let isClosed = rest.first == "/"
    if isClosed { rest.removeFirst() }
    guard rest.first == ">" else {
      return faults.append("<\(name)> goes on with “\(take { $0 != ">" })”")
    }
    rest.removeFirst()
    if isClosing, !attributes.isEmpty { faults.append("</\(name)> has attributes") }
    tokens.append(isClosing ? .close(name) : .open(name, attributes, isClosed: isClosed))
  }

  private mutating func readDeclaration() {
    let text = take { $0 != ">" }
    if !rest.isEmpty { rest.removeFirst() }
    if text == "!doctype html" { tokens.append(.doctype) } else { faults.append("<\(text)>") }
  }

  private mutating func readAttributes(of element: String) -> [MarkupAttribute] {
    var attributes: [MarkupAttribute] = []
    while rest.first == " " || rest.first == "\n" {
      _ = take { $0 == " " || $0 == "\n" }
      let name = take(while: Self.isNamed)
      guard !name.isEmpty else { break }
      if attributes.contains(where: { $0.name == name }) { faults.append("\(name) twice") }
      attributes.append(MarkupAttribute(name: name, value: readValue(of: name)))
    }
    return attributes
  }

  private mutating func readValue(of name: String) -> String? {
    guard rest.first == "=" else { return nil }
    rest.removeFirst()
    guard rest.first == "\"" else {
      faults.append("\(name) without quotes")
      return take { $0 != " " && $0 != ">" }
    }
    rest.removeFirst()
    let value = take { $0 != "\"" }
    if rest.isEmpty { faults.append("\(name) never ends") } else { rest.removeFirst() }
    if value.unicodeScalars.contains(where: { $0 == "<" || $0 == ">" }) {
      faults.append("\(name) has markup in it")
    }
    return resolved(value)
  }

  private mutating func take(while isTaken: (Unicode.Scalar) -> Bool) -> String {
    let taken = rest.prefix(while: isTaken)
    rest = rest.dropFirst(taken.count)
    return String(taken)
  }

  /// The text with its references resolved.
  private mutating func resolved(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard scalar == "&" else {
        result.append(scalar)
        continue
      }
      let name = String(scalars.prefix { $0 != ";" })
      guard let meant = Self.references[name] else {
        faults.append("a loose & in “\(text)”")
        result.append(scalar)
        continue
      }
      scalars = scalars.dropFirst(name.unicodeScalars.count + 1)
      result.append(meant)
    }
    return String(result)
  }

  private static func isNamed(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
      || scalar == "-"
  }
}

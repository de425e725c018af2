/// A JSON value whose keys keep their order and whose numbers keep their digits.
enum JSONValue {
  case null
  case boolean(Bool)
  /// The digits as they are to stand.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])

  static func number(_ number: Int) -> JSONValue { .number("\(number)") }

  static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// Without spaces and line ends: two equal values have equal bytes.
  var compact: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// Two spaces a level, for people.
  var indented: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let string): Self.quote(string, to: &text)
    case .array(let values):
      Self.writeAll(values, "[", "]", indent, to: &text) { $0.write(to: &$1, indent: $2) }
    case .object(let pairs):
      Self.writeAll(pairs, "{", "}", indent, to: &text) { pair, text, indent in
        Self.quote(pair.0, to: &text)
        text += indent == nil ? ":" : ": "
        pair.1.write(to: &text, indent: indent)
      }
    }
  }

  private static func writeAll<Part>(
    _ parts: [Part],
    _ open: String,
    _ close: String,
    _ indent: Int?,
    to text: inout String,
    _ write: (Part, inout String, Int?) -> Void
  ) {
    text += open
    for (place, part) in parts.enumerated() {
      if place > 0 { text += "," }
      newLine(indent.map { $0 + 1 }, &text)
      write(part, &text, indent.map { $0 + 1 })
    }
    if !parts.isEmpty { newLine(indent, &text) }
    text += close
  }

  private static func newLine(_ indent: Int?, _ text: inout String) {
    guard let indent else { return }
    text += "\n" + String(repeating: "  ", count: indent)
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

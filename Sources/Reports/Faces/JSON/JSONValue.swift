import Vietnamese

/// A JSON value whose keys keep their order and whose numbers keep their digits.
enum JSONValue {
  case null
  case boolean(Bool)
  /// The digits as they are to stand.
  case number(String)
  case string(String)
  /// An object of `vi` and `en`, by far the most common one.
  case both(Bilingual)
  case array([JSONValue])
  case object([(String, JSONValue)])

  static func number(_ number: Int) -> JSONValue { .number("\(number)") }

  static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// Without spaces and line ends, as UTF-8: two equal values have equal bytes.
  var compact: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: nil)
    return bytes
  }

  /// Two spaces a level, for people.
  var indented: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: 0)
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }

  private func write(to bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .boolean(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .string(let string): Self.quote(string, to: &bytes)
    case .both(let text): Self.write(text, to: &bytes, indent)
    case .array(let values):
      Self.writeAll(values, "[", "]", indent, to: &bytes) { $0.write(to: &$1, indent: $2) }
    case .object(let pairs):
      Self.writeAll(pairs, "{", "}", indent, to: &bytes) { pair, bytes, indent in
        Self.quote(pair.0, to: &bytes)
        bytes.append(contentsOf: (indent == nil ? ":" : ": ").utf8)
        pair.1.write(to: &bytes, indent: indent)
      }
    }
  }

  private static func writeAll<Part>(
    _ parts: [Part],
    _ open: Unicode.Scalar,
    _ close: Unicode.Scalar,
    _ indent: Int?,
    to bytes: inout [UInt8],
    _ write: (Part, inout [UInt8], Int?) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (place, part) in parts.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      newLine(indent.map { $0 + 1 }, &bytes)
      write(part, &bytes, indent.map { $0 + 1 })
    }
    if !parts.isEmpty { newLine(indent, &bytes) }
    bytes.append(UInt8(ascii: close))
  }

  private static func write(_ text: Bilingual, to bytes: inout [UInt8], _ indent: Int?) {
    guard indent == nil else {
      let pairs: [(String, JSONValue)] = [("vi", .string(text.vi)), ("en", .string(text.en))]
      return JSONValue.object(pairs).write(to: &bytes, indent: indent)
    }
    bytes.append(contentsOf: "{\"vi\":".utf8)
    quote(text.vi, to: &bytes)
    bytes.append(contentsOf: ",\"en\":".utf8)
    quote(text.en, to: &bytes)
    bytes.append(UInt8(ascii: "}"))
  }

  private static func newLine(_ indent: Int?, _ bytes: inout [UInt8]) {
    guard let indent else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
  }

  /// Control characters, and the two line ends that JavaScript knows beside them, as `\u` and digits.
  private static func quote(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { text in
      var start = 0
      for place in text.indices {
        guard let escaped = escape(text, place) else { continue }
        bytes.append(contentsOf: text[start..<place])
        bytes.append(contentsOf: escaped.text.utf8)
        start = place + escaped.length
      }
      bytes.append(contentsOf: text[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// What stands for the sign at a place, and how many bytes it has; nil where it stands for itself.
  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>,
    _ place: Int
  ) -> (text: String, length: Int)? {
    switch text[place] {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case UInt8(ascii: "\n"): return ("\\n", 1)
    case UInt8(ascii: "\r"): return ("\\r", 1)
    case UInt8(ascii: "\t"): return ("\\t", 1)
    case 0x00...0x1F, 0x7F:
      let digits = String(text[place], radix: 16)
      return ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits, 1)
    case 0xE2 where text.dropFirst(place + 1).starts(with: [0x80, 0xA8]): return ("\\u2028", 3)
    case 0xE2 where text.dropFirst(place + 1).starts(with: [0x80, 0xA9]): return ("\\u2029", 3)
    default: return nil
    }
  }
}

/// Markup as a value: what is interpolated is escaped, what is nested stays markup.
///
/// Only text that stands in the program's source can be markup: literals are `StaticString`s, so
/// there is no way to turn a value into markup. Interpolate into text and quoted attributes only.
public struct HTML: Hashable, Sendable {
  /// The markup, ready to be sent.
  public private(set) var text: String

  /// No markup at all.
  public init() {
    text = ""
  }

  /// Markup that stands in the program's source: the only door for what is not escaped.
  public init(literal: StaticString) {
    text = literal.description
  }

  /// A text as it is, every sign of markup in it escaped.
  public init(escaping value: some StringProtocol) {
    text = ""
    Self.escape(value, into: &text)
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { text.isEmpty }

  /// Puts one after the other.
  public static func + (left: HTML, right: HTML) -> HTML {
    var sum = left
    sum.text += right.text
    return sum
  }

  /// Appends.
  public static func += (left: inout HTML, right: HTML) {
    left.text += right.text
  }

  /// Escapes byte by byte: a quote with a combining mark is one `Character`, yet a browser sees the quote.
  /// All that is escaped is ASCII, whose bytes stand for nothing else in UTF-8.
  static func escape(_ value: some StringProtocol, into text: inout String) {
    var value = String(value)
    let isPlain = value.withUTF8 { bytes in !bytes.contains { Self.escaped($0) != nil } }
    guard !isPlain else {
      text += value
      return
    }
    value.withUTF8 { bytes in
      var start = bytes.startIndex
      for place in bytes.indices {
        guard let words = Self.escaped(bytes[place]) else { continue }
        text += String(decoding: bytes[start..<place], as: UTF8.self)
        text += words.description
        start = place + 1
      }
      text += String(decoding: bytes[start...], as: UTF8.self)
    }
  }

  /// What stands for a byte; nil where it stands for itself.
  private static func escaped(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0: "\u{FFFD}"
    default: nil
    }
  }
}

extension HTML: ExpressibleByStringInterpolation {
  public init(stringLiteral literal: StaticString) {
    self.init(literal: literal)
  }

  public init(stringInterpolation: Interpolation) {
    text = stringInterpolation.text
  }
}

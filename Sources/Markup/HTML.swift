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

  /// Escapes scalar by scalar: a quote with a combining mark is one `Character`, yet a browser sees
  /// the quote.
  static func escape(_ value: some StringProtocol, into text: inout String) {
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case "\0": text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
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

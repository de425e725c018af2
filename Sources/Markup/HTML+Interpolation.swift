extension HTML {
  /// Collects literals as they are and values escaped.
  public struct Interpolation: StringInterpolationProtocol {
    var text: String

    public init(literalCapacity: Int, interpolationCount: Int) {
      text = ""
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    public mutating func appendLiteral(_ literal: StaticString) {
      text += literal.description
    }

    /// A text, escaped.
    public mutating func appendInterpolation(_ value: some StringProtocol) {
      HTML.escape(value, into: &text)
    }

    /// A whole number.
    public mutating func appendInterpolation(_ number: some BinaryInteger) {
      text += String(number)
    }

    /// Markup, as it is.
    public mutating func appendInterpolation(_ html: HTML) {
      text += html.text
    }

    /// Markup where there is some.
    public mutating func appendInterpolation(_ html: HTML?) {
      if let html { text += html.text }
    }

    /// Pieces of markup, one after the other.
    public mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { text += piece.text }
    }

    /// Markup only where the condition holds.
    public mutating func appendInterpolation(_ html: @autoclosure () -> HTML, if condition: Bool) {
      if condition { text += html().text }
    }
  }
}

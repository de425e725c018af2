/// A statement in the SQL that both databases speak. What is interpolated is bound, never spliced.
public struct SQL: Hashable, Sendable {
  /// The text around the values: one piece more than there are values.
  public private(set) var pieces: [String]
  /// What is bound between the pieces, in order.
  public private(set) var values: [SQLValue]

  /// A text as it stands, which binds nothing: the words of a schema, the name of a table.
  ///
  /// The label keeps it apart from `"… \(value) …"`, which binds: without one, `SQL("… \(name)")`
  /// would be that literal, and the name of a table would be bound as a value.
  public init(verbatim text: String) {
    pieces = [text]
    values = []
  }

  /// The text with a placeholder for each value, as the database writes it (`?`, `$1`).
  public func text(placeholder: (Int) -> String) -> String {
    var text = pieces[0]
    for index in values.indices {
      text += placeholder(index + 1)
      text += pieces[index + 1]
    }
    return text
  }
}

extension SQL {
  /// The statement without the words with which it begins; nil where it begins otherwise.
  func dropping(_ opening: String) -> SQL? {
    guard pieces[0].utf8.starts(with: opening.utf8) else { return nil }
    var rest = self
    rest.pieces[0] = String(decoding: pieces[0].utf8.dropFirst(opening.utf8.count), as: UTF8.self)
    return rest
  }
}

extension SQL {
  /// Parts of a statement one after the other, a comma between them: the rows of `VALUES`.
  static func rows(_ parts: some Sequence<SQL>) -> SQL {
    var interpolation = Interpolation(literalCapacity: 0, interpolationCount: 0)
    for (index, part) in parts.enumerated() {
      if index > 0 { interpolation.appendLiteral(", ") }
      interpolation.appendInterpolation(part)
    }
    return SQL(stringInterpolation: interpolation)
  }
}

extension SQL: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) {
    self.init(verbatim: text)
  }

  public init(stringInterpolation: Interpolation) {
    pieces = stringInterpolation.pieces
    values = stringInterpolation.values
  }

  /// Collects text and values.
  public struct Interpolation: StringInterpolationProtocol {
    var pieces = [""]
    var values: [SQLValue] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      values.reserveCapacity(interpolationCount)
    }

    public mutating func appendLiteral(_ literal: String) {
      pieces[pieces.count - 1] += literal
    }

    /// Binds a value.
    public mutating func appendInterpolation(_ value: some SQLConvertible) {
      values.append(value.sqlValue)
      pieces.append("")
    }

    /// Binds a value, or NULL where there is none.
    public mutating func appendInterpolation<Value: SQLConvertible>(_ value: Value?) {
      values.append(value.sqlValue)
      pieces.append("")
    }

    /// Binds each value of a list, between parentheses; an empty list matches nothing.
    public mutating func appendInterpolation(_ list: [some SQLConvertible]) {
      appendLiteral("(")
      if list.isEmpty { appendLiteral("NULL") }
      for (index, value) in list.enumerated() {
        if index > 0 { appendLiteral(", ") }
        appendInterpolation(value)
      }
      appendLiteral(")")
    }

    /// Puts a part of a statement in its place, with the values that it binds.
    public mutating func appendInterpolation(_ part: SQL) {
      appendLiteral(part.pieces[0])
      for (value, piece) in zip(part.values, part.pieces.dropFirst()) {
        values.append(value)
        pieces.append(piece)
      }
    }
  }
}

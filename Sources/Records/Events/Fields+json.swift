extension Fields {
  /// Reads back what `json` wrote: one object whose values are texts, whole numbers and nulls; nil
  /// where the text is something else.
  public init?(json text: String) {
    var reader = FieldReader(text)
    guard let values = reader.object(), reader.isAtEnd else { return nil }
    self.init(values)
  }
}

/// Reads an object of fields, byte by byte.
private struct FieldReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { place == bytes.count }

  mutating func object() -> [(name: String, value: SQLValue)]? {
    guard take("{") else { return nil }
    if take("}") { return [] }
    var values: [(name: String, value: SQLValue)] = []
    repeat {
      guard let name = text(), take(":"), let value = value() else { return nil }
      values.append((name, value))
    } while take(",")
    return take("}") ? values : nil
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let word = word.description.utf8
    guard bytes[place...].starts(with: word) else { return false }
    place += word.count
    return true
  }

  private mutating func value() -> SQLValue? {
    if take("null") { return .null }
    if let text = text() { return .text(text) }
    let digits = bytes[place...].prefix { $0 == 45 || (48...57).contains($0) }
    guard let number = Int64(String(decoding: digits, as: UTF8.self)) else { return nil }
    place = digits.endIndex
    return .integer(number)
  }

  private mutating func text() -> String? {
    let start = place
    guard take("\"") else { return nil }
    var scalars = String.UnicodeScalarView()
    var plain: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      guard byte == 34 || byte == 92 else {
        plain.append(byte)
        continue
      }
      scalars += String(decoding: plain, as: UTF8.self).unicodeScalars
      plain = []
      if byte == 34 { return String(scalars) }
      guard let scalar = escaped() else { break }
      scalars.append(scalar)
    }
    place = start
    return nil
  }

  /// What stands for a backslash and what follows it.
  private mutating func escaped() -> Unicode.Scalar? {
    if take("\"") { return "\"" }
    if take("\\") { return "\\" }
    guard take("u"), place + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[place..<(place + 4)], as: UTF8.self)
    place += 4
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }
}

/// How bytes look when Windows takes them for text of its own, and back.
enum WindowsBytes {
  /// What Windows-1252 shows for 0x80 to 0x9F; the five it leaves undefined are control characters.
  private static let middle: [Unicode.Scalar] = Array(
    ("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}" + "\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ").unicodeScalars
  )

  /// Where Windows-1258 differs from Windows-1252. No character stands for two bytes, so that one
  /// table reads both.
  static let vietnamese: [(byte: UInt8, scalar: Unicode.Scalar)] = [
    (0xC3, "Ă"), (0xCC, "\u{300}"), (0xD0, "Đ"), (0xD2, "\u{309}"), (0xD5, "Ơ"), (0xDD, "Ư"),
    (0xDE, "\u{303}"), (0xE3, "ă"), (0xEC, "\u{301}"), (0xF0, "đ"), (0xF2, "\u{323}"),
    (0xF5, "ơ"), (0xFD, "ư"), (0xFE, "₫"),
  ]

  private static let beyondLatin: [UInt32: UInt8] = {
    var bytes: [UInt32: UInt8] = [:]
    for (index, scalar) in middle.enumerated() { bytes[scalar.value] = UInt8(0x80 + index) }
    for (byte, scalar) in vietnamese { bytes[scalar.value] = byte }
    return bytes
  }()

  /// The byte that shows as this character, or nil where none does.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
    return beyondLatin[scalar.value]
  }

  /// The bytes of a text, or nil where a character is none.
  static func of(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let byte = byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  /// What Windows-1252 shows for a byte; nil for the five it leaves undefined, and for control
  /// characters that no text has.
  static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x09, 0x0A, 0x0D: return Unicode.Scalar(byte)
    case 0..<0x20, 0x7F: return nil
    case 0x80...0x9F:
      let scalar = middle[Int(byte) - 0x80]
      return scalar.value < 0xA0 ? nil : scalar
    default: return Unicode.Scalar(byte)
    }
  }
}

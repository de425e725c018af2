/// What only a broken conversion leaves in a text.
enum Damage {
  /// Whether a character is a control or the sign that stands for what could not be read, or a
  /// question mark stands where a letter was, as in "Nguy?n".
  static func isCertain(in text: String) -> Bool {
    var before: Unicode.Scalar = " "
    var question: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if isLost(scalar) { return true }
      if let edge = question, isLetterLost(after: edge, before: scalar) {
        return !isAddress(text)
      }
      if scalar == "?" {
        if question == nil { question = before }
      } else {
        question = nil
      }
      before = scalar
    }
    return false
  }

  private static func isLost(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13: false
    case 0..<0x20, 0x7F..<0xA0, 0xFFFD: true
    default: false
    }
  }

  /// "Có?Không" lacks a space, "?Tên" has a sign too many; neither has lost a letter.
  private static func isLetterLost(
    after before: Unicode.Scalar,
    before scalar: Unicode.Scalar
  ) -> Bool {
    guard scalar != "?", scalar.properties.isAlphabetic else { return false }
    if !scalar.properties.isUppercase { return true }
    return before.properties.isUppercase
  }

  private static func isAddress(_ text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "/") }
  }
}

/// Makes a text fit for a cell.
enum WritableText {
  /// What XML cannot hold (NUL, U+FFFE, U+FFFF) becomes U+FFFD; a text that looks like an escape
  /// (`_x0041_`) is escaped itself. Nearly every text comes back as it is.
  static func clean(_ text: String) -> String {
    var needsWork = false
    var copy = text
    copy.withUTF8 { bytes in
      for byte in bytes where byte == 0 || byte == 0xEF || byte == 0x5F { needsWork = true }
    }
    return needsWork ? rewritten(text) : text
  }

  private static func rewritten(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result = String.UnicodeScalarView()
    var offset = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0, 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
      case 0x5F where EscapedText.begins(bytes[offset...]):
        result.append(contentsOf: "_x005F_".unicodeScalars)
      default: result.append(scalar)
      }
      offset += UTF8.width(scalar)
    }
    return String(result)
  }

  /// For places that know no escapes (titles, notes, names, formulas): what XML cannot hold becomes
  /// U+FFFD.
  static func plain(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(isWritable) { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { isWritable($0) ? $0 : "\u{FFFD}" })
    )
  }

  /// Whether a text has no control character at all, as befits a name.
  static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { isWritable($0) && $0.value >= 0x20 }
  }

  /// The library keeps names, number formats and the like in so many bytes and cuts what is
  /// longer, be it within a letter.
  static let nameBytes = 127

  /// Whether formulas can call something so: not like a cell, a letter or `_` first.
  static func isName(_ text: Substring) -> Bool {
    guard let first = text.unicodeScalars.first, CellAddress(text) == nil,
      text.utf8.count <= nameBytes
    else { return false }
    return (first == "_" || first.properties.isAlphabetic)
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || $0 == "."
      }
  }

  private static func isWritable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// For the value of a formula, where the library escapes no control characters itself.
  static func result(_ text: String) -> String {
    let clean = clean(text)
    guard clean.utf8.contains(where: { $0 < 0x20 && $0 != 9 && $0 != 10 }) else { return clean }
    var result = String.UnicodeScalarView()
    for scalar in clean.unicodeScalars {
      guard scalar.value < 0x20, scalar != "\t", scalar != "\n" else {
        result.append(scalar)
        continue
      }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result.append(contentsOf: "_x00\(scalar.value < 16 ? "0" : "")\(digits)_".unicodeScalars)
    }
    return String(result)
  }

  /// Whether a text is too long for a cell, whose characters are UTF-16 units.
  static func isTooLong(_ text: String) -> Bool {
    text.utf8.count > 32_767 && text.utf16.count > 32_767
  }
}

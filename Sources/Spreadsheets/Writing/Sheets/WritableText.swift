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

  /// Whether a text is too long for a cell, whose characters are UTF-16 units.
  static func isTooLong(_ text: String) -> Bool {
    text.utf8.count > 32_767 && text.utf16.count > 32_767
  }
}

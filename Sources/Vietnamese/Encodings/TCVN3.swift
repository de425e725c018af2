/// TCVN 5712 as the `.Vn` fonts use it.
enum TCVN3 {
  /// The letters of 0xA1 to 0xFF. The toned capitals among them, and the marks of 0xB0 to 0xB4, are
  /// those of the standard's longer forms, which the fonts do not have.
  private static let letters = Array(
    ("ĂÂÊÔƠƯĐăâêôơưđẰ\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴ"
      + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò"
      + "ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ").unicodeScalars
  )

  /// Whether a byte is one that no font shows as a letter.
  static func isBeyondFonts(_ bytes: [UInt8]) -> Bool {
    bytes.contains { byte in
      switch byte {
      case 0xAF...0xB4, 0xBA, 0xBF...0xC5, 0xCD, 0xD9...0xDB, 0xE0, 0xF0, 0xFF: true
      default: false
      }
    }
  }

  static func decode(_ bytes: [UInt8]) -> String? {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    for byte in bytes {
      guard let scalar = scalar(of: byte, after: scalars.last) else { return nil }
      scalars.append(scalar)
    }
    raiseCapitalWords(&scalars)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text).composed
  }

  private static func scalar(of byte: UInt8, after last: Unicode.Scalar?) -> Unicode.Scalar? {
    guard byte > 0xA0 else { return WindowsBytes.scalar(of: byte) }
    // Away from a letter these are signs, as in "25 °C", which the fonts show.
    if (0xB0...0xB4).contains(byte), !(last.map(isLetter) ?? false) {
      return WindowsBytes.scalar(of: byte)
    }
    return letters[Int(byte) - 0xA1]
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  /// The fonts have no toned capitals: whoever writes `TỈNH` without a capitals font gets `TỉNH`.
  /// In a word that shows two capitals and no small letter of those that the fonts have in both sizes
  /// (ASCII, ă â đ ê ô ơ ư) the others are meant large too.
  private static func raiseCapitalWords(_ scalars: inout [Unicode.Scalar]) {
    var start = 0
    while start < scalars.count {
      guard isLetter(scalars[start]) else {
        start += 1
        continue
      }
      let end = scalars[start...].firstIndex { !isLetter($0) } ?? scalars.count
      if isMeantLarge(scalars[start..<end]) {
        for index in start..<end { scalars[index] = scalars[index].upper }
      }
      start = end
    }
  }

  private static func isMeantLarge(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    var capitals = 0
    for scalar in word where scalar.value < 0x80 || bothSizes.contains(scalar) {
      if !scalar.properties.isUppercase { return false }
      capitals += 1
    }
    return capitals >= 2
  }

  private static let bothSizes = Set("ăâđêôơưĂÂĐÊÔƠƯ".unicodeScalars)
}

extension Unicode.Scalar {
  /// The capital of a letter that has one of a single code point.
  var upper: Unicode.Scalar {
    let mapped = properties.uppercaseMapping.unicodeScalars
    return mapped.count == 1 ? mapped.first ?? self : self
  }
}

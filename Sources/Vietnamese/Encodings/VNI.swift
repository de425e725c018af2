/// VNI for Windows: most letters are two bytes, the letter and then all of its marks as one.
enum VNI {
  /// The second bytes, as they look, and under each the letter that it makes of the first.
  private static let marks = "àáâãäåèéêëïõøùúûü"
  private static let pairs: [(first: Unicode.Scalar, letters: String)] = [
    ("a", "ầấâẫậẩằắăặạãàáẳảẵ"),
    ("e", "ềếêễệể----ẹẽèé-ẻ-"),
    ("o", "ồốôỗộổ----ọõòó-ỏ-"),
    ("u", "----------ụũùú-ủ-"),
    ("y", "-----------ỹỳý-ỷ-"),
    ("ô", "----------ợỡờớ-ở-"),
    ("ö", "----------ựữừứ-ử-"),
  ]
  private static let singles = Array(zip("æìíîñòóôö".unicodeScalars, "ỉìíỵđịĩơư".unicodeScalars))

  /// Letters by second byte, then by first byte; both in any mixture of cases, of which the first
  /// byte's counts.
  private static let table: (double: [UInt16: Unicode.Scalar], single: [UInt8: Unicode.Scalar]) = {
    var double: [UInt16: Unicode.Scalar] = [:]
    var single: [UInt8: Unicode.Scalar] = [:]
    for (first, letters) in pairs {
      for (mark, letter) in zip(marks.unicodeScalars, letters.unicodeScalars) where letter != "-" {
        for second in [mark.value, mark.value - 32] {
          double[key(first.value, second)] = letter
          double[key(first.value - 32, second)] = letter.upper
        }
      }
    }
    for (byte, letter) in singles {
      single[UInt8(byte.value)] = letter
      single[UInt8(byte.value - 32)] = letter.upper
    }
    return (double, single)
  }()

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt16 {
    UInt16(first << 8 | second)
  }

  static func decode(_ bytes: [UInt8]) -> String? {
    let table = table
    var scalars = String.UnicodeScalarView()
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if index + 1 < bytes.count, bytes[index + 1] >= 0xC0,
        let letter = table.double[key(UInt32(byte), UInt32(bytes[index + 1]))]
      {
        scalars.append(letter)
        index += 2
        continue
      }
      // A mark that follows no letter of its own is not VNI.
      guard let scalar = table.single[byte] ?? (byte < 0xC0 ? WindowsBytes.scalar(of: byte) : nil)
      else { return nil }
      scalars.append(scalar)
      index += 1
    }
    return String(scalars)
  }
}

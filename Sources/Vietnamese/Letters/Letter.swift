/// One letter of a text, taken apart: what is written, how it is shaped, which tone it carries.
struct Letter: Equatable {
  /// The lower-case letter without any mark; `a` to `z` for every Vietnamese one.
  var base: UInt32
  /// 0 plain; 1 and 2 the further letters of the base in alphabetical order: ă â, đ, ê, ô ơ, ư.
  var quality: UInt8 = 0
  var tone: Tone = .ngang
  var isUpper = false
  /// Up to three marks that Vietnamese does not know, 21 bits each, as in the Ê-đê ĕ and ŭ.
  var foreign: UInt64 = 0

  /// Puts a combining mark on the letter.
  mutating func take(mark: UInt32) {
    if tone == .ngang, let tone = Tone(mark: mark) {
      self.tone = tone
    } else if quality == 0, let quality = Letter.quality(of: mark, on: base) {
      self.quality = quality
    } else {
      foreign = foreign << 21 | UInt64(mark)
    }
  }

  private static func quality(of mark: UInt32, on base: UInt32) -> UInt8? {
    switch (base, mark) {
    case (0x61, 0x306): 1
    case (0x61, 0x302): 2
    case (0x65, 0x302), (0x6F, 0x302): 1
    case (0x6F, 0x31B): 2
    case (0x75, 0x31B): 1
    default: nil
    }
  }

  /// Whether it is one of `a` to `z`, whatever its marks.
  var isLatin: Bool { (97...122).contains(base) }

  /// The letter with its shape and without tone or other marks, in lower case.
  var toneless: Unicode.Scalar {
    let shaped: UInt32 =
      switch (base, quality) {
      case (0x61, 1): 0x103
      case (0x61, 2): 0xE2
      case (0x64, 1): 0x111
      case (0x65, 1): 0xEA
      case (0x6F, 1): 0xF4
      case (0x6F, 2): 0x1A1
      case (0x75, 1): 0x1B0
      default: base
      }
    return Unicode.Scalar(shaped) ?? "\u{FFFD}"
  }

  /// The marks that Vietnamese does not know, in the order written.
  var foreignMarks: [Unicode.Scalar] {
    var marks: [Unicode.Scalar] = []
    for shift in [UInt64(42), 21, 0] {
      let value = UInt32(truncatingIfNeeded: (foreign >> shift) & 0x1F_FFFF)
      if value != 0, let mark = Unicode.Scalar(value) { marks.append(mark) }
    }
    return marks
  }
}

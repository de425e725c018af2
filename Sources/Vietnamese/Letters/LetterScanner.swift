/// Walks through a text letter by letter, in whatever normal form it came.
struct LetterScanner {
  private let table = LetterTable.shared
  private var pending: Letter?

  /// Hands every letter to the body, and nil for each place where a syllable ends.
  ///
  /// Spaces, hyphens and other signs end a syllable; zero-width signs are as if not there.
  static func scan(_ text: String, _ body: (Letter?) -> Void) {
    var scanner = LetterScanner()
    if isDirect(text) {
      for scalar in text.unicodeScalars { scanner.step(scalar, body) }
    } else {
      for scalar in text.decomposed.unicodeScalars { scanner.step(scalar, body) }
    }
    scanner.flush(body)
    body(nil)
  }

  /// Whether every scalar can be read without asking for its canonical decomposition: none needs
  /// taking apart, and no mark stands before one that Unicode puts first.
  static func isDirect(_ text: String) -> Bool {
    let table = LetterTable.shared
    var last: UInt8 = 0
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        last = 0
      } else if let letter = table[scalar.value] {
        last = letter.isMarked ? Self.above : 0
      } else {
        guard isMark(scalar.value), !isTwin(scalar.value) else { return false }
        let order = scalar.properties.canonicalCombiningClass.rawValue
        if order < last { return false }
        last = order
      }
    }
    return true
  }

  /// The combining class of marks above a letter, the last of those that Vietnamese knows.
  private static let above = Unicode.CanonicalCombiningClass.above.rawValue

  /// Old twins of other marks, which Unicode replaces.
  private static func isTwin(_ value: UInt32) -> Bool {
    value == 0x340 || value == 0x341 || value == 0x343 || value == 0x344
  }

  private mutating func step(_ scalar: Unicode.Scalar, _ body: (Letter?) -> Void) {
    if let letter = table[scalar.value] {
      flush(body)
      pending = letter
    } else if Self.isMark(scalar.value) {
      pending?.take(mark: scalar.value)
    } else if scalar.value >= 0x80 {
      stepOutside(scalar, body)
    } else {
      flush(body)
      body(nil)
    }
  }

  /// A scalar that is neither ASCII nor Vietnamese.
  private mutating func stepOutside(_ scalar: Unicode.Scalar, _ body: (Letter?) -> Void) {
    if scalar.isIgnorable { return }
    flush(body)
    if scalar.isApostrophe {
      pending = Letter(base: 0x27)
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      pending = Letter(base: lower.value, isUpper: lower != scalar)
    } else {
      body(nil)
    }
  }

  private mutating func flush(_ body: (Letter?) -> Void) {
    guard let letter = pending else { return }
    body(letter)
    pending = nil
  }

  private static func isMark(_ value: UInt32) -> Bool { value >= 0x300 && value < 0x370 }
}

extension Unicode.Scalar {
  /// Zero-width signs, the soft hyphen and the byte order mark: they print nothing.
  var isIgnorable: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// The signs that people type for the apostrophe of names such as H'Hen.
  var isApostrophe: Bool {
    switch value {
    case 0x27, 0x2018, 0x2019, 0x2BC, 0xB4, 0x60: true
    default: false
    }
  }

  /// White space of any kind, the no-break space included.
  var isSpace: Bool { properties.isWhitespace }
}

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

  /// Whether every scalar can be read without asking for its canonical decomposition.
  static func isDirect(_ text: String) -> Bool {
    let table = LetterTable.shared
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      if table[scalar.value] == nil, !isMark(scalar.value) { return false }
    }
    return true
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

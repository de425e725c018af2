/// Cuts a text into its words.
struct WordScanner {
  private var word = Word()
  /// Signs that end nothing if a letter follows, and are no part of the word if none does.
  private var hasPendingSign = false

  static func scan(_ text: String, _ body: (Word) -> Void) {
    var scanner = WordScanner()
    for scalar in text.composed.unicodeScalars { scanner.step(scalar, body) }
    scanner.flush(body)
  }

  private mutating func step(_ scalar: Unicode.Scalar, _ body: (Word) -> Void) {
    if let letter = Self.letter(of: scalar) {
      word.letters.append(letter)
      if hasPendingSign { word.hasSign = true }
      if scalar.value >= 0x80 || hasPendingSign { word.isASCII = false }
      if scalar.value > 0xFF, WindowsBytes.byte(of: scalar) == nil { word.isBeyondBytes = true }
      hasPendingSign = false
    } else if !scalar.isIgnorable {
      stepOver(DamageSign(scalar), body)
    }
  }

  private mutating func stepOver(_ sign: DamageSign?, _ body: (Word) -> Void) {
    switch sign {
    case .anywhere:
      word.hasSign = true
      word.isASCII = false
    case .beforeLetter: hasPendingSign = true
    case .betweenLetters where !word.letters.isEmpty: hasPendingSign = true
    case .betweenLetters, nil: flush(body)
    }
  }

  private mutating func flush(_ body: (Word) -> Void) {
    if !word.letters.isEmpty { body(word) }
    word = Word()
    hasPendingSign = false
  }

  private static func letter(of scalar: Unicode.Scalar) -> Letter? {
    if let letter = LetterTable.shared[scalar.value] { return letter.isLatin ? letter : nil }
    if scalar.value < 0x80 { return nil }
    let isLetter = scalar.value >= 0xC0 && scalar.properties.isAlphabetic
    guard isLetter || scalar.properties.generalCategory == .nonspacingMark else { return nil }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    return Letter(base: lower.value, isUpper: lower != scalar)
  }
}

/// Signs that stand for letters where a text was read in a wrong encoding.
private enum DamageSign {
  /// At either end of a word too: nobody writes them there.
  case anywhere
  /// Before a letter: `®` may follow a word, as in a trade mark.
  case beforeLetter
  /// Only between two letters: elsewhere they quote and number.
  case betweenLetters

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xA1...0xA3, 0xA5, 0xA6, 0xA8, 0xAA, 0xAC, 0xAF, 0xB5, 0xB6, 0xB8, 0xB9, 0xBA,
      0xBC...0xBF, 0xD7, 0xF7:
      self = .anywhere
    case 0xA7, 0xA9, 0xAE: self = .beforeLetter
    case 0xA4, 0xAB, 0xB0...0xB3, 0xB7, 0xBB: self = .betweenLetters
    default: return nil
    }
  }
}

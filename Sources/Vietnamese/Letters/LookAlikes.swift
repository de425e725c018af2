extension String {
  /// The text in NFC with look-alikes made the letters they are meant to be, signs that print nothing
  /// dropped, and no-break spaces made spaces.
  ///
  /// Marks of direction, which telephones put around numbers, are such signs too. Wide digits and
  /// letters become plain. `Ð`, `ð` and `Ɖ` become `Đ` and `đ`. `Ƣ`, which broken copies show for `Ư` and for `Ơ`, becomes
  /// whichever makes a possible syllable, `Ư` where both do. Cyrillic letters that look Latin become
  /// so only in a word with Latin letters. Right text is left as it is, its other spaces too.
  public var withoutLookAlikes: String {
    let text = composed
    guard text.unicodeScalars.contains(where: LookAlikes.mayNeedChange) else { return text }
    return LookAlikes.replaced(in: text).composed
  }
}

private enum LookAlikes {
  private static let cyrillic: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip(
      "аеорсухіАВЕКМНОРСТХІ".unicodeScalars,
      "aeopcyxiABEKMHOPCTXI".unicodeScalars
    )
  )

  static func mayNeedChange(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else { return false }
    return scalar.isUnseen || fullWidth(scalar) != nil || isNoBreakSpace(scalar)
      || stroked(scalar) != nil
      || isHornless(scalar) || cyrillic[scalar] != nil
  }

  static func replaced(in text: String) -> String {
    var result = String.UnicodeScalarView()
    var word: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars.map({ fullWidth($0) ?? $0 }) where !scalar.isUnseen {
      if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark {
        word.append(scalar)
        continue
      }
      result.append(contentsOf: mended(word))
      word.removeAll(keepingCapacity: true)
      result.append(isNoBreakSpace(scalar) ? " " : scalar)
    }
    result.append(contentsOf: mended(word))
    return String(result)
  }

  private static func mended(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var word = word.map { stroked($0) ?? $0 }
    if word.contains(where: isLatin) { word = word.map { cyrillic[$0] ?? $0 } }
    guard word.contains(where: isHornless) else { return word }
    let likely = horned(word, "ư")
    if isSyllable(likely) { return likely }
    let other = horned(word, "ơ")
    return isSyllable(other) ? other : hornedInTurn(word)
  }

  private static func isSyllable(_ word: [Unicode.Scalar]) -> Bool {
    Syllables.isPossible(String(String.UnicodeScalarView(word)))
  }

  /// The word with every Ƣ made the given letter.
  private static func horned(_ word: [Unicode.Scalar], _ letter: Unicode.Scalar) -> [Unicode.Scalar]
  {
    word.map { $0.value == 0x1A3 ? letter : $0.value == 0x1A2 ? letter.upper : $0 }
  }

  /// Two in a row are `ươ`; one that makes no syllable either way is `ư`.
  private static func hornedInTurn(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var word = word
    for index in word.indices.dropFirst() where isHornless(word[index - 1]) {
      if isHornless(word[index]) { word[index] = word[index].value == 0x1A3 ? "ơ" : "Ơ" }
    }
    return horned(word, "ư")
  }

  /// The sign of ASCII that a wide one of East Asian keyboards stands for, and the minus sign.
  private static func fullWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
    case 0x2212: "-"
    default: nil
    }
  }

  private static func stroked(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xD0, 0x189: "Đ"
    case 0xF0, 0x256: "đ"
    default: nil
    }
  }

  private static func isHornless(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x1A2 || scalar.value == 0x1A3
  }

  private static func isNoBreakSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xA0 || scalar.value == 0x202F || scalar.value == 0x2007
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 65...90, 97...122, 0xC0..<0x250, 0x1EA0..<0x1F00: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Prints nothing, or only turns the direction of what follows.
  fileprivate var isUnseen: Bool {
    isIgnorable || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }
}

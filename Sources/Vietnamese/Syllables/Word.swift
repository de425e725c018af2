/// A run of letters in a text, with the signs that stand in it where a letter should be.
struct Word {
  var letters: [Letter] = []
  /// Signs such as `¸` that broken encodings show for letters.
  var hasSign = false
  var isASCII = true
  /// Whether it holds a letter that the old encodings cannot have shown.
  var isBeyondBytes = false

  /// What a word says about the encoding of its text.
  enum Kind {
    /// Nothing: foreign, minority or abbreviated.
    case plain
    case possible(isMarked: Bool)
    case impossible
    /// Impossible in a way that only a wrong encoding brings about.
    case broken
  }

  var kind: Kind {
    if isASCII { return Syllables.isPossible(letters) ? .possible(isMarked: false) : .plain }
    if !letters.contains(where: \.isLatin) { return hasSign ? .broken : .plain }
    if hasSign { return .broken }
    guard hasOneCase else { return isBeyondBytes || !hasForeignCapital ? .impossible : .broken }
    if Syllables.isPossible(letters) {
      return .possible(isMarked: letters.contains(where: \.isMarked))
    }
    return isFromElsewhere ? .plain : .impossible
  }

  /// All small, all capital, or a capital first.
  private var hasOneCase: Bool {
    let rest = letters.dropFirst()
    return !rest.contains(where: \.isUpper)
      || letters[0].isUpper && !rest.contains { !$0.isUpper }
  }

  /// A marked capital after a small letter, as `Ø` in "tØnh".
  private var hasForeignCapital: Bool {
    zip(letters, letters.dropFirst()).contains { before, letter in
      !before.isUpper && letter.isUpper && (letter.isMarked || !letter.isLatin)
    }
  }
}

extension Word {
  /// Whether it looks like a name of another people of the country, or like an abbreviation: it has
  /// their letters, or a form that neither Vietnamese nor a broken encoding has ("Niê", "Blôk",
  /// "Êban", "Brể", "HĐND").
  private var isFromElsewhere: Bool {
    guard letters.allSatisfy({ $0.isVietnamese || $0.isMinority }), !hasDoubledVowel else {
      return false
    }
    if letters.contains(where: \.isMinority) { return true }
    let cut = letters.firstIndex(where: \.isVowel) ?? letters.count
    guard cut < letters.count else { return true }
    let isForeignOnset = cut > 0 && !Rhymes.initials.contains(SyllableCode(letters[..<cut]))
    guard letters.allSatisfy({ $0.tone == .ngang }) else {
      let plainOnset = Letter(base: 0x62)
      return cut > 1 && isForeignOnset && Syllables.isPossible([plainOnset] + letters[cut...])
    }
    return isForeignOnset || hasForeignEnding(from: cut)
  }

  /// A vowel and then itself with a shape, as VNI looks: "Ñoâng", "Vaên".
  private var hasDoubledVowel: Bool {
    zip(letters, letters.dropFirst()).contains { first, second in
      first.isVowel && first.quality == 0 && second.quality != 0
        && (first.base == second.base || first.base == 0x61 && second.base == 0x65)
    }
  }

  private func hasForeignEnding(from cut: Int) -> Bool {
    let end = letters[cut...].firstIndex { !$0.isVowel } ?? letters.count
    let isForeignCoda =
      end < letters.count && !Rhymes.finals.contains(SyllableCode(letters[end...]))
    let isFront = [0x65, 0x69, 0x79].contains(letters[cut].base)
    let isHardK = cut == 1 && letters[0].base == 0x6B && !isFront
    return isForeignCoda || isHardK || hasForeignGlide(letters[cut..<end])
  }

  /// The open iê and iă of the Ê-đê.
  private func hasForeignGlide(_ vowels: ArraySlice<Letter>) -> Bool {
    guard vowels.count == 2, vowels.endIndex == letters.count, let first = vowels.first,
      let last = vowels.last
    else { return false }
    return (first.base == 0x69 || first.base == 0x79) && first.quality == 0 && last.quality == 1
  }
}

extension Letter {
  /// The letters of minority languages beside those of Vietnamese: ĕ ĭ ŏ ŭ č ƀ ñ.
  var isMinority: Bool {
    switch base {
    case 0x115, 0x12D, 0x14F, 0x16D, 0x10D, 0xF1: true
    case 0x62: foreign != 0
    default: false
    }
  }
}

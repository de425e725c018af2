/// Whether letters make a Vietnamese syllable: told from initials, rhymes and tones, not from a list
/// of words.
public enum Syllables {
  /// The tone mark may stand where the old spelling puts it or where the new one does (`hòa`,
  /// `hoà`); normal form and case do not count.
  public static func isPossible(_ syllable: some StringProtocol) -> Bool {
    var letters: [Letter] = []
    for scalar in String(syllable).composed.unicodeScalars {
      guard let letter = LetterTable.shared[scalar.value] else { return false }
      letters.append(letter)
    }
    return isPossible(letters)
  }

  static func isPossible(_ letters: [Letter]) -> Bool {
    // The longest is "nghiêng".
    guard (1...7).contains(letters.count), letters.allSatisfy(\.isVietnamese) else { return false }
    let tones = letters.indices.filter { letters[$0].tone != .ngang }
    guard tones.count <= 1 else { return false }
    return SyllableShape.all(of: letters).contains { $0.isPossible(toneAt: tones.first) }
  }
}

/// One way to cut a syllable into its initial and its rhyme.
struct SyllableShape {
  let letters: [Letter]
  /// Where the rhyme begins.
  let cut: Int

  /// All ways: `giếng` is g + iếng, `già` gi + à; `quốc` q + uốc, `quang` qu + ang.
  static func all(of letters: [Letter]) -> [SyllableShape] {
    let cut = letters.firstIndex(where: \.isVowel) ?? letters.count
    guard cut < letters.count else { return [] }
    var shapes = [SyllableShape(letters: letters, cut: cut)]
    if cut == 1, cut + 1 < letters.count, letters[cut].quality == 0, letters[cut + 1].isVowel,
      isGlide(letters[cut], after: letters[0])
    {
      shapes.append(SyllableShape(letters: letters, cut: cut + 1))
    }
    return shapes
  }

  /// The i of gi and the u of qu, which belong to the initial.
  private static func isGlide(_ letter: Letter, after initial: Letter) -> Bool {
    initial.code == 7 && letter.base == 0x69 || initial.base == 0x71 && letter.base == 0x75
  }

  func isPossible(toneAt toned: Int?) -> Bool {
    let initial = SyllableCode(letters[..<cut])
    guard cut == 0 || Rhymes.initials.contains(initial) else { return false }
    guard Rhymes.all.contains(SyllableCode(letters[cut...])) else { return false }
    return isSpeltRight && isToneRight(toned)
  }

  /// c, g, ng before a o u; k, gh, ngh before e ê i (and k before y); iê only after a consonant.
  private var isSpeltRight: Bool {
    let first = letters[cut]
    let isFront = first.base == 0x65 || first.base == 0x69 || first.base == 0x79
    let onset = letters[..<cut].map { UInt8(truncatingIfNeeded: $0.base) }
    switch String(decoding: onset, as: UTF8.self) {
    case "c": return !isFront
    case "k": return isFront
    case "g": return first.base == 0x69 || !isFront
    case "ng": return !isFront
    case "gh", "ngh": return isFront && first.base != 0x79
    case "q": return first.base == 0x75 && letters.count > cut + 1 && first.quality == 0
    case "qu": return first.base != 0x75
    case "": return !(first.base == 0x69 && letters.count > 1 && letters[1].code == 37)
    default: return first.base != 0x79 || letters.count == cut + 1
    }
  }

  /// After a stop only sắc and nặng are heard, and the tone stands on the vowel that bears it.
  private func isToneRight(_ toned: Int?) -> Bool {
    let last = letters[letters.count - 1].base
    let endsInStop =
      last == 0x63 || last == 0x70 || last == 0x74 || last == 0x6B
      || last == 0x68 && letters[letters.count - 2].base == 0x63
    guard let toned else { return !endsInStop }
    let tone = letters[toned].tone
    if endsInStop, tone != .sac, tone != .nang { return false }
    // Typed on the glide of the initial: "qúy".
    if toned < cut { return true }
    return bearers.contains(toned)
  }

  /// The places at which the tone may be written.
  private var bearers: Range<Int> {
    let end = letters[cut...].firstIndex { !$0.isVowel } ?? letters.count
    if let shaped = letters[cut..<end].lastIndex(where: { $0.quality != 0 }) {
      return shaped..<shaped + 1
    }
    switch end - cut {
    case 1: return cut..<end
    case 2:
      let pair = (letters[cut].base, letters[cut + 1].base)
      // oa, oe, uy and oo: the old spelling and the new one differ.
      let isGlided = pair == (0x6F, 0x61) || pair == (0x6F, 0x65) || pair == (0x75, 0x79)
      if isGlided { return cut..<end }
      return end < letters.count ? cut + 1..<end : cut..<cut + 1
    default: return cut + 1..<cut + 2
    }
  }
}

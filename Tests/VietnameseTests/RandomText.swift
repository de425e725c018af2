import Vietnamese

/// Texts of syllables that the rules allow, whether or not anybody says them.
struct RandomText {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed &* 0x9E37_79B9 &+ 1) }

  typealias Rules = `Syllables built by the rules`

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  /// A syllable in small letters, its tone where either spelling puts it.
  mutating func syllable() -> String {
    let isBack = number(0...2) > 0
    let onset = pick(isBack ? Rules.back : Rules.front)
    if number(0...4) == 0, isBack {
      return onset
        + pick(Rules.toned(pick(Rules.stops), pick(Array(Rules.tones.suffix(2))))).composed
    }
    let rhyme = pick(isBack ? Rules.backRhymes : Rules.frontRhymes)
    return (onset + pick(Rules.toned(rhyme, pick(Rules.tones + ["", ""])))).composed
  }

  /// A syllable in one of the three cases that people write.
  mutating func word() -> String {
    let syllable = syllable()
    switch number(0...5) {
    case 0: return syllable.uppercased()
    case 1...3: return syllable.prefix(1).uppercased() + syllable.dropFirst()
    default: return syllable
    }
  }

  /// Words with spaces and the signs of lists between them.
  mutating func text(words count: Int) -> String {
    var text = word()
    for _ in 1..<max(1, count) {
      text += pick([" ", " ", " ", " ", ", ", " - ", " (", ") ", ": ", " 01.003 ", "/"]) + word()
    }
    return text
  }

  /// Any scalars at all: letters with marks in any order, spaces of every kind, signs that print
  /// nothing, other scripts, and now and then a syllable.
  mutating func scalars(_ count: Int) -> String {
    var text = ""
    for _ in 0..<count {
      switch number(0...9) {
      case 0...2: text += word()
      case 3: text += pick(Self.marks)
      case 4: text += pick(Self.spaces)
      case 5: text += pick(Self.odd)
      default:
        let scalar = Unicode.Scalar(UInt32(number(0x20...0x2_FFFF))) ?? "x"
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static let marks = [
    "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{306}", "\u{309}", "\u{31B}", "\u{323}",
    "\u{335}",
    "\u{340}", "\u{341}", "\u{345}",
  ]
  private static let spaces = [
    " ", "  ", "\t", "\r\n", "\u{A0}", "\u{2009}", "\u{3000}", "\u{2028}",
  ]
  private static let odd = [
    "\u{200B}", "\u{AD}", "\u{FEFF}", "\u{202E}", "\u{2066}", "Ð", "Ƣ", "ƣ", "İ", "ß", "ŉ", "ǅ",
    "К",
    "\u{212A}", "Ａ", "１", "-", "'", "’", "𝐀", "ﬁ", "한", "각", "Ω", "ᾳ",
  ]
}

extension String {
  /// Whether it has the same scalars, not only the same characters.
  func isSame(_ other: String) -> Bool { unicodeScalars.elementsEqual(other.unicodeScalars) }
}

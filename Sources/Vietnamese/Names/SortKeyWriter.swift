/// Writes a sort key byte by byte.
///
/// A letter is its base, then `|` or `}` for a further letter of that base; both are higher than any
/// letter, so `ă` comes after `a` and whatever follows it. A letter that is not Latin is `{` and six
/// hexadecimal digits, after `z`. The tone is one of A C E G I K; the next letter of the alphabet
/// says that details follow: marks or second tones that Vietnamese does not know.
struct SortKeyWriter {
  private static let end = UInt8(ascii: "!")

  private var bytes: [UInt8] = []
  private var cases: [UInt8] = []
  private var syllable = Syllable()

  private struct Syllable {
    var length: UInt8 = 0
    var tone: Tone = .ngang
    var details: [UInt8] = []
    var lowerRun = 0
  }

  init() {
    bytes.reserveCapacity(64)
    cases.reserveCapacity(16)
  }

  /// One part of the key: its syllables and an end that is lower than any letter.
  mutating func append(_ text: String) {
    LetterScanner.scan(text) { take($0) }
    bytes.append(Self.end)
  }

  /// The whole key, with the case of all parts at the end.
  mutating func finish() -> String {
    bytes.append(contentsOf: cases)
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func take(_ letter: Letter?) {
    guard let letter else { return endSyllable() }
    write(letter)
    takeCase(letter.isUpper)
    if letter.tone != .ngang || letter.foreign != 0 { takeMarks(letter) }
    if syllable.length < 64 { syllable.length += 1 }
  }

  private mutating func write(_ letter: Letter) {
    if letter.base < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: letter.base))
      if letter.quality != 0 { bytes.append(UInt8(ascii: "{") + letter.quality) }
    } else {
      bytes.append(UInt8(ascii: "{"))
      Self.write(hexadecimal: UInt64(letter.base), digits: 6, to: &bytes)
    }
  }

  /// Lower case after the last capital of a syllable is left out: it is the lowest anyway.
  private mutating func takeCase(_ isUpper: Bool) {
    guard isUpper else {
      syllable.lowerRun += 1
      return
    }
    for _ in 0..<syllable.lowerRun { cases.append(UInt8(ascii: "l")) }
    syllable.lowerRun = 0
    cases.append(UInt8(ascii: "u"))
  }

  private mutating func takeMarks(_ letter: Letter) {
    if letter.foreign == 0, syllable.tone == .ngang {
      syllable.tone = letter.tone
      return
    }
    syllable.details.append(48 + syllable.length)
    syllable.details.append(48 + letter.tone.rawValue)
    Self.write(hexadecimal: letter.foreign, digits: 16, to: &syllable.details)
    if syllable.tone == .ngang { syllable.tone = letter.tone }
  }

  private mutating func endSyllable() {
    guard syllable.length > 0 else { return }
    let isPlain = syllable.details.isEmpty
    bytes.append(Self.end)
    bytes.append(UInt8(ascii: "A") + syllable.tone.rawValue * 2 + (isPlain ? 0 : 1))
    if !isPlain {
      bytes.append(contentsOf: syllable.details)
      bytes.append(Self.end)
    }
    cases.append(Self.end)
    syllable = Syllable()
  }

  private static func write(hexadecimal value: UInt64, digits: Int, to bytes: inout [UInt8]) {
    for place in (0..<digits).reversed() {
      let digit = UInt8(truncatingIfNeeded: value >> UInt64(place * 4) & 0xF)
      bytes.append(digit < 10 ? 48 + digit : 87 + digit)
    }
  }
}

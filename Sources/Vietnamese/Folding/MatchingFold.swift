extension String {
  /// What tells whether two spellings are the same word: the letters of each syllable, then its tone.
  ///
  /// `hoà` and `hòa` are both `hoa1`, `thuý` and `thúy` both `thuy4`; `Hóa` is `hoa4`; `Mỹ` and `Mĩ`
  /// stay apart. Case, spaces, hyphens and the normal form do not count. The stored text is never
  /// rewritten with it.
  public var matchingFold: String {
    var fold = MatchingFold()
    LetterScanner.scan(self) { fold.take($0) }
    return String(fold.text).composed
  }
}

private struct MatchingFold {
  var text = String.UnicodeScalarView()
  private var tones: [Tone] = []
  private var isInside = false

  mutating func take(_ letter: Letter?) {
    guard let letter else { return endSyllable() }
    if !isInside, !text.isEmpty { text.append(" ") }
    isInside = true
    text.append(letter.toneless)
    text.append(contentsOf: letter.foreignMarks)
    if letter.tone != .ngang { tones.append(letter.tone) }
  }

  private mutating func endSyllable() {
    guard isInside else { return }
    for tone in tones.isEmpty ? [.ngang] : tones {
      text.append(Unicode.Scalar(48 + tone.rawValue))
    }
    tones.removeAll(keepingCapacity: true)
    isInside = false
  }
}

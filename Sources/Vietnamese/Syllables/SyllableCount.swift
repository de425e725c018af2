/// How many words of a text are Vietnamese syllables.
///
/// A word is a run of letters. What carries a letter outside ASCII and is no syllable, or is one in
/// no case that people write ("tØnh", "hÀnH"), is impossible. Words of ASCII that are no syllable,
/// words of other scripts, abbreviations ("HĐND") and words that look like a minority name ("Niê",
/// "Blôk", "Bhăm", all with ĕ ĭ ŏ ŭ č ƀ ñ) are plain: they speak neither for an encoding nor against.
public struct SyllableCount: Equatable, Sendable {
  /// Possible syllables in all.
  public private(set) var possible = 0
  /// Possible syllables with a Vietnamese letter or tone: what speaks for an encoding.
  public private(set) var marked = 0
  public private(set) var impossible = 0
  public private(set) var plain = 0
  /// Those of the impossible that only a wrong encoding explains.
  private(set) var broken = 0

  public init(of text: String) {
    WordScanner.scan(text) { take($0.kind) }
  }

  private mutating func take(_ kind: Word.Kind) {
    switch kind {
    case .plain: plain += 1
    case .possible(let isMarked):
      possible += 1
      if isMarked { marked += 1 }
    case .impossible: impossible += 1
    case .broken:
      impossible += 1
      broken += 1
    }
  }
}

/// Which encoding a body of text is in (a sheet without fonts, a text file), told by counting
/// syllables.
public struct EncodingEvidence: Sendable {
  private var asIs = Tally()
  private var decoded = [Tally](repeating: Tally(), count: LegacyEncoding.allCases.count)
  private var taken = 0

  /// What more texts would tell is known long before.
  private static let enough = 5000

  public init() {}

  /// Takes one cell or line, whose characters are bytes as Windows-1252 shows them.
  public mutating func take(_ text: String) {
    guard taken < Self.enough, !text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x80 }) else { return }
    taken += 1
    let count = SyllableCount(of: text)
    asIs.take(count)
    if Damage.isCertain(in: text) { asIs.broken += 1 }
    let bytes = WindowsBytes.of(text)
    for (index, encoding) in LegacyEncoding.allCases.enumerated() {
      if let decoded = bytes.flatMap(encoding.decode) {
        self.decoded[index].take(SyllableCount(of: decoded))
      } else {
        self.decoded[index].against += max(1, count.marked + count.impossible)
      }
    }
  }

  public enum Verdict: Equatable, Sendable {
    /// The texts are fine as they are.
    case unicode
    /// The encoding explains the texts clearly best.
    case legacy(LegacyEncoding)
    /// Two do about equally, or none does.
    case undecided
  }

  public var verdict: Verdict {
    let ranked = zip(LegacyEncoding.allCases, decoded).sorted { $0.1.score > $1.1.score }
    let (encoding, best) = ranked[0]
    if asIs.score >= best.score { return asIs.isConvincing ? .unicode : unexplained }
    let rival = max(asIs.score, ranked[1].1.score)
    guard best.isConvincing else { return unexplained }
    return best.score - rival >= max(2, best.speaking / 10) ? .legacy(encoding) : .undecided
  }

  /// Foreign names are no syllables, yet they are whole; only damage makes one doubt.
  private var unexplained: Verdict { asIs.broken == 0 ? .unicode : .undecided }
}

/// What speaks for a reading of the texts and against it, in syllables.
private struct Tally {
  var speaking = 0
  var against = 0
  var broken = 0

  var score: Int { speaking - against }
  var isConvincing: Bool { speaking > 0 && against * 2 <= speaking }

  mutating func take(_ count: SyllableCount) {
    speaking += count.marked
    against += count.impossible
    broken += count.broken
  }
}

import Foundation
import Testing
import Vietnamese

struct `Evidence of an encoding` {
  static func verdict(_ texts: some Sequence<String>) -> EncodingEvidence.Verdict {
    var evidence = EncodingEvidence()
    for text in texts { evidence.take(text) }
    return evidence.verdict
  }

  /// Every five people, a hundred samples.
  static let samples = (0..<100).map { start in
    (0..<5).map { NameCorpus.people[(start + $0 * 17) % NameCorpus.people.count] }
  }

  @Test(arguments: LegacyEncoding.allCases)
  func `finds the encoding of a whole sheet, through either code page`(encoding: LegacyEncoding) {
    let writer = LegacyWriter(encoding: encoding)
    for view in [LegacyWriter.latin1252, LegacyWriter.latin1258] {
      let texts = NameCorpus.all.map { writer.write($0, through: view) }
      let isUnicode = texts.allSatisfy { Self.isSame($0.precomposedStringWithCanonicalMapping) }
      #expect(Self.verdict(texts) == (isUnicode ? .unicode : .legacy(encoding)))
    }
  }

  /// Windows-1258 seen through itself is Unicode, only not composed.
  static func isSame(_ text: String) -> Bool { NameCorpus.all.contains(text) }

  @Test(arguments: LegacyEncoding.allCases)
  func `finds the encoding of five names`(encoding: LegacyEncoding) {
    let writer = LegacyWriter(encoding: encoding)
    for sample in Self.samples {
      #expect(Self.verdict(sample.map { writer.write($0) }) == .legacy(encoding), "\(sample)")
    }
  }

  @Test
  func `takes Unicode of either normal form for what it is`() {
    for sample in Self.samples + [NameCorpus.all] {
      #expect(Self.verdict(sample) == .unicode)
      #expect(Self.verdict(sample.map(\.decomposedStringWithCanonicalMapping)) == .unicode)
      #expect(Self.verdict(sample.map { $0.uppercased() }) == .unicode)
    }
  }

  @Test
  func `takes nothing, ASCII, foreign and minority names for Unicode`() {
    #expect(Self.verdict([]) == .unicode)
    #expect(Self.verdict(["Nam", "a@phuyen.gov.vn"]) == .unicode)
    #expect(Self.verdict(["Müller", "café", "José"]) == .unicode)
    #expect(Self.verdict(ReadingOfOneText.minority) == .unicode)
  }

  @Test
  func `is not misled by a few texts in another encoding`() {
    let old = NameCorpus.people.prefix(40).map { LegacyWriter(encoding: .tcvn3).write($0) }
    #expect(Self.verdict(old + NameCorpus.people.prefix(8)) == .legacy(.tcvn3))
    #expect(Self.verdict(old.prefix(8) + NameCorpus.people.prefix(40)) == .unicode)
  }

  @Test
  func `stays undecided where two encodings do equally well, or none does`() {
    let old = NameCorpus.people.prefix(20).map { LegacyWriter(encoding: .tcvn3).write($0) }
    let other = NameCorpus.people.prefix(20).map { LegacyWriter(encoding: .vni).write($0) }
    #expect(Self.verdict(old + other) == .undecided)
    #expect(Self.verdict(["Ng\u{FFFD}y", "Tr\u{FFFD}n", "Đ\u{FFFD}ng"]) == .undecided)
  }
}

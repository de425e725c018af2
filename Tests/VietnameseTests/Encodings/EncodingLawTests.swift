import Foundation
import Testing
import Vietnamese

struct `The laws of old encodings` {
  static let texts: [String] = {
    var random = RandomText(seed: 7)
    return (0..<400).map { _ in random.text(words: random.number(1...15)) }
  }()
  static let views = [LegacyWriter.latin1252, LegacyWriter.latin1258]

  @Test(arguments: LegacyEncoding.allCases)
  func `what is written in one is decoded as it was, through either code page`(
    encoding: LegacyEncoding
  ) {
    let writer = LegacyWriter(encoding: encoding)
    for text in Self.texts {
      // A word all in capitals keeps them in TCVN3 too: the decoder knows such words.
      let held = encoding == .tcvn3 ? text.lowercased() : text
      for view in Self.views {
        #expect(encoding.decode(writer.write(held, through: view))?.isSame(held) == true, "\(held)")
      }
    }
  }

  @Test
  func `a word that shows two capitals keeps all of them in TCVN3`() {
    let writer = LegacyWriter(encoding: .tcvn3)
    for text in Self.texts {
      for word in text.uppercased().split(whereSeparator: { !$0.isLetter }).map(String.init) {
        let shown = word.unicodeScalars.filter {
          $0.value < 0x80 || "ĂÂĐÊÔƠƯ".unicodeScalars.contains($0)
        }
        guard shown.count >= 2 else { continue }
        #expect(LegacyEncoding.tcvn3.decode(writer.write(word)) == word, "\(word)")
      }
    }
  }

  @Test(arguments: LegacyEncoding.allCases)
  func `what is decoded is composed, and decodes piece by piece alike`(encoding: LegacyEncoding) {
    let writer = LegacyWriter(encoding: encoding)
    for text in Self.texts.map({ $0.lowercased() }) {
      let words = text.split(separator: " ").map { writer.write(String($0)) }
      let whole = encoding.decode(words.joined(separator: " "))
      let pieces = words.compactMap { encoding.decode($0) }
      #expect(pieces.count == words.count && pieces.joined(separator: " ") == whole, "\(text)")
      #expect(whole.map { $0.isSame($0.composed) } == true)
    }
  }

  @Test
  func `proper Unicode is never taken for one of them, however little of it there is`() {
    for (index, text) in Self.texts.enumerated() {
      for form in [text, text.decomposed, text.uppercased(), text.lowercased()] {
        var evidence = EncodingEvidence()
        evidence.take(form)
        #expect(evidence.verdict == .unicode, "\(form)")
        for more in Self.texts[..<min(index, 20)] { evidence.take(more) }
        #expect(evidence.verdict == .unicode, "\(form)")
      }
    }
  }

  @Test
  func `every syllable of Unicode stands alone among Unicode`() {
    var random = RandomText(seed: 8)
    for _ in 0..<3_000 {
      let word = random.word()
      for form in [word, word.decomposed] {
        #expect(EncodingEvidence.reading(of: form, expecting: nil) == .asIs, "\(word)")
        var evidence = EncodingEvidence()
        evidence.take(form)
        #expect(evidence.verdict == .unicode, "\(word)")
      }
    }
  }

  @Test(arguments: LegacyEncoding.allCases)
  func `a letter that no code page has keeps a text as it stands`(encoding: LegacyEncoding) {
    for text in Self.texts {
      let isBeyond = text.unicodeScalars.contains { scalar in
        (0x1EA0..<0x1F00).contains(scalar.value)
      }
      guard isBeyond else { continue }
      #expect(encoding.decode(text) == nil)
      #expect(EncodingEvidence.reading(of: text, expecting: encoding) == .asIs, "\(text)")
    }
  }

  @Test(arguments: LegacyEncoding.allCases)
  func `forty words tell their encoding`(encoding: LegacyEncoding) {
    let writer = LegacyWriter(encoding: encoding)
    for seed in 1...40 as ClosedRange<UInt64> {
      var random = RandomText(seed: seed)
      var evidence = EncodingEvidence()
      for _ in 0..<8 {
        let words = (0..<5).map { _ in random.syllable() }
        evidence.take(writer.write(words.joined(separator: " ")))
      }
      #expect(evidence.verdict == .legacy(encoding), "\(seed)")
    }
  }

  @Test
  func `plain ASCII is every encoding's and tells of none`() {
    var random = RandomText(seed: 9)
    var evidence = EncodingEvidence()
    for _ in 0..<500 {
      let bytes = (0..<random.number(0...20)).map { _ in UInt8(random.number(0x20...0x7E)) }
      let text = String(decoding: bytes, as: UTF8.self)
      for encoding in LegacyEncoding.allCases { #expect(encoding.decode(text) == text) }
      evidence.take(text)
    }
    #expect(evidence.verdict == .unicode)
  }
}

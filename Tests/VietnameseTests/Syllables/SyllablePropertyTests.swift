import Foundation
import Testing
import Vietnamese

struct `Syllables built by the rules` {
  /// Before a o u; before e ê i; a dot in a rhyme follows each vowel that may bear the tone.
  static let back = "b c ch d đ g h kh l m n ng nh ph r s t th tr v x".split(separator: " ")
  static let front = "b ch d đ gh h k kh l m n ngh nh ph r s t th tr v x".split(separator: " ")
  static let backRhymes = """
    a. a.i a.o a.m a.ng a.nh ă.n ă.ng â.u â.y o. o.i o.n ô.ng ơ.m u. u.ng
    o.a. oa.i oă.n u.y. uâ.n uyê.n uô.ng u.a ươ.i ư.a ư.u ươ.ng
    """.split { $0 == " " || $0 == "\n" }
  static let frontRhymes = "e. e.o e.m ê. ê.nh ê.u i. i.a i.u i.nh iê.n iê.ng iê.u".split(
    separator: " "
  )
  static let stops = "a.c a.ch a.p ă.t â.c o.c ô.t u.p oa.t uâ.t uyê.t uô.c ươ.t ư.c".split(
    separator: " "
  )
  static let tones = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

  /// The rhyme with the tone at each place that the dots allow.
  static func toned(_ rhyme: Substring, _ tone: String) -> [String] {
    let parts = rhyme.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    return (1..<parts.count).map { place in
      parts[..<place].joined() + tone + parts[place...].joined()
    }
  }

  @Test
  func `are possible with every tone`() {
    for (onsets, rhymes) in [(Self.back, Self.backRhymes), (Self.front, Self.frontRhymes)] {
      for onset in onsets {
        for rhyme in rhymes {
          for tone in Self.tones + [""] {
            for rhyme in Self.toned(rhyme, tone) {
              #expect(Syllables.isPossible(onset + rhyme))
            }
          }
        }
      }
    }
  }

  @Test
  func `end in a stop with two tones only`() {
    for onset in Self.back {
      for rhyme in Self.stops {
        for (index, tone) in Self.tones.enumerated() {
          for rhyme in Self.toned(rhyme, tone) {
            #expect(Syllables.isPossible(onset + rhyme) == (index > 2))
          }
        }
      }
    }
  }

  @Test
  func `begin as the vowel demands`() {
    for rhyme in Self.frontRhymes {
      let rhyme = rhyme.filter { $0 != "." }
      for onset in ["c", "ng"] { #expect(!Syllables.isPossible(onset + rhyme)) }
    }
    for rhyme in Self.backRhymes {
      let rhyme = rhyme.filter { $0 != "." }
      for onset in ["k", "gh", "ngh"] { #expect(!Syllables.isPossible(onset + rhyme)) }
    }
  }

  @Test
  func `decode from every encoding as they were`() {
    for onset in Self.back {
      for rhyme in Self.backRhymes {
        for tone in Self.tones {
          for text in Self.toned(rhyme, tone).map({ onset + $0 }) {
            let text = text.precomposedStringWithCanonicalMapping
            for encoding in LegacyEncoding.allCases {
              let shown = LegacyWriter(encoding: encoding).write(text)
              #expect(encoding.decode(shown) == text)
            }
          }
        }
      }
    }
  }
}

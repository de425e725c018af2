import Foundation
import Testing
import Vietnamese

struct `The laws of syllables` {
  static let syllables: [String] = {
    var random = RandomText(seed: 6)
    return (0..<600).map { _ in random.syllable() }
  }()

  static let vowels = Set("aeiouy".unicodeScalars)

  @Test
  func `allow both places of a tone in oa, oe and uy, and in no other rhyme`() {
    for onset in `Syllables built by the rules`.back {
      for tone in `Syllables built by the rules`.tones {
        for (first, second) in [("o", "a"), ("o", "e"), ("u", "y")] {
          #expect(Syllables.isPossible("\(onset)\(first)\(tone)\(second)"))
          #expect(Syllables.isPossible("\(onset)\(first)\(second)\(tone)"))
        }
        for (first, second) in [
          ("a", "o"), ("a", "i"), ("a", "u"), ("o", "i"), ("u", "i"), ("u", "a"),
        ] {
          #expect(Syllables.isPossible("\(onset)\(first)\(tone)\(second)"))
          #expect(
            !Syllables.isPossible("\(onset)\(first)\(second)\(tone)"),
            "\(onset)\(first)\(second)"
          )
        }
      }
    }
  }

  @Test
  func `allow no second tone, and none on a consonant`() {
    for syllable in Self.syllables {
      let scalars = Array(syllable.decomposed.unicodeScalars)
      let hasTone = `Syllables built by the rules`.tones.contains { tone in
        syllable.decomposed.unicodeScalars.contains { "\($0)" == tone }
      }
      for (place, scalar) in scalars.enumerated() where scalar.properties.isAlphabetic {
        let isVowel = Self.vowels.contains(scalar)
        guard !isVowel || hasTone else { continue }
        for tone in `Syllables built by the rules`.tones {
          var text = String.UnicodeScalarView(scalars[...place])
          text.append(contentsOf: tone.unicodeScalars)
          text.append(contentsOf: scalars[(place + 1)...])
          #expect(!Syllables.isPossible(String(text)), "\(String(text))")
        }
      }
    }
  }

  @Test(arguments: ["f", "j", "w", "z", "ñ", "ö", "ŭ", "1", "-", " ", "'", "ß", "ф"])
  func `allow no letter of another language, before or behind`(letter: String) {
    for syllable in Self.syllables.prefix(200) {
      #expect(!Syllables.isPossible(letter + syllable))
      #expect(!Syllables.isPossible(syllable + letter))
    }
  }

  @Test
  func `allow no two syllables without a space, where a consonant parts them badly`() {
    for (one, other) in zip(Self.syllables, Self.syllables.dropFirst()) {
      let isClosed = "cpt".contains { one.hasSuffix("\($0)") }
      guard isClosed, other.unicodeScalars.first.map({ !Self.vowels.contains($0) }) == true,
        !other.hasPrefix("h")
      else { continue }
      #expect(!Syllables.isPossible(one + other), "\(one)\(other)")
    }
  }

  @Test
  func `hold in any form and in the three cases, and not in any other`() {
    for syllable in Self.syllables {
      let title = syllable.prefix(1).uppercased() + syllable.dropFirst()
      for text in [syllable, title, syllable.uppercased()] {
        #expect(Syllables.isPossible(text) && Syllables.isPossible(text.decomposed))
        #expect(SyllableCount(of: text).possible == 1, "\(text)")
      }
      let odd = syllable.dropLast().lowercased() + syllable.suffix(1).uppercased()
      guard syllable.count > 1, !syllable.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
      #expect(SyllableCount(of: odd).impossible == 1, "\(odd)")
    }
  }
}

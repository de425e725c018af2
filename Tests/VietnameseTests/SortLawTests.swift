import Foundation
import Testing
import Vietnamese

struct `The order of syllables` {
  typealias Rules = `Syllables built by the rules`

  @Test
  func `puts the tones of every syllable in the order of official lists`() {
    for (onsets, rhymes) in [(Rules.back, Rules.backRhymes), (Rules.front, Rules.frontRhymes)] {
      for onset in onsets {
        for rhyme in rhymes {
          let keys = ([""] + Rules.tones).map { SortKey(onset + Rules.toned(rhyme, $0)[0]) }
          for (one, other) in zip(keys, keys.dropFirst()) {
            #expect(one < other, "\(onset)\(rhyme)")
          }
        }
      }
    }
  }

  @Test
  func `does not tell the two spellings of a syllable apart`() {
    for onset in Rules.back {
      for rhyme in Rules.backRhymes {
        for tone in Rules.tones {
          let spellings = Rules.toned(rhyme, tone).map { (onset + $0).composed }
          #expect(Set(spellings.map { SortKey($0).text }).count == 1, "\(spellings)")
          #expect(Set(spellings.map(\.matchingFold)).count == 1, "\(spellings)")
          #expect(Set(spellings.map(\.searchFold)).count == 1, "\(spellings)")
        }
      }
    }
  }

  @Test
  func `tells apart what is not one syllable, as matching does`() {
    var random = RandomText(seed: 3)
    let words = Array(Set((0..<400).map { _ in random.syllable() }))
    for one in words {
      for other in words {
        let isSame = one.matchingFold == other.matchingFold
        #expect((SortKey(one).text == SortKey(other).text) == isSame, "\(one), \(other)")
      }
    }
  }

  @Test
  func `lets a text precede what goes on after it, and an earlier word decide`() {
    var random = RandomText(seed: 4)
    for _ in 0..<2_000 {
      let (one, other, more) = (random.syllable(), random.syllable(), random.syllable())
      #expect(SortKey(one) < SortKey("\(one) \(more)"))
      let keys = (SortKey(one), SortKey(other))
      guard keys.0 != keys.1 else { continue }
      let longer = (SortKey("\(one) \(more)"), SortKey("\(other) \(random.syllable())"))
      #expect((longer.0 < longer.1) == (keys.0 < keys.1), "\(one), \(other)")
    }
  }

  @Test
  func `is that of bytes, so that a database may keep it`() {
    var random = RandomText(seed: 5)
    let texts = (0..<300).map { _ in random.text(words: 3) }
    let byKey = texts.sorted { SortKey($0) < SortKey($1) }.map { SortKey($0).text }
    #expect(byKey == byKey.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
}

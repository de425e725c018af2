import Foundation
import Testing
import Vietnamese

/// What holds of any text whatever, right or broken.
struct `Any text at all` {
  static let texts: [String] = {
    var random = RandomText(seed: 1)
    return (0..<1_500).map { _ in random.scalars(random.number(0...12)) }
  }()

  static func check(_ change: (String) -> String, _ name: String) {
    for text in texts {
      let once = change(text)
      #expect(change(once).isSame(once), "\(name) of \(text.unicodeScalars.map(\.value))")
    }
  }

  @Test
  func `is changed once by whatever tidies it, and not again`() {
    Self.check(\.tidied, "tidied")
    Self.check(\.composed, "composed")
    Self.check(\.decomposed, "decomposed")
    Self.check(\.onOneLine, "on one line")
    Self.check(\.withoutLookAlikes, "without look-alikes")
    Self.check(\.searchFold, "search fold")
  }

  @Test
  func `is composed and decomposed as Unicode says`() {
    for text in Self.texts {
      #expect(text.composed.isSame(text.precomposedStringWithCanonicalMapping))
      #expect(text.decomposed.isSame(text.decomposedStringWithCanonicalMapping))
    }
  }

  @Test
  func `is tidied to single spaces inside and none outside`() {
    for text in Self.texts {
      let tidied = text.tidied
      let words = text.composed.unicodeScalars.split { $0.properties.isWhitespace }
      #expect(tidied.isSame(words.map { String($0) }.joined(separator: " ").composed))
    }
  }

  @Test
  func `is searched for without regard to its form, and in small letters`() {
    for text in Self.texts {
      let fold = text.searchFold
      #expect(text.decomposed.searchFold.isSame(fold), "\(text.unicodeScalars.map(\.value))")
      #expect(text.composed.searchFold.isSame(fold), "\(text.unicodeScalars.map(\.value))")
      #expect(!fold.unicodeScalars.contains { (65...90).contains($0.value) })
      #expect(!fold.hasPrefix(" ") && !fold.hasSuffix(" ") && !fold.contains("  "))
      let marks = fold.unicodeScalars.filter { $0.properties.generalCategory == .nonspacingMark }
      #expect(marks.isEmpty, "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test
  func `matches and sorts as its other form does`() {
    for text in Self.texts {
      for form in [text.composed, text.decomposed] {
        #expect(form.matchingFold == text.matchingFold, "\(text.unicodeScalars.map(\.value))")
        #expect(SortKey(form) == SortKey(text), "\(text.unicodeScalars.map(\.value))")
      }
    }
  }

  @Test
  func `matches and sorts alike in whatever order its marks were typed`() {
    let marks = [
      "\u{300}", "\u{301}", "\u{302}", "\u{306}", "\u{309}", "\u{31B}", "\u{323}", "\u{335}",
      "\u{340}",
      "\u{341}", "\u{343}", "\u{344}",
    ]
    for letter in ["a", "ê", "ơ", "ậ", "ố", "đ", "ƀ", "n", "O"] {
      for one in marks {
        for other in marks {
          let text = "\(letter)\(one)\(other)n"
          for form in [text.composed, text.decomposed] {
            #expect(form.matchingFold.isSame(text.matchingFold), "\(text.unicodeScalars)")
            #expect(SortKey(form) == SortKey(text), "\(text.unicodeScalars)")
            #expect(form.searchFold.isSame(text.searchFold), "\(text.unicodeScalars)")
          }
        }
      }
    }
  }

  @Test
  func `stays on its line`() {
    for text in Self.texts {
      let line = text.onOneLine
      #expect(line.unicodeScalars.count == text.unicodeScalars.count)
      #expect(!line.contains { $0.isNewline })
      let kept = zip(line.unicodeScalars, text.unicodeScalars).filter { $0.0 != "\u{FFFD}" }
      #expect(kept.allSatisfy { $0.0 == $0.1 })
    }
  }
}

struct `Any text of syllables` {
  static let texts: [String] = {
    var random = RandomText(seed: 2)
    return (0..<1_000).map { _ in random.text(words: random.number(1...12)) }
  }()

  @Test
  func `folds to ASCII for a search, and to the same whatever its case`() {
    for text in Self.texts {
      #expect(text.searchFold.utf8.allSatisfy { $0 < 0x80 }, "\(text)")
      #expect(text.uppercased().searchFold == text.searchFold)
      #expect(text.lowercased().matchingFold == text.uppercased().matchingFold)
    }
  }

  @Test
  func `is right as it stands, in any form`() {
    for text in Self.texts {
      #expect(text.withoutLookAlikes.isSame(text))
      #expect(text.decomposed.withoutLookAlikes.isSame(text))
      #expect(text.onOneLine.isSame(text))
    }
  }

  @Test
  func `is counted word by word, in any form and case`() {
    for text in Self.texts {
      let count = SyllableCount(of: text)
      #expect(count.impossible == 0 && count.marked <= count.possible, "\(text)")
      for form in [text.decomposed, text.uppercased(), text.lowercased()] {
        #expect(SyllableCount(of: form) == count, "\(form)")
      }
      let twice = SyllableCount(of: text + " " + text)
      #expect(twice.possible == 2 * count.possible && twice.marked == 2 * count.marked)
    }
  }

  @Test
  func `becomes a name whose words are those of the text`() {
    for text in Self.texts {
      let name = text.nameCased
      #expect(name.nameCased.isSame(name))
      #expect(name.matchingFold == text.matchingFold)
    }
  }
}

import Testing
import Vietnamese

struct `Numbers read back from their words` {
  /// All below 3,000; then the numbers about each power of ten, and any up to a million millions.
  static let numbers: [Int] = {
    var random = RandomText(seed: 10)
    var numbers = Array(0..<3_000)
    var power = 1_000
    while power <= 1_000_000_000_000 {
      for step in [1, 2, 5, 9] { numbers += (-2...2).map { power * step + $0 } }
      numbers += (0..<200).map { _ in random.number(0...power) }
      power *= 10
    }
    return numbers.filter { $0 <= 1_000_000_000_000 }
  }()

  @Test
  func `are the same in Vietnamese`() {
    for number in Self.numbers {
      let words = NumberWords.vietnamese(number)
      #expect(NumberWordParser.vietnamese(words) == number, "\(number): \(words)")
    }
  }

  @Test
  func `are the same in English`() {
    for number in Self.numbers {
      let words = NumberWords.english(number)
      #expect(NumberWordParser.english(words) == number, "\(number): \(words)")
    }
  }

  @Test
  func `are words of small letters with single spaces between them`() {
    for number in Self.numbers {
      let words = NumberWords.vietnamese(number)
      #expect(words == words.lowercased() && words.tidied == words && !words.contains("  "))
      #expect(words.split(separator: " ").allSatisfy { Syllables.isPossible($0) }, "\(words)")
    }
  }

  @Test
  func `say a decimal as its whole part, phẩy and the digits that count`() throws {
    for places in 1...3 {
      let scale = [1, 10, 100, 1_000][places]
      for units in 0...2_500 {
        let pieces = NumberWords.vietnamese(units, places: places).split(separator: " phẩy ")
        let whole = NumberWordParser.vietnamese(String(pieces[0]))
        #expect(whole == units / scale)
        let rest = units % scale
        #expect(pieces.count == (rest == 0 ? 1 : 2))
        guard pieces.count == 2 else { continue }
        let words = pieces[1].split(separator: " ")
        let zeros = words.prefix { $0 == "không" }.count
        let digits = try #require(
          NumberWordParser.vietnamese(words.dropFirst(zeros).joined(separator: " "))
        )
        var told = String(repeating: "0", count: zeros) + "\(digits)"
        told += String(repeating: "0", count: places - told.utf8.count)
        #expect(Int(told) == rest && !"\(digits)".hasSuffix("0"), "\(units), \(places)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `are grouped by threes in digits, and the same without the signs`(language: Language) {
    let sign: Character = language == .vi ? "." : ","
    for number in Self.numbers {
      let text = OfficialNumber.text(number, in: language)
      #expect(Int(text.filter { $0 != sign }) == number)
      let groups = text.split(separator: sign)
      #expect((1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 })
      #expect(groups[0].first != "0" || number == 0)
    }
  }

  @Test
  func `are in per cent the nearest tenth`() throws {
    for whole in 1...60 {
      for part in 0...whole {
        let text = try #require(OfficialNumber.percent(part, of: whole, in: .en))
        let tenths = try #require(Int(text.filter { $0 != "." }))
        let distance = abs(tenths * whole - part * 1_000)
        #expect(2 * distance <= whole, "\(part) of \(whole): \(text)")
      }
    }
  }
}

import Testing
import Vietnamese

struct `The rules of numbers in words` {
  /// Every number up to 2,000, then one in 997 up to a million.
  static let numbers = Array(1...2_000) + Array(stride(from: 2_001, through: 1_000_000, by: 997))

  static func words(_ number: Int) -> [Substring] {
    NumberWords.vietnamese(number).split(separator: " ")
  }

  @Test
  func `say mốt only for 1 after twenty and above, and một for any other`() {
    for number in Self.numbers {
      let isAfterTens = number % 10 == 1 && number / 10 % 10 > 1
      #expect((Self.words(number).last == "mốt") == isAfterTens, "\(number)")
    }
  }

  @Test
  func `say lăm for 5 after any ten, and năm for any other`() {
    for number in Self.numbers where number % 10 == 5 {
      #expect(Self.words(number).last == (number / 10 % 10 > 0 ? "lăm" : "năm"), "\(number)")
    }
  }

  @Test
  func `say linh before 1 to 9 where hundreds are said and the tens are none`() {
    for number in Self.numbers {
      let isAlone = (1...9).contains(number % 100) && number > 100
      #expect((Self.words(number).dropLast().last == "linh") == isAlone, "\(number)")
    }
  }

  @Test
  func `say bốn, never tư, and no word but those of numbers`() {
    let known: Set<Substring> = [
      "một", "mốt", "hai", "ba", "bốn", "năm", "lăm", "sáu", "bảy", "tám", "chín", "mười", "mươi",
      "linh", "trăm", "không", "nghìn", "triệu",
    ]
    for number in Self.numbers { #expect(known.isSuperset(of: Self.words(number)), "\(number)") }
  }

  @Test
  func `say the thousands as they are said alone, then the rest in full`() {
    for number in Self.numbers where (1_000..<1_000_000).contains(number) && number % 1_000 >= 100 {
      let whole = NumberWords.vietnamese(number / 1_000) + " nghìn "
      #expect(NumberWords.vietnamese(number) == whole + NumberWords.vietnamese(number % 1_000))
    }
  }

  @Test(arguments: [1, 15, 101, 1_005, 999_999])
  func `put only a word before what is less than nothing`(number: Int) {
    #expect(NumberWords.vietnamese(-number) == "âm " + NumberWords.vietnamese(number))
    #expect(NumberWords.english(-number) == "minus " + NumberWords.english(number))
  }
}

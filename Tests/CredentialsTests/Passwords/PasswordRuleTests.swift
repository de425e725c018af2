import Testing
import Vietnamese

@testable import Credentials

/// What is wrong with a password of somebody whose names have nothing to do with it.
func shortcomings(
  _ typed: String,
  account: String = "zq.wv",
  name: String? = nil
) -> [PasswordShortcoming] {
  PasswordRule.shortcomings(of: Password(typed: typed), accountName: account, fullName: name)
}

struct `Lengths of passwords` {
  /// A text of so many scalars that nobody guesses.
  private func text(_ count: Int) -> String {
    let words = "ghế mưa tàu bút sông gạo đèn ong kẹo rùa vịt cầu "
    return String(
      String.UnicodeScalarView(String(repeating: words, count: 10).unicodeScalars.prefix(count))
    )
  }

  @Test
  func `are fourteen or more`() {
    #expect(shortcomings("") == [.tooShort(least: 14)])
    for count in 1...13 { #expect(shortcomings(text(count)) == [.tooShort(least: 14)], "\(count)") }
    #expect(shortcomings("xkqzwvjhgmtrb") == [.tooShort(least: 14)])
    #expect(shortcomings("xkqzwvjhgmtrbn").isEmpty)
  }

  @Test
  func `may be as many as 256`() {
    for count in [20, 64, 65, 100, 128, 255, 256] { #expect(shortcomings(text(count)).isEmpty) }
    #expect(shortcomings(text(257)) == [.tooLong(most: 256)])
    #expect(shortcomings(String(repeating: "ệ", count: 100_000)) == [.tooLong(most: 256)])
  }

  @Test
  func `count Vietnamese letters once, composed or not`() {
    let typed = "ếđựỗ ẫỳỏị ặứễử"
    #expect(typed.composed.unicodeScalars.count == 14)
    #expect(typed.decomposed.unicodeScalars.count > 24)
    for text in [typed.composed, typed.decomposed] {
      #expect(!shortcomings(text).contains(.tooShort(least: 14)))
      #expect(shortcomings(String(text.dropLast())) == [.tooShort(least: 14)])
    }
  }

  @Test
  func `count spaces as well`() {
    #expect(shortcomings("ghế tàu bút ong").isEmpty)
    #expect(shortcomings("ghếtàubútong") == [.tooShort(least: 14)])
  }

  @Test
  func `count scalars and not what looks like one sign`() {
    // A family of four is one character and seven scalars.
    let family = "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F466}"
    #expect(!shortcomings(family + "xkqzwvj").contains(.tooShort(least: 14)))
    #expect(shortcomings(family + "xkqzwv") == [.tooShort(least: 14)])
  }

  @Test
  func `are said in both languages, with what to do`() {
    let all: [PasswordShortcoming] = [
      .tooShort(least: 14), .tooLong(most: 256), .guessable, .ownName,
    ]
    #expect(all.allSatisfy { $0.explanation.vi.hasSuffix(".") && $0.explanation.en.hasSuffix(".") })
    #expect(Set(all.map(\.explanation.vi)).count == 4)
    #expect(PasswordShortcoming.tooShort(least: 14).explanation.vi.contains("14 ký tự"))
    #expect(PasswordShortcoming.tooLong(most: 256).explanation.en.contains("256 characters"))
  }
}

struct `Passwords with the names of their owner` {
  @Test(
    arguments: [
      "Nguyễn Thị Hoa 1", "nguyenthihoa1990", "NGUYENTHIHOA!!", "NguyễnThịHoa@2026",
      "1990 nguyễn thị hoa", "nguyen.thi.hoa.90", "nguyenthihoanguyenthihoa", "Nguy3nTh1H0a2026",
      "hoa nguyễn thị 1990", "HoaNguyenThi1990", "nguyenthihoa abc", "ThịHoaNguyễn#12345",
    ]
  )
  func `are refused with the full name`(typed: String) {
    let found = shortcomings(typed, account: "zq.wv", name: "Nguyễn Thị Hoa")
    #expect(found.contains(.ownName))
  }

  @Test(
    arguments: [
      "hoa.nt-19901990", "HOA.NT.HOA.NT.HOA", "hoant123456789!", "h0a.nt.2026.2026",
      "2026-hoa_nt-2026",
      "hoa.nt hoa.nt abc",
    ]
  )
  func `are refused with the name of the account`(typed: String) {
    #expect(shortcomings(typed, account: "hoa.nt").contains(.ownName))
  }

  @Test(arguments: [
    "cb204417cb204417!", "CB204417-2026-!!", "cb204417-cb204417", "cb204417abcde!!",
  ])
  func `are refused with the name of an account that is mostly a number`(typed: String) {
    #expect(shortcomings(typed, account: "cb204417").contains(.ownName))
  }

  @Test(
    arguments: [
      "hoa nở trên đồi xa lắm", "nguyễn đi qua cầu gỗ cũ", "thị trấn có bốn giếng nước",
      "con vịt đội mũ rơm hoa", "ghế tàu bút hoa kẹo rùa",
    ]
  )
  func `are taken where the name is one word among several`(typed: String) {
    #expect(shortcomings(typed, account: "hoa.nt", name: "Nguyễn Thị Hoa").isEmpty)
  }

  @Test
  func `are taken when the name is another's`() {
    #expect(shortcomings("wrzulkatomporbecki", account: "hoa.nt", name: "Nguyễn Thị Hoa").isEmpty)
    #expect(
      shortcomings("wrzulkatomporbecki", account: "hoa.nt", name: "Wrzulka Tomporbecki") == [
        .ownName
      ]
    )
  }

  @Test
  func `are judged without a name, or with one of signs only`() {
    #expect(shortcomings("xkqzwvjhgmtrbn", account: "zq.wv", name: nil).isEmpty)
    #expect(shortcomings("xkqzwvjhgmtrbn", account: "...", name: "—").isEmpty)
    #expect(shortcomings("xkqzwvjhgmtrbn", account: "", name: "").isEmpty)
  }

  @Test
  func `drawn at random are not taken for a short name`() {
    #expect(shortcomings("k7nt#4q92-8x31!", account: "hoa.nt", name: "Lê An").isEmpty)
  }
}

import Testing
import Vietnamese

@testable import Credentials

struct `Passwords that are tried first` {
  @Test(
    arguments: [
      "passwordpassword", "passwordpassword1", "password123456", "password2026!!", "123456password",
      "letmein12345678", "administrator1", "administrator!", "Administrator2026", "iloveyou123456",
      "welcome welcome", "sunshine-sunshine", "qwertyuiop1234", "trustno1trustno1",
      "changeme-changeme", "dragon!dragon!!!", "superman superman",
    ]
  )
  func `are refused, in English`(typed: String) {
    #expect(shortcomings(typed) == [.guessable])
  }

  @Test(
    arguments: [
      "matkhau123456", "mật khẩu 123456", "MatKhau@123456", "matkhaumatkhau", "anhyeuem123456",
      "Anh yêu em 2026", "vietnamvodich1", "Việt Nam vô địch", "hochiminh12345", "quantrivien1234",
      "thongtindoingoai", "Thông tin đối ngoại", "ThongTinDoiNgoai@2026", "songoaivu123456",
      "ubndtinhphuyen", "phuyen78phuyen78", "Phú Yên 2026!!!!", "Đắk Lắk 2026!!!!",
      "tuyhoa12345678",
      "boiduong@2026!!", "bồi dưỡng cán bộ", "hanoi.saigon.1975", "xinchao.xinchao",
      "nguyenvan123456", "tranthi12345678", "TuanAnh19901990", "hoanghoang1990!",
    ]
  )
  func `are refused, in Vietnamese`(typed: String) {
    let text = typed.unicodeScalars.count < 14 ? typed + "!" : typed
    #expect(shortcomings(text) == [.guessable])
  }

  @Test
  func `are refused whatever their capital letters`() {
    for typed in ["PASSWORD123456", "PaSsWoRd123456", "Password123456", "passworD123456"] {
      #expect(shortcomings(typed) == [.guessable], "\(typed)")
    }
  }

  @Test
  func `are refused whatever their marks and how those are typed`() {
    let marked = ["mật khẩu mật khẩu", "hạnh phúc hạnh phúc", "ĐÀ NẴNG ĐÀ NẴNG"]
    for typed in marked {
      for text in [typed.composed, typed.decomposed, typed.uppercased(), typed.searchFold] {
        #expect(shortcomings(text) == [.guessable], "\(text)")
      }
    }
    #expect(shortcomings("pássẃörd-pàsswõrd") == [.guessable])
  }

  @Test(
    arguments: [
      "p4ssw0rdp4ssw0rd", "P@ssw0rdP@ssw0rd", "P@$$w0rd123456", "P@ssw0rd2026!!",
      "Pa55w0rd!Pa55w0rd!",
      "4dm1n1str4t0r!", "4dm1n1str4t0r2026", "1l0v3y0u1l0v3y0u", "m4tkh4u.m4tkh4u",
      "M@tKh@u@2026!!",
      "v13tn4mv0d1ch!", "Vi3tN@m2026!!!", "w3lc0me-w3lc0me", "we1come-we1come", "Bo1Duong2026!!",
      "2026!!P@ssw0rd", "$unsh1ne$unsh1ne", "qu@ntr1v13n2026",
    ]
  )
  func `are refused with digits and signs that look like letters`(typed: String) {
    #expect(shortcomings(typed) == [.guessable])
  }

  @Test(
    arguments: [
      "p.a.s.s.w.o.r.d", "p-a-s-s-w-o-r-d-1", "p a s s w o r d", "-=[password]=-2",
      "!!!password!!!!",
      "123password456", "password\u{1F600}\u{1F600}\u{1F600}\u{1F600}\u{1F600}\u{1F600}",
      "«mật khẩu» 2026", "***matkhau****", "matkhau_matkhau_", "pass...word....", "….matkhau….…..",
    ]
  )
  func `are refused with signs around and between`(typed: String) {
    #expect(shortcomings(typed) == [.guessable])
  }

  @Test
  func `are refused with any digits around`() {
    var random = Seeded(14)
    for _ in 0..<300 {
      let word = random.pick([
        "password", "matkhau", "hanoi", "phuyen", "admin", "nguyen", "dragon",
      ])
      let digits = (0..<(14 - word.utf8.count)).map { _ in "\(random.pick(0...9))" }
      let place = random.pick(0...digits.count)
      let typed = digits.prefix(place).joined() + word + digits.dropFirst(place).joined()
      #expect(shortcomings(typed) == [.guessable], "\(typed)")
    }
  }

  @Test(
    arguments: [
      "aaaaaaaaaaaaaa", "              ", "ababababababab", "abcabcabcabcabc", "xkqxkqxkqxkqxkq",
      "xkqzwvjxkqzwvj", "xkqz-xkqz-xkqz", "xkqzwvj8xkqzwvj8", "!?!?!?!?!?!?!?", "ệệệệệệệệệệệệệệ",
      "xkqz1xkqz2xkqz3", "xkqz1!xkqz2!xkqz3!", "1q1q1q1q1q1q1q", "aabbccddaabbccdd",
    ]
  )
  func `are refused as a piece that is repeated`(typed: String) {
    #expect(shortcomings(typed) == [.guessable])
  }

  @Test(
    arguments: [
      "qwertyuiopasdf", "qwertyuiopasdfghjkl", "asdfghjklzxcvbnm", "zxcvbnmasdfghjkl",
      "poiuytrewqlkjh", "qwertyqwertyqw", "qwerty12345678", "1qaz2wsx3edc4rfv", "qazwsxedcrfvtgb",
      "1q2w3e4r5t6y7u8i", "!QAZ2wsx#EDC4rfv", "zaq12wsxcde34rfv", "QWERTYUIOP{}|!!",
      "mnbvcxzlkjhgfdsa",
    ]
  )
  func `are refused along the keys`(typed: String) {
    #expect(shortcomings(typed) == [.guessable])
  }

  @Test(
    arguments: [
      "12345678901234", "01234567890123", "98765432109876", "11223344556677", "abcdefghijklmn",
      "zyxwvutsrqponm", "abcdefg1234567", "1234567abcdefg", "11111222223333344444",
      "aabbccddeeffgg",
      "20261126202611", "0912 345 678 0912", "31/12/1990-31/12", "3.14159265358979",
      "19451954197519862026",
    ]
  )
  func `are refused as counts and numbers`(typed: String) {
    #expect(shortcomings(typed) == [.guessable])
  }
}

/// The word list in pairs, as those have it who guess.
struct `Pairs of common words` {
  static let words = CommonWords.all.map { String(decoding: $0, as: UTF8.self) }.sorted()
    // One letter is a word only where it stands alone.
    .filter { $0.utf8.count >= 2 }

  /// A pair in one of the ways in which people write two words, made long enough.
  private func pair(_ random: inout Seeded) -> String {
    let one = random.pick(Self.words)
    let two = random.pick(Self.words)
    let middle = random.pick(["", "", " ", "-", ".", "_", "@", "123", "&"])
    var text = written(one, &random) + middle + written(two, &random)
    let tails = ["1", "!", "123", "2026", "@", "#1", "1990", "!!!", "888"]
    if random.pick(0...3) == 0 { text = random.pick(tails) + text }
    while text.unicodeScalars.count < PasswordRule.least { text += random.pick(tails) }
    return text
  }

  private func written(_ word: String, _ random: inout Seeded) -> String {
    switch random.pick(0...4) {
    case 0: word.uppercased()
    case 1: word.prefix(1).uppercased() + word.dropFirst()
    case 2:
      String(
        String.UnicodeScalarView(
          word.unicodeScalars.map { ["a": "@", "e": "3", "i": "1", "o": "0", "s": "$"][$0] ?? $0 }
        )
      )
    default: word
    }
  }

  @Test
  func `stand for more than three thousand passwords that are refused`() {
    var random = Seeded(3_000)
    var typed: Set<String> = []
    while typed.count < 6_000 { typed.insert(pair(&random)) }
    let taken = typed.filter { !shortcomings($0).contains(.guessable) }.sorted()
    #expect(taken.count == 0, "\(taken.prefix(20))")
  }

  @Test
  func `are refused for each word of the list, twice or with a year`() {
    var taken: [String] = []
    for word in Self.words {
      let year = word + String(repeating: "2026", count: 4).prefix(max(4, 14 - word.utf8.count))
      let twice = String(repeating: word + "-", count: max(2, 15 / (word.utf8.count + 1) + 1))
      taken += [year, twice].filter { !shortcomings($0).contains(.guessable) }
    }
    #expect(taken.isEmpty, "\(taken.prefix(20))")
  }

  @Test
  func `come of a list of small letters without marks, each word once`() {
    #expect(Self.words.count > 600)
    #expect(
      Self.words.allSatisfy { $0.utf8.allSatisfy { (97...122).contains($0) } || $0 == "pass1" }
    )
    #expect(CommonWords.longest == Self.words.map(\.utf8.count).max())
  }
}

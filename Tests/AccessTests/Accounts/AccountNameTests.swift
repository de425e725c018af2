import Access
import Testing

struct `Names of accounts` {
  @Test(
    arguments: [
      ("hoa.nt", "hoa.nt"), ("HOA.NT", "hoa.nt"), ("Hoa_NT-2", "hoa_nt-2"),
      ("  hoa.nt \n", "hoa.nt"),
      ("abc", "abc"), ("123", "123"), ("...", "..."), ("\u{A0}hoa.nt\u{3000}", "hoa.nt"),
      (String(repeating: "a", count: 40), String(repeating: "a", count: 40)),
    ]
  )
  func `are read in small letters, without spaces around`(typed: String, expected: String) {
    let name = AccountName(typed: typed)
    #expect(name?.text == expected)
    #expect(name.map { "\($0)" } == expected)
  }

  @Test(
    arguments: [
      "", "  ", "ab", " ab ", String(repeating: "a", count: 41), "hoa nt", "hòa.nt", "hoa@nt",
      "đức.nt",
      "hoa.nt\u{301}", "hoa\u{0}nt", "hoa/nt", "hоa.nt", "ｈｏａ.ｎｔ", "hoa\nnt", "hoa'--", "İstanbul",
      "hoa.nt\u{200B}", "\u{202E}hoa.nt",
    ]
  )
  func `are not read from anything else`(typed: String) {
    #expect(AccountName(typed: typed) == nil)
  }

  @Test
  func `are the same whatever the case`() {
    #expect(AccountName(typed: "Hoa.NT") == AccountName(typed: "hoa.nt"))
    #expect(AccountName(typed: "hoa.nt") != AccountName(typed: "hoa-nt"))
  }

  @Test
  func `read again as they are written`() throws {
    for typed in ["Hoa.NT", "a_b-c.9", "xyz"] {
      let name = try #require(AccountName(typed: typed))
      #expect(AccountName(typed: name.text) == name)
    }
  }

  @Test
  func `take every ASCII sign that is allowed, and no other`() {
    let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_".utf8)
    for byte in UInt8(0)...127 {
      let typed = "ab" + String(decoding: [byte], as: UTF8.self) + "cd"
      #expect((AccountName(typed: typed) != nil) == allowed.contains(byte), "byte \(byte)")
    }
  }
}

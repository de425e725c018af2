import Foundation
import Testing

@testable import Credentials

struct `Passwords` {
  static let text = "Ngựa đúng pin ghim Ệ"

  @Test(
    arguments: [
      "Ngựa đúng pin ghim", "ĐƯỜNG PHỐ SỚM NAY", "mưa rào giữa trưa hè", "ế ề ể ễ ệ ứ ừ ử ữ ự",
      "crème brûlée à point", "ångström", "한글 비밀번호 열네 글자",
    ]
  )
  func `are the same composed and decomposed`(text: String) {
    let composed = Password(typed: text.precomposedStringWithCanonicalMapping)
    let decomposed = Password(typed: text.decomposedStringWithCanonicalMapping)
    #expect(composed == decomposed)
    #expect(composed.bytes == decomposed.bytes)
    #expect(composed.hashValue == decomposed.hashValue)
  }

  @Test
  func `are the same when a mark is typed after a letter with another`() {
    // ệ: e + dot below + circumflex, e + circumflex + dot below, ê + dot below, ẹ + circumflex.
    let spellings = ["e\u{323}\u{302}", "e\u{302}\u{323}", "\u{EA}\u{323}", "\u{1EB9}\u{302}"]
    #expect(Set(spellings.map { Password(typed: $0) }).count == 1)
    #expect(Password(typed: spellings[0]).bytes == Array("\u{1EC7}".utf8))
  }

  @Test(
    arguments: [
      ("Ngựa", "ngựa"), ("ngựa", "ngưa"), ("ngựa", "ngua"), ("ngựa ô", "ngựaô"), ("a", "a "),
      (" a", "a"), ("a  b", "a b"), ("ﬁ", "fi"), ("２", "2"), ("a\u{0}b", "a"), ("hòa", "hoà"),
      ("a\u{A0}b", "a b"), ("a\u{200B}", "a"),
    ]
  )
  func `differ by everything else`(one: String, other: String) {
    #expect(Password(typed: one) != Password(typed: other))
  }

  @Test
  func `are never printed`() {
    let password = Password(typed: Self.text)
    var dumped = ""
    dump(password, to: &dumped)
    let printed = [
      password.description, "\(password)", String(describing: password),
      String(reflecting: password), dumped,
    ]
    #expect(printed.allSatisfy { $0.contains("••••") || $0.contains("Password") })
    #expect(printed.filter(Self.tells).isEmpty)
  }

  @Test
  func `are never printed as a part of something else`() {
    struct Form {
      var name = "hoa.nt"
      var password: Password
    }
    enum Step { case typed(Password, again: Password?) }
    let password = Password(typed: Self.text)
    let holders: [Any] = [
      Form(password: password), Step.typed(password, again: password), [password],
      ["password": password], Optional(password) as Any, Set([password]), (password, 1),
    ]
    for holder in holders {
      var dumped = ""
      dump(holder, to: &dumped)
      for text in ["\(holder)", String(reflecting: holder), dumped] {
        #expect(!Self.tells(text), "\(type(of: holder))")
      }
    }
  }

  @Test
  func `show no child to whoever looks inside`() {
    #expect(Mirror(reflecting: Password(typed: Self.text)).children.isEmpty)
  }

  @Test
  func `are printed alike whatever their length`() {
    #expect(Set(["", "a", Self.text].map { "\(Password(typed: $0))" }).count == 1)
  }

  @Test
  func `drawn at random read back as they are shown`() {
    let drawn = (0..<200).map { _ in Password.random() }
    #expect(drawn.allSatisfy { Password(typed: $0.text) == $0.password })
    #expect(Set(drawn.map(\.text)).count == 200)
    #expect(drawn.allSatisfy { $0.text.utf8.count == 23 && $0.text == $0.text.lowercased() })
  }

  @Test
  func `drawn at random are good enough`() {
    let bad = (0..<500).map { _ in Password.random() }.filter {
      !PasswordRule.shortcomings(of: $0.password, accountName: "hoa.nt", fullName: "Nguyễn Thị Hoa")
        .isEmpty
    }
    #expect(bad.map(\.text).isEmpty)
  }

  /// Whether a printed text holds a piece of the password, or its bytes as numbers.
  private static func tells(_ printed: String) -> Bool {
    let pieces = text.split(separator: " ").map(String.init)
    let numbers = text.utf8.prefix(3).map { "\($0)" }.joined(separator: ", ")
    return (pieces + [numbers]).contains { printed.contains($0) }
  }
}

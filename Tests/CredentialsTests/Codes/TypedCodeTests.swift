import Testing

@testable import Credentials

struct `Codes to copy by hand` {
  /// The last two groups of a code.
  static let rest = "-RSTVW-XYZ012"

  @Test
  func `have 130 bits: 26 letters in five groups`() {
    for text in [RecoveryCode.make(1)[0].text, OneTimeSecret().text] {
      #expect(text.split(separator: "-").map(\.count) == [5, 5, 5, 5, 6])
    }
  }

  @Test
  func `have no letter that looks like another`() {
    let texts = RecoveryCode.make(300).map(\.text) + (0..<300).map { _ in OneTimeSecret().text }
    let used = Set(texts.joined().utf8).subtracting([UInt8(ascii: "-")])
    #expect(used.isDisjoint(with: "ILOUilou".utf8))
    #expect(used == Set("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8))
  }

  @Test
  func `come ten at a time, never the same`() {
    #expect(RecoveryCode.make().count == 10)
    #expect(RecoveryCode.make(0).isEmpty)
    #expect(Set(RecoveryCode.make(1_000)).count == 1_000)
    #expect(Set((0..<1_000).map { _ in OneTimeSecret() }).count == 1_000)
  }

  @Test
  func `use each letter about as often`() {
    var counts: [UInt8: Int] = [:]
    for byte in RecoveryCode.make(2_000).map(\.text).joined().utf8 { counts[byte, default: 0] += 1 }
    counts[UInt8(ascii: "-")] = nil
    // 52,000 letters over 32: 1,625 each, give or take six standard deviations of 40.
    #expect(counts.values.allSatisfy { (1_385...1_865).contains($0) })
  }

  @Test
  func `are read as they were made`() {
    for code in RecoveryCode.make(200) { #expect(RecoveryCode(typed: code.text) == code) }
    for secret in (0..<200).map({ _ in OneTimeSecret() }) {
      #expect(OneTimeSecret(typed: secret.text) == secret)
    }
  }

  @Test(
    arguments: [
      "7KQ2M-XV4TD-9HW0A", "7kq2m-xv4td-9hw0a", "7KQ2MXV4TD9HW0A", "7kq2m xv4td 9hw0a",
      "  7KQ2M-XV4TD-9HW0A", "7-K-Q-2-M-X-V-4-T-D-9-H-W-0-A", "7KQ2M-XV4TD-9HWOA",
      "7kq2m-xv4td-9hwoa", "7KQ2M\tXV4TD\n9HW0A\r\n", "7Kq2MxV4tD 9Hw0a",
    ]
  )
  func `are read whatever the case, spaces and hyphens`(typed: String) {
    #expect(RecoveryCode(typed: typed + Self.rest)?.text == "7KQ2M-XV4TD-9HW0A" + Self.rest)
  }

  @Test(arguments: ["1", "I", "i", "L", "l"])
  func `are read with what looks like a one`(one: String) {
    let read = "AB1CD-EFGHJ-KMNPQ" + Self.rest
    #expect(RecoveryCode(typed: "AB\(one)CD-EFGHJ-KMNPQ" + Self.rest)?.text == read)
    #expect(OneTimeSecret(typed: "AB\(one)CD-EFGHJ-KMNPQ" + Self.rest)?.text == read)
  }

  @Test(arguments: ["0", "O", "o"])
  func `are read with what looks like a zero`(zero: String) {
    let read = "AB0CD-EFGHJ-KMNPQ" + Self.rest
    #expect(RecoveryCode(typed: "AB\(zero)CD-EFGHJ-KMNPQ" + Self.rest)?.text == read)
  }

  @Test(
    arguments: [
      "", "-", "7KQ2M-XV4TD-9HW0", "7KQ2M-XV4TD-9HW0AA", "7KQ2M-XV4TD-9HWUA", "7KQ2M_XV4TD_9HW0A",
      "7KQ2M-XV4TD-9HWÁA", "7KQ2M-XV4TD-9HW\u{FF10}A", "7KQ2M–XV4TD–9HW0A",
      "7KQ2M-XV4TD-9HW0\u{0301}A",
      "7KQ2M-XV4TD-9HW0A\u{0}", "7KQ2M-XV4TD", "7KQ2M-XV4TD-9HW0A-7KQ2M",
    ]
  )
  func `are not read from other letters or lengths`(typed: String) {
    #expect(RecoveryCode(typed: typed) == nil)
    #expect(RecoveryCode(typed: typed + Self.rest) == nil)
  }

  @Test
  func `are not searched for in long texts`() {
    let code = "7KQ2M-XV4TD-9HW0A" + Self.rest
    let padding = 200 - code.utf8.count
    #expect(RecoveryCode(typed: code + String(repeating: " ", count: padding)) != nil)
    #expect(RecoveryCode(typed: code + String(repeating: " ", count: padding + 1)) == nil)
  }

  @Test
  func `of one kind are not of the other`() throws {
    let recovery = RecoveryCode.make(1)[0]
    let secret = try #require(OneTimeSecret(typed: recovery.text))
    #expect(secret.digest != recovery.digest)
  }

  @Test
  func `are kept as the same digest however they are typed`() throws {
    let neat = try #require(RecoveryCode(typed: "AB1CD-EFGH0-KMNPQ-RSTVW-XYZ012"))
    let sloppy = try #require(RecoveryCode(typed: " abicd efgho kmnpq rstvw xyzoi2 "))
    #expect(neat.digest == sloppy.digest)
    #expect(neat == sloppy)
  }
}

struct `Digests of secrets` {
  @Test
  func `are 64 hexadecimal digits`() {
    for digest in [RecoveryCode.make(1)[0].digest, OneTimeSecret().digest, Token().digest] {
      #expect(digest.utf8.count == 64)
      #expect(digest.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) })
    }
  }

  @Test
  func `are never the same for the same text of another kind`() {
    let text = Array("7KQ2M-XV4TD-9HWPA".utf8)
    let kinds = ["recovery code", "one-time secret", "token", "form mark"]
    #expect(Set(kinds.map { digest(text, of: $0) }).count == kinds.count)
  }

  @Test
  func `can't be moved from the kind into the text`() {
    #expect(digest("bc".utf8, of: "a") != digest("c".utf8, of: "ab"))
    #expect(digest("".utf8, of: "ab") != digest("ab".utf8, of: ""))
  }

  @Test
  func `are those of SHA-256 over the product, the kind and the text`() throws {
    // printf 'boiduong recovery code\0AB1CD-EFGH0-KMNPQ-RSTVW-XYZ012' | sha256sum
    let code = try #require(RecoveryCode(typed: "AB1CD-EFGH0-KMNPQ-RSTVW-XYZ012"))
    #expect(code.digest == "878bafc9883d2799c354af60ce6e320207816e9ec2ab765134d78f98502af6ed")
  }

  @Test
  func `compare as texts do`() {
    #expect(isSame([], []))
    #expect(isSame([1, 2, 3], [1, 2, 3]))
    #expect(!isSame([1, 2, 3], [1, 2, 4]))
    #expect(!isSame([1, 2, 3], [1, 2]))
    #expect(!isSame([1, 2], [1, 2, 3]))
  }

  @Test
  func `and random bytes have the length asked for`() {
    #expect((0...64).allSatisfy { randomBytes($0).count == $0 })
    #expect(Set((0..<500).map { _ in randomBytes(16) }).count == 500)
  }
}

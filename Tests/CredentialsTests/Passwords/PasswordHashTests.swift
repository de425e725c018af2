import Testing

@testable import Credentials

struct `Hashes of passwords` {
  let password = Password(typed: "mưa rào giữa trưa hè")

  /// The parts of a hash: its kind, version, thresholds, salt and digest.
  private func parts(_ hash: PasswordHash) -> [String] {
    hash.text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
  }

  /// One that is made quickly.
  private func weak(passes: UInt64 = 1, kibibytes: Int = 8) throws -> PasswordHash {
    try PasswordHash(of: password, passes: passes, memory: kibibytes << 10)
  }

  @Test
  func `are Argon2id of 19 MiB, two passes and one lane`() throws {
    let parts = parts(try PasswordHash(of: password))
    try #require(parts.count == 6)
    #expect(parts[0].isEmpty)
    #expect(parts[1] == "argon2id")
    #expect(parts[2] == "v=19")
    let thresholds = parts[3].split(separator: ",").map {
      $0.split(separator: "=").map(String.init)
    }
    #expect(thresholds == [["m", "19456"], ["t", "2"], ["p", "1"]])
    // 16 bytes of salt and 32 of digest, in base 64 without padding.
    #expect(parts[4].utf8.count == 22)
    #expect(parts[5].utf8.count == 43)
  }

  @Test
  func `match their password and no other`() throws {
    let hash = try PasswordHash(of: password)
    #expect(hash.matches(password))
    for other in ["", "mưa rào giữa trưa hè ", "Mưa rào giữa trưa hè", "mua rao giua trua he"] {
      #expect(!hash.matches(Password(typed: other)), "\(other)")
    }
  }

  @Test
  func `match their password typed on another machine`() throws {
    let composed = Password(typed: "ti\u{1EBF}ng vi\u{1EC7}t")
    let decomposed = Password(typed: "tie\u{302}\u{301}ng vie\u{323}\u{302}t")
    let hash = try PasswordHash(of: composed, passes: 1, memory: 8 << 10)
    #expect(hash.matches(decomposed))
  }

  @Test
  func `take every byte of the password into account`() throws {
    let long = String(repeating: "dài ", count: 64)
    let pairs = [("a\u{0}b", "a\u{0}c"), ("a", "a\u{0}"), (long + "x", long + "y")]
    for (one, other) in pairs {
      let hash = try PasswordHash(of: Password(typed: one), passes: 1, memory: 8 << 10)
      #expect(hash.matches(Password(typed: one)))
      #expect(!hash.matches(Password(typed: other)))
    }
  }

  @Test
  func `have a salt of their own`() throws {
    let hashes = try (0..<50).map { _ in try weak() }
    #expect(Set(hashes.map { parts($0)[4] }).count == 50)
    #expect(Set(hashes.map(\.text)).count == 50)
    #expect(hashes.allSatisfy { $0.matches(password) })
  }

  @Test
  func `are read back as they were kept`() throws {
    let hash = try weak()
    let again = try #require(PasswordHash(text: hash.text))
    #expect(again == hash)
    #expect(again.matches(password))
  }

  @Test
  func `made by Argon2's own program match`() throws {
    // From the tests of the reference implementation (phc-winner-argon2, src/test.c).
    let theirs = try #require(
      PasswordHash(
        text: "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
          + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"
      )
    )
    #expect(theirs.matches(Password(typed: "password")))
    #expect(!theirs.matches(Password(typed: "differentpassword")))
    #expect(theirs.isOutdated)
  }

  @Test
  func `made now are not outdated`() throws {
    #expect(!(try PasswordHash(of: password)).isOutdated)
  }

  @Test(arguments: [(1, 8), (1, 19_456), (2, 8), (2, 12_288), (2, 19_455)] as [(UInt64, Int)])
  func `made with less are outdated, and still match`(passes: UInt64, kibibytes: Int) throws {
    let hash = try weak(passes: passes, kibibytes: kibibytes)
    #expect(hash.text.contains("$m=\(kibibytes),t=\(passes),p=1$"))
    #expect(hash.isOutdated)
    #expect(hash.matches(password))
  }

  @Test(
    arguments: [
      "", "$", "argon2id", "$argon2i$v=19$m=19456,t=2,p=1$AAAA$AAAA",
      "$argon2d$v=19$m=19456,t=2,p=1$AAAA$AAAA", "$2b$12$abcdefghijklmnopqrstuv",
      "$scrypt$ln=15$a$b",
      "$ARGON2ID$v=19$m=19456,t=2,p=1$AAAA$AAAA", " $argon2id$v=19$m=19456,t=2,p=1$AAAA$AAAA",
      "$argon2id$v=19$m=19456,t=2,p=1$AAAA$AA AA", "$argon2id$v=19$m=19456,t=2,p=1$AAAA$AAAA\n",
      "$argon2id$v=19$m=19456,t=2,p=1$ÀAAA$AAAA", "$argon2id$v=19\u{0}",
      "5f4dcc3b5aa765d61d8327deb882cf99",
    ]
  )
  func `are not read from another kind`(text: String) {
    #expect(PasswordHash(text: text) == nil)
  }

  @Test
  func `too long to be one are not read`() {
    let head = "$argon2id$v=19$m=19456,t=2,p=1$"
    #expect(PasswordHash(text: head + String(repeating: "A", count: 60)) != nil)
    #expect(PasswordHash(text: head + String(repeating: "A", count: 128)) == nil)
  }

  @Test(
    arguments: [
      "$argon2id$", "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA",
      "$argon2id$v=19$m=0,t=0,p=0$AAAAAAAAAAAAAAAAAAAAAA$AAAA", "$argon2id$v=19$m=x,t=y,p=z$$",
      "$argon2id$v=19$m=4294967295,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA",
    ]
  )
  func `that are damaged match nothing`(text: String) throws {
    let hash = try #require(PasswordHash(text: text))
    #expect(!hash.matches(password))
    #expect(!hash.matches(Password(typed: "")))
  }

  @Test
  func `of which one sign of the digest differs match no more`() throws {
    let text = Array(try weak().text.utf8)
    for index in text.indices.suffix(43) {
      var changed = text
      changed[index] = changed[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      let hash = try #require(PasswordHash(text: String(decoding: changed, as: UTF8.self)))
      #expect(!hash.matches(password), "sign \(index)")
    }
  }

  @Test
  func `that stand for accounts that are not there cost as much and match nothing`() {
    let decoy = PasswordHash.decoy
    #expect(decoy.text.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
    #expect(!decoy.isOutdated)
    #expect(!decoy.matches(password))
    #expect(!decoy.matches(Password(typed: "")))
    #expect(PasswordHash.decoy == decoy)
  }

  @Test
  func `that need more memory than there is are refused`() {
    #expect(throws: PasswordHash.OutOfMemory.self) {
      try PasswordHash(of: password, passes: 1, memory: .max)
    }
  }
}

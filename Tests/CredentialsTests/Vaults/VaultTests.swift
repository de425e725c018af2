import Testing
import Vietnamese

@testable import Credentials

struct `Vaults` {
  let key = VaultKey()
  let secret = Array("JBSWY3DPEHPK3PXPJBSW".utf8)

  @Test
  func `open what they sealed`() throws {
    let vault = Vault(key)
    var random = Seeded(7539)
    for length in [0, 1, 15, 16, 17, 20, 64, 1_000] {
      let bytes = random.bytes(length)
      #expect(try vault.open(vault.seal(bytes, for: "totp 7"), for: "totp 7") == bytes)
    }
  }

  @Test
  func `open with a key that was read again`() throws {
    let sealed = Vault(key).seal(secret, for: "totp 7")
    let again = try #require(VaultKey(text: key.text))
    #expect(try Vault(again).open(sealed, for: "totp 7") == secret)
  }

  @Test
  func `seal the same secret otherwise each time`() {
    let vault = Vault(key)
    let sealed = (0..<200).map { _ in vault.seal(secret, for: "totp 7") }
    #expect(Set(sealed).count == 200)
    #expect(Set(sealed.map { Array($0.prefix(24)) }).count == 200)
  }

  @Test
  func `show nothing of the secret but its length`() {
    let sealed = Vault(key).seal(secret, for: "totp 7")
    #expect(sealed.count == 24 + secret.count + 16)
    #expect(sealed.firstRange(of: secret.prefix(4)) == nil)
  }

  @Test
  func `stay shut for another key`() {
    let sealed = Vault(key).seal(secret, for: "totp 7")
    for _ in 0..<50 {
      #expect(throws: VaultRefusal.otherKey) { try Vault(VaultKey()).open(sealed, for: "totp 7") }
    }
  }

  @Test
  func `stay shut for a key of which one bit differs`() throws {
    let sealed = Vault(key).seal(secret, for: "totp 7")
    for index in key.bytes.indices {
      var bytes = key.bytes
      bytes[index] ^= 1
      let other = try #require(VaultKey(text: Base64URL.text(bytes)))
      #expect(throws: VaultRefusal.otherKey) { try Vault(other).open(sealed, for: "totp 7") }
    }
  }

  @Test(arguments: ["", "totp", "totp 8", "totp 77", "totp 7 ", "TOTP 7", "totp 7\u{0}"])
  func `stay shut for another purpose`(purpose: String) {
    let vault = Vault(key)
    let sealed = vault.seal(secret, for: "totp 7")
    #expect(throws: VaultRefusal.otherKey) { try vault.open(sealed, for: purpose) }
  }

  @Test
  func `stay shut when any one byte was changed`() {
    let vault = Vault(key)
    let sealed = vault.seal(secret, for: "totp 7")
    for index in sealed.indices {
      for change: UInt8 in [1, 0x80, 0xff] {
        var changed = sealed
        changed[index] ^= change
        #expect(throws: VaultRefusal.otherKey, "byte \(index)") {
          try vault.open(changed, for: "totp 7")
        }
      }
    }
  }

  @Test
  func `stay shut when a piece is missing or more is there`() {
    let vault = Vault(key)
    let sealed = vault.seal(secret, for: "totp 7")
    for length in 0..<sealed.count {
      #expect(throws: VaultRefusal.otherKey, "\(length) bytes") {
        try vault.open(Array(sealed.prefix(length)), for: "totp 7")
      }
    }
    #expect(throws: VaultRefusal.otherKey) { try vault.open(sealed + [0], for: "totp 7") }
    #expect(throws: VaultRefusal.otherKey) { try vault.open([0] + sealed, for: "totp 7") }
  }

  @Test
  func `stay shut for one secret's start and another's end`() {
    let vault = Vault(key)
    let (one, other) = (vault.seal(secret, for: "totp 7"), vault.seal(secret, for: "totp 7"))
    #expect(throws: VaultRefusal.otherKey) {
      try vault.open(Array(one.prefix(24) + other.dropFirst(24)), for: "totp 7")
    }
  }
}

struct `Refusals of vaults` {
  @Test(
    arguments: [
      .noKey("/etc/key"), .readableByOthers("/etc/key"), .badKey("/etc/key"),
      .cannotRead("/etc/key"), .cannotWrite("/etc/key"), .otherKey,
    ] as [VaultRefusal]
  )
  func `say what happened in both languages`(refusal: VaultRefusal) {
    let explanation = refusal.explanation
    #expect(explanation.vi.hasSuffix(".") || explanation.vi.hasSuffix("chmod 600 /etc/key"))
    #expect(explanation.vi != explanation.en)
    if refusal != .otherKey {
      #expect(explanation.vi.contains("/etc/key") && explanation.en.contains("/etc/key"))
    }
  }
}

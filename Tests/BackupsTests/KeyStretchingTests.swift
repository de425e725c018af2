import Testing

@testable import Backups

struct `The key of a back-up` {
  @Test
  func `is stretched by Argon2id, slowly and each time with another salt`() throws {
    let (one, other) = (KeyStretching.fresh(), KeyStretching.fresh())
    #expect(one.passes >= 3 && one.kibibytes >= 64 << 10)
    #expect(one.salt.count == 16 && one.salt != other.salt)
    let key = try BackupKey("một câu đủ dài để khóa bản sao lưu")
    let bytes = try #require(one.bytes(of: key))
    #expect(bytes.count == 32)
    #expect(one.bytes(of: key) == bytes)
    #expect(other.bytes(of: key) != bytes)
  }

  @Test
  func `tells nothing of itself where it is described or dumped`() throws {
    let key = BackupKey.random()
    var dumped = ""
    dump(key, to: &dumped)
    for told in ["\(key)", String(reflecting: key), dumped] { #expect(!told.contains(key.text)) }
  }
}

import Foundation
import Testing

@testable import Credentials

struct `SHA-1` {
  @Test(
    arguments: [
      ("", 1, "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
      ("abc", 1, "a9993e364706816aba3e25717850c26c9cd0d89d"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
        "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
      ),
      ("a", 1_000_000, "34aa973cd4c4daa4f61eeb2bdbad27316534016f"),
      (
        "0123456701234567012345670123456701234567012345670123456701234567", 10,
        "dea356a2cddd90c7a7ecedc5ebb563934f460452"
      ),
    ]
  )
  func `gives the digests that RFC 3174 prints`(piece: String, times: Int, expected: String) {
    let message = Array(String(repeating: piece, count: times).utf8)
    #expect(SHA1.hash(message).hexadecimal == expected)
  }

  @Test(.enabled(if: Tool.sha1sum != nil, "sha1sum is missing: apt-get install coreutils"))
  func `agrees with sha1sum for every length around the ends of blocks`() throws {
    let tool = try #require(Tool.sha1sum)
    let folder = try Folder()
    var random = Seeded(3174)
    let messages = (0...200).map { random.bytes($0) }
    let paths = try messages.enumerated().map { index, message in
      let path = folder.file("\(index)")
      try Data(message).write(to: URL(filePath: path))
      return path
    }
    let printed = try tool.output(paths).split(separator: "\n").map { String($0.prefix(40)) }
    #expect(printed == messages.map { SHA1.hash($0).hexadecimal })
  }

  /// A case of RFC 2202: key and message as bytes that are repeated or as text.
  struct Case: Sendable, CustomTestStringConvertible {
    let number: Int
    let key: [UInt8]
    let message: [UInt8]
    let expected: String
    var testDescription: String { "case \(number)" }

    init(_ number: Int, _ key: [UInt8], _ message: [UInt8], _ expected: String) {
      (self.number, self.key, self.message, self.expected) = (number, key, message, expected)
    }

    init(_ number: Int, _ key: [UInt8], _ message: String, _ expected: String) {
      self.init(number, key, Array(message.utf8), expected)
    }
  }

  private static func times(_ count: Int, _ byte: UInt8) -> [UInt8] {
    [UInt8](repeating: byte, count: count)
  }

  static let cases = [
    Case(1, times(20, 0x0b), "Hi There", "b617318655057264e28bc0b6fb378c8ef146be00"),
    Case(
      2,
      Array("Jefe".utf8),
      "what do ya want for nothing?",
      "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"
    ),
    Case(3, times(20, 0xaa), times(50, 0xdd), "125d7342b9ac11cd91a39af48aa17b4f63f175d3"),
    Case(4, Array(1...25), times(50, 0xcd), "4c9007f4026250c6bc8414f9bf50c86c2d7235da"),
    Case(
      5,
      times(20, 0x0c),
      "Test With Truncation",
      "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04"
    ),
    Case(
      6,
      times(80, 0xaa),
      "Test Using Larger Than Block-Size Key - Hash Key First",
      "aa4ae5e15272d00e95705637ce8a3b55ed402112"
    ),
    Case(
      7,
      times(80, 0xaa),
      "Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data",
      "e8e99d0f45237d786d6bbaa7965c7808bbff1a91"
    ),
  ]

  @Test(arguments: cases)
  func `authenticates as RFC 2202 has it`(example: Case) {
    #expect(SHA1.authenticate(example.message, key: example.key).hexadecimal == example.expected)
  }

  @Test
  func `takes a key of one block as it is, and a longer one by its digest`() {
    let block = Self.times(64, 7)
    let longer = Self.times(65, 7)
    let message = Array("thông tin đối ngoại".utf8)
    #expect(SHA1.authenticate(message, key: block) != SHA1.authenticate(message, key: longer))
    #expect(
      SHA1.authenticate(message, key: longer) == SHA1.authenticate(message, key: SHA1.hash(longer))
    )
  }
}

/// What a browser holds to be known by: 256 bits that nobody can guess.
public struct Token: Hashable, Sendable, Concealed {
  /// 32 bytes.
  public let bytes: [UInt8]

  private static let length = 32

  /// A new one.
  public init() {
    bytes = randomBytes(Self.length)
  }

  /// Reads one as a cookie carries it; nil where it is none.
  public init?(text: String) {
    guard text.utf8.count == 43, let bytes = Base64URL.bytes(text), bytes.count == Self.length,
      Base64URL.text(bytes) == text
    else { return nil }
    self.bytes = bytes
  }

  /// 43 letters, digits, `-` and `_`.
  public var text: String { Base64URL.text(bytes) }

  /// What the records keep of it: 64 hexadecimal digits, from which it can't be made again.
  public var digest: String { Credentials.digest(bytes, of: "token") }

  /// What stands in the forms of whoever holds it: another site can't know it, and the token can't be
  /// made from it.
  public var formMark: String { Credentials.digest(bytes, of: "form mark") }

  /// Whether a form carries the right mark.
  public func fits(formMark typed: String) -> Bool {
    isSame(Array(typed.utf8), Array(formMark.utf8))
  }
}

/// Base64 for addresses and cookies (RFC 4648, section 5), without padding.
enum Base64URL {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8
  )

  static func text(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      count += 8
      while count >= 6 {
        count -= 6
        out.append(letters[Int(bits >> UInt32(count) & 63)])
      }
    }
    if count > 0 { out.append(letters[Int(bits << UInt32(6 - count) & 63)]) }
    return String(decoding: out, as: UTF8.self)
  }

  static func bytes(_ text: String) -> [UInt8]? {
    var out: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in text.utf8 {
      guard let value = value(of: byte) else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return out
  }

  private static func value(of byte: UInt8) -> UInt8? {
    switch byte {
    case 65...90: byte - 65
    case 97...122: byte - 71
    case 48...57: byte + 4
    case 45: 62
    case 95: 63
    default: nil
    }
  }
}

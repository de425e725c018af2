public import Chronology

/// The secret that an account and a telephone share, from which both make the code of the moment.
///
/// Source: RFC 6238 (TOTP) with HMAC-SHA-1, six digits and steps of 30 seconds: what every
/// authenticator reads.
public struct TimedCodeSecret: Hashable, Sendable, Concealed {
  /// 20 of them.
  public let bytes: [UInt8]

  /// A new one.
  public init() {
    bytes = randomBytes(20)
  }

  /// One that was kept.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The step in which a moment lies.
  public static func step(at instant: Instant) -> Int64 {
    let seconds = instant.microseconds / 1_000_000
    return seconds / 30
  }

  /// The six digits of a step (RFC 4226, section 5.3).
  public func code(atStep step: Int64) -> String {
    let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * Int64($0))) }
    let hash = SHA1.authenticate(counter, key: bytes)
    let offset = Int(hash[19] & 15)
    let number = hash[offset..<(offset + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let digits = String((number & 0x7FFF_FFFF) % 1_000_000)
    return String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  /// The step whose code was typed, of the one around a moment and its neighbours, since clocks
  /// differ; nil where it is none of them, or one that was used: no code is taken twice.
  public func step(matching typed: String, around instant: Instant, after lastUsed: Int64?)
    -> Int64?
  {
    let digits = typed.utf8.filter { $0 != UInt8(ascii: " ") }
    let now = Self.step(at: instant)
    // Each is looked at, so that the time does not tell which one it was.
    let fitting = (now - 1...now + 1).filter { isSame(Array(digits), Array(code(atStep: $0).utf8)) }
    return fitting.first { $0 > lastUsed ?? -1 }
  }

  /// As people type it into a telephone (RFC 4648, section 6).
  public var base32: String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    var out: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      count += 8
      while count >= 5 {
        count -= 5
        out.append(letters[Int(bits >> UInt32(count) & 31)])
      }
    }
    if count > 0 { out.append(letters[Int(bits << UInt32(5 - count) & 31)]) }
    return String(decoding: out, as: UTF8.self)
  }

  /// As a telephone reads it from a QR code or opens it as a link.
  public func link(account: String, issuer: String) -> String {
    let (issuer, account) = (Self.encoded(issuer), Self.encoded(account))
    return "otpauth://totp/\(issuer):\(account)?secret=\(base32)&issuer=\(issuer)"
      + "&algorithm=SHA1&digits=6&period=30"
  }

  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, 45, 46, 95, 126: bytes.append(byte)
      default: bytes += [37, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

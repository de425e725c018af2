public import Chronology
import CSodium

/// A code that is shown to a room and changes every half minute, so that one who was sent a picture of
/// it comes too late.
public struct RollingCode: Sendable {
  private let secret: [UInt8]
  private let subject: String

  /// How long a code is shown, in seconds.
  public static let shown: Int64 = 30
  /// How many codes before the one that is shown still count: one that was read off the wall, and
  /// opened after a sign-in, is not refused at the edge of half a minute.
  static let grace: Int64 = 3

  /// Codes for something, from a secret of 32 bytes.
  public init(secret: [UInt8], for subject: String) {
    self.secret = secret
    self.subject = subject
  }

  /// A new secret.
  public static func secret() -> [UInt8] { randomBytes(Int(crypto_auth_hmacsha256_KEYBYTES)) }

  /// The code of a moment: 16 letters and digits, 80 bits.
  public func text(at instant: Instant) -> String { text(ofStep: Self.step(at: instant)) }

  /// Whether a code is that of a moment, or was shown just before.
  public func isValid(_ typed: String, at instant: Instant) -> Bool {
    let now = Self.step(at: instant)
    let bytes = Array(typed.utf8)
    // Each is looked at, so that the time does not tell which one it was.
    return (now - Self.grace...now).filter { isSame(bytes, Array(text(ofStep: $0).utf8)) }.count > 0
  }

  private static func step(at instant: Instant) -> Int64 {
    instant.microseconds / (1_000_000 * shown)
  }

  private func text(ofStep step: Int64) -> String {
    let message = Array("boiduong check-in \(subject) \(step)".utf8)
    var hash = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_BYTES))
    guard secret.count == Int(crypto_auth_hmacsha256_KEYBYTES) else { return "" }
    crypto_auth_hmacsha256(&hash, message, UInt64(message.count), secret)
    let letters = Array("abcdefghjkmnpqrstuvwxyz023456789".utf8)
    return String(decoding: hash.prefix(16).map { letters[Int($0 & 31)] }, as: UTF8.self)
  }
}

import CSodium
import Foundation

/// The secret with which seals are made (Ed25519, RFC 8032). Whoever has it can make a log that fits:
/// it belongs to the machine that serves, and never into a back-up beside the records.
public struct SigningKey: Sendable, CustomStringConvertible, CustomReflectable {
  private let seed: [UInt8]
  private let secret: [UInt8]
  /// The half that everybody may have.
  public let verifying: VerifyingKey

  /// A new key.
  public static func random() -> SigningKey {
    var seed = [UInt8](repeating: 0, count: Int(crypto_sign_SEEDBYTES))
    randombytes_buf(&seed, seed.count)
    return SigningKey(seed: seed)
  }

  /// A line of a log that names it by mistake tells nothing.
  public var description: String { "••••" }

  public var customMirror: Mirror { Mirror(self, children: [:]) }

  private init(seed: [UInt8]) {
    var open = [UInt8](repeating: 0, count: VerifyingKey.size)
    var secret = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
    crypto_sign_seed_keypair(&open, &secret, seed)
    self.seed = seed
    self.secret = secret
    verifying = VerifyingKey(trusted: open)
  }

  func sign(_ message: [UInt8]) -> Signature {
    var signature = [UInt8](repeating: 0, count: Signature.size)
    crypto_sign_detached(&signature, nil, message, UInt64(message.count), secret)
    return Signature(trusted: signature)
  }
}

extension SigningKey {
  private static let mark = "boiduong-seal-secret-1"

  /// The one line of a key file.
  public var text: String { "\(Self.mark) \(Hexadecimal.text(seed))" }

  /// Reads the line of a key file; nil where it is none.
  public init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 2, words[0] == Self.mark,
      let seed = Hexadecimal.bytes(words[1], count: Int(crypto_sign_SEEDBYTES))
    else { return nil }
    self.init(seed: seed)
  }
}

extension VerifyingKey {
  private static let mark = "boiduong-seal-public-1"

  /// The one line of a file with the public half.
  public var text: String { "\(Self.mark) \(hexadecimal)" }

  /// Reads the line of a file with the public half, or that of a key file; nil where it is neither.
  public init?(_ text: String) {
    if let key = SigningKey(text) {
      self = key.verifying
      return
    }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 2, words[0] == Self.mark else { return nil }
    self.init(hexadecimal: words[1])
  }
}

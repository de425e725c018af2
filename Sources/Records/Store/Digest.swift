import CSodium

/// SHA-256 of some bytes, in lower-case hexadecimal digits.
public struct Digest: Hashable, Sendable {
  /// 64 hexadecimal digits.
  public let hexadecimal: String

  /// The digest of bytes.
  public init(of bytes: some Collection<UInt8>) {
    var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    let input = Array(bytes)
    crypto_hash_sha256(&hash, input, UInt64(input.count))
    self.init(hash: hash)
  }

  /// The digest of a text's UTF-8.
  public init(of text: String) {
    self.init(of: Array(text.utf8))
  }

  /// A digest that was written down; nil where the text is none.
  public init?(hexadecimal text: String) {
    let isDigit = { (byte: UInt8) in (48...57).contains(byte) || (97...102).contains(byte) }
    guard text.utf8.count == 64, text.utf8.allSatisfy(isDigit) else { return nil }
    hexadecimal = text
  }

  fileprivate init(hash: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    hexadecimal = String(
      decoding: hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self
    )
  }
}

/// The digest of bytes that come bit by bit.
public struct RunningDigest {
  private var state = crypto_hash_sha256_state()

  /// The digest of nothing yet.
  public init() {
    crypto_hash_sha256_init(&state)
  }

  /// Takes the next bytes in.
  public mutating func append(_ bytes: [UInt8]) {
    crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
  }

  /// Of all bytes so far.
  public var digest: Digest {
    var state = state
    var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256_final(&state, &hash)
    return Digest(hash: hash)
  }
}

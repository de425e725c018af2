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
    let digits = Array("0123456789abcdef".utf8)
    hexadecimal = String(
      decoding: hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self
    )
  }

  /// The digest of a text's UTF-8.
  public init(of text: String) {
    self.init(of: Array(text.utf8))
  }
}

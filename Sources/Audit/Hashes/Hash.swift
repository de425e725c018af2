import CSodium

/// SHA-256 of some bytes.
public struct Hash: Hashable, Sendable {
  private let words: SIMD4<UInt64>

  /// The hash of bytes.
  public init(of bytes: [UInt8]) {
    var hash = [UInt8](repeating: 0, count: Self.size)
    crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
    self.init(trusted: hash)
  }

  /// A hash as it was written down, 64 digits in lower case; nil where the text is none.
  public init?(hexadecimal text: String) {
    guard let bytes = Hexadecimal.bytes(text, count: Self.size) else { return nil }
    self.init(trusted: bytes)
  }

  /// What stands in the place of a hash where there is nothing before.
  public static let none = Hash(trusted: [UInt8](repeating: 0, count: size))

  /// How many bytes a hash has.
  static let size = Int(crypto_hash_sha256_BYTES)

  private init(trusted bytes: [UInt8]) {
    var words = SIMD4<UInt64>()
    for (place, byte) in bytes.enumerated() {
      words[place / 8] = words[place / 8] << 8 | UInt64(byte)
    }
    self.words = words
  }

  /// All of it, in order.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.size)
    append(to: &bytes)
    return bytes
  }

  /// Adds all of it to other bytes.
  func append(to bytes: inout [UInt8]) {
    for place in 0..<4 { withUnsafeBytes(of: words[place].bigEndian) { bytes += $0 } }
  }

  /// 64 digits in lower case.
  public var hexadecimal: String { Hexadecimal.text(bytes) }
}

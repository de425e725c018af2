import CSodium

/// What is hashed along with a payload, so that a payload that was erased can't be guessed from its
/// digest; it goes with the payload.
public struct Salt: Hashable, Sendable {
  let bytes: [UInt8]

  static let size = 16

  /// One that nobody can guess.
  public static func random() -> Salt {
    var bytes = [UInt8](repeating: 0, count: size)
    randombytes_buf(&bytes, size)
    return Salt(trusted: bytes)
  }

  /// A salt as it was written down, 32 digits in lower case; nil where the text is none.
  public init?(hexadecimal text: String) {
    guard let bytes = Hexadecimal.bytes(text, count: Self.size) else { return nil }
    self.bytes = bytes
  }

  private init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// 32 digits in lower case.
  public var hexadecimal: String { Hexadecimal.text(bytes) }
}

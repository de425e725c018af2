import CSodium

/// The public half of a key: whoever has it can tell whether a seal was made with the other half.
public struct VerifyingKey: Hashable, Sendable {
  let bytes: [UInt8]

  static let size = Int(crypto_sign_PUBLICKEYBYTES)

  /// A key as it was written down, 64 digits in lower case; nil where the text is none.
  public init?(hexadecimal text: String) {
    guard let bytes = Hexadecimal.bytes(text, count: Self.size) else { return nil }
    self.bytes = bytes
  }

  init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// 64 digits in lower case.
  public var hexadecimal: String { Hexadecimal.text(bytes) }

  /// Its first 16 digits in groups of four, as people compare them.
  public var shown: String {
    let digits = Array(hexadecimal.prefix(16))
    return stride(from: 0, to: 16, by: 4).map { String(digits[$0..<($0 + 4)]) }
      .joined(separator: "-")
  }

  /// Whether the other half signed these bytes.
  func signed(_ message: [UInt8], _ signature: Signature) -> Bool {
    crypto_sign_verify_detached(signature.bytes, message, UInt64(message.count), bytes) == 0
  }
}

/// An Ed25519 signature.
public struct Signature: Hashable, Sendable {
  let bytes: [UInt8]

  static let size = Int(crypto_sign_BYTES)

  /// A signature as it was written down, 128 digits in lower case; nil where the text is none.
  public init?(hexadecimal text: String) {
    guard let bytes = Hexadecimal.bytes(text, count: Self.size) else { return nil }
    self.bytes = bytes
  }

  init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// 128 digits in lower case.
  public var hexadecimal: String { Hexadecimal.text(bytes) }
}

import CSodium

/// Seals secrets so that only the key opens them, each for one purpose (XChaCha20-Poly1305).
public struct Vault: Sendable, Concealed {
  private let key: VaultKey

  private static let nonce = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  private static let mark = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)

  /// A vault with its key.
  public init(_ key: VaultKey) {
    self.key = key
  }

  /// Seals bytes for a purpose, such as one account's second factor.
  public func seal(_ bytes: [UInt8], for purpose: String) -> [UInt8] {
    let nonce = randomBytes(Self.nonce)
    let purpose = Array(purpose.utf8)
    var sealed = [UInt8](repeating: 0, count: bytes.count + Self.mark)
    crypto_aead_xchacha20poly1305_ietf_encrypt(
      &sealed,
      nil,
      bytes,
      UInt64(bytes.count),
      purpose,
      UInt64(purpose.count),
      nil,
      nonce,
      key.bytes
    )
    return nonce + sealed
  }

  /// Opens what was sealed for a purpose.
  public func open(_ sealed: [UInt8], for purpose: String) throws(VaultRefusal) -> [UInt8] {
    guard sealed.count >= Self.nonce + Self.mark else { throw .otherKey }
    let (nonce, rest) = (Array(sealed.prefix(Self.nonce)), Array(sealed.dropFirst(Self.nonce)))
    let purpose = Array(purpose.utf8)
    var bytes = [UInt8](repeating: 0, count: rest.count - Self.mark)
    let outcome = crypto_aead_xchacha20poly1305_ietf_decrypt(
      &bytes,
      nil,
      nil,
      rest,
      UInt64(rest.count),
      purpose,
      UInt64(purpose.count),
      nonce,
      key.bytes
    )
    guard outcome == 0 else { throw .otherKey }
    return bytes
  }
}

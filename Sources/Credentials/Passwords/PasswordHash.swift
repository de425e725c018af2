import CSodium

/// What is kept of a password: Argon2id (RFC 9106) in the form that its own tools read.
///
/// Source: OWASP ASVS 5.0 appendix C (19 MiB, 2 passes, 1 lane).
public struct PasswordHash: Equatable, Sendable {
  /// `$argon2id$v=19$m=19456,t=2,p=1$…`.
  public let text: String

  private static let passes: UInt64 = 2
  private static let memory = 19_456 << 10

  /// Why there is none: the machine has not enough memory just now.
  public struct OutOfMemory: Error {}

  /// The hash of a password, with a salt of its own. It takes long: not on a thread that others need.
  public init(of password: Password) throws {
    try self.init(of: password, passes: Self.passes, memory: Self.memory)
  }

  init(of password: Password, passes: UInt64, memory: Int) throws {
    _ = sodium_init()
    var out = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let typed = password.bytes.map { CChar(bitPattern: $0) }
    let outcome = crypto_pwhash_str_alg(
      &out,
      typed,
      UInt64(typed.count),
      passes,
      memory,
      crypto_pwhash_ALG_ARGON2ID13
    )
    guard outcome == 0 else { throw OutOfMemory() }
    text = String(decoding: out.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// One that was kept; nil where it is no hash of this kind.
  public init?(text: String) {
    guard text.utf8.starts(with: "$argon2id$".utf8), text.utf8.count < Int(crypto_pwhash_STRBYTES),
      text.utf8.allSatisfy({ (33...126).contains($0) })
    else { return nil }
    self.text = text
  }

  /// Whether a password is the one. It takes as long as making the hash did.
  public func matches(_ password: Password) -> Bool {
    _ = sodium_init()
    let typed = password.bytes.map { CChar(bitPattern: $0) }
    return crypto_pwhash_str_verify(text, typed, UInt64(typed.count)) == 0
  }

  /// Whether new ones are made otherwise than this one was.
  public var isOutdated: Bool {
    crypto_pwhash_str_needs_rehash(text, Self.passes, Self.memory) != 0
  }

  /// The hash of a password that nobody has: an account that is not there takes as long to refuse as
  /// one that is.
  public static let decoy: PasswordHash =
    (try? PasswordHash(of: Password(typed: Token().text)))
    ?? PasswordHash(known: "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA")

  private init(known text: String) {
    self.text = text
  }
}

/// What stands on a certificate, by which anybody who holds the paper can ask whether it is valid:
/// 150 bits that nobody can guess, in letters and digits of which none looks like another.
public struct CertificateCode: Hashable, Sendable {
  /// Six groups of five, such as `7KQ2M-XV4TD-9HWPA-…`.
  public let text: String

  /// A new one.
  public init() {
    text = TypedCode.make(length: 30)
  }

  /// Reads what was typed, whatever its case, spaces and hyphens; nil where it is no such code.
  public init?(typed: String) {
    guard let text = TypedCode.read(typed, length: 30) else { return nil }
    self.text = text
  }

  /// What was typed as a digest, by which attempts are told apart and nothing else.
  public static func digest(ofTyped typed: String) -> String {
    Credentials.digest(typed.utf8, of: "typed certificate code")
  }
}

/// What makes an address private: 128 bits that nobody can guess, by which a calendar is read without
/// signing in, and nothing else is.
public struct FeedToken: Hashable, Sendable, Concealed {
  /// 16 bytes.
  public let bytes: [UInt8]

  private static let length = 16

  /// A new one.
  public init() {
    bytes = randomBytes(Self.length)
  }

  /// Reads one as an address carries it; nil where it is none.
  public init?(text: String) {
    guard text.utf8.count == 22, let bytes = Base64URL.bytes(text), bytes.count == Self.length,
      Base64URL.text(bytes) == text
    else { return nil }
    self.bytes = bytes
  }

  /// 22 letters, digits, `-` and `_`.
  public var text: String { Base64URL.text(bytes) }

  /// What the records keep of it: 64 hexadecimal digits, from which it can't be made again.
  public var digest: String { Credentials.digest(bytes, of: "feed token") }

  /// What was sent as a digest, by which attempts are told apart and nothing else.
  public static func digest(ofTyped typed: String) -> String {
    Credentials.digest(typed.utf8, of: "typed feed token")
  }
}

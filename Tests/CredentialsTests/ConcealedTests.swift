import Testing

@testable import Credentials

/// What a secret says of itself, whichever way it gets into a line of a log.
struct `A secret` {
  private static let secrets: [(secret: any Concealed & Sendable, texts: [String])] = {
    let (token, code, oneTime) = (Token(), RecoveryCode.make(1)[0], OneTimeSecret())
    let (timed, key) = (TimedCodeSecret(), VaultKey())
    let password = Password(typed: "bốn quả na trên mái đình cũ")
    func bytes(_ bytes: [UInt8]) -> [String] {
      ["\(bytes)", bytes.prefix(3).map(String.init).joined(separator: ", ")]
    }
    return [
      (token, [token.text] + bytes(token.bytes)), (code, [code.text]), (oneTime, [oneTime.text]),
      (timed, [timed.base32] + bytes(timed.bytes)), (key, [key.text] + bytes(key.bytes)),
      (Vault(key), [key.text] + bytes(key.bytes)),
      (password, ["bốn quả"] + bytes(password.bytes)),
    ]
  }()

  @Test
  func `tells nothing where it is described, dumped or looked into`() {
    struct Holder { var inner: any Sendable }
    for (secret, texts) in Self.secrets {
      var dumped = ""
      dump(secret, to: &dumped)
      dump(Holder(inner: secret), to: &dumped)
      let told = [
        "\(secret)", String(describing: secret), String(reflecting: secret), dumped,
        "\(Holder(inner: secret))", "\([secret])", "\(["key": secret])",
        String(reflecting: Optional(secret)),
      ]
      #expect(Mirror(reflecting: secret).children.isEmpty)
      for (words, text) in told.flatMap({ words in texts.map { (words, $0) } }) {
        #expect(!words.contains(text), "\(type(of: secret))")
      }
      #expect(told[0] == "••••")
    }
  }
}

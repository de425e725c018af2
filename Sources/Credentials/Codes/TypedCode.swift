/// Letters and digits of which none looks like another (Crockford's base 32), for codes that people
/// copy by hand or hear over the telephone.
enum TypedCode {
  private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// Enough that nobody guesses it, and that its plain digest is safe to keep: 130 bits.
  ///
  /// Source: OWASP ASVS 5.0 V6.5.2 (112 bits where the hash is a fast one), V11.5.1 (128 bits).
  static let usual = 26

  /// So many letters, each of 5 bits that nobody can guess.
  static func make(length: Int = usual) -> String {
    let drawn = randomBytes(length).map { letters[Int($0 & 31)] }
    return grouped(drawn)
  }

  /// Reads what was typed, whatever its case, spaces and hyphens, with the letters that are mistaken
  /// for others put right; nil where it has another length or letter.
  static func read(_ typed: String, length: Int = usual) -> String? {
    guard typed.utf8.count <= 200 else { return nil }
    var bytes: [UInt8] = []
    for byte in typed.utf8 {
      let upper = (97...122).contains(byte) ? byte - 32 : byte
      switch upper {
      case UInt8(ascii: " "), UInt8(ascii: "-"), 9, 10, 13: continue
      case UInt8(ascii: "O"): bytes.append(UInt8(ascii: "0"))
      case UInt8(ascii: "I"), UInt8(ascii: "L"): bytes.append(UInt8(ascii: "1"))
      case _ where letters.contains(upper): bytes.append(upper)
      default: return nil
      }
    }
    return bytes.count == length ? grouped(bytes) : nil
  }

  /// In groups of five; what is left over stands in the last one.
  private static func grouped(_ bytes: [UInt8]) -> String {
    let groups = max(bytes.count / 5, 1)
    return (0..<groups).map { group in
      let end = group == groups - 1 ? bytes.count : group * 5 + 5
      return String(decoding: bytes[(group * 5)..<end], as: UTF8.self)
    }.joined(separator: "-")
  }
}

/// A code with which an account opens once when its telephone is lost: 130 bits.
public struct RecoveryCode: Hashable, Sendable, Concealed {
  /// Such as `7KQ2M-XV4TD-9HWPA-3N8RS-C0EFG4`.
  public let text: String

  /// New ones.
  public static func make(_ count: Int = 10) -> [RecoveryCode] {
    (0..<count).map { _ in RecoveryCode(known: TypedCode.make()) }
  }

  /// Reads what was typed; nil where it is no such code.
  public init?(typed: String) {
    guard let text = TypedCode.read(typed) else { return nil }
    self.text = text
  }

  private init(known text: String) {
    self.text = text
  }

  /// What the records keep of it.
  public var digest: String { Credentials.digest(text.utf8, of: "recovery code") }
}

/// A secret that opens one door once: the first administrator's, or that to a new password. 130 bits.
public struct OneTimeSecret: Hashable, Sendable, Concealed {
  /// Such as `7KQ2M-XV4TD-9HWPA-3N8RS-C0EFG4`.
  public let text: String

  /// A new one.
  public init() {
    text = TypedCode.make()
  }

  /// Reads what was typed; nil where it is no such secret.
  public init?(typed: String) {
    guard let text = TypedCode.read(typed) else { return nil }
    self.text = text
  }

  /// What the records keep of it.
  public var digest: String { Credentials.digest(text.utf8, of: "one-time secret") }
}

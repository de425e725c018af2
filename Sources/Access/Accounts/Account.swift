public import Personnel
import Vietnamese

/// Somebody who can sign in: one person, never shared.
public struct Account: Equatable, Sendable {
  public let id: ID<Account>
  public let name: AccountName
  /// The person's name, as the log names them.
  public let fullName: String
  /// The officer who it is, where it is one.
  public let officer: ID<Officer>?
  public let isDisabled: Bool

  /// An account with its facts.
  public init(
    id: ID<Account>,
    name: AccountName,
    fullName: String,
    officer: ID<Officer>?,
    isDisabled: Bool
  ) {
    self.id = id
    self.name = name
    self.fullName = fullName
    self.officer = officer
    self.isDisabled = isDisabled
  }
}

/// The name with which somebody signs in, such as `hoa.nt`.
public struct AccountName: Hashable, Sendable, CustomStringConvertible {
  /// 3 to 40 of a–z, 0–9, `.`, `-`, `_`.
  public let text: String

  /// Reads what people type: capital letters are taken as small ones; nil where it is no such name.
  public init?(typed: String) {
    var bytes: [UInt8] = []
    for byte in typed.tidied.utf8 {
      switch byte {
      case 65...90: bytes.append(byte + 32)
      case 97...122, 48...57, 45, 46, 95: bytes.append(byte)
      default: return nil
      }
    }
    guard (3...40).contains(bytes.count) else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }

  public var description: String { text }
}

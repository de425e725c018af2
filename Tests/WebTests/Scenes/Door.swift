import Access
import Chronology
import Credentials
import HTTPTypes
import Operations
import Personnel
import Records
import Testing

@testable import Web

/// How tests get in: accounts that are signed in already, with tokens that everybody knows.
enum Door {
  /// Cheap enough for hundreds of tests: one pool, one key.
  static let gate = Gate(hashing: HashingPool(), vault: Vault(VaultKey()))

  /// A token of 43 times a letter, of which the last bits are none.
  static func token(_ letter: Character = "A") -> Token {
    Token(text: String(repeating: letter, count: 42) + "A") ?? Token()
  }

  /// An account that is signed in since a moment, with some roles.
  @discardableResult
  static func open(
    _ store: any Store,
    as roles: [Role] = [.provinceHR, .leadership],
    at agency: ID<Agency>? = nil,
    officer: ID<Officer>? = nil,
    named name: String = "nhan.su",
    token: Token = token(),
    now: Instant = Town.now
  ) async throws -> Account {
    try await store.write { records in
      let account = Account(
        id: ID(0),
        name: try #require(AccountName(typed: name)),
        fullName: "Anh Hai \(name)",
        officer: officer,
        isDisabled: false
      )
      let id = try records.one(.insert(account, at: now))
      for role in roles {
        let place = role.needsAgency ? agency : nil
        guard let grant = Grant(id: ID(0), role: role, agency: place, days: .always) else {
          continue
        }
        _ = try records.one(.insert(grant, to: id))
      }
      _ = try records.one(
        .beginSignIn(
          id,
          Digest(of: token.bytes),
          stage: .complete,
          at: now,
          until: Instant(microseconds: now.microseconds + 36_000_000_000),
          source: "127.0.0.1",
          agent: "test"
        )
      )
      return try records.one(.account(id)).account
    }
  }

  /// The headers of a browser that holds a token: its cookie, and the mark of its forms.
  static func headers(_ token: Token) -> [(name: String, value: String)] {
    [("Cookie", "\(SignInCookie.name)=\(token.text)"), ("X-Form-Mark", token.formMark)]
  }
}

public import Access
import Chronology
public import Credentials
import Records

/// Asks somebody who is signed in for the password once more, before something that decides who gets in:
/// whoever finds a browser open can't take the account over. Wrong ones are counted like those of
/// sign-ins.
public struct ProvePassword: Sendable {
  let account: Account
  let password: Password
  let visitor: Visitor

  /// A proof by what was typed.
  public init(_ password: Password, of account: Account, from visitor: Visitor) {
    self.account = account
    self.password = password
    self.visitor = visitor
  }

  /// Refuses a wrong password.
  public func run(in world: World, through gate: Gate) async throws {
    _ = try await proven(in: world, through: gate)
  }

  /// The hash that the password fits.
  func proven(in world: World, through gate: Gate) async throws -> PasswordHash {
    try await gate.turns.take { [self] in
      let now = world.now()
      let known = try await SignIn(account.name.text, password, from: visitor)
        .attempt(gate, in: world, at: now)
      if let refusal = SignInRefusal(known.decision) {
        try await world.note(refused(.waits))
        throw refusal
      }
      let (hash, password) = (known.hash, password)
      let fits = try await gate.hashing.run { (hash ?? .decoy).matches(password) }
      guard fits, let hash else {
        try await world.note(refused(.wrongPassword))
        throw AccountRefusal.wrongPassword
      }
      try await world.store.write { _ = try $0.run(.forgetFailures(ofName: known.digest)) }
      return hash
    }
  }

  private func refused(_ why: Refused.Why) -> Refused {
    Refused(why, .account, account.name.text, by: account.actor.from(visitor.place))
  }
}

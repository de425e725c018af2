public import Access
import Chronology
public import Personnel
public import Records

/// Ends one sign-in of an account: at the browser itself, or at one that was left somewhere.
public struct EndSignIn: Sendable {
  let signIn: ID<SignInRecord>
  let account: ID<Account>?
  let reason: SignInRecord.End

  /// A sign-in; only one of this account where one is given.
  public init(_ signIn: ID<SignInRecord>, of account: ID<Account>?, _ reason: SignInRecord.End) {
    self.signIn = signIn
    self.account = account
    self.reason = reason
  }

  /// Ends it, on every node at once; false where there is none such.
  public func run(in world: World, by actor: Actor) async throws -> Bool {
    let now = world.now()
    return try await world.store.write { [self] records in
      guard let record = try records.first(.signIn(signIn)),
        account ?? record.account == record.account,
        try records.run(.end(signIn: signIn, at: now, reason)) == 1
      else { return false }
      let owner = try records.existing(record.account).account
      let event = Event(
        .signedOut,
        .account,
        key: owner.name.text,
        new: Fields(["source": record.source])
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
      return true
    }
  }
}

/// Ends all sign-ins of an account but one.
public struct EndOtherSignIns: Sendable {
  let account: ID<Account>
  let kept: ID<SignInRecord>?

  /// Of an account; all of them where none is kept.
  public init(of account: ID<Account>, but kept: ID<SignInRecord>?) {
    self.account = account
    self.kept = kept
  }

  /// Ends them, on every node at once.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      let owner = try records.existing(account).account
      guard try records.run(.endSignIns(of: account, but: kept, at: now, .ended)) > 0 else {
        return
      }
      let event = Event(
        .signedOut,
        .account,
        key: owner.name.text,
        new: Fields(["everywhere": true])
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
  }
}

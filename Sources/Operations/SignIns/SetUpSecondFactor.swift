public import Access
import Chronology
public import Credentials
public import Personnel
public import Records

/// Makes the secret that an account and a telephone will share, while no second factor is proven. The
/// same page asked twice shows the same secret.
public struct SetUpSecondFactor: Sendable {
  let account: Account

  /// For an account.
  public init(for account: Account) {
    self.account = account
  }

  /// Makes it, or gives the one that waits for its first code; nil where one is proven already.
  public func run(in world: World, through gate: Gate) async throws -> TimedCodeSecret? {
    try await world.store.write { [self] records in
      if let factor = try records.first(.secondFactor(of: account.id)) {
        guard factor.confirmed == nil else { return nil }
        return try gate.secret(factor, of: account)
      }
      let secret = TimedCodeSecret()
      let sealed = gate.vault.seal(secret.bytes, for: Gate.label(account))
      try records.run(.upsert(secondFactor: sealed, of: account.id))
      return secret
    }
  }
}

/// Makes the codes with which an account opens when the telephone is lost, in place of those before.
public struct MakeRecoveryCodes: Sendable {
  let account: Account

  /// For an account.
  public init(for account: Account) {
    self.account = account
  }

  /// Makes them; they are shown once, and only their digests are kept.
  public func run(in world: World) async throws -> [RecoveryCode] {
    let codes = RecoveryCode.make()
    let now = world.now()
    try await world.store.write { [account] records in
      try records.run(.deleteRecoveryCodes(of: account.id))
      for code in codes {
        guard let digest = Digest(hexadecimal: code.digest) else { continue }
        try records.run(.insert(recoveryCode: digest, of: account.id))
      }
      let event = Event(
        .changed,
        .account,
        key: account.name.text,
        new: Fields(["recoveryCodes": codes.count])
      )
      try records.run(.insert(event, at: now, by: account.actor, batch: nil))
    }
    return codes
  }
}

/// Takes an account's second factor away, when the telephone and the codes are lost: the next sign-in
/// sets one up anew.
public struct ResetSecondFactor: Sendable {
  let account: ID<Account>
  let reason: String

  /// For an account, with the reason that the log keeps.
  public init(of account: ID<Account>, because reason: String) {
    self.account = account
    self.reason = reason
  }

  /// Takes it away, and ends where the account is signed in.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      let reason = try self.reason.line(of: LineLength.reason)
      let record = try records.existing(account)
      try records.run(.deleteSecondFactor(of: account))
      try records.run(.deleteRecoveryCodes(of: account))
      try records.run(.endSignIns(of: account, at: now, .ended))
      let event = Event(
        .changed,
        .account,
        key: record.account.name.text,
        new: Fields(["secondFactor": "reset"]),
        reason: reason
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
  }
}

public import Access
import Chronology
public import Credentials
public import Personnel
public import Records

/// Makes the one-time secret with which the first administrator comes in: from the command line of
/// the machine itself, since there is no default password.
public struct InviteFirstAdministrator: Sendable {
  /// For how long it opens, in microseconds: a day.
  public static let lifetime: Int64 = 86_400_000_000

  /// An invitation.
  public init() {}

  /// Makes the secret, in place of one before; refuses where there was an administrator.
  public func run(in world: World, by actor: Actor) async throws -> OneTimeSecret {
    let now = world.now()
    let secret = OneTimeSecret()
    try await world.store.write { records in
      guard try !records.hasAdministrator() else { throw AccountRefusal.notFirst }
      try records.run(.deleteOneTimeSecrets(.firstAdministrator, for: nil))
      try records.keep(secret, .firstAdministrator, for: nil, at: now, lifetime: Self.lifetime)
      let event = Event(.added, .account, key: "-", new: Fields(["invited": "administrator"]))
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
    return secret
  }
}

/// Makes the one-time secret with which somebody sets a password: the first, or a new one. It is
/// handed over in person or by telephone, never by the program.
public struct InviteToSetPassword: Sendable {
  /// For how long it opens, in microseconds: three days.
  public static let lifetime: Int64 = 3 * 86_400_000_000

  let account: ID<Account>

  /// For an account.
  public init(_ account: ID<Account>) {
    self.account = account
  }

  /// Makes the secret, in place of one before.
  public func run(in world: World, by actor: Actor) async throws -> OneTimeSecret {
    let now = world.now()
    let secret = OneTimeSecret()
    try await world.store.write { [account] records in
      let owner = try records.existing(account).account
      try records.run(.deleteOneTimeSecrets(.setPassword, for: account))
      try records.keep(secret, .setPassword, for: account, at: now, lifetime: Self.lifetime)
      let event = Event(
        .changed,
        .account,
        key: owner.name.text,
        new: Fields(["invited": "password"])
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
    return secret
  }
}

extension Writing {
  fileprivate func keep(
    _ secret: OneTimeSecret,
    _ purpose: OneTimeSecretRecord.Purpose,
    for account: ID<Account>?,
    at now: Instant,
    lifetime: Int64
  ) throws {
    guard let digest = Digest(hexadecimal: secret.digest) else {
      throw RecordFault.broken("one-time secret")
    }
    try run(
      .insert(
        oneTimeSecret: digest,
        purpose,
        for: account,
        at: now,
        until: now.advanced(by: lifetime)
      )
    )
  }
}

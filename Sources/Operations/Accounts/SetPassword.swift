public import Access
import Chronology
public import Credentials
public import Personnel
public import Records

/// Sets a password with a one-time secret.
public struct SetPassword: Sendable {
  let secret: String
  let password: Password
  /// For the first administrator, who has no account yet: its name, and the person's.
  let newAccount: (name: String, fullName: String)?

  /// With a secret that an administrator made, or the first administrator's with who it is.
  public init(
    _ password: Password,
    with secret: String,
    creating newAccount: (name: String, fullName: String)? = nil
  ) {
    self.secret = secret
    self.password = password
    self.newAccount = newAccount
  }

  /// Sets it, and ends where the account is signed in; the account. A secret opens once.
  public func run(
    in world: World,
    through gate: Gate,
    from source: String
  ) async throws -> ID<Account> {
    do {
      return try await set(in: world, through: gate, from: source)
    } catch SignInRefusal.secretSpent {
      let actor = Actor.program.from("web \(source)")
      try await world.note(Refused(.spentSecret, .account, "-", by: actor))
      throw SignInRefusal.secretSpent
    }
  }

  private func set(
    in world: World,
    through gate: Gate,
    from source: String
  ) async throws -> ID<Account> {
    let now = world.now()
    guard let secret = OneTimeSecret(typed: secret), let digest = Digest(hexadecimal: secret.digest)
    else { throw SignInRefusal.secretSpent }
    let name = try await world.store.read { [self] in try account(for: digest, in: $0, at: now) }
    try password.require(for: name)
    let password = password
    let hash = try await gate.hashing.run { try PasswordHash(of: password) }
    return try await world.store.write { [self] records in
      let record = try records.first(.oneTimeSecret(digest))
      guard let record, try records.run(.use(oneTimeSecret: digest, at: now)) == 1 else {
        throw SignInRefusal.secretSpent
      }
      let id = try record.account ?? firstAdministrator(in: records, at: now)
      try records.set(hash, of: id, at: now, from: source)
      return id
    }
  }

  /// The names against which the password is held.
  private func account(
    for digest: Digest,
    in records: any Reading,
    at now: Instant
  ) throws -> (name: String, fullName: String) {
    guard let record = try records.first(.oneTimeSecret(digest)), record.used == nil,
      record.ends > now
    else { throw SignInRefusal.secretSpent }
    guard let id = record.account else {
      guard let newAccount else { throw SignInRefusal.secretSpent }
      return newAccount
    }
    let account = try records.existing(id).account
    return (account.name.text, account.fullName)
  }

  private func firstAdministrator(in records: any Writing, at now: Instant) throws -> ID<Account> {
    guard let newAccount, try !records.hasAdministrator() else { throw AccountRefusal.notFirst }
    let id = try AddAccount(newAccount.name, fullName: newAccount.fullName)
      .add(in: records, by: .program, at: now)
    try GiveRole(.administrator, to: id, DayRange(from: now.day()))
      .give(in: records, by: .program, at: now)
    return id
  }
}

/// Changes the password of somebody who is signed in and knows the present one.
public struct ChangePassword: Sendable {
  let account: Account
  let signIn: ID<SignInRecord>
  let present: Password
  let new: Password

  /// From the present password to a new one; the sign-in in which it is done goes on.
  public init(
    of account: Account,
    in signIn: ID<SignInRecord>,
    from present: Password,
    to new: Password
  ) {
    self.account = account
    self.signIn = signIn
    self.present = present
    self.new = new
  }

  /// Changes it, and ends all other sign-ins of the account.
  public func run(in world: World, through gate: Gate, from visitor: Visitor) async throws {
    let hash = try await ProvePassword(present, of: account, from: visitor)
      .proven(in: world, through: gate)
    let (now, new) = (world.now(), new)
    try new.require(for: (account.name.text, account.fullName))
    guard try await gate.hashing.run({ !hash.matches(new) }) else {
      throw AccountRefusal.samePassword
    }
    let changed = try await gate.hashing.run { try PasswordHash(of: new) }
    try await world.store.write { [self] records in
      try records.set(changed, of: account.id, keeping: signIn, at: now, from: visitor.source)
    }
  }
}

extension Password {
  /// Refuses a password that is too short or too easily guessed.
  func require(for account: (name: String, fullName: String)) throws {
    let shortcomings = PasswordRule.shortcomings(
      of: self,
      accountName: account.name,
      fullName: account.fullName
    )
    guard shortcomings.isEmpty else {
      throw AccountRefusal.weakPassword(shortcomings.map(\.explanation))
    }
  }
}

extension Writing {
  /// Sets a password, ends sign-ins and forgets browsers that the old one had opened.
  func set(
    _ hash: PasswordHash,
    of account: ID<Account>,
    keeping kept: ID<SignInRecord>? = nil,
    at now: Instant,
    from source: String
  ) throws {
    let owner = try existing(account).account
    try run(.upsert(passwordHash: hash.text, of: account, at: now))
    try run(.used(account, at: now))
    try run(.endSignIns(of: account, but: kept, at: now, .passwordChanged))
    try run(.forgetDevices(of: account))
    try run(.forgetFailures(ofName: Digest(of: owner.name.text)))
    let event = Event(
      .changed,
      .account,
      key: owner.name.text,
      new: Fields(["password": "set", "source": source])
    )
    try run(.insert(event, at: now, by: owner.actor, batch: nil))
  }
}

public import Access
public import Chronology
public import Personnel
public import Records

/// Gives an account a role for some days.
public struct GiveRole: Sendable {
  let account: ID<Account>
  let role: Role
  let agency: Code<Agency>?
  let days: DayRange

  /// A role; the agency only where the role holds for one.
  public init(
    _ role: Role,
    at agency: Code<Agency>? = nil,
    to account: ID<Account>,
    _ days: DayRange
  ) {
    self.account = account
    self.role = role
    self.agency = agency
    self.days = days
  }

  /// Gives it. Where the account is signed in, its token is good no longer: rights do not change
  /// under a running sign-in.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { try give(in: $0, by: actor, at: now) }
  }

  func give(in records: any Writing, by actor: Actor, at now: Instant) throws {
    let owner = try records.existing(account).account
    let place = try agency.map { code in
      guard let record = try records.agencies().first(where: { $0.agency.code == code }) else {
        throw AccountRefusal.noSuchAgency(code.text)
      }
      return record.agency.id
    }
    guard let grant = Grant(id: ID(0), role: role, agency: place, days: days) else {
      throw role.needsAgency
        ? AccountRefusal.roleNeedsAgency(role) : AccountRefusal.roleForNoAgency(role)
    }
    let held = try records.all(.grants(of: account)).contains {
      $0.role == role && $0.agency == place && $0.days.overlaps(days)
    }
    guard !held else { throw AccountRefusal.roleHeldAlready(role) }
    _ = try records.one(.insert(grant, to: account))
    try records.run(.endSignIns(of: account, at: now, .rolesChanged))
    let event = Event(.added, .grant, key: owner.name.text, new: grant.fields(agency: agency))
    try records.run(.insert(event, at: now, by: actor, batch: nil))
  }
}

/// Lets a role end: today is its first day without it.
public struct EndRole: Sendable {
  let grant: ID<Grant>
  let account: ID<Account>
  let reason: String?

  /// A role of an account.
  public init(_ grant: ID<Grant>, of account: ID<Account>, because reason: String? = nil) {
    self.grant = grant
    self.account = account
    self.reason = reason
  }

  /// Ends it; one that has not begun is taken away.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    let today = now.day()
    try await world.store.write { [self] records in
      let owner = try records.existing(account).account
      guard let held = try records.all(.grants(of: account)).first(where: { $0.id == grant }) else {
        throw AccountRefusal.noSuchAccount
      }
      if let end = held.days.until, end <= today { return }
      try records.run(
        held.days.from < today ? .end(grant: grant, before: today) : .delete(grant: grant)
      )
      if held.role == .administrator { try records.requireAdministrator(from: today) }
      try records.run(.endSignIns(of: account, at: now, .rolesChanged))
      let code = try held.agency.flatMap { id in
        try records.agencies().first { $0.agency.id == id }?.agency.code
      }
      let event = Event(
        .removed,
        .grant,
        key: owner.name.text,
        old: held.fields(agency: code),
        reason: reason
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
  }
}

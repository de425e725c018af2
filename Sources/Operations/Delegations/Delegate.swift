public import Access
public import Chronology
public import Personnel
public import Records
import Vietnamese

/// Lends the roles of an account to another for some days, such as during leave.
public struct Delegate: Sendable {
  let giver: ID<Account>
  let taker: AccountName
  let days: DayRange
  let reason: String

  /// A delegation to the account with a name; its days have an end.
  public init(
    from giver: ID<Account>,
    to taker: AccountName,
    _ days: DayRange,
    because reason: String
  ) {
    self.giver = giver
    self.taker = taker
    self.days = days
    self.reason = reason
  }

  /// Lends them.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    let reason = try self.reason.line(of: LineLength.reason)
    guard !reason.isEmpty else { throw AccountRefusal.noReason }
    guard let end = days.until, end > now.day() else { throw AccountRefusal.badDays }
    try await world.store.write { [self] records in
      let owner = try records.existing(giver).account
      guard let other = try records.first(.account(taker))?.account, !other.isDisabled else {
        throw AccountRefusal.noSuchAccount
      }
      guard other.id != giver else { throw AccountRefusal.lendToOneself }
      let grants = try records.all(.grants(of: giver))
      guard grants.contains(where: { Delegation.canLend($0.role) && $0.days.overlaps(days) }) else {
        throw AccountRefusal.cannotLend
      }
      _ = try records.one(.insertDelegation(from: giver, to: other.id, days, because: reason))
      try records.run(.endSignIns(of: other.id, at: now, .rolesChanged))
      let event = Event(
        .added,
        .delegation,
        key: owner.name.text,
        new: Fields(["to": other.name.text, "from": days.from, "until": days.until]),
        reason: reason
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
  }
}

/// Ends a delegation before its time.
public struct EndDelegation: Sendable {
  let delegation: ID<Delegation>
  let giver: ID<Account>?

  /// A delegation; only one of this account where one is given.
  public init(_ delegation: ID<Delegation>, from giver: ID<Account>? = nil) {
    self.delegation = delegation
    self.giver = giver
  }

  /// Ends it.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      guard let record = try records.first(.delegation(delegation)),
        giver ?? record.from == record.from
      else { throw AccountRefusal.noSuchAccount }
      guard try records.run(.end(delegation: delegation, at: now)) == 1 else { return }
      try records.run(.endSignIns(of: record.to, at: now, .rolesChanged))
      let owner = try records.existing(record.from).account
      let taker = try records.existing(record.to).account
      let event = Event(
        .removed,
        .delegation,
        key: owner.name.text,
        old: Fields(["to": taker.name.text, "from": record.days.from, "until": record.days.until])
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
  }
}

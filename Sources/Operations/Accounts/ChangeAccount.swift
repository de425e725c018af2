public import Access
import Chronology
public import Personnel
public import Records
import Vietnamese

/// Changes whose an account is, or closes and opens it.
public struct ChangeAccount: Sendable {
  let id: ID<Account>
  let version: Int
  let fullName: String?
  let isDisabled: Bool?
  let reason: String?

  /// Changes to the account as its editor saw it.
  ///
  /// - Parameter version: The version that was seen: of two editors the second is told.
  public init(
    _ id: ID<Account>,
    seenAs version: Int,
    fullName: String? = nil,
    isDisabled: Bool? = nil,
    because reason: String? = nil
  ) {
    self.id = id
    self.version = version
    self.fullName = fullName
    self.isDisabled = isDisabled
    self.reason = reason
  }

  /// Writes the changes down. An account that is closed is signed out everywhere, on all nodes.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      let before = try records.existing(id)
      let name = try fullName?.line(of: LineLength.name) ?? before.account.fullName
      let reason = try self.reason?.line(of: LineLength.reason)
      guard !name.isEmpty else { throw AccountRefusal.noFullName }
      let after = Account(
        id: id,
        name: before.account.name,
        fullName: name,
        officer: before.account.officer,
        isDisabled: isDisabled ?? before.account.isDisabled
      )
      guard before.version == version else { throw AccountRefusal.changedMeanwhile }
      guard let changes = before.account.fields.differences(to: after.fields) else { return }
      try records.run(.update(after, over: version))
      if after.isDisabled, !before.account.isDisabled {
        if try records.isAdministrator(id) { try records.requireAdministrator(from: now.day()) }
        try records.run(.endSignIns(of: id, at: now, .disabled))
      }
      // Whoever opens an account again opens one that was long unused as well.
      if !after.isDisabled, before.account.isDisabled { try records.run(.used(id, at: now)) }
      let event = Event(
        .changed,
        .account,
        key: after.name.text,
        old: changes.old,
        new: changes.new,
        reason: reason
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
  }
}

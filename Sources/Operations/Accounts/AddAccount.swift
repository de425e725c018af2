public import Access
import Chronology
public import Personnel
public import Records
import Vietnamese

/// Adds an account, without a role and without a password: both follow.
public struct AddAccount: Sendable {
  let name: String
  let fullName: String
  let officer: String?

  /// An account by what was typed.
  ///
  /// - Parameter officer: The code of the officer who it is, where it is one.
  public init(_ name: String, fullName: String, officer: String? = nil) {
    self.name = name
    self.fullName = fullName
    self.officer = officer
  }

  /// Adds it.
  public func run(in world: World, by actor: Actor) async throws -> ID<Account> {
    let now = world.now()
    return try await world.store.write { try add(in: $0, by: actor, at: now) }
  }

  func add(in records: any Writing, by actor: Actor, at now: Instant) throws -> ID<Account> {
    guard let name = AccountName(typed: name) else { throw AccountRefusal.badName(name) }
    let fullName = try fullName.line(of: LineLength.name)
    guard !fullName.isEmpty else { throw AccountRefusal.noFullName }
    if try records.first(.account(name)) != nil { throw AccountRefusal.nameTaken(name) }
    let account = Account(
      id: ID(0),
      name: name,
      fullName: fullName,
      officer: try officer.flatMap { try records.freeOfficer($0) },
      isDisabled: false
    )
    let event = Event(.added, .account, key: name.text, new: account.fields)
    try records.run(.insert(event, at: now, by: actor, batch: nil))
    return try records.one(.insert(account, at: now))
  }
}

extension Reading {
  /// The officer with a code, who has no account yet.
  func freeOfficer(_ typed: String) throws -> ID<Officer>? {
    let text = typed.tidied
    guard !text.isEmpty else { return nil }
    guard let code = Code<Officer>(text), let officer = try first(.officerID(code)) else {
      throw AccountRefusal.noSuchOfficer(text)
    }
    if let other = try first(.account(of: officer)) {
      throw AccountRefusal.officerHasAccount(other.account.name)
    }
    return officer
  }
}

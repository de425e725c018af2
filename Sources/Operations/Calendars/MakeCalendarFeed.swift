public import Access
public import Credentials
public import Records

/// Makes a private address for somebody's own calendar; one that there was ends.
public struct MakeCalendarFeed: Sendable {
  let account: Account

  /// An address for an account.
  public init(for account: Account) {
    self.account = account
  }

  /// Makes it. The token is told here and kept nowhere.
  public func run(in world: World, by actor: Actor) async throws -> FeedToken {
    let now = world.now()
    let token = FeedToken()
    try await world.store.write { [account] records in
      try records.run(.revokeCalendarFeed(of: account.id, at: now))
      try records.run(.insert(calendarFeedOf: account.id, digest: token.digest, at: now))
      let event = Event(
        .changed,
        .account,
        key: account.name.text,
        new: Fields(["calendar": "made"])
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
    return token
  }
}

/// Ends the private address of somebody's own calendar.
public struct RevokeCalendarFeed: Sendable {
  let account: Account

  /// The address of an account.
  public init(of account: Account) {
    self.account = account
  }

  /// Ends it; nothing where there is none.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [account] records in
      guard try records.first(.calendarFeed(of: account.id)) != nil else { return }
      try records.run(.revokeCalendarFeed(of: account.id, at: now))
      let event = Event(
        .changed,
        .account,
        key: account.name.text,
        new: Fields(["calendar": "revoked"])
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
  }
}

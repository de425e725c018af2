import Access
import Chronology
import Credentials
import Operations
import Personnel
import Records
import Testing
import Training
import Vietnamese

/// The private calendar of an officer whom a class was called with, and of who teaches it.
struct `A calendar at a private address` {
  let desk: CallDesk
  static let gate = Gate(hashing: HashingPool(), vault: Vault(VaultKey()))

  init() async throws {
    desk = try await CallDesk(many: 3)
  }

  /// An account of an officer with the address of its calendar.
  func account(_ number: Int?, _ roles: [Role] = [.officer]) async throws -> (Account, FeedToken) {
    let officer: ID<Officer>? = if let number { try await desk.officer(number) } else { nil }
    let now = try desk.world().now()
    let account = try await desk.store.write { records in
      let name = try #require(AccountName(typed: "tai.khoan.\(number ?? 0)"))
      let id = try records.one(
        .insert(
          Account(id: ID(0), name: name, fullName: "A", officer: officer, isDisabled: false),
          at: now
        )
      )
      for role in roles {
        let grant = try #require(Grant(id: ID(0), role: role, agency: nil, days: .always))
        _ = try records.one(.insert(grant, to: id))
      }
      return try records.one(.account(id)).account
    }
    let token = try await MakeCalendarFeed(for: account).run(in: desk.world(), by: desk.clerk)
    return (account, token)
  }

  func calendar(_ token: String, from source: String = "10.0.0.1") async throws -> CalendarText? {
    try await ReadCalendar(token, from: source, in: .vi).run(in: desk.world(), through: Self.gate)
  }

  /// A class of six half days with officer 1 in it.
  func calledClass() async throws -> ID<TrainingClass> {
    let id = try await desk.call()
    try await desk.nominate([1], for: id)
    _ = try await ApproveNominations(of: id, seenAs: nil).run(in: desk.world(), by: desk.clerk)
    return id
  }

  @Test
  func `has the sessions of the owner's classes and of no other`() async throws {
    _ = try await calledClass()
    let (_, own) = try await account(1)
    let (_, other) = try await account(2)
    let found = try #require(try await calendar(own.text))
    #expect(found.entries.count == 6)
    #expect(found.entries.allSatisfy { !$0.isCancelled && $0.uid.hasPrefix("session-") })
    #expect(Set(found.entries.map(\.uid)).count == 6)
    #expect(try await calendar(other.text)?.entries.isEmpty == true)
  }

  @Test
  func `tells who teaches of the class, while they may`() async throws {
    let id = try await calledClass()
    let (trainer, token) = try await account(nil, [.trainer])
    try await desk.store.write { records in
      _ = try records.run(.insert(trainer: trainer.id, ofClass: id.number))
    }
    #expect(try await calendar(token.text)?.entries.count == 6)
    try await desk.store.write { _ = try $0.run("DELETE FROM account_grant") }
    #expect(try await calendar(token.text)?.entries.isEmpty == true)
  }

  @Test
  func `keeps what was moved or cancelled as cancelled, with a higher number`() async throws {
    let id = try await calledClass()
    let (_, token) = try await account(1)
    let before = try #require(try await calendar(token.text)).entries
    let known = try #require(try await desk.store.read { try CalledClass(id, in: $0) })
    var form = try await desk.form()
    form.sessions.removeLast()
    try await ChangeClassCall(id, seenAs: known.stamp, form, because: "Bớt một buổi")
      .run(in: desk.world(), by: desk.clerk)
    let after = try #require(try await calendar(token.text)).entries
    #expect(after.map(\.uid) == before.map(\.uid))
    #expect(after.map(\.isCancelled) == [false, false, false, false, false, true])
    #expect((after.last?.sequence ?? 0) > (before.last?.sequence ?? 0))
    let changed = try #require(try await desk.store.read { try CalledClass(id, in: $0) })
    try await EndClass(id, seenAs: changed.stamp, .cancelled(because: "Bão"))
      .run(in: desk.world(), by: desk.clerk)
    let ended = try #require(try await calendar(token.text)).entries
    #expect(ended.count == 6 && ended.allSatisfy(\.isCancelled))
    #expect(zip(after, ended).allSatisfy { $0.sequence < $1.sequence })
  }

  @Test
  func `cancels all where a place was taken back`() async throws {
    let id = try await desk.call()
    try await desk.nominate([1], for: id)
    let action = try await ApproveNominations(of: id, seenAs: nil)
      .run(in: desk.world(), by: desk.clerk)
    let (_, token) = try await account(1)
    let before = try #require(try await calendar(token.text)).entries
    try await UndoClassAction(action, of: id)
      .run(in: desk.world(), by: desk.clerk, within: .whole)
    let after = try #require(try await calendar(token.text)).entries
    #expect(after.map(\.uid) == before.map(\.uid) && after.allSatisfy(\.isCancelled))
    #expect(zip(before, after).allSatisfy { $0.sequence < $1.sequence })
  }

  @Test
  func `ends when another is made, when it is revoked, and with the account`() async throws {
    let (account, first) = try await account(1)
    #expect(try await calendar(first.text) != nil)
    let second = try await MakeCalendarFeed(for: account).run(in: desk.world(), by: desk.clerk)
    #expect(try await calendar(first.text) == nil)
    #expect(try await calendar(second.text) != nil)
    try await RevokeCalendarFeed(of: account).run(in: desk.world(), by: desk.clerk)
    #expect(try await calendar(second.text) == nil)
    let third = try await MakeCalendarFeed(for: account).run(in: desk.world(), by: desk.clerk)
    try await desk.store.write { _ = try $0.run("UPDATE account SET disabled = 1") }
    #expect(try await calendar(third.text) == nil)
    // No token is in the records: neither in the table nor in the log.
    for token in [first, second, third] {
      let kept = try await desk.texts(
        "SELECT digest FROM calendar_feed UNION SELECT coalesce(new_value, '') FROM event"
      )
      #expect(!kept.contains { $0.contains(token.text) })
    }
  }

  @Test
  func `makes whoever guesses wait, and nobody else`() async throws {
    let (_, token) = try await account(1)
    await #expect(throws: CalendarRefusal.self) {
      for _ in 0..<200 { _ = try await calendar(FeedToken().text, from: "10.9.9.9") }
    }
    #expect(try await calendar(token.text, from: "10.0.0.2") != nil)
    for wrong in ["", "abc", token.text + "A", String(token.text.dropLast())] {
      #expect(try await calendar(wrong, from: "10.0.0.3") == nil)
    }
  }
}

import Records
import StoreScenes
import Testing

@testable import RecordsPostgres

/// The store's line to the server is cut when it says COMMIT.
@Suite(.onServer)
struct `A COMMIT whose end was not heard of` {
  /// A migrated database with its store, which reaches it by way of a proxy.
  func scene(
    _ cut: Proxy.Cut,
    staysDown: Bool = false
  ) async throws -> (database: TestDatabase, store: PostgresStore, proxy: Proxy) {
    let database = try await records()
    try await database.write { _ = try $0.run(.addDuty("R0", place: 1)) }
    let found = try #require(database.address.firstMatch(of: /@127\.0\.0\.1:([0-9]+)/))
    let proxy = try Proxy(to: try #require(UInt16(found.1)), cut: cut, staysDown: staysDown)
    let address = database.address.replacing(":\(found.1)/", with: ":\(proxy.port)/")
    let patience = Patience(tries: 10, lookUp: .seconds(staysDown ? 1 : 30))
    return (
      database, try PostgresStore(address: address, limits: .init(), patience: patience), proxy
    )
  }

  @Test(arguments: Proxy.Cut.allCases)
  func `is done once, whether the server had done it or not`(cut: Proxy.Cut) async throws {
    let (database, store, _) = try await scene(cut)
    let runs = Counter()
    let place = try await store.write { records in
      let run = runs.next()
      let place = try records.one(.place) + 1
      try records.run("UPDATE duty SET place = \(place)")
      return place * 10 + run
    }
    #expect(try await database.one(.place) == 2)
    #expect(runs.value == (cut.isCommitted ? 1 : 2))
    #expect(place == 20 + runs.value)
    // The next one goes well.
    try await store.write { _ = try $0.run(.addDuty("R1")) }
    #expect(try await database.one(.dutyCount) == 2)
  }

  @Test(arguments: [Proxy.Cut.before, .after])
  func `is told as unknown where no server answers`(cut: Proxy.Cut) async throws {
    let (database, store, proxy) = try await scene(cut, staysDown: true)
    do {
      try await store.write { _ = try $0.run(.addDuty("R1")) }
      Issue.record("it was told as done")
    } catch StoreFault.outcomeUnknown(let address) {
      #expect(address.contains(":\(proxy.port)/"))
    }
    #expect(try await database.one(.dutyCount) == (cut.isCommitted ? 2 : 1))
  }

  @Test
  func `of nothing at all is done`() async throws {
    let (database, store, _) = try await scene(.before)
    try await store.write { _ in }
    withExtendedLifetime(database) {}
  }

  @Test
  func `of a reading is a lost connection, and the next one goes well`() async throws {
    let (database, store, _) = try await scene(.before)
    do {
      _ = try await store.one(.place)
      Issue.record("it was told as done")
    } catch StoreFault.connectionLost {}
    #expect(try await store.one(.place) == 1)
    withExtendedLifetime(database) {}
  }
}

import Operations
import Records
import Testing
@testable import Web

/// Records that follow others, as far behind as is said.
private struct FollowingStore: Store {
  let store: any Store
  let milliseconds: Int?

  var dialect: Dialect { store.dialect }

  func read<Answer: Sendable>(
    _ body: @escaping @Sendable (any Reading) throws -> Answer
  ) async throws -> Answer {
    try await store.read(body)
  }

  func write<Answer: Sendable>(
    _ body: @escaping @Sendable (any Writing) throws -> Answer
  ) async throws -> Answer {
    throw StoreFault.readOnly
  }

  func damage() async throws -> String? { nil }

  func standing() async throws -> Standing { .standby(milliseconds: milliseconds) }
}

struct `A report that is read from a standby` {
  private static let page = "/reports/ttdn-summary?period=2020"

  private func visitor(_ standby: any Store, _ primary: any Store) throws -> Visitor {
    let world = World(store: primary, now: { Town.now })
    return try Visitor(Site(world, gate: Door.gate, standby: standby, settings: SiteSettings()))
  }

  @Test(
    arguments: [
      (0, "chậm 0,0 giây"), (49, "chậm 0,0 giây"), (1_250, "chậm 1,3 giây"),
      (-30, "chậm 0,0 giây"), (3_600_000, "chậm 3600,0 giây"),
      (nil, "mất liên lạc với máy chính"),
    ]
  )
  func `says how far that is behind`(milliseconds: Int?, words: String) async throws {
    let store = try await Town.store()
    let site = try visitor(FollowingStore(store: store, milliseconds: milliseconds), store)
    let reply = try await site.ask(Self.page)
    #expect(reply.status == 200)
    #expect(reply.text.contains(words), "\(reply.text.prefix(3_000))")
    let english = try await site.ask(Self.page + "&lang=en")
    #expect(english.text.contains("read from a standby"))
  }

  @Test
  func `says so on the overview that leadership opens too`() async throws {
    let store = try await Town.store()
    let site = try visitor(FollowingStore(store: store, milliseconds: 1_250), store)
    let reply = try await site.ask("/overview")
    #expect(reply.status == 200)
    #expect(reply.text.contains("chậm 1,3 giây"), "\(reply.text.prefix(3_000))")
  }

  @Test
  func `has the standby's figures, as a page and as a file`() async throws {
    let (standby, primary) = (try await Town.store(), try await Town.store())
    try await primary.write { _ = try $0.run("DELETE FROM evidence") }
    try await primary.write { _ = try $0.run("DELETE FROM assignment") }
    let both = try visitor(FollowingStore(store: standby, milliseconds: 5), primary)
    let alone = try Visitor(Town.site(standby))
    for path in [
      "/reports/ttdn-summary.json?period=2020", "/reports/class-list.json?class=LOP-2020-01",
    ] {
      let (here, there) = (try await both.ask(path), try await alone.ask(path))
      #expect(here.status == there.status)
      #expect(here.text == there.text, "\(path)")
    }
  }

  @Test
  func `is read from the records themselves where the standby does not answer`() async throws {
    let store = try await Town.store()
    let gone = BrokenStore(error: StoreFault.noServer("postgresql://db2.local/x", "refused"))
    let site = try visitor(gone, store)
    let reply = try await site.ask(Self.page)
    #expect(reply.status == 200)
    #expect(reply.text.contains("Máy dự phòng không trả lời"))
    #expect(!reply.text.contains("db2.local"))
    let file = try await site.ask("/reports/ttdn-summary.json?period=2020")
    #expect(file.status == 200)
  }

  @Test
  func `of one database says nothing of standbys`() async throws {
    let reply = try await Town.shared.value.ask(Self.page)
    #expect(!reply.text.contains("máy dự phòng"))
  }
}

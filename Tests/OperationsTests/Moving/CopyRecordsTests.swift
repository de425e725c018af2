import Chronology
import Operations
import Records
import StoreScenes
import Synchronization
import Testing
import Work

@Suite("Records that are copied to another database")
struct CopyRecordsTests {
  /// A province with agencies, officers, assignments, their events and the file they came from.
  private func province() async throws -> Scene {
    let scene = try await Scene()
    try await scene.importProvince()
    _ = try await scene.importRoster(
      "Mã CBCCVC;Họ và tên;Ngày sinh;Ghi chú;Cơ quan",
      (1...30).map { "CB-\(1_000 + $0);Nguyễn Văn Hòa;05/02/1980;“a\\b\\N” đ \($0);Sở Ngoại vụ" }
    )
    return scene
  }

  private func emptyWorld(_ headway: Headway = .untold) async throws -> World {
    let now = try #require(Instant(iso: "2026-11-25T12:00:00+07:00"))
    return World(store: try await freshDatabase(), now: { now }, headway: headway)
  }

  private func fingerprint(_ store: any Store) async throws -> Fingerprint {
    try await store.read { try Fingerprint(of: $0) }
  }

  @Test("are the same on both sides, table by table")
  func same() async throws {
    let source = try await province().world.store
    let target = try await emptyWorld()
    let copy = try await CopyRecords(from: source).run(into: target)
    let (here, there) = (try await fingerprint(source), try await fingerprint(target.store))
    #expect(here == there)
    #expect(copy.fingerprint == here)
    #expect(copy.rows == here.tables.values.reduce(0) { $0 + $1.rows })
    #expect(here.tables["officer"]?.rows == 30)
    #expect(here.tables["batch_file"]?.rows == 1)
  }

  @Test("can be copied again: nothing more is written, and both sides are still the same")
  func again() async throws {
    let source = try await province().world.store
    let target = try await emptyWorld()
    let first = try await CopyRecords(from: source).run(into: target)
    let second = try await CopyRecords(from: source).run(into: target)
    #expect(first.fingerprint == second.fingerprint)
  }

  @Test("go on where an earlier copy was broken off")
  func resumed() async throws {
    let source = try await province().world.store
    let target = try await emptyWorld()
    _ = try await CopyRecords(from: source).run(into: target)
    try await target.store.write { records in
      for table in ["batch_row", "batch_image", "officer_sensitive", "event", "officer_word"] {
        try records.run(SQL(verbatim: "DELETE FROM \(table)"))
      }
      try records.run("DELETE FROM officer WHERE id > 12")
    }
    _ = try await CopyRecords(from: source).run(into: target)
    #expect(try await fingerprint(source) == fingerprint(target.store))
  }

  @Test("an id that was given before is not given again")
  func ids() async throws {
    let source = try await province().world.store
    let last = try await source.write { records in
      let last = try records.one(
        Query<Int64>("SELECT max(id) AS id FROM officer") { try $0.get("id") }
      )
      try records.run("DELETE FROM batch_row")
      try records.run("DELETE FROM officer WHERE id = \(last)")
      return last
    }
    let target = try await emptyWorld()
    _ = try await CopyRecords(from: source).run(into: target)
    let next = try await target.store.write { records in
      try records.one(
        Query<Int64>(
          """
          INSERT INTO officer (code, full_name, family_name, middle_name, given_name, sort_key,
                               search_key, match_key)
          SELECT 'CB-9999', full_name, family_name, middle_name, given_name, sort_key, search_key,
                 match_key
          FROM officer LIMIT 1
          RETURNING id
          """
        ) { try $0.get("id") }
      )
    }
    #expect(next == last + 1)
  }

  @Test("a database that holds something else is left alone")
  func other() async throws {
    let source = try await province().world.store
    let target = try await Scene()
    try await target.store.write { records in
      _ = try records.run("UPDATE duty SET title_vi = 'Khác' WHERE code = 'R4'")
    }
    let before = try await fingerprint(target.store)
    await #expect(throws: CopyRefusal.self) {
      _ = try await CopyRecords(from: source).run(into: target.world)
    }
    #expect(try await fingerprint(target.store) == before)
  }

  @Test("tell how far they have come, to the end and never back")
  func headway() async throws {
    let marks = Mutex<[Headway.Mark]>([])
    let target = try await emptyWorld(Headway { mark in marks.withLock { $0.append(mark) } })
    _ = try await CopyRecords(from: try await province().world.store).run(into: target)
    for stage in [Headway.Stage.copying, .comparing] {
      let told = marks.withLock { $0.filter { $0.stage == stage } }
      #expect(told.map(\.done) == told.map(\.done).sorted())
      let last = try #require(told.last)
      #expect(last.done == last.total)
    }
  }
}

extension Scene {
  fileprivate var store: any Store { world.store }
}

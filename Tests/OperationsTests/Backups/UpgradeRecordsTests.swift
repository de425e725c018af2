import Backups
import Chronology
import Operations
import Records
import StoreScenes
import Testing

@Suite("An upgrade")
struct UpgradeRecordsTests {
  /// The tables of the first version but those that nothing ever wrote to: a later step makes them
  /// anew.
  private static let lasting = Schema.recordTables(through: 1)
    .filter { !["plan", "plan_line"].contains($0.name) }

  /// Whether the tables that last hold what a back-up tells of them.
  private func isWhole(_ store: any Store, as backup: BackupManifest) async throws -> Bool {
    let now = try await store.read { try Fingerprint(of: $0, Self.lasting) }
    let kept = Set(Self.lasting.map(\.name))
    return now.tables == backup.closing.fingerprint.tables.filter { kept.contains($0.key) }
  }

  /// Records as the first version of the program left them: curricula, agencies, officers.
  private func old(_ desk: BackupDesk) async throws -> World {
    let world = try await desk.emptyWorld()
    let dialect = world.store.dialect
    let now = world.now()
    _ = try await world.store.write { try Schema.migrate($0, dialect, through: 1, at: now) }
    for table in Self.lasting {
      let rows = try await desk.scene.world.store.read { try $0.all(table.rows) }
      try await world.store.write { try $0.append(rows, to: table.bulk) }
    }
    return world
  }

  private func step(_ world: World) async throws -> Int {
    let dialect = world.store.dialect
    return try await world.store.read { try Schema.lastStep(of: $0, dialect) }
  }

  @Test("of an empty database needs no back-up")
  func empty() async throws {
    let desk = try await BackupDesk()
    let world = try await desk.emptyWorld()
    #expect(try await UpgradeRecords().run(in: world) == Schema.steps.map(\.number))
    #expect(try await UpgradeRecords().run(in: world).isEmpty)
  }

  @Test("of records is refused without a back-up, and nothing is changed")
  func refused() async throws {
    let desk = try await BackupDesk()
    let world = try await old(desk)
    await #expect(throws: UpgradeRefusal.needsBackup(step: 1)) {
      _ = try await UpgradeRecords().run(in: world)
    }
    #expect(try await step(world) == 1)
  }

  @Test("of records is refused with the back-up of another state")
  func otherState() async throws {
    let desk = try await BackupDesk()
    let world = try await old(desk)
    let backup = try await BackUpRecords(to: desk.path("a"), key: desk.key, version: "0.1.0")
      .run(of: world)
    try await world.store.write { _ = try $0.run("UPDATE officer SET notes = 'sau đó'") }
    await #expect(throws: UpgradeRefusal.otherState(file: "a", ["officer"])) {
      _ = try await UpgradeRecords(backup: backup).run(in: world)
    }
    #expect(try await step(world) == 1)
  }

  @Test("of records goes through with their own back-up, and loses none")
  func shown() async throws {
    let desk = try await BackupDesk()
    let world = try await old(desk)
    let backup = try await BackUpRecords(to: desk.path("a"), key: desk.key, version: "0.1.0")
      .run(of: world)
    #expect(backup.manifest.opening.steps.count == 1)
    let ran = try await UpgradeRecords(backup: backup).run(in: world)
    #expect(ran == Array(Schema.steps.map(\.number).dropFirst()))
    #expect(try await isWhole(world.store, as: backup.manifest))
  }

  @Test("back-ups of an earlier version are restored and brought to this one")
  func restored() async throws {
    let desk = try await BackupDesk()
    let backup = try await BackUpRecords(to: desk.path("a"), key: desk.key, version: "0.0.9")
      .run(of: old(desk))
    let target = try await desk.emptyWorld()
    _ = try await RestoreRecords(from: desk.path("a"), key: desk.key).run(into: target)
    #expect(try await step(target) == Schema.steps.count)
    #expect(try await isWhole(target.store, as: backup.manifest))
  }
}

import Backups
import Chronology
import Foundation
import Operations
import Records
import StoreScenes
import Testing

/// Records with their back-up, in a folder of its own.
final class BackupDesk: Sendable {
  let scene: Scene
  let folder = NSTemporaryDirectory() + "boiduong-" + UUID().uuidString
  let key = BackupKey.random()

  init() async throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    scene = try await Scene()
    try await scene.importProvince()
    _ = try await scene.importRoster(
      "Mã CBCCVC;Họ và tên;Ngày sinh;Ghi chú;Cơ quan",
      (1...30).map { "CB-\(1_000 + $0);Nguyễn Văn Hòa;05/02/1980;“a\\b\\N” đ \($0);Sở Ngoại vụ" }
    )
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func backUp(_ name: String) async throws -> VerifiedBackup {
    try await BackUpRecords(to: path(name), key: key, version: "0.1.0").run(of: scene.world)
  }

  var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
  }

  func emptyWorld() async throws -> World {
    let now = try #require(Instant(iso: "2026-11-25T12:00:00+07:00"))
    return World(store: try await freshDatabase(), now: { now })
  }

  func fingerprint(_ store: any Store) async throws -> Fingerprint {
    try await store.read { try Fingerprint(of: $0) }
  }
}

@Suite("Backing up")
struct BackUpRecordsTests {
  @Test("makes a file of everything, with its manifest beside it")
  func everything() async throws {
    let desk = try await BackupDesk()
    let backup = try await desk.backUp("a.bdbackup")
    let here = try await desk.fingerprint(desk.scene.world.store)
    #expect(backup.manifest.closing.fingerprint == here)
    #expect(backup.manifest.file == "a.bdbackup")
    #expect(try desk.files == ["a.bdbackup", "a.bdbackup.manifest.json"])
    let note = try String(contentsOfFile: desk.path("a.bdbackup.manifest.json"), encoding: .utf8)
    #expect(note == (try backup.manifest.json))
  }

  @Test("replaces no file")
  func taken() async throws {
    let desk = try await BackupDesk()
    _ = try await desk.backUp("a.bdbackup")
    let before = FileManager.default.contents(atPath: desk.path("a.bdbackup"))
    await #expect(throws: BackupFault.taken(file: desk.path("a.bdbackup"))) {
      _ = try await desk.backUp("a.bdbackup")
    }
    #expect(FileManager.default.contents(atPath: desk.path("a.bdbackup")) == before)
    #expect(try desk.files == ["a.bdbackup", "a.bdbackup.manifest.json"])
  }

  @Test("takes over what a run that was killed left lying")
  func leftover() async throws {
    let desk = try await BackupDesk()
    try Data("half".utf8).write(to: URL(fileURLWithPath: desk.path("a.bdbackup.part")))
    let backup = try await desk.backUp("a.bdbackup")
    #expect(backup.manifest.closing.fingerprint.tables["officer"]?.rows == 30)
    #expect(try desk.files == ["a.bdbackup", "a.bdbackup.manifest.json"])
  }

  @Test("of a database that was never made ready is refused, and no file is left")
  func empty() async throws {
    let desk = try await BackupDesk()
    let world = try await desk.emptyWorld()
    let backup = BackUpRecords(to: desk.path("a"), key: desk.key, version: "0.1.0")
    await #expect(throws: SchemaRefusal.older(found: 0, needed: Schema.steps.count)) {
      _ = try await backup.run(of: world)
    }
    #expect(try desk.files.isEmpty)
  }

  @Test("goes on beside writing, and has the state of one moment")
  func online() async throws {
    let desk = try await BackupDesk()
    let world = desk.scene.world
    let writing = Task {
      for number in 1...40 {
        try await world.store.write { records in
          _ = try records.run("UPDATE officer SET notes = \("\(number)")")
        }
      }
    }
    let backups = [try await desk.backUp("a"), try await desk.backUp("b")]
    try await writing.value
    for backup in backups {
      let target = try await desk.emptyWorld()
      _ = try await RestoreRecords(from: desk.path(backup.manifest.file), key: desk.key)
        .run(into: target)
      let notes = try await target.store.read { records in
        try records.all(
          Query<String>("SELECT DISTINCT coalesce(notes, '') AS notes FROM officer") {
            try $0.get("notes")
          }
        )
      }
      #expect(notes.count == 1 || !notes.contains { Int($0) != nil }, "\(notes)")
    }
  }
}

@Suite("Restoring")
struct RestoreRecordsTests {
  @Test("gives back the same records, with ids that go on")
  func same() async throws {
    let desk = try await BackupDesk()
    try await desk.scene.world.store.write { records in
      try records.run("DELETE FROM batch_row")
      try records.run("DELETE FROM event WHERE id = (SELECT max(id) FROM event)")
    }
    _ = try await desk.backUp("a")
    let target = try await desk.emptyWorld()
    let manifest = try await RestoreRecords(from: desk.path("a"), key: desk.key).run(into: target)
    let here = try await desk.fingerprint(desk.scene.world.store)
    #expect(try await desk.fingerprint(target.store) == here)
    #expect(manifest.closing.fingerprint == here)
    let next: @Sendable (any Writing) throws -> Int64 = { records in
      try records.one(
        Query(
          """
          INSERT INTO event (at, actor, verb, subject, subject_key, new_value)
          VALUES ('2026-01-01T00:00:00.000000Z', 'a', 'v', 's', 'k', 'x') RETURNING id
          """
        ) { try $0.get("id") }
      )
    }
    #expect(try await target.store.write(next) == desk.scene.world.store.write(next))
  }

  @Test("writes nothing where something is already")
  func taken() async throws {
    let desk = try await BackupDesk()
    _ = try await desk.backUp("a")
    let target = try await Scene()
    let before = try await desk.fingerprint(target.world.store)
    await #expect(throws: RestoreRefusal.self) {
      _ = try await RestoreRecords(from: desk.path("a"), key: desk.key).run(into: target.world)
    }
    #expect(try await desk.fingerprint(target.world.store) == before)
  }

  @Test("of a damaged file leaves the place as empty as it was")
  func damaged() async throws {
    let desk = try await BackupDesk()
    _ = try await desk.backUp("a")
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: desk.path("a"))))
    bytes[bytes.count - 40] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: desk.path("b")))
    let target = try await desk.emptyWorld()
    await #expect(throws: BackupFault.self) {
      _ = try await RestoreRecords(from: desk.path("b"), key: desk.key).run(into: target)
    }
    let dialect = target.store.dialect
    let names = Query<String>(dialect.tables) { try $0.get("name") }
    #expect(try await target.store.read { try $0.all(names) }.isEmpty)
    _ = try await RestoreRecords(from: desk.path("a"), key: desk.key).run(into: target)
    let here = try await desk.fingerprint(desk.scene.world.store)
    #expect(try await desk.fingerprint(target.store) == here)
  }
}

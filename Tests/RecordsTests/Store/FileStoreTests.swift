import Foundation
import Records
import RecordsSQLite
import Testing
import Vietnamese

struct `A file of records` {
  @Test
  func `is made where it is not there, and found again`() async throws {
    let folder = try Folder()
    do {
      let store = try SQLiteStore(path: folder.file())
      _ = try await Schema.migrate(store, at: .t0)
      try await store.write { _ = try $0.run(`A write`.duty) }
    }
    let again = try SQLiteStore(path: folder.file())
    try await Schema.requireCurrent(again)
    #expect(try await again.number("SELECT count(*) FROM duty") == 1)
  }

  @Test(arguments: [0, 4])
  func `is for its owner alone, with all that lies beside it, whatever the machine's habit`(
    readers: Int
  ) async throws {
    let folder = try Folder()
    let before = umask(0)
    defer { umask(before) }
    let store = try SQLiteStore(path: folder.file(), readers: readers)
    _ = try await Schema.migrate(store, at: .t0)
    try await store.write { _ = try $0.run(`A write`.duty) }
    let place = URL(fileURLWithPath: folder.file())
    let names = try FileManager.default.contentsOfDirectory(
      atPath: place.deletingLastPathComponent().path
    ).filter { $0.hasPrefix(place.lastPathComponent) }
    #expect(names.count >= 2, "the journal is not there")
    for name in names {
      let path = place.deletingLastPathComponent().appendingPathComponent(name).path
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect((mode as? NSNumber)?.intValue == 0o600, "\(name)")
    }
  }

  @Test(arguments: [(0o644, 0o640), (0o666, 0o660), (0o640, 0o640), (0o600, 0o600)])
  func `of earlier days is taken away from everybody but its owner and group`(
    before: Int,
    after: Int
  ) async throws {
    let folder = try Folder()
    let manager = FileManager.default
    _ = try await Schema.migrate(try SQLiteStore(path: folder.file()), at: .t0)
    try manager.setAttributes([.posixPermissions: before], ofItemAtPath: folder.file())
    SQLiteStore.closeToOthers(folder.file())
    let mode = try manager.attributesOfItem(atPath: folder.file())[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == after)
  }

  @Test(.onSQLite, arguments: Place.allCases)
  func `checks what points to other records`(place: Place) async throws {
    let (store, folder) = try await place.open()
    #expect(try await store.number("PRAGMA foreign_keys") == 1)
    let writer = try await store.write { try $0.all(Query("PRAGMA foreign_keys") { $0.values }) }
    #expect(writer == [[.integer(1)]])
    withExtendedLifetime(folder) {}
  }

  @Test
  func `has every commit on the disk before it is acknowledged`() async throws {
    let (store, folder) = try await Place.file.open()
    let values = try await store.write { records in
      try ["synchronous", "journal_mode"].flatMap {
        try records.all(Query(SQL(verbatim: "PRAGMA \($0)")) { $0.values })
      }
    }
    #expect(values == [[.integer(2)], [.text("wal")]])
    withExtendedLifetime(folder) {}
  }

  @Test
  func `is seen by a second program as soon as a write has ended`() async throws {
    let folder = try Folder()
    let one = try SQLiteStore(path: folder.file())
    let other = try SQLiteStore(path: folder.file())
    _ = try await Schema.migrate(one, at: .t0)
    try await one.write { _ = try $0.run(`A write`.duty) }
    #expect(try await other.number("SELECT count(*) FROM duty") == 1)
    try await other.run("UPDATE duty SET place = 9")
    #expect(try await one.number("SELECT place FROM duty") == 9)
  }

  @Test
  func `is written by two programs in turn`() async throws {
    let folder = try Folder()
    let stores = [try SQLiteStore(path: folder.file()), try SQLiteStore(path: folder.file())]
    _ = try await Schema.migrate(stores[0], at: .t0)
    try await stores[0].write { _ = try $0.run(`A write`.duty) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<20 {
        let store = stores[index % 2]
        group.addTask { try await store.run("UPDATE duty SET place = place + 1") }
      }
      try await group.waitForAll()
    }
    #expect(try await stores[1].number("SELECT place FROM duty") == 20)
  }
}

struct `Records that can't be opened` {
  /// What opening a file says.
  func fault(opening path: String) -> StoreFault? {
    do throws(StoreFault) {
      _ = try SQLiteStore(path: path)
      return nil
    } catch {
      return error
    }
  }

  @Test
  func `in a folder that is not there are told by their path`() throws {
    let folder = try Folder()
    let path = folder.path + "/không có/boiduong.sqlite"
    guard case .cannotOpen(path, _)? = fault(opening: path) else {
      Issue.record("\(String(describing: fault(opening: path)))")
      return
    }
    #expect(fault(opening: path)?.explanation.vi.contains(path) == true)
  }

  @Test
  func `are told where the path is a folder`() throws {
    let folder = try Folder()
    guard case .cannotOpen(folder.path, _)? = fault(opening: folder.path) else {
      Issue.record("\(String(describing: fault(opening: folder.path)))")
      return
    }
  }

  @Test(arguments: [
    Array("Đây là một bức thư, không phải cơ sở dữ liệu. ".utf8)
      + [UInt8](repeating: 32, count: 999),
    [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 2_000),
    [UInt8](repeating: 0xFF, count: 4_096),
  ])
  func `because the file is no database are told to be so, and left alone`(
    bytes: [UInt8]
  ) throws {
    let folder = try Folder()
    try Data(bytes).write(to: URL(fileURLWithPath: folder.file()))
    guard case .damaged? = fault(opening: folder.file()) else {
      Issue.record("\(String(describing: fault(opening: folder.file())))")
      return
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file())) == Data(bytes))
  }

  @Test(
    .enabled(if: geteuid() != 0, "the administrator may write everywhere"),
    arguments: [0o500, 0o000]
  )
  func `in a folder that can't be written are told by their path`(mode: Int) throws {
    let folder = try Folder()
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path)
    defer { try? manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path) }
    guard case .cannotOpen(folder.file(), _)? = fault(opening: folder.file()) else {
      Issue.record("\(String(describing: fault(opening: folder.file())))")
      return
    }
  }

  @Test(.enabled(if: geteuid() != 0, "the administrator may write everywhere"))
  func `can be read where the file can't be written, and not changed`() async throws {
    let folder = try Folder()
    _ = try await Schema.migrate(SQLiteStore(path: folder.file()), at: .t0)
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o400], ofItemAtPath: folder.file())
    let store = try SQLiteStore(path: folder.file(), readers: 0)
    try await Schema.requireCurrent(store)
    await #expect(throws: StoreFault.readOnly) {
      try await store.write { try $0.run("DELETE FROM schema_step") }
    }
  }

  @Test(.onSQLite)
  func `because pages were overwritten say so, and no answer comes from them`() async throws {
    let folder = try Folder()
    let path = folder.file()
    do {
      let store = try SQLiteStore(path: path)
      _ = try await Schema.migrate(store, at: .t0)
      try await store.write { try SampleRow.write(in: $0) }
      _ = try await store.write { try $0.all(Query("PRAGMA user_version") { $0.values }) }
    }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    try #require(bytes.count > 8_192)
    for index in 4_096..<bytes.count { bytes[index] = 0xA5 }
    try bytes.write(to: URL(fileURLWithPath: path))
    for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
    await #expect {
      let store = try SQLiteStore(path: path)
      try await Schema.requireCurrent(store)
      _ = try await store.fingerprint()
    } throws: { error in
      if case StoreFault.damaged = error { true } else { false }
    }
  }
}

struct `A fault of the store` {
  @Test(arguments: [
    (StoreFault.cannotOpen("a.sqlite", "why"), ["a.sqlite"]), (.full, []), (.readOnly, []),
    (.busy, []), (.damaged("why"), []), (.constraint("why"), ["why"]), (.nulInText, ["NUL"]),
    (.other("why"), ["why"]),
  ])
  func `has a sentence in both languages`(fault: StoreFault, words: [String]) {
    let explanation = fault.explanation
    #expect(explanation.vi != explanation.en)
    for language in Language.allCases {
      #expect(words.allSatisfy(explanation[language].contains))
      #expect(explanation[language].hasSuffix("."))
    }
  }
}

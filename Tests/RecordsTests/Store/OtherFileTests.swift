import Foundation
import Records
import RecordsSQLite
import Testing

struct `A database of another program` {
  @Test
  func `is refused, and keeps its journal and every byte`() async throws {
    let folder = try Folder()
    let path = folder.file()
    do {
      let theirs = try SQLiteStore(path: path, readers: 0, isNew: false)
      try await theirs.run("CREATE TABLE invoice (id INTEGER)", "INSERT INTO invoice VALUES (1)")
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    do {
      let store = try SQLiteStore(path: path, readers: 0, isNew: false)
      await #expect(throws: SchemaRefusal.unrelated(tables: ["invoice"])) {
        try await Schema.migrate(store, at: .t0)
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["boiduong.sqlite"])
  }
}

struct `A copy of the records` {
  @Test
  func `has what stands in the file, and what is done to it reaches no disk`() async throws {
    let folder = try Folder()
    let path = folder.file()
    do {
      let store = try SQLiteStore(path: path)
      _ = try await Schema.migrate(store, at: .t0)
      _ = try await store.write { try $0.run(`A write`.duty) }
    }
    let copy = try SQLiteStore(copyOf: path)
    try await Schema.requireCurrent(copy)
    #expect(try await copy.number("SELECT count(*) FROM duty") == 1)
    try await copy.run("DELETE FROM duty")
    #expect(try await copy.number("SELECT count(*) FROM duty") == 0)
    #expect(try await SQLiteStore(path: path).number("SELECT count(*) FROM duty") == 1)
  }

  @Test
  func `keeps the rules of the schema`() async throws {
    let folder = try Folder()
    _ = try await Schema.migrate(SQLiteStore(path: folder.file()), at: .t0)
    let copy = try SQLiteStore(copyOf: folder.file())
    await #expect(throws: StoreFault.constraint("FOREIGN KEY constraint failed")) {
      try await copy.run("INSERT INTO officer_sensitive (officer_id, ethnicity) VALUES (7, 'Kinh')")
    }
  }
}

struct `A file of one connection` {
  @Test(arguments: [(0, true, "wal"), (4, true, "wal"), (0, false, "delete")])
  func `has each commit on the disk, beside its journal where it is new`(
    readers: Int,
    isNew: Bool,
    mode: String
  ) async throws {
    let folder = try Folder()
    let store = try SQLiteStore(path: folder.file(), readers: readers, isNew: isNew)
    let values = try await store.write { records in
      try ["synchronous", "foreign_keys", "journal_mode"].flatMap {
        try records.all(Query(SQL(verbatim: "PRAGMA \($0)")) { $0.values })
      }
    }
    #expect(values == [[.integer(2)], [.integer(1)], [.text(mode)]])
  }
}

import Records
import RecordsSQLite
import StoreScenes
import Testing

/// All ways of keeping the records must keep the same promises.
enum Place: Sendable {
  case memory, file, server

  /// Those of the database that the tests run over.
  static let allCases: [Place] = testedDialect == .sqlite ? [.memory, .file] : [.server]

  /// Empty records there; the folder lives as long as it is held.
  func open() async throws -> (store: any Store, folder: Folder) {
    let folder = try Folder()
    guard self == .file else { return (try await emptyRecords(), folder) }
    let store = try SQLiteStore(path: folder.file())
    _ = try await Schema.migrate(store, at: .t0)
    return (store, folder)
  }
}

struct `A write` {
  struct Enough: Error {}

  static let duty: SQL =
    "INSERT INTO duty (code, place, title_vi, title_en) VALUES ('R1', 0, 'a', 'b')"

  @Test(arguments: Place.allCases)
  func `is kept when it ends well`(place: Place) async throws {
    let (store, folder) = try await place.open()
    let rows = try await store.write { try $0.run(Self.duty) }
    #expect(rows == 1)
    #expect(try await store.number("SELECT count(*) FROM duty") == 1)
    withExtendedLifetime(folder) {}
  }

  @Test(arguments: Place.allCases)
  func `is undone as a whole by an error`(place: Place) async throws {
    let (store, folder) = try await place.open()
    let before = try await store.fingerprint()
    await #expect(throws: Enough.self) {
      try await store.write { records in
        try records.run(Self.duty)
        #expect(try records.all(Query<Int>("SELECT 1 AS n FROM duty") { try $0.get("n") }) == [1])
        throw Enough()
      }
    }
    #expect(try await store.fingerprint() == before)
    withExtendedLifetime(folder) {}
  }

  @Test(arguments: Place.allCases)
  func `is undone as a whole by a statement that the schema refuses`(place: Place) async throws {
    let (store, folder) = try await place.open()
    let before = try await store.fingerprint()
    let why =
      testedDialect == .sqlite
      ? "UNIQUE constraint failed: duty.code"
      : "duplicate key value violates unique constraint \"duty_pkey\""
    await #expect(throws: StoreFault.constraint(why)) {
      try await store.write { records in
        try records.run(Self.duty)
        try records.run(Self.duty)
      }
    }
    #expect(try await store.fingerprint() == before)
    withExtendedLifetime(folder) {}
  }

  /// PostgreSQL ends the transaction, as `Store` allows.
  @Test(.onSQLite)
  func `can go on after a statement that was refused and caught`() async throws {
    let store = try await emptyRecords()
    try await store.write { records in
      try records.run(Self.duty)
      #expect(throws: StoreFault.self) { try records.run(Self.duty) }
      try records.run("UPDATE duty SET place = 7")
    }
    #expect(try await store.number("SELECT place FROM duty") == 7)
  }

  @Test
  func `tells how many rows a statement changed`() async throws {
    let store = try await emptyRecords()
    let counts = try await store.write { records in
      try records.run(Self.duty)
      try records.run(
        "INSERT INTO duty (code, place, title_vi, title_en) VALUES ('R2', 1, 'a', 'b')"
      )
      return [
        try records.run("UPDATE duty SET place = place + 1"),
        try records.run("UPDATE duty SET place = 0 WHERE code = 'none'"),
        try records.run("DELETE FROM duty WHERE code = 'R1'"),
      ]
    }
    #expect(counts == [2, 0, 1])
  }

  @Test(arguments: Place.allCases)
  func `is serialised, so that no count is lost`(place: Place) async throws {
    let (store, folder) = try await place.open()
    try await store.write { _ = try $0.run(Self.duty) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<50 {
        group.addTask {
          try await store.write { records in
            let place = try records.one(
              Query<Int>("SELECT place FROM duty") { try $0.get("place") }
            )
            try records.run("UPDATE duty SET place = \(place + 1)")
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await store.number("SELECT place FROM duty") == 50)
    withExtendedLifetime(folder) {}
  }

  @Test(arguments: Place.allCases)
  func `gives back what an insertion returns`(place: Place) async throws {
    let (store, folder) = try await place.open()
    let ids = try await store.write { records in
      try ["A", "B"].map { code in
        try records.one(
          Query<Int64>(
            """
            INSERT INTO agency (code, from_day, place) VALUES (\(code), '2020-01-01', 1)
            RETURNING id
            """
          ) { try $0.get("id") }
        )
      }
    }
    #expect(ids == [1, 2])
    #expect(try await store.number("SELECT count(*) FROM agency") == 2)
    withExtendedLifetime(folder) {}
  }
}

struct `A read` {
  @Test(arguments: Place.allCases)
  func `can't write`(place: Place) async throws {
    let (store, folder) = try await place.open()
    await #expect(throws: StoreFault.readOnly) {
      try await store.read { records in
        try records.all(
          Query<Int64>(
            "INSERT INTO agency (code, from_day, place) VALUES ('A', '2020-01-01', 1) RETURNING id"
          ) { try $0.get("id") }
        )
      }
    }
    #expect(try await store.number("SELECT count(*) FROM agency") == 0)
    withExtendedLifetime(folder) {}
  }

  @Test
  func `sees one state from beginning to end, whatever is written meanwhile`() async throws {
    let (store, folder) = try await (testedDialect == .sqlite ? Place.file : .server).open()
    let (begun, beginning) = AsyncStream.makeStream(of: Void.self)
    let written = Gate()
    async let counts = store.read { records in
      let count = Query<Int>("SELECT count(*) AS n FROM duty") { try $0.get("n") }
      let before = try records.one(count)
      beginning.finish()
      written.wait()
      return [before, try records.one(count)]
    }
    for await _ in begun {}
    try await store.write { _ = try $0.run(`A write`.duty) }
    written.open()
    #expect(try await counts == [0, 0])
    #expect(try await store.number("SELECT count(*) FROM duty") == 1)
    withExtendedLifetime(folder) {}
  }

  @Test
  func `of a text that is no SQL is a fault`() async throws {
    let store = try await emptyRecords()
    await #expect(throws: StoreFault.self) {
      try await store.all(Query<Int>("SELEKT 1") { try $0.get("n") })
    }
    let why =
      testedDialect == .sqlite
      ? "no such table: nowhere" : "relation \"nowhere\" does not exist"
    await #expect(throws: StoreFault.other(why)) {
      try await store.all(Query<Int>("SELECT 1 FROM nowhere") { try $0.get("n") })
    }
  }
}

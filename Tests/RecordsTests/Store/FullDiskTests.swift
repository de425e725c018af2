import Records
import RecordsSQLite
import Testing

struct `A disk without room` {
  /// Ten thousand letters in one row.
  static let large: SQL = """
    INSERT INTO curriculum_file (name, sha256, body, loaded_at)
    VALUES ('a.yaml', \(String(repeating: "0", count: 64)),
            \(String(repeating: "x", count: 500_000)), '2020-03-01T05:00:00.000000Z')
    """

  /// Lets the database grow by no more pages than it has, as a full disk does.
  func fill(_ store: any Store) async throws {
    try await store.write { records in
      let pages = try records.one(Query("PRAGMA page_count") { $0.values })
      guard case .integer(let count)? = pages.first else { return }
      _ = try records.all(Query(SQL(verbatim: "PRAGMA max_page_count = \(count)")) { $0.values })
    }
  }

  @Test(.onSQLite, arguments: Place.allCases)
  func `refuses a write with the sentence for it, and keeps nothing of it`(place: Place)
    async throws
  {
    let (store, folder) = try await place.open()
    try await store.write { _ = try $0.run(`A write`.duty) }
    try await fill(store)
    let before = try await store.fingerprint()
    await #expect(throws: StoreFault.full) {
      try await store.write { records in
        try records.run("UPDATE duty SET place = 5")
        try records.run(Self.large)
      }
    }
    #expect(try await store.fingerprint() == before)
    withExtendedLifetime(folder) {}
  }

  @Test(.onSQLite, arguments: Place.allCases)
  func `hinders no reading, and no writing once there is room again`(place: Place) async throws {
    let (store, folder) = try await place.open()
    try await fill(store)
    await #expect(throws: StoreFault.full) { try await store.write { _ = try $0.run(Self.large) } }
    #expect(try await store.number("SELECT count(*) FROM curriculum_file") == 0)
    try await store.write { records in
      _ = try records.all(Query("PRAGMA max_page_count = 1000000") { $0.values })
    }
    #expect(try await store.write { try $0.run(Self.large) } == 1)
    #expect(try await store.number("SELECT length(body) FROM curriculum_file") == 500_000)
    withExtendedLifetime(folder) {}
  }
}

public import Chronology
public import Records
import RecordsSQLite

/// Over which database the tests run: SQLite in memory, or the server that the environment names.
public let testedDialect: Dialect = TestServer.address == nil ? .sqlite : .postgresql

/// Empty records with the schema as it is today, which go away with their owner.
public func freshRecords(migratedAt moment: Instant) async throws -> any Store {
  if TestServer.address != nil { return try await TestServer.records(migratedAt: moment) }
  return try await embeddedRecords(migratedAt: moment)
}

/// Empty records in memory, of the embedded database whatever the environment names.
public func embeddedRecords(migratedAt moment: Instant) async throws -> any Store {
  let store = try SQLiteStore()
  _ = try await Schema.migrate(store, at: moment)
  return store
}

/// A database without any table, which goes away with its owner.
public func freshDatabase() async throws -> any Store {
  TestServer.address == nil ? try SQLiteStore() : try await TestServer.database()
}

import GRDB
public import Records

/// The records in one SQLite file, through GRDB: one writer, readers beside it, every commit on
/// the disk before it is acknowledged.
public struct SQLiteStore: Store {
  public var dialect: Dialect { .sqlite }
  private let database: any DatabaseWriter

  /// Opens the file, and makes it where it is not there.
  ///
  /// With readers beside the writer, as a server needs them, opening writes to the file: GRDB's pool
  /// makes a table and drops it. Without, one connection does everything, and a file that is only
  /// read, or whose writing was refused, stays as it is byte for byte.
  ///
  /// The pool ends at `synchronous=NORMAL` whatever its configuration says, and a commit could then
  /// vanish with the power; so it is set after opening, and asserted.
  public init(path: String, readers: Int = 4) throws(StoreFault) {
    do {
      var configuration = Self.configuration
      if readers > 0 {
        configuration.maximumReaderCount = readers
        database = try DatabasePool(path: path, configuration: configuration)
      } else {
        database = try DatabaseQueue(path: path, configuration: configuration)
      }
      try database.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
      }
      try requireFullSynchronous()
    } catch let fault as StoreFault {
      throw fault
    } catch {
      throw StoreFault(opening: path, error)
    }
  }

  /// Records that live as long as this value, for trials and tests.
  public init() throws(StoreFault) {
    do {
      database = try DatabaseQueue(configuration: Self.configuration)
    } catch {
      throw StoreFault(opening: ":memory:", error)
    }
  }

  public func read<Answer: Sendable>(
    _ body: @escaping @Sendable (any Reading) throws -> Answer
  ) async throws -> Answer {
    do {
      return try await database.read { try body(SQLiteRecords($0)) }
    } catch let error as DatabaseError {
      throw StoreFault(error)
    }
  }

  public func write<Answer: Sendable>(
    _ body: @escaping @Sendable (any Writing) throws -> Answer
  ) async throws -> Answer {
    do {
      return try await database.write { try body(SQLiteRecords($0)) }
    } catch let error as DatabaseError {
      throw StoreFault(error)
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  private func requireFullSynchronous() throws {
    let level = try database.writeWithoutTransaction { database in
      try Int.fetchOne(database, sql: "PRAGMA synchronous")
    }
    guard level == 2 else { throw StoreFault.other("synchronous = \(level ?? -1), 2 is needed") }
  }
}

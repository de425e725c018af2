import GRDB
public import Records

/// The records in one SQLite file, through GRDB: one writer, readers beside it, every commit on
/// the disk before it is acknowledged.
public struct SQLiteStore: Store {
  public var dialect: Dialect { .sqlite }
  private let file: OpenFile
  private let shelf: CurriculaShelf
  private var database: any DatabaseWriter { file.database }

  /// Opens the file, and makes it where it is not there.
  ///
  /// With readers beside the writer, as a server needs them, opening writes to the file: GRDB's pool
  /// makes a table and drops it. Without, one connection does everything, and a file that is only
  /// read, or whose writing was refused, stays as it is byte for byte. A file that may not be
  /// written is opened for reading alone.
  ///
  /// The pool ends at `synchronous=NORMAL` whatever its configuration says, and a commit could then
  /// vanish with the power; so it is set after opening, and asserted.
  ///
  /// - Parameter isNew: Whether an empty file is a database that is being made. It then keeps its
  ///   journal beside it, so that reading and writing don't wait for each other. Any other file
  ///   stays as it is: it may be somebody else's.
  public init(path: String, readers: Int = 4, isNew: Bool = true) throws(StoreFault) {
    shelf = CurriculaShelf()
    do {
      let file = SQLiteFile(path: path)
      file.makeForOwner()
      let database = try Self.open(file, readers: readers, isNew: isNew)
      guard file.isReadOnly else {
        self.file = OpenFile(database)
        return
      }
      self.file = OpenFile(readingOnly: database) {
        let file = SQLiteFile(path: path)
        return file.isReadOnly ? nil : try Self.open(file, readers: readers, isNew: isNew)
      }
    } catch let fault as StoreFault {
      throw fault
    } catch {
      throw StoreFault(opening: path, error)
    }
  }

  /// Opens a file for reading alone, by several connections beside each other; with one or none it is
  /// opened as every command opens it. The file stays as it is, byte for byte.
  public init(reading path: String, beside readers: Int) throws(StoreFault) {
    guard readers > 1 else {
      self = try SQLiteStore(path: path, readers: 0, isNew: false)
      return
    }
    shelf = CurriculaShelf()
    do {
      file = OpenFile(
        try Self.open(SQLiteFile(path: path), readers: readers, isNew: false, isReading: true)
      )
    } catch let fault as StoreFault {
      throw fault
    } catch {
      throw StoreFault(opening: path, error)
    }
  }

  private static func open(
    _ file: SQLiteFile,
    readers: Int,
    isNew: Bool,
    isReading: Bool = false
  ) throws -> any DatabaseWriter {
    var configuration = configuration
    let isReadOnly = isReading || file.isReadOnly
    configuration.readonly = isReadOnly
    let database: any DatabaseWriter
    if readers > 0 {
      configuration.maximumReaderCount = readers
      database = try DatabasePool(path: file.address, configuration: configuration)
    } else {
      // A command does one thing and ends: a long report sorts on the disk, and an import finds more of
      // a large province in its cache.
      configuration.prepareDatabase { database in
        try database.execute(sql: "PRAGMA cache_size = -64000; PRAGMA temp_store = FILE")
      }
      database = try DatabaseQueue(path: file.address, configuration: configuration)
    }
    try database.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      if isNew, !isReadOnly, try Int.fetchOne(database, sql: "PRAGMA page_count") == 0 {
        try database.execute(sql: "PRAGMA journal_mode = WAL")
      }
    }
    try requireFullSynchronous(database)
    if readers > 0, !isReadOnly { try requireJournalBeside(database) }
    return database
  }

  /// A copy of a file's records that lives as long as this value: what is done to it reaches no disk.
  public init(copyOf path: String) throws(StoreFault) {
    self = try SQLiteStore()
    do {
      try SQLiteStore(path: path, readers: 0, isNew: false).database.backup(to: database)
    } catch let fault as StoreFault {
      throw fault
    } catch {
      throw StoreFault(opening: path, error)
    }
  }

  /// Takes a file that is known to hold records away from everybody on the machine but its owner and its
  /// group.
  public static func closeToOthers(_ path: String) { SQLiteFile(path: path).closeToOthers() }

  /// Records that live as long as this value, for trials and tests.
  public init() throws(StoreFault) {
    shelf = CurriculaShelf()
    do {
      file = OpenFile(try DatabaseQueue(configuration: Self.configuration))
    } catch {
      throw StoreFault(opening: ":memory:", error)
    }
  }

  public func read<Answer: Sendable>(
    _ body: @escaping @Sendable (any Reading) throws -> Answer
  ) async throws -> Answer {
    do {
      return try await database.read { try body(SQLiteRecords($0, .init(shelf, isWriting: false))) }
    } catch let error as DatabaseError {
      throw StoreFault(error)
    }
  }

  public func write<Answer: Sendable>(
    _ body: @escaping @Sendable (any Writing) throws -> Answer
  ) async throws -> Answer {
    do {
      return try await file.forWriting().write {
        try body(SQLiteRecords($0, .init(shelf, isWriting: true)))
      }
    } catch let error as DatabaseError {
      throw StoreFault(error)
    }
  }

  /// Looks at every page of the file, every index and every rule of the schema. It takes about a
  /// second for each 500 MB.
  public func damage() async throws -> String? {
    do {
      let lines = try await database.read {
        try String.fetchAll($0, sql: "PRAGMA integrity_check(3)")
      }
      return lines == ["ok"] ? nil : lines.joined(separator: "; ")
    } catch let error as DatabaseError {
      switch StoreFault(error) {
      case .damaged(let why): return why
      case let fault: throw fault
      }
    }
  }

  /// A file follows nothing.
  public func standing() async throws -> Standing { .primary }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  private static func requireFullSynchronous(_ database: any DatabaseWriter) throws {
    let level = try database.writeWithoutTransaction { database in
      try Int.fetchOne(database, sql: "PRAGMA synchronous")
    }
    guard level == 2 else { throw StoreFault.other("synchronous = \(level ?? -1), 2 is needed") }
  }

  /// Without it readers and the writer of a server would stop each other.
  private static func requireJournalBeside(_ database: any DatabaseWriter) throws {
    let mode = try database.writeWithoutTransaction { database in
      try String.fetchOne(database, sql: "PRAGMA journal_mode")
    }
    guard mode == "wal" else {
      throw StoreFault.other("journal_mode = \(mode ?? "?"), wal is needed")
    }
  }
}

public import Records

/// The records on a PostgreSQL server, through libpq: serialisable transactions on threads of our
/// own, run again where two could not stand one after the other.
///
/// A transaction whose end was not heard of, because the connection broke while the server was
/// committing, is looked up by the key that it left: it is never repeated unless it is known not to
/// have happened.
public struct PostgresStore: Store {
  /// What the records are opened for.
  public enum Use: Sendable {
    /// For reading and writing: of several servers, the one that can be written.
    case writing
    /// For reading alone, from any server.
    case reading
    /// For trying changes: everything happens in one transaction that is never committed, so others
    /// may have to wait for what it holds. Only the numbers that ids come from move on.
    case trying
  }

  public var dialect: Dialect { .postgresql }
  private let threads: ThreadsOwner

  /// Records on the server that an address names, as `postgresql://user@host/database`; it may name
  /// several hosts. Nothing is opened before it is needed.
  ///
  /// - Parameters:
  ///   - connections: How many transactions go on at once; others wait.
  ///   - queue: How many may wait.
  ///   - waiting: For how long, until the database is told as busy.
  ///   - statementSeconds: How long one statement may take: a page's reader waits for it, a command
  ///     over a whole country takes its time.
  public init(
    address: String,
    connections: Int = 8,
    queue: Int = 256,
    waiting: Duration = .seconds(10),
    statementSeconds: Int = 60,
    for use: Use = .writing
  ) throws(StoreFault) {
    try self.init(
      address: address,
      limits: SessionThreads.Limits(threads: connections, waiting: queue, time: waiting),
      statementSeconds: statementSeconds,
      for: use
    )
  }

  /// An address that may have a password in it, as it may be shown.
  public static func withoutPassword(_ address: String) -> String {
    PostgresAddress.masked(address)
  }

  init(
    address: String,
    limits: SessionThreads.Limits,
    patience: Patience = Patience(),
    statementSeconds: Int = 60,
    for use: Use = .writing
  ) throws(StoreFault) {
    let address = try PostgresAddress(
      address,
      isReadOnly: use == .reading,
      statementSeconds: statementSeconds
    )
    let keys = WriteKeyTable()
    let shelf = CurriculaShelf()
    var limits = limits
    if use == .trying { limits.threads = 1 }
    threads = ThreadsOwner(
      SessionThreads(limits) {
        PostgresSession(address, keys, patience, shelf, isTrial: use == .trying)
      }
    )
  }

  public func read<Answer: Sendable>(
    _ body: @escaping @Sendable (any Reading) throws -> Answer
  ) async throws -> Answer {
    try await threads.threads.perform { try $0.read(body) }
  }

  public func write<Answer: Sendable>(
    _ body: @escaping @Sendable (any Writing) throws -> Answer
  ) async throws -> Answer {
    try await threads.threads.perform { try $0.write(body) }
  }

  /// Asks whether the server has met pages whose checksum is wrong since its figures were last reset;
  /// it can only tell where it was made with `--data-checksums`.
  public func damage() async throws -> String? {
    let failures = try await read { records in
      try records.first(
        Query<Int64?>(
          """
          SELECT checksum_failures AS failures FROM pg_stat_database
          WHERE datname = current_database()
          """
        ) { try $0.get("failures") }
      )
    }
    guard let failures = failures ?? nil, failures > 0 else { return nil }
    return "pg_stat_database.checksum_failures = \(failures)"
  }
}

extension PostgresStore {
  /// Asks the server. One that has written down all that it got is not behind, as long as it gets
  /// something.
  public func standing() async throws -> Standing {
    try await read { records in
      try records.one(
        Query(
          """
          SELECT CASE WHEN pg_is_in_recovery() THEN 1 ELSE 0 END AS follows,
                 CASE
                   WHEN NOT EXISTS (SELECT 1 FROM pg_stat_wal_receiver) THEN NULL
                   WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() THEN 0
                   ELSE CAST(
                     extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp()) * 1000
                     AS BIGINT
                   )
                 END AS behind
          """
        ) { row in
          let follows: Bool = try row.get("follows")
          return follows ? .standby(milliseconds: try row.get("behind")) : .primary
        }
      )
    }
  }
}

/// Ends the threads of a store when nobody has the store any more.
private final class ThreadsOwner: Sendable {
  let threads: SessionThreads

  init(_ threads: SessionThreads) {
    self.threads = threads
  }

  deinit { threads.close() }
}

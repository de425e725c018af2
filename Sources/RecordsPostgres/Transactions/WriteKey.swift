import Records
import Synchronization

/// What a writing transaction leaves behind, so that it can be found out whether it was committed
/// when the connection broke before the server said so.
struct WriteKey {
  let text: String

  /// One that nobody else has.
  init() {
    var random = SystemRandomNumberGenerator()
    let digits = Array("0123456789abcdef")
    text = String((0..<32).map { _ in digits[Int(random.next(upperBound: UInt32(16)))] })
  }

  /// The server's clock, in the form of our instants: the clocks of several machines differ.
  private static let now: SQL = """
    to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    """
  private static let yesterday: SQL = """
    to_char(clock_timestamp() AT TIME ZONE 'UTC' - INTERVAL '1 day', \
    'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    """

  /// Leaves the key in the transaction that is going on.
  func leave(on connection: PostgresConnection) throws {
    _ = try connection.run("INSERT INTO write_key (key, at) VALUES (\(text), \(Self.now))")
  }

  /// Whether the transaction that left the key was committed. One that may still be going on in a
  /// server process that we lost is waited for: two can't leave the same key.
  ///
  /// A primary that was killed while it waited for its standby has the transaction after a restart,
  /// though no standby has it yet. So the key that was found is changed and committed once more: what
  /// the standby has confirmed of that, it has of all that came before.
  func wasCommitted(on connection: PostgresConnection) throws -> Bool {
    try connection.command("BEGIN ISOLATION LEVEL READ COMMITTED")
    let added = try connection.run(
      """
      INSERT INTO write_key (key, at) VALUES (\(text), \(Self.now)) ON CONFLICT (key) DO NOTHING
      """
    )
    guard added == 0 else {
      try connection.command("ROLLBACK")
      return false
    }
    _ = try connection.run("UPDATE write_key SET at = \(Self.now) WHERE key = \(text)")
    try connection.command("COMMIT")
    return true
  }

  /// Lets nobody else commit from here on: others who write wait with their keys until this
  /// transaction ends. Before a database is migrated there is nothing to claim, and nobody else.
  static func claimAll(on connection: PostgresConnection) throws {
    try connection.command("SAVEPOINT claim")
    // They stand in line here, behind whatever an import takes.
    try connection.command("SET LOCAL lock_timeout = '55s'")
    do {
      try connection.command("LOCK TABLE write_key IN SHARE ROW EXCLUSIVE MODE")
    } catch  where error.state == "42P01" {
      try connection.command("ROLLBACK TO SAVEPOINT claim")
    }
  }

  /// Removes the keys that nobody can ask for any more.
  static func removeOld(on connection: PostgresConnection) throws {
    _ = try connection.run("DELETE FROM write_key WHERE at < \(yesterday)")
  }
}

/// What the connections of a store know together of the table of keys.
final class WriteKeyTable: Sendable {
  private struct State {
    var isThere = false
    var lastRemoval: ContinuousClock.Instant?
  }

  private let state = Mutex(State())

  /// Whether keys can be left: a database is migrated through the driver itself, before which there
  /// is no table.
  func isThere(on connection: PostgresConnection) throws -> Bool {
    if state.withLock({ $0.isThere }) { return true }
    let answer = try connection.ask("SELECT to_regclass('write_key') IS NOT NULL AS there")
    let isThere = try answer.next() && answer.value(at: 0) == .integer(1)
    answer.discardRest()
    return isThere
  }

  /// Notes that a transaction was committed with its key, so that the table stays.
  func noteKept() {
    state.withLock { $0.isThere = true }
  }

  /// Whether old keys are to be removed now: once an hour.
  func isTimeToRemove() -> Bool {
    state.withLock { state in
      let now = ContinuousClock.now
      if let last = state.lastRemoval, last.duration(to: now) < .seconds(3600) { return false }
      state.lastRemoval = now
      return true
    }
  }
}

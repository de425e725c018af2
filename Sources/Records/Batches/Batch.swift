public import Chronology
public import Personnel

/// One file that was sent, and what was done with it.
public struct Batch: Identifiable, Equatable, Sendable {
  public let id: ID<Batch>
  /// What it was sent for, such as `roster import`.
  public let verb: String
  /// The file's name, without its folder.
  public let file: String
  /// Of the file's bytes, in hexadecimal digits.
  public let sha256: String
  public let at: Instant
  /// Who sent it.
  public let actor: String
  public let counts: Counts
  public let state: State
  /// When and by whom it was undone, where it was.
  public let undone: Undoing?

  /// How it stands.
  public enum State: String, CaseIterable, SQLConvertible {
    /// The file is kept; no value was written.
    case received
    case applied
    /// Good rows were written, others held.
    case partlyApplied
    /// Somebody turned it down; no value was written.
    case refused
    case undone
  }

  /// Its rows.
  public struct Counts: Equatable, Sendable {
    /// Rows that the file has.
    public let read: Int
    /// Rows that can go in.
    public let good: Int
    public let held: Int
    /// Things of the records that it added or changed.
    public let changed: Int

    /// Counts of a file.
    public init(read: Int, good: Int, held: Int, changed: Int) {
      self.read = read
      self.good = good
      self.held = held
      self.changed = changed
    }
  }

  /// Who undid it, and when.
  public struct Undoing: Equatable, Sendable {
    public let at: Instant
    public let actor: String
  }
}

extension Query where Answer == Batch {
  /// The batches of a kind, the newest first: those before a batch, or from the newest on.
  public static func batches(_ verb: String, before: ID<Batch>? = nil, limit: Int) -> Self {
    Query(
      """
      SELECT id, verb, file_name, sha256, at, actor, rows_read, rows_good, rows_held, rows_changed,
             state, undone_at, undone_by
      FROM batch
      WHERE verb = \(verb) AND id < \(before ?? ID(Int64.max))
      ORDER BY id DESC
      LIMIT \(limit)
      """,
      decode: decoded
    )
  }

  /// A batch.
  public static func batch(_ id: ID<Batch>) -> Self {
    Query(
      """
      SELECT id, verb, file_name, sha256, at, actor, rows_read, rows_good, rows_held, rows_changed,
             state, undone_at, undone_by
      FROM batch
      WHERE id = \(id)
      """,
      decode: decoded
    )
  }

  private static func decoded(_ row: Row) throws -> Batch {
    Batch(
      id: try row.get("id"),
      verb: try row.get("verb"),
      file: try row.get("file_name"),
      sha256: try row.get("sha256"),
      at: try row.get("at"),
      actor: try row.get("actor"),
      counts: Batch.Counts(
        read: try row.get("rows_read"),
        good: try row.get("rows_good"),
        held: try row.get("rows_held"),
        changed: try row.get("rows_changed")
      ),
      state: try row.get("state"),
      undone: try undoing(row)
    )
  }

  private static func undoing(_ row: Row) throws -> Batch.Undoing? {
    let at: Instant? = try row.get("undone_at")
    let actor: String? = try row.get("undone_by")
    guard let at, let actor else { return nil }
    return Batch.Undoing(at: at, actor: actor)
  }
}

extension Query where Answer == Instant {
  /// When a file was taken in last with no row held, and not undone since.
  public static func wholeImport(_ verb: String, digest: Digest) -> Self {
    Query(
      """
      SELECT at
      FROM batch
      WHERE verb = \(verb) AND sha256 = \(digest.hexadecimal) AND state = 'applied'
      ORDER BY id DESC
      LIMIT 1
      """
    ) { try $0.get("at") }
  }
}

extension Query where Answer == ID<Batch> {
  /// The last batch of a file of this name that was received and waits.
  public static func waiting(_ verb: String, file: String, digest: Digest) -> Self {
    Query(
      """
      SELECT id
      FROM batch
      WHERE verb = \(verb) AND sha256 = \(digest.hexadecimal) AND file_name = \(file)
        AND state = 'received'
      ORDER BY id DESC
      LIMIT 1
      """
    ) { try $0.get("id") }
  }

  /// The last batch of a file whose good rows were written, and not undone since.
  public static func lastImport(_ verb: String, digest: Digest) -> Self {
    Query(
      """
      SELECT id
      FROM batch
      WHERE verb = \(verb) AND sha256 = \(digest.hexadecimal)
        AND state IN ('applied', 'partlyApplied')
      ORDER BY id DESC
      LIMIT 1
      """
    ) { try $0.get("id") }
  }
}

public import Chronology

/// A job that one machine does for all: who holds it, how far it is, how it ended last.
public struct JobRecord: Equatable, Sendable {
  public let name: String
  /// The machine and the process that does it, or did it last.
  public let holder: String
  public let began: Instant
  /// Until when nobody else may begin it; nil once it has ended.
  public let leasedUntil: Instant?
  /// How far it is.
  public let progress: Progress?
  public let ended: Instant?
  /// When it last ended well.
  public let good: Instant?
  /// Why it did not end well.
  public let failure: String?

  /// How many pieces of a stage are done; of how many, where that is known.
  public struct Progress: Equatable, Sendable {
    public let stage: String
    public let done: Int
    public let total: Int?

    /// A stage by its name.
    public init(stage: String, done: Int, total: Int?) {
      self.stage = stage
      self.done = done
      self.total = total
    }
  }

  /// Whether somebody does it at a moment: a holder who let the lease run out has died.
  public func isRunning(at now: Instant) -> Bool {
    leasedUntil.map { $0 > now } ?? false
  }
}

extension SQL {
  /// Gives a job to a holder, from now until the lease ends.
  public static func take(
    job name: String,
    for holder: String,
    at now: Instant,
    until end: Instant
  ) -> SQL {
    """
    INSERT INTO job (name, holder, began_at, leased_until) VALUES (\(name), \(holder), \(now), \(end))
    ON CONFLICT (name) DO UPDATE
    SET holder = excluded.holder, began_at = excluded.began_at,
        leased_until = excluded.leased_until, stage = NULL, done = NULL, total = NULL,
        ended_at = NULL, failure = NULL
    """
  }

  /// Makes a lease longer, and tells how far the job is; changes nothing where another holds it.
  public static func renew(
    job name: String,
    of holder: String,
    until end: Instant,
    _ progress: JobRecord.Progress?
  ) -> SQL {
    """
    UPDATE job
    SET leased_until = \(end), stage = \(progress?.stage), done = \(progress?.done),
        total = \(progress?.total)
    WHERE name = \(name) AND holder = \(holder) AND ended_at IS NULL
    """
  }

  /// Takes a job away that is done once and for all.
  public static func forget(job name: String) -> SQL {
    "DELETE FROM job WHERE name = \(name) AND ended_at IS NOT NULL"
  }

  /// Takes a job away, whoever holds it: what it was for is gone.
  public static func drop(job name: String) -> SQL { "DELETE FROM job WHERE name = \(name)" }

  /// Takes a job away that its holder gives back.
  public static func drop(job name: String, of holder: String) -> SQL {
    "DELETE FROM job WHERE name = \(name) AND holder = \(holder)"
  }

  /// Ends a job, well or with a failure; changes nothing where another holds it.
  public static func end(
    job name: String,
    of holder: String,
    at now: Instant,
    failure: String?
  ) -> SQL {
    """
    UPDATE job
    SET leased_until = NULL, ended_at = \(now), failure = \(failure),
        good_at = CASE WHEN CAST(\(failure) AS TEXT) IS NULL THEN \(now) ELSE good_at END
    WHERE name = \(name) AND holder = \(holder) AND ended_at IS NULL
    """
  }
}

extension Query where Answer == JobRecord {
  /// A job, where it was ever begun.
  public static func job(_ name: String) -> Self {
    Query(
      """
      SELECT name, holder, began_at, leased_until, stage, done, total, ended_at, good_at, failure
      FROM job
      WHERE name = \(name)
      """,
      decode: decoded
    )
  }

  /// All jobs that were ever begun, by name.
  public static var jobs: Self {
    Query(
      """
      SELECT name, holder, began_at, leased_until, stage, done, total, ended_at, good_at, failure
      FROM job
      ORDER BY name
      """,
      decode: decoded
    )
  }

  private static func decoded(_ row: Row) throws -> JobRecord {
    JobRecord(
      name: try row.get("name"),
      holder: try row.get("holder"),
      began: try row.get("began_at"),
      leasedUntil: try row.get("leased_until"),
      progress: try progress(row),
      ended: try row.get("ended_at"),
      good: try row.get("good_at"),
      failure: try row.get("failure")
    )
  }

  private static func progress(_ row: Row) throws -> JobRecord.Progress? {
    let stage: String? = try row.get("stage")
    let done: Int? = try row.get("done")
    let total: Int? = try row.get("total")
    guard let stage, let done else { return nil }
    return JobRecord.Progress(stage: stage, done: done, total: total)
  }
}

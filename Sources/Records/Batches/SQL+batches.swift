public import Chronology
public import Personnel

extension Query where Answer == ID<Batch> {
  /// Begins a batch: what is to be done with which file; its id.
  public static func beginBatch(
    _ verb: String,
    file: String,
    digest: Digest,
    at now: Instant,
    by actor: Actor
  ) -> Self {
    Query(
      """
      INSERT INTO batch (verb, file_name, sha256, at, actor, rows_read, rows_changed, rows_held,
                         rows_good, state)
      VALUES (\(verb), \(file), \(digest.hexadecimal), \(now), \(actor.name), 0, 0, 0, 0,
              'received')
      RETURNING id
      """
    ) { try $0.get("id") }
  }
}

extension SQL {
  /// Sets the counts of a batch when it is done, and how it stands.
  public static func finish(
    batch: ID<Batch>,
    _ counts: Batch.Counts,
    state: Batch.State
  ) -> SQL {
    """
    UPDATE batch
    SET rows_read = \(counts.read), rows_good = \(counts.good), rows_held = \(counts.held),
        rows_changed = \(counts.changed), state = \(state)
    WHERE id = \(batch)
    """
  }

  /// Sets the counts of a batch of which every row that was not held went in.
  public static func finish(batch: ID<Batch>, read: Int, changed: Int, held: Int) -> SQL {
    finish(
      batch: batch,
      Batch.Counts(read: read, good: read - held, held: held, changed: changed),
      state: held == 0 ? .applied : .partlyApplied
    )
  }

  /// Notes that a batch was turned down.
  public static func refuse(batch: ID<Batch>) -> SQL {
    "UPDATE batch SET state = 'refused' WHERE id = \(batch)"
  }

  /// Notes that a batch was undone.
  public static func undo(batch: ID<Batch>, at now: Instant, by actor: Actor) -> SQL {
    """
    UPDATE batch
    SET state = 'undone', undone_at = \(now), undone_by = \(actor.name)
    WHERE id = \(batch)
    """
  }

  /// Keeps the file of a batch as it was sent.
  public static func insert(file bytes: [UInt8], of batch: ID<Batch>) -> SQL {
    "INSERT INTO batch_file (batch_id, bytes) VALUES (\(batch), \(bytes))"
  }
}

extension Query where Answer == [UInt8] {
  /// The file of a batch as it was sent; none where it was not kept.
  public static func file(of batch: ID<Batch>) -> Self {
    Query("SELECT bytes FROM batch_file WHERE batch_id = \(batch)") { try $0.get("bytes") }
  }
}

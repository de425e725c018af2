import Chronology
public import Personnel
public import Records

/// Keeps a roster as it was sent, before anything of it is written: it can then be looked at, choices
/// can be made, and it is applied or refused.
public struct ReceiveRoster: Sendable {
  let file: SourceFile
  let rows: Int
  let good: Int

  /// A file with the numbers of its rows, as far as it was read.
  public init(_ file: SourceFile, rows: Int = 0, good: Int = 0) {
    self.file = file
    self.rows = rows
    self.good = good
  }

  /// Keeps it; the batch under which it is kept. A file that waits already, sent again by a second
  /// click or because the answer got lost, is kept once.
  public func run(in world: World, by actor: Actor) async throws -> ID<Batch> {
    let now = world.now()
    return try await world.store.write { [self] records in
      let verb = ImportRoster.verb
      if let waiting = try records.first(.waiting(verb, file: file.name, digest: file.digest)) {
        return waiting
      }
      let batch = try records.one(
        .beginBatch(
          verb,
          file: file.name,
          digest: file.digest,
          at: now,
          by: actor
        )
      )
      try records.run(.insert(file: file.bytes, of: batch))
      let counts = Batch.Counts(read: rows, good: good, held: rows - good, changed: 0)
      try records.run(.finish(batch: batch, counts, state: .received))
      return batch
    }
  }
}

public import Personnel
public import Records

/// Turns a received roster down; nothing of it is written, and its file stays with the batch.
public struct RefuseRoster: Sendable {
  let batch: ID<Batch>

  /// A received roster.
  public init(_ batch: ID<Batch>) {
    self.batch = batch
  }

  /// Refuses it.
  public func run(in world: World) async throws {
    try await world.store.write { [batch] records in
      _ = try records.received(batch)
      try records.run(.refuse(batch: batch))
    }
  }
}

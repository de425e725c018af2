import Chronology
public import Personnel
public import Records

/// Takes an import of a roster back: every value is again what it was before, as long as nothing that
/// it wrote was touched since. What stands in the way is told, and nothing is changed.
public struct UndoBatch: Sendable {
  let batch: ID<Batch>

  /// An import by its number.
  public init(_ batch: ID<Batch>) {
    self.batch = batch
  }

  /// Undoes it; how many things are as they were again.
  @discardableResult
  public func run(in world: World, by actor: Actor) async throws -> Int {
    let now = world.now()
    return try await world.store.write { [batch] records in
      try Self.requireApplied(batch, in: records)
      let scene = try UndoScene(batch, in: records)
      let obstacles = try scene.obstacles(in: records)
      guard obstacles.isEmpty else { throw BatchRefusal.inTheWay(batch, obstacles) }
      let ledger = Ledger(
        records,
        at: now,
        by: actor,
        because: "Hoàn tác lần nhập số \(batch)",
        batch: batch
      )
      try scene.restore(in: records, ledger)
      try records.run(.undo(batch: batch, at: now, by: actor))
      return scene.things
    }
  }

  private static func requireApplied(_ id: ID<Batch>, in records: any Reading) throws {
    guard let batch = try records.first(.batch(id)), batch.verb == ImportRoster.verb else {
      throw BatchRefusal.noSuchRoster(id)
    }
    switch batch.state {
    case .applied, .partlyApplied:
      let images = try records.all(.images(of: id))
      guard batch.counts.changed == 0 || !images.isEmpty else {
        throw BatchRefusal.imagesErased(id)
      }
    case .undone:
      guard let undone = batch.undone else { throw RecordFault.broken("batch \(id)") }
      throw BatchRefusal.undoneAlready(id, undone.at, by: undone.actor)
    case .received, .refused: throw BatchRefusal.nothingWritten(id, batch.state)
    }
  }
}

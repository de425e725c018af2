import Chronology
public import Intake
public import Personnel
public import Records

/// Writes a received roster down as `ImportRoster` does, with the choices that were made about it.
public struct ApplyRoster: Sendable {
  let batch: ID<Batch>
  let reading: RosterReading
  let allOrNothing: Bool

  /// A received roster, as it was read with the meanings of columns that were chosen.
  public init(_ batch: ID<Batch>, _ reading: RosterReading, allOrNothing: Bool = false) {
    self.batch = batch
    self.reading = reading
    self.allOrNothing = allOrNothing
  }

  /// Applies it.
  public func run(in world: World, by actor: Actor) async throws -> RosterImport {
    let now = world.now()
    return try await world.store.write { [self] records in
      let received = try records.received(batch)
      let ledger = Ledger(
        records,
        at: now,
        by: actor,
        file: received.file,
        batch: batch
      )
      let choices = RosterChoices(try records.all(.choices(of: batch)))
      return try RosterImport(
        writing: RosterCheck(reading, choices, in: records, on: now.day(), world.headway),
        ledger,
        of: received.file,
        allOrNothing: allOrNothing,
        in: records,
        world.headway
      )
    }
  }
}

extension Reading {
  /// A batch of a roster whose file was received and no more.
  func received(_ id: ID<Batch>) throws -> Batch {
    guard let batch = try first(.batch(id)), batch.verb == ImportRoster.verb else {
      throw BatchRefusal.noSuchRoster(id)
    }
    guard batch.state == .received else { throw BatchRefusal.notWaiting(id, batch.state) }
    return batch
  }
}

import Chronology
public import Intake
import Personnel
public import Records
import Spreadsheets
import Vietnamese

/// Enrols the officers of a roster, and their assignments: good rows are written down, bad rows
/// held. An empty cell never clears a value; who is missing from the file stays as they are.
public struct ImportRoster: Sendable {
  let reading: RosterReading
  let file: SourceFile
  let allOrNothing: Bool

  /// A roster that was read from a file; with `allOrNothing` one bad row holds them all.
  public init(_ reading: RosterReading, from file: SourceFile, allOrNothing: Bool = false) {
    self.reading = reading
    self.file = file
    self.allOrNothing = allOrNothing
  }

  /// Imports it; what is wrong with the rows that are held comes with the outcome.
  public func run(
    in world: World,
    by actor: Actor
  ) async throws -> (outcome: ImportOutcome, faults: [SheetFault]) {
    let now = world.now()
    return try await world.store.write { [self] records in
      let ledger = Ledger(records, at: now, by: actor, verb: "roster import", file: file)
      if let earlier = try ledger.earlierImport() {
        return (ledger.leftAlone(reading.read, since: earlier), [])
      }
      var writer = try RosterWriter(records, ledger)
      for row in reading.rows { try writer.write(row) }
      let held = reading.read - reading.rows.count + writer.held.count
      let faults = reading.faults + writer.faults
      if allOrNothing, !faults.isEmpty { throw FileRefusal(file: file.name, faults: faults) }
      return (try ledger.finish(read: reading.read, held: held), faults)
    }
  }
}

import Chronology
public import Intake
public import Personnel
public import Records
import Work

/// What an import of a roster did.
public struct RosterImport: Sendable {
  /// The batch that keeps it; nil for a file that was left alone.
  public let batch: ID<Batch>?
  /// The counts; its `added` and `changed` are things of the records, not rows.
  public let outcome: ImportOutcome
  /// What came of each row; without rows for a file that was left alone.
  public let check: RosterCheck

  /// What is wrong with the rows that were held.
  public var faults: [SheetFault] { check.faults }
}

extension RosterImport {
  /// Writes a checked roster into a batch; with `allOrNothing` one bad row refuses the file.
  init(
    writing check: consuming RosterCheck,
    _ ledger: Ledger,
    of file: String,
    allOrNothing: Bool,
    in records: any Writing,
    _ headway: Headway
  ) throws {
    let summary = check.summary
    if allOrNothing, summary.held > 0 { throw FileRefusal(file: file, faults: check.faults) }
    let batch = try ledger.begin()
    var writer = RosterWriter(records, ledger, of: batch, headway)
    try writer.write(&check)
    outcome = try ledger.finish(read: summary.rows, held: summary.held)
    self.batch = batch
    self.check = check
  }
}

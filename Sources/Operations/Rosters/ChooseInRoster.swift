public import Intake
public import Personnel
public import Records

/// Decides something about a received roster: the meaning of a column, or who a row is.
public struct ChooseInRoster: Sendable {
  let batch: ID<Batch>
  let record: RosterChoiceRecord

  /// What a column (from 1) of a sheet (from 0) means; nil where it is to be left out.
  public init(_ batch: ID<Batch>, column: Int, ofSheet sheet: Int, means field: RosterField?) {
    self.batch = batch
    record = RosterChoiceRecord(
      .column,
      sheet: sheet,
      place: column,
      value: field?.rawValue ?? "none"
    )
  }

  /// Who the person in a row (from 1) of a sheet (from 0) is.
  public init(_ batch: ID<Batch>, row: Int, ofSheet sheet: Int, is person: RosterChoices.Person) {
    self.batch = batch
    let value =
      switch person {
      case .officer(let id): "\(id)"
      case .new: "new"
      }
    record = RosterChoiceRecord(.person, sheet: sheet, place: row, value: value)
  }

  /// Keeps the decision, in place of an earlier one about the same.
  public func run(in world: World) async throws {
    try await world.store.write { [batch, record] records in
      _ = try records.received(batch)
      try records.run(.upsert(record, of: batch))
    }
  }
}

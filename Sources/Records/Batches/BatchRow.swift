public import Personnel

/// What came of one row of a file.
public struct BatchRow: Equatable, Sendable {
  /// The sheet's place in the file, from 0.
  public let sheet: Int
  /// Its row in the sheet, from 1.
  public let row: Int
  public let outcome: Outcome
  /// The officer of the row, who may be gone again.
  public let officer: ID<Officer>?
  /// Its problems, warnings and number of repairs as a JSON object; nil where there are none.
  public let remarks: String?

  /// What came of it.
  public enum Outcome: String, CaseIterable, SQLConvertible {
    /// An officer is new.
    case added
    /// An officer has other values or another assignment.
    case changed
    case unchanged
    /// Something is wrong with it; nothing of it was written.
    case held
  }

  /// A row and what came of it.
  public init(
    sheet: Int,
    row: Int,
    outcome: Outcome,
    officer: ID<Officer>?,
    remarks: String?
  ) {
    self.sheet = sheet
    self.row = row
    self.outcome = outcome
    self.officer = officer
    self.remarks = remarks
  }
}

extension BulkTable {
  /// Rows of batches, in the order of `BatchRow.values`.
  public static let batchRows = BulkTable(
    "batch_row",
    "batch_id",
    "sheet",
    "row",
    "outcome",
    "officer_id",
    "remarks"
  )
}

extension BatchRow {
  /// The values of its row, for adding many at once.
  public func values(of batch: ID<Batch>) -> [SQLValue] {
    [
      batch.sqlValue, sheet.sqlValue, row.sqlValue, outcome.sqlValue, officer.sqlValue,
      remarks.sqlValue,
    ]
  }
}

extension Query where Answer == BatchRow {
  /// What came of the rows of a batch, from top to bottom; without officers who are gone since.
  public static func rows(of batch: ID<Batch>) -> Self {
    Query(
      """
      SELECT batch_row.sheet, batch_row.row, batch_row.outcome, officer.id AS officer_id,
             batch_row.remarks
      FROM batch_row
      LEFT JOIN officer ON officer.id = batch_row.officer_id
      WHERE batch_row.batch_id = \(batch)
      ORDER BY batch_row.sheet, batch_row.row
      """
    ) { row in
      BatchRow(
        sheet: try row.get("sheet"),
        row: try row.get("row"),
        outcome: try row.get("outcome"),
        officer: try row.get("officer_id"),
        remarks: try row.get("remarks")
      )
    }
  }
}

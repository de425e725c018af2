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

extension SQL {
  /// Writes down what came of rows; eight at once, since a file has thousands.
  public static func insert(_ rows: ArraySlice<BatchRow>, of batch: ID<Batch>) -> SQL {
    var values: SQL = ""
    for (index, row) in rows.enumerated() {
      let comma: SQL = index == 0 ? "" : ", "
      values = """
        \(values)\(comma)(\(batch), \(row.sheet), \(row.row), \(row.outcome), \(row.officer), \
        \(row.remarks))
        """
    }
    return """
      INSERT INTO batch_row (batch_id, sheet, row, outcome, officer_id, remarks)
      VALUES \(values)
      """
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

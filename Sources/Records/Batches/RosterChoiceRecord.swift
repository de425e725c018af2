public import Personnel

/// What a clerk decided about a received roster, as it is kept.
public struct RosterChoiceRecord: Equatable, Sendable {
  public let kind: Kind
  /// The sheet's place in the file, from 0.
  public let sheet: Int
  /// The column or the row, from 1.
  public let place: Int
  /// The field of the column, the id of the officer, or a word for none.
  public let value: String

  /// About what.
  public enum Kind: String, CaseIterable, SQLConvertible {
    case column, person
  }

  /// A decision about a column or a row.
  public init(_ kind: Kind, sheet: Int, place: Int, value: String) {
    self.kind = kind
    self.sheet = sheet
    self.place = place
    self.value = value
  }
}

extension SQL {
  /// Keeps a decision, in place of an earlier one about the same.
  public static func upsert(_ choice: RosterChoiceRecord, of batch: ID<Batch>) -> SQL {
    """
    INSERT INTO roster_choice (batch_id, kind, sheet, place, value)
    VALUES (\(batch), \(choice.kind), \(choice.sheet), \(choice.place), \(choice.value))
    ON CONFLICT (batch_id, kind, sheet, place) DO UPDATE SET value = excluded.value
    """
  }
}

extension Query where Answer == RosterChoiceRecord {
  /// What was decided about a roster.
  public static func choices(of batch: ID<Batch>) -> Self {
    Query(
      """
      SELECT kind, sheet, place, value
      FROM roster_choice
      WHERE batch_id = \(batch)
      ORDER BY kind, sheet, place
      """
    ) { row in
      RosterChoiceRecord(
        try row.get("kind"),
        sheet: try row.get("sheet"),
        place: try row.get("place"),
        value: try row.get("value")
      )
    }
  }
}

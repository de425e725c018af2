extension Dialect {
  /// Asks for the last id that a table gave, as `id`: it may be higher than the ids that are there,
  /// since an id is never given again.
  ///
  /// Each database keeps it in a place of its own.
  public func lastID(of table: SchemaTable) -> Query<Int64?> {
    let sql: SQL =
      switch self {
      case .sqlite:
        "SELECT max(seq) AS id FROM sqlite_sequence WHERE name = \(table.name)"
      case .postgresql:
        """
        SELECT max(last_value) AS id FROM pg_sequences
        WHERE schemaname = current_schema() AND sequencename = \(table.name + "_id_seq")
        """
      }
    return Query(sql) { try $0.get("id") }
  }

  /// Makes a table go on behind an id.
  public func goOn(behind id: Int64, in table: SchemaTable) -> [SQL] {
    switch self {
    case .sqlite:
      [
        "DELETE FROM sqlite_sequence WHERE name = \(table.name)",
        "INSERT INTO sqlite_sequence (name, seq) VALUES (\(table.name), \(id))",
      ]
    case .postgresql:
      // A sequence keeps what it was set to when its transaction is undone, but for a restart: what
      // is set after one goes with it.
      [
        SQL(verbatim: "ALTER SEQUENCE \(table.name)_id_seq RESTART WITH \(id)"),
        "SELECT setval(pg_get_serial_sequence(\(table.name), 'id'), \(id))",
      ]
    }
  }
}

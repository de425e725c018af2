import Records

/// The last id that each table gave: one that was given once is never given again, wherever the
/// records move to.
struct LastIDs: Sendable {
  /// By the table's name; a table that gave none is left out.
  let numbers: [String: Int64]

  init(_ numbers: [String: Int64]) {
    self.numbers = numbers
  }

  /// Of a database.
  init(
    in records: any Reading,
    _ dialect: Dialect,
    _ tables: [SchemaTable] = Schema.recordTables
  ) throws {
    var numbers: [String: Int64] = [:]
    for table in tables where table.key == ["id"] {
      numbers[table.name] = try records.one(dialect.lastID(of: table))
    }
    self.numbers = numbers
  }

  /// Makes tables go on behind them.
  func goOn(
    in records: any Writing,
    _ dialect: Dialect,
    _ tables: [SchemaTable] = Schema.recordTables
  ) throws {
    for table in tables where table.key == ["id"] {
      for statement in numbers[table.name].map({ dialect.goOn(behind: $0, in: table) }) ?? [] {
        try records.run(statement)
      }
    }
  }
}

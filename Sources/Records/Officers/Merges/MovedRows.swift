public import Personnel

/// What is on record of one person under two officers, and goes from one of them to the other.
public struct MovedRows: Equatable, Sendable {
  /// The numbers of the rows of each table.
  private var numbers: [String: [Int64]]

  /// The tables that point to an officer. Certificates and evidence point to the enrolment with its
  /// officer: they are taken out while that changes.
  private static let plain = ["assignment", "nomination", "enrolment", "account"]
  private static let behindEnrolments = ["certificate", "evidence"]

  /// How many rows of a table there are.
  public func count(of table: String) -> Int { numbers[table]?.count ?? 0 }

  /// As text, from which it can be told again.
  public var json: String {
    Fields(
      numbers.sorted { $0.key < $1.key }.map { table, numbers in
        (name: table, value: .text(numbers.map(String.init).joined(separator: ",")))
      }
    ).json
  }

  /// Reads back what `json` wrote.
  public init(json: String) throws {
    guard let fields = Fields(json: json) else { throw RecordFault.broken("moved rows") }
    numbers = [:]
    for (name, value) in fields.values {
      guard case .text(let text) = value else { throw RecordFault.broken("moved rows") }
      numbers[name] = text.utf8.split(separator: UInt8(ascii: ",")).compactMap {
        Int64(String(decoding: $0, as: UTF8.self))
      }
    }
  }

  /// All rows that are of an officer.
  public init(of officer: ID<Officer>, in records: any Reading) throws {
    numbers = [:]
    for table in Self.plain + Self.behindEnrolments {
      let name = SQL(verbatim: table)
      let ids = Query<Int64>("SELECT id FROM \(name) WHERE officer_id = \(officer) ORDER BY id") {
        try $0.get("id")
      }
      numbers[table] = try records.all(ids)
    }
  }

  /// Moves the rows that are still one officer's to another.
  public func move(
    from old: ID<Officer>,
    to new: ID<Officer>,
    in records: any Writing
  ) throws {
    var waiting: [(table: SchemaTable, rows: [[SQLValue]])] = []
    for name in Self.behindEnrolments {
      guard let table = Schema.recordTables.first(where: { $0.name == name }) else { continue }
      let rows = try records.all(table.rows(numbers[name] ?? [], of: old))
      waiting.append((table, rows))
      try records.run(.delete(numbers[name] ?? [], of: old, from: name))
    }
    for name in Self.plain {
      try records.run(
        """
        UPDATE \(SQL(verbatim: name)) SET officer_id = \(new)
        WHERE officer_id = \(old) AND id IN \(numbers[name] ?? [])
        """
      )
    }
    for (table, rows) in waiting where !rows.isEmpty {
      try records.append(rows.map { table.row($0, of: new) }, to: table.bulk)
    }
  }
}

extension SchemaTable {
  fileprivate func rows(_ numbers: [Int64], of officer: ID<Officer>) -> Query<[SQLValue]> {
    let names = SQL(verbatim: columns.joined(separator: ", "))
    return Query(
      """
      SELECT \(names) FROM \(SQL(verbatim: name))
      WHERE officer_id = \(officer) AND id IN \(numbers) ORDER BY id
      """
    ) { $0.values }
  }

  fileprivate func row(_ values: [SQLValue], of officer: ID<Officer>) -> [SQLValue] {
    var values = values
    if let place = columns.firstIndex(of: "officer_id") { values[place] = officer.sqlValue }
    return values
  }
}

extension SQL {
  fileprivate static func delete(
    _ numbers: [Int64],
    of officer: ID<Officer>,
    from table: String
  ) -> SQL {
    "DELETE FROM \(SQL(verbatim: table)) WHERE officer_id = \(officer) AND id IN \(numbers)"
  }
}

/// A digest of everything in the records, by which two states are told apart, whatever database each
/// of them is in.
public struct Fingerprint: Equatable, Sendable {
  /// Of each table: its rows and the digest of their values.
  public let tables: [String: Table]

  /// A table's rows, counted and digested.
  public struct Table: Equatable, Sendable {
    public let rows: Int
    public let digest: Digest
  }

  /// Reads every table of records, row by row in the order of its key.
  ///
  /// - Parameter told: Is told now and then how many rows were read of all tables.
  public init(of records: any Reading, _ told: (Int) -> Void = { _ in }) throws {
    var tables: [String: Table] = [:]
    var done = 0
    for table in Schema.recordTables {
      tables[table.name] = try Self.digest(of: table, in: records) {
        done += 1
        if done.isMultiple(of: 1_000) { told(done) }
      }
    }
    told(done)
    self.tables = tables
  }

  /// A digest of all tables together.
  public var digest: Digest {
    let lines = tables.sorted { $0.key < $1.key }.map { name, table in
      "\(name) \(table.rows) \(table.digest.hexadecimal)\n"
    }
    return Digest(of: lines.joined())
  }

  private static func digest(
    of table: SchemaTable,
    in records: any Reading,
    _ tell: () -> Void
  ) throws -> Table {
    var rows = 0
    var digest = Digest(of: "")
    try records.forEach(table.rows) { values in
      rows += 1
      digest = Digest(of: digest.hexadecimal + values.map(text).joined())
      tell()
    }
    return Table(rows: rows, digest: digest)
  }

  /// With its length in front of a text, so that no two rows read alike.
  private static func text(_ value: SQLValue) -> String {
    switch value {
    case .null: "n;"
    case .integer(let number): "i\(number);"
    case .text(let text): "t\(text.utf8.count):\(text)"
    case .bytes(let bytes): "b\(Digest(of: bytes).hexadecimal);"
    }
  }
}

/// A digest of everything in the records, by which two states are told apart.
public struct Fingerprint: Equatable, Sendable {
  /// Of each table: its rows and the digest of their values.
  public let tables: [String: Table]

  /// A table's rows, counted and digested.
  public struct Table: Equatable, Sendable {
    public let rows: Int
    public let digest: Digest
  }

  /// Reads every table of records, row by row in the order of all its columns.
  public init(of records: any Reading) throws {
    var tables: [String: Table] = [:]
    for name in Schema.recordTables { tables[name] = try Self.table(name, in: records) }
    self.tables = tables
  }

  private static func table(_ name: String, in records: any Reading) throws -> Table {
    let columns = try records.first(
      Query(SQL(verbatim: "SELECT * FROM \(name) LIMIT 1")) { $0.values.count }
    )
    guard let columns else { return Table(rows: 0, digest: Digest(of: "")) }
    let order = (1...columns).map(String.init).joined(separator: ", ")
    var rows = 0
    var digest = Digest(of: "")
    let all = Query(SQL(verbatim: "SELECT * FROM \(name) ORDER BY \(order)")) { $0.values }
    try records.forEach(all) { values in
      rows += 1
      digest = Digest(of: digest.hexadecimal + values.map(Self.text).joined())
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

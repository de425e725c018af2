/// A digest of everything in the records, by which two states are told apart, whatever database each
/// of them is in.
public struct Fingerprint: Equatable, Sendable {
  /// Of each table: its rows and the digest of their values.
  public let tables: [String: Table]

  /// A table's rows, counted and digested.
  public struct Table: Equatable, Sendable {
    public let rows: Int
    public let digest: Digest

    /// What was counted and digested before.
    public init(rows: Int, digest: Digest) {
      self.rows = rows
      self.digest = digest
    }
  }

  /// Of tables that were digested before, by their names.
  public init(tables: [String: Table]) {
    self.tables = tables
  }

  /// Reads every table of records, row by row in the order of its key.
  ///
  /// - Parameters:
  ///   - schema: The tables, where the database is older than this program.
  ///   - told: Is told now and then how many rows were read of all tables.
  public init(
    of records: any Reading,
    _ schema: [SchemaTable] = Schema.recordTables,
    _ told: (Int) -> Void = { _ in }
  ) throws {
    var tables: [String: Table] = [:]
    var done = 0
    for table in schema {
      var sum = TableSum()
      try records.forEach(table.rows) { values in
        sum.add(values)
        done += 1
        if done.isMultiple(of: 1_000) { told(done) }
      }
      tables[table.name] = sum.table
    }
    told(done)
    self.tables = tables
  }

  /// How many rows all tables have.
  public var rows: Int { tables.values.reduce(0) { $0 + $1.rows } }

  /// A digest of all tables together.
  public var digest: Digest {
    let lines = tables.sorted { $0.key < $1.key }.map { name, table in
      "\(name) \(table.rows) \(table.digest.hexadecimal)\n"
    }
    return Digest(of: lines.joined())
  }

  /// The names of the tables that are not the same in another state, in their order.
  public func differing(from other: Fingerprint) -> [String] {
    Set(tables.keys).union(other.tables.keys).filter { tables[$0] != other.tables[$0] }.sorted()
  }
}

/// Counts and digests the rows of a table, given in the order of its key.
public struct TableSum {
  private var rows = 0
  private var digest = Digest(of: "")

  /// No rows yet.
  public init() {}

  /// Takes the next row in.
  public mutating func add(_ values: [SQLValue]) {
    rows += 1
    digest = Digest(of: digest.hexadecimal + values.map(Self.text).joined())
  }

  /// Of the rows so far.
  public var table: Fingerprint.Table { Fingerprint.Table(rows: rows, digest: digest) }

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

public import Records

/// How many rows of a sample were written, table by table.
public struct SampleCounts: Equatable, Sendable {
  private var counts: [SampleTable: Int] = [:]

  init() {}

  mutating func add(_ rows: Int, to table: SampleTable) {
    counts[table, default: 0] += rows
  }

  /// The rows of a table.
  public subscript(_ table: SampleTable) -> Int { counts[table] ?? 0 }
  /// All rows.
  public var rows: Int { counts.values.reduce(0, +) }

  /// The values, as an event keeps them.
  public var fields: Fields {
    Fields(SampleTable.allCases.map { ($0.rawValue, self[$0].sqlValue) })
  }
}

/// A table to which many rows are added at once, and the columns that are given, in their order.
public struct BulkTable: Hashable, Sendable {
  public let name: String
  public let columns: [String]

  /// Names that stand in the program itself: they are spliced, never bound.
  public init(_ name: StaticString, _ columns: StaticString...) {
    self.name = name.description
    self.columns = columns.map(\.description)
  }

  /// A table of the schema.
  init(name: String, columns: [String]) {
    self.name = name
    self.columns = columns
  }

  /// The table with its columns, as a statement names them.
  public var target: String { "\(name) (\(columns.joined(separator: ", ")))" }

  /// Refuses rows that are longer or shorter than the columns.
  public func require(_ rows: [[SQLValue]]) throws(RecordFault) {
    if let odd = rows.first(where: { $0.count != columns.count }) {
      throw .broken("\(target) has no place for \(odd.count) values")
    }
  }
}

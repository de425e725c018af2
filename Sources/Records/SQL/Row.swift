/// Where a driver's statement stands: its columns, and the values of the row that it is on.
public protocol RowSource: AnyObject {
  /// The names of the columns, in order.
  var columnNames: [String] { get }
  /// The value in a column of the row that the statement is on.
  func value(at column: Int) -> SQLValue
}

/// A row of an answer, read by the names of its columns.
///
/// A name is looked up once for a statement: reading asks for the same columns in the same order
/// row after row, so the place of the n-th question is remembered.
public final class Row {
  private let source: any RowSource
  private var plan: [(name: UnsafePointer<UInt8>, column: Int)] = []
  private var step = 0

  /// The rows of a statement, which a driver moves from one to the next.
  public init(_ source: any RowSource) {
    self.source = source
  }

  /// Called by the driver when the statement has moved on.
  public func moved() {
    step = 0
  }

  /// The value of a column, or a fault where there is no such column or it holds something else.
  public func get<Value: SQLConvertible>(
    _ name: StaticString,
    as type: Value.Type = Value.self
  ) throws(RecordFault) -> Value {
    let value = source.value(at: try column(name))
    guard let read = Value(sqlValue: value) else {
      throw .unreadable(column: name.description, value: value)
    }
    return read
  }

  /// All values, in the order of the columns.
  public var values: [SQLValue] {
    source.columnNames.indices.map { source.value(at: $0) }
  }

  private func column(_ name: StaticString) throws(RecordFault) -> Int {
    defer { step += 1 }
    if step < plan.count, plan[step].name == name.utf8Start { return plan[step].column }
    guard let column = source.columnNames.firstIndex(of: name.description) else {
      throw .noColumn(name.description)
    }
    if step == plan.count { plan.append((name.utf8Start, column)) }
    return column
  }
}

/// The records are not as this program left them: ours to mend, logged, never shown to a user.
public enum RecordFault: Error, Equatable {
  case noColumn(String)
  case unreadable(column: String, value: SQLValue)
  case noRow(String)
  case broken(String)
}

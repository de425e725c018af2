import Foundation
import GRDB
import Records

/// One transaction's view of an SQLite database.
struct SQLiteRecords: Writing {
  private let database: Database
  private let open = OpenStatements()
  let shelf: CurriculaShelf.Handle?

  init(_ database: Database, _ shelf: CurriculaShelf.Handle?) {
    self.database = database
    self.shelf = shelf
  }

  func forEach<Answer>(_ query: Query<Answer>, _ body: (Answer) throws -> Void) throws {
    do {
      try read(query, body)
    } catch let error as DatabaseError {
      throw StoreFault(error)
    }
  }

  private func read<Answer>(_ query: Query<Answer>, _ body: (Answer) throws -> Void) throws {
    let text = query.sql.text { _ in "?" }
    // A statement that is being read can't be started again: a question inside its own answer
    // gets a statement of its own.
    let isFree = isKept(query.sql) && open.texts.insert(text).inserted
    defer { if isFree { open.texts.remove(text) } }
    let statement =
      try isFree
      ? database.cachedStatement(sql: text) : database.makeStatement(sql: text)
    let cursor = try GRDB.Row.fetchCursor(statement, arguments: try arguments(query.sql.values))
    let source = SQLiteRow(statement.columnNames)
    let row = Records.Row(source)
    while let next = try cursor.next() {
      source.row = next
      row.moved()
      try body(query.decode(row))
    }
  }

  @discardableResult
  func run(_ sql: Records.SQL) throws -> Int {
    do {
      let text = sql.text { _ in "?" }
      let statement =
        try isKept(sql) ? database.cachedStatement(sql: text) : database.makeStatement(sql: text)
      try statement.execute(arguments: try arguments(sql.values))
      return database.changesCount
    } catch let error as DatabaseError {
      throw StoreFault(error)
    }
  }

  func append(_ rows: [[SQLValue]], to table: BulkTable) throws {
    try table.require(rows)
    let most = max(1, 900 / max(1, table.columns.count))
    do {
      for first in stride(from: 0, to: rows.count, by: most) {
        let part = rows[first..<min(first + most, rows.count)]
        try insert(part, isFull: part.count == most, into: table)
      }
    } catch let error as DatabaseError {
      throw StoreFault(error)
    }
  }

  /// The statement for a full part is kept: it comes again, unlike the one for what is left over.
  private func insert(
    _ rows: ArraySlice<[SQLValue]>,
    isFull: Bool,
    into table: BulkTable
  ) throws {
    let row = "(" + Array(repeating: "?", count: table.columns.count).joined(separator: ", ") + ")"
    let all = Array(repeating: row, count: rows.count).joined(separator: ", ")
    let text = "INSERT INTO \(table.target) VALUES \(all)"
    let statement =
      try isFull ? database.cachedStatement(sql: text) : database.makeStatement(sql: text)
    try statement.execute(arguments: try arguments(rows.flatMap { $0 }))
  }

  /// Whether a statement is kept for the next time. One with very many values is long and hardly
  /// comes again with just as many; kept ones are never thrown away.
  private func isKept(_ sql: Records.SQL) -> Bool { sql.values.count <= 64 }

  private func arguments(_ values: [SQLValue]) throws(StoreFault) -> StatementArguments {
    var arguments: [DatabaseValue] = []
    arguments.reserveCapacity(values.count)
    for value in values {
      switch value {
      case .null: arguments.append(.null)
      case .integer(let number): arguments.append(number.databaseValue)
      case .text(let text):
        // GRDB hands texts over as C strings, so what follows a NUL would be cut off in silence.
        if text.utf8.contains(0) { throw .nulInText }
        arguments.append(text.databaseValue)
      case .bytes(let bytes): arguments.append(Data(bytes).databaseValue)
      }
    }
    return StatementArguments(arguments)
  }
}

/// The texts of the statements that are being read.
private final class OpenStatements {
  var texts: Set<String> = []
}

/// The row that a statement is on.
private final class SQLiteRow: RowSource {
  let columnNames: [String]
  var row = GRDB.Row()

  init(_ columnNames: [String]) {
    self.columnNames = columnNames
  }

  func value(at column: Int) -> SQLValue {
    let value: DatabaseValue = row[column]
    switch value.storage {
    case .null: return .null
    case .int64(let number): return .integer(number)
    case .string(let text): return .text(text)
    case .double(let number): return .text("\(number)")
    case .blob(let bytes): return .bytes(Array(bytes))
    }
  }
}

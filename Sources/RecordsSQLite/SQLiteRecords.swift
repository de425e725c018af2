import Foundation
import GRDB
import GRDBSQLite
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
    let row = Records.Row(SQLiteRow(statement))
    while try cursor.next() != nil {
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
    do {
      try RowWriter(database, into: table).write(rows)
    } catch let error as DatabaseError {
      throw StoreFault(error)
    }
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

/// The row that a statement is on, read as SQLite holds it: through GRDB's own rows each value is decoded
/// twice, which is a twentieth of a page's work.
private final class SQLiteRow: RowSource {
  let columnNames: [String]
  private let statement: SQLiteStatement

  init(_ statement: Statement) {
    columnNames = statement.columnNames
    self.statement = statement.sqliteStatement
  }

  func value(at column: Int) -> SQLValue {
    let place = Int32(column)
    switch sqlite3_column_type(statement, place) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, place))
    case SQLITE_TEXT:
      let start = sqlite3_column_text(statement, place)
      let count = Int(sqlite3_column_bytes(statement, place))
      return .text(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
    case SQLITE_FLOAT: return .text("\(sqlite3_column_double(statement, place))")
    case SQLITE_BLOB:
      let start = sqlite3_column_blob(statement, place)
      let count = Int(sqlite3_column_bytes(statement, place))
      return .bytes(Array(UnsafeRawBufferPointer(start: start, count: count)))
    default: return .null
    }
  }
}

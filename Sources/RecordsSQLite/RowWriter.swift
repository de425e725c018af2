import GRDB
import GRDBSQLite
import Records

/// Adds rows to a table one by one, with one statement.
///
/// A statement with many rows could fail in the middle, so SQLite keeps each page that it changes as it
/// was before, and a statement of a command does so in a file: to add 10,000 people to a province of a
/// million took 337 MB of it. A statement with one row has nothing to take back.
struct RowWriter {
  private let database: Database
  private let text: String
  private let statement: SQLiteStatement

  init(_ database: Database, into table: BulkTable) throws {
    self.database = database
    let places = Array(repeating: "?", count: table.columns.count).joined(separator: ", ")
    text = "INSERT INTO \(table.target) VALUES (\(places))"
    statement = try database.cachedStatement(sql: text).sqliteStatement
  }

  /// Adds the rows; those before one that is refused stay until the transaction is taken back.
  func write(_ rows: [[SQLValue]]) throws {
    // What SQLite took back by itself, on a full disk say, is over: further rows would each be committed.
    guard database.isInsideTransaction else {
      throw DatabaseError(resultCode: .SQLITE_ABORT, message: "Transaction was aborted", sql: text)
    }
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for row in rows {
      for (place, value) in row.enumerated() { try bind(value, at: Int32(place + 1)) }
      try require(sqlite3_step(statement), SQLITE_DONE)
      try require(sqlite3_reset(statement), SQLITE_OK)
    }
  }

  private func bind(_ value: SQLValue, at place: Int32) throws {
    switch value {
    case .null: try require(sqlite3_bind_null(statement, place), SQLITE_OK)
    case .integer(let number): try require(sqlite3_bind_int64(statement, place, number), SQLITE_OK)
    case .text(var text):
      let code = try text.withUTF8 { bytes in
        if bytes.contains(0) { throw StoreFault.nulInText }
        return bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(statement, place, $0.baseAddress, Int32($0.count), Self.copied)
        }
      }
      try require(code, SQLITE_OK)
    case .bytes(let bytes):
      // No bytes have no address, and none would be NULL.
      let code =
        bytes.isEmpty
        ? sqlite3_bind_zeroblob(statement, place, 0)
        : bytes.withUnsafeBytes {
          sqlite3_bind_blob(statement, place, $0.baseAddress, Int32($0.count), Self.copied)
        }
      try require(code, SQLITE_OK)
    }
  }

  private func require(_ code: Int32, _ expected: Int32) throws {
    guard code != expected else { return }
    throw DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: database.lastErrorMessage,
      sql: text
    )
  }

  /// Has SQLite copy what is bound, which it does into room that it has from the row before.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

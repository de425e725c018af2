import CLibPQ
import Records

/// The answer to a question, which comes row by row, so that a long one needs no room.
///
/// A connection answers one question at a time: when another is asked before the end, the rows that
/// are still to come are taken in.
final class PostgresAnswer: RowSource {
  private(set) var columnNames: [String] = []
  private var kinds: [ColumnKind] = []
  private let connection: OpaquePointer
  /// The row that the server sent last, if it is the one that is read.
  private var result: OpaquePointer?
  /// Rows that were taken in before they were asked for, value by value.
  private var kept: [SQLValue] = []
  private var keptRows = 0
  /// The kept row that is read.
  private var place: Int?
  /// Whether the server has told everything.
  private(set) var isOver = false
  private var failure: PostgresFailure?

  init(on connection: OpaquePointer) {
    self.connection = connection
  }

  deinit { PQclear(result) }

  /// Moves to the next row; false behind the last.
  func next() throws(PostgresFailure) -> Bool {
    if let place {
      if place + 1 < keptRows {
        self.place = place + 1
        return true
      }
    } else if keptRows > 0 {
      place = 0
      return true
    }
    if let failure { throw failure }
    return isOver ? false : try fetch()
  }

  func value(at column: Int) -> SQLValue {
    guard let place else { return read(column) }
    return kept[place * kinds.count + column]
  }

  /// Takes in all rows that are still to come.
  func keepRest() throws(PostgresFailure) {
    guard !isOver else { return }
    let current = result
    result = nil
    defer {
      PQclear(result)
      result = current
    }
    do {
      while try fetch() {
        for column in kinds.indices { kept.append(read(column)) }
        keptRows += 1
      }
    } catch {
      failure = error
      throw error
    }
  }

  /// Lets all rows that are still to come go by.
  func discardRest() {
    while !isOver { _ = try? fetch() }
  }

  private func fetch() throws(PostgresFailure) -> Bool {
    PQclear(result)
    result = PQgetResult(connection)
    guard let result else {
      isOver = true
      return false
    }
    switch PQresultStatus(result) {
    case PGRES_SINGLE_TUPLE:
      if kinds.isEmpty { describe(result) }
      return true
    case PGRES_TUPLES_OK, PGRES_COMMAND_OK:
      return try fetch()
    default:
      let failure = PostgresFailure(result: result, of: connection)
      while let rest = PQgetResult(connection) { PQclear(rest) }
      isOver = true
      throw failure
    }
  }

  private func describe(_ result: OpaquePointer) {
    for column in 0..<PQnfields(result) {
      columnNames.append(PQfname(result, column).map { String(cString: $0) } ?? "")
      kinds.append(ColumnKind(type: PQftype(result, column)))
    }
  }

  private func read(_ column: Int) -> SQLValue {
    let column32 = Int32(column)
    guard let result, PQgetisnull(result, 0, column32) == 0,
      let start = PQgetvalue(result, 0, column32)
    else { return .null }
    let length = Int(PQgetlength(result, 0, column32))
    return start.withMemoryRebound(to: UInt8.self, capacity: length) {
      kinds[column].read(UnsafeBufferPointer(start: $0, count: length))
    }
  }
}

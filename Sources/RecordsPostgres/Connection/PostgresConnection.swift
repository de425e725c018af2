import CLibPQ
import Records

/// One connection to the server, which belongs to one thread.
final class PostgresConnection {
  private let raw: OpaquePointer
  private var statements = KeptStatements()
  /// The answer that is being read, whose rows come over the connection.
  private var open: PostgresAnswer?
  private var standby: Bool?

  /// Statements with more values than this are long and hardly come again with just as many.
  private static let mostKeptValues = 64

  /// Connects, or throws why that can't be done.
  init(to address: PostgresAddress) throws(PostgresFailure) {
    let parameters = address.parameters
    let connected = Self.withStrings(parameters.map(\.name)) { names in
      Self.withStrings(parameters.map(\.value)) { values in PQconnectdbParams(names, values, 1) }
    }
    guard let connected else { throw PostgresFailure(state: "53200", message: "out of memory") }
    guard PQstatus(connected) == CONNECTION_OK else {
      let words = PostgresFailure.words(of: connected)
      PQfinish(connected)
      throw PostgresFailure(state: "", message: words, isBroken: true)
    }
    raw = connected
    // What the server only remarks would stand on standard error.
    PQsetNoticeReceiver(raw, { _, _ in }, nil)
  }

  deinit { PQfinish(raw) }

  /// Whether nothing more can be asked.
  var isBroken: Bool { PQstatus(raw) != CONNECTION_OK }

  /// Whether the server only follows another one; asked once.
  func isStandby() throws -> Bool {
    if let standby { return standby }
    let answer = try ask("SELECT pg_is_in_recovery() AS standby")
    let isStandby = try answer.next() && answer.value(at: 0) == .integer(1)
    answer.discardRest()
    standby = isStandby
    return isStandby
  }

  /// Asks a question, whose answer is read row by row.
  func ask(_ sql: SQL) throws -> PostgresAnswer {
    try send(sql)
    PQsetSingleRowMode(raw)
    let answer = PostgresAnswer(on: raw)
    open = answer
    return answer
  }

  /// Runs a statement; the number of rows that it changed.
  func run(_ sql: SQL) throws -> Int {
    try send(sql)
    return try finish().changed
  }

  /// Runs a text without values; the word with which the server answers.
  @discardableResult
  func command(_ text: String) throws(PostgresFailure) -> String {
    try setAside()
    guard PQsendQueryParams(raw, text, 0, nil, nil, nil, nil, 0) == 1 else { throw notSent() }
    return try finish().word
  }

  /// Feeds a COPY with lines, block by block.
  func copy(_ text: String, blocks: (_ feed: ([UInt8]) throws -> Void) throws -> Void) throws {
    try setAside()
    guard PQsendQueryParams(raw, text, 0, nil, nil, nil, nil, 0) == 1 else { throw notSent() }
    let begun = PQgetResult(raw)
    defer { PQclear(begun) }
    guard PQresultStatus(begun) == PGRES_COPY_IN else {
      let failure = PostgresFailure(result: begun, of: raw)
      _ = try? finish()
      throw failure
    }
    do {
      try blocks { block in
        let sent = block.withUnsafeBytes { bytes in
          PQputCopyData(
            raw,
            bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
            Int32(bytes.count)
          )
        }
        guard sent == 1 else { throw notSent() }
      }
    } catch {
      PQputCopyEnd(raw, "given up")
      _ = try? finish()
      throw error
    }
    PQputCopyEnd(raw, nil)
    _ = try finish()
  }

  /// Sends a statement with its values, prepared where it may come again.
  private func send(_ sql: SQL) throws {
    let values = try PostgresParameters(sql.values)
    let text = sql.text { "$\($0)" }
    try setAside()
    let prepared = values.types.count > Self.mostKeptValues ? nil : try prepare(text, values.types)
    let sent = values.lend { count, values, lengths, formats in
      if let prepared {
        return PQsendQueryPrepared(raw, prepared, count, values, lengths, formats, 0)
      }
      let types = sql.values.map(PostgresParameters.type)
      return PQsendQueryParams(raw, text, count, types, values, lengths, formats, 0)
    }
    guard sent == 1 else { throw notSent() }
  }

  /// The name of the prepared statement for a text.
  private func prepare(_ text: String, _ types: [UInt32]) throws(PostgresFailure) -> String {
    switch statements.find(text, types) {
    case .fits(let name): return name
    case .missing(let name, let types, let others):
      for other in others { try command("DEALLOCATE \(other)") }
      guard PQsendPrepare(raw, name, text, Int32(types.count), types) == 1 else { throw notSent() }
      _ = try finish()
      statements.keep(text, name: name, types: types)
      return name
    }
  }

  /// Forgets every prepared statement, as after a change of the tables that they ask.
  func forgetStatements() throws(PostgresFailure) {
    try command("DEALLOCATE ALL")
    statements = KeptStatements()
  }

  /// Makes the connection free for the next statement.
  private func setAside() throws(PostgresFailure) {
    let answer = open
    open = nil
    try answer?.keepRest()
  }

  /// Takes in all that the server says to a statement.
  private func finish() throws(PostgresFailure) -> (word: String, changed: Int) {
    var word = ""
    var changed = 0
    var failure: PostgresFailure?
    while let result = PQgetResult(raw) {
      switch PQresultStatus(result) {
      case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY:
        word = PQcmdStatus(result).map { String(cString: $0) } ?? ""
        changed = PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
      default:
        failure = failure ?? PostgresFailure(result: result, of: raw)
      }
      PQclear(result)
      if failure != nil, isBroken { break }
    }
    if let failure { throw failure }
    return (word, changed)
  }

  private func notSent() -> PostgresFailure {
    PostgresFailure(state: "", message: PostgresFailure.words(of: raw), isBroken: isBroken)
  }

  /// Lends texts as a list of C strings with its end.
  private static func withStrings<Result>(
    _ texts: [String],
    _ call: ([UnsafePointer<CChar>?]) -> Result
  ) -> Result {
    var bytes: [CChar] = []
    let starts = texts.map { text in
      defer { bytes.append(contentsOf: text.utf8.map { CChar(bitPattern: $0) } + [0]) }
      return bytes.count
    }
    return bytes.withUnsafeBufferPointer { buffer in
      call(starts.map { start in buffer.baseAddress?.advanced(by: start) } + [nil])
    }
  }
}

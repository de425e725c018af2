import CLibPQ

/// What came back in place of an answer.
struct PostgresFailure: Error, Equatable {
  /// The five characters of SQLSTATE; empty where libpq itself failed.
  let state: String
  /// The first line only: the details behind it hold what people entered.
  let message: String
  /// The rule of the schema that was broken, if one was.
  let constraint: String
  /// Whether the connection can't be used any more.
  let isBroken: Bool

  init(state: String, message: String, constraint: String = "", isBroken: Bool = false) {
    self.state = state
    self.message = message
    self.constraint = constraint
    self.isBroken = isBroken
  }

  /// Why a result is none.
  init(result: OpaquePointer?, of connection: OpaquePointer) {
    func field(_ code: Character) -> String {
      let text = PQresultErrorField(result, Int32(code.asciiValue ?? 0))
      return text.map { String(cString: $0) } ?? ""
    }
    let primary = field("M")
    self.init(
      state: field("C"),
      message: primary.isEmpty ? Self.words(of: connection) : primary,
      constraint: field("n"),
      isBroken: PQstatus(connection) != CONNECTION_OK
    )
  }

  /// What libpq says of a connection, in one line.
  static func words(of connection: OpaquePointer) -> String {
    let text = PQerrorMessage(connection).map { String(cString: $0) } ?? ""
    return text.split(whereSeparator: \.isNewline).joined(separator: "; ")
  }

  /// Whether the same transaction may go well if it is run again from its beginning: it could not
  /// stand one after another one, it waited for one that waited for it, somebody made the same table
  /// meanwhile, or a table that a kept statement asks is not as it was.
  var isRepeatable: Bool {
    switch state {
    case "40001", "40P01": true
    case "23505": constraint.hasPrefix("pg_")
    case "0A000": message.hasPrefix("cached plan")
    default: false
    }
  }

  /// Whether a COMMIT that ended so may have been done all the same.
  var leavesOutcomeOpen: Bool { isBroken || state == "08007" || state == "40003" }
}

import CLibPQ

/// Statements outside of all transactions, which a store can't run.
enum Administration {
  /// What the server said.
  struct Failure: Error {
    let words: String
  }

  static func run(_ statements: [String], at address: String) throws {
    let connection = PQconnectdb(address)
    defer { PQfinish(connection) }
    for statement in statements {
      let result = PQexec(connection, statement)
      defer { PQclear(result) }
      guard [PGRES_COMMAND_OK, PGRES_TUPLES_OK].contains(PQresultStatus(result)) else {
        throw Failure(words: PQerrorMessage(connection).map { String(cString: $0) } ?? "")
      }
    }
  }
}

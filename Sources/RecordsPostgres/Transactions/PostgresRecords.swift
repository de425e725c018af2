import Records

/// One transaction's view of a PostgreSQL database.
///
/// A statement that fails ends its transaction, whatever is made of the error: so the failure is
/// kept, and decides at the end whether the transaction is run again.
final class PostgresRecords: Writing {
  private let connection: PostgresConnection
  private let address: PostgresAddress
  /// Why the transaction can't go on.
  private(set) var failure: PostgresFailure?
  /// Whether it asked or changed anything.
  private(set) var hasRun = false

  let shelf: CurriculaShelf.Handle?

  init(
    _ connection: PostgresConnection,
    at address: PostgresAddress,
    _ shelf: CurriculaShelf.Handle?
  ) {
    self.connection = connection
    self.address = address
    self.shelf = shelf
  }

  func forEach<Answer>(_ query: Query<Answer>, _ body: (Answer) throws -> Void) throws {
    hasRun = true
    let answer = try noting { try connection.ask(query.sql) }
    defer { answer.discardRest() }
    let row = Row(answer)
    while try noting({ try answer.next() }) {
      row.moved()
      try body(query.decode(row))
    }
  }

  @discardableResult
  func run(_ sql: SQL) throws -> Int {
    hasRun = true
    return try noting { try connection.run(sql) }
  }

  func append(_ rows: [[SQLValue]], to table: BulkTable) throws {
    try table.require(rows)
    guard !rows.isEmpty else { return }
    hasRun = true
    try noting {
      try connection.copy("COPY \(table.target) FROM STDIN") { feed in
        var block = CopyText()
        for row in rows {
          try block.add(row)
          if block.isFull { try feed(block.take()) }
        }
        try feed(block.take())
      }
    }
  }

  /// Throws what failed, as it would have been thrown had nobody caught it.
  func requireSound() throws(StoreFault) {
    if let failure { throw StoreFault(failure, at: address) }
  }

  private func noting<Answer>(_ work: () throws -> Answer) throws -> Answer {
    do {
      return try work()
    } catch let failure as PostgresFailure {
      self.failure = self.failure ?? failure
      throw StoreFault(failure, at: address)
    }
  }
}

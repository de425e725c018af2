import Records

extension PostgresSession {
  /// Asks in one transaction. A server that follows another one knows no serialisable transactions.
  func read<Answer>(_ body: (any Reading) throws -> Answer) throws -> Answer {
    if isTrial { return try tryOut(isReading: true, body) }
    return try repeating { _ in
      let connection = try begin { connection in
        let level = try connection.isStandby() ? "REPEATABLE READ" : "SERIALIZABLE"
        return "BEGIN ISOLATION LEVEL \(level) READ ONLY"
      }
      let records = records(on: connection, isWriting: false)
      do {
        let answer = try body(records)
        try records.requireSound()
        try end(connection)
        return answer
      } catch {
        rollBack(after: records.failure)
        if records.failure?.isRepeatable == true || error is Again { return nil }
        throw error
      }
    }
  }

  /// What was read holds only once the transaction has ended well.
  private func end(_ connection: PostgresConnection) throws {
    do {
      try connection.command("COMMIT")
    } catch {
      if error.isRepeatable { throw Again() }
      throw StoreFault(error, at: address)
    }
  }

  /// That a transaction is to be run again.
  private struct Again: Error {}
}

import Records

extension PostgresSession {
  /// Runs a body in the one transaction of a trial; what it did is kept for the next one only if it
  /// is a writing one that ends well.
  func tryOut<Answer>(
    isReading: Bool,
    _ body: (PostgresRecords) throws -> Answer
  ) throws -> Answer {
    let connection = try trialConnection()
    let records = records(on: connection, isWriting: true)
    do {
      try connection.command("SAVEPOINT trial")
      if isReading { try connection.command("SET TRANSACTION READ ONLY") }
      let answer = try body(records)
      try records.requireSound()
      if isReading { try connection.command("ROLLBACK TO SAVEPOINT trial") }
      try connection.command("RELEASE SAVEPOINT trial")
      return answer
    } catch {
      undoTrial(on: connection)
      throw (error as? PostgresFailure).map { StoreFault($0, at: address) } ?? error
    }
  }

  /// The connection whose transaction is going on; it is begun with the first body.
  private func trialConnection() throws -> PostgresConnection {
    if let trial {
      guard !trial.isBroken else { throw StoreFault.connectionLost(address.shown) }
      return trial
    }
    let connection = try begin { _ in "BEGIN ISOLATION LEVEL REPEATABLE READ" }
    trial = connection
    do {
      // Files are read between one body and the next.
      try connection.command("SET LOCAL idle_in_transaction_session_timeout = 0")
    } catch {
      throw StoreFault(error, at: address)
    }
    return connection
  }

  private func undoTrial(on connection: PostgresConnection) {
    _ = try? connection.command("ROLLBACK TO SAVEPOINT trial")
    _ = try? connection.command("RELEASE SAVEPOINT trial")
  }
}

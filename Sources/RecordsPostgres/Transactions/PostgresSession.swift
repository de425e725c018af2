import Records

/// One thread's connection, opened when it is needed and again when it broke, and the transactions
/// that are run over it.
final class PostgresSession {
  let address: PostgresAddress
  let keys: WriteKeyTable
  let patience: Patience
  let isTrial: Bool
  private let shelf: CurriculaShelf
  /// Where a trial's transaction is going on.
  var trial: PostgresConnection?
  private var connection: PostgresConnection?

  init(
    _ address: PostgresAddress,
    _ keys: WriteKeyTable,
    _ patience: Patience,
    _ shelf: CurriculaShelf,
    isTrial: Bool = false
  ) {
    self.address = address
    self.keys = keys
    self.patience = patience
    self.shelf = shelf
    self.isTrial = isTrial
  }

  /// Begins a transaction. A connection that died while nobody used it is replaced: it did nothing.
  func begin(_ words: (PostgresConnection) throws -> String) throws -> PostgresConnection {
    if let idle = connection {
      if !idle.isBroken, (try? idle.command(words(idle))) != nil { return idle }
      connection = nil
    }
    let fresh = try open()
    do {
      try fresh.command(words(fresh))
    } catch let failure as PostgresFailure {
      connection = nil
      throw StoreFault(failure, at: address)
    }
    return fresh
  }

  /// A new connection in place of the one there was.
  func open() throws(StoreFault) -> PostgresConnection {
    connection = nil
    do {
      let fresh = try PostgresConnection(to: address)
      connection = fresh
      return fresh
    } catch {
      throw .noServer(address.shown, address.withoutPassword(error.message))
    }
  }

  /// Closes the connection; the next transaction opens another.
  func close() {
    connection = nil
  }

  /// Undoes a transaction. What can't be undone is closed, which undoes it too.
  func rollBack(after failure: PostgresFailure?) {
    guard let connection else { return }
    let isUndone = !connection.isBroken && (try? connection.command("ROLLBACK")) != nil
    // A server that refuses to write may have become one that follows another.
    if !isUndone || failure?.state == "25006" {
      close()
    } else if failure?.state == "0A000" {
      try? connection.forgetStatements()
    }
  }

  /// Runs a transaction until it goes well, up to the number of tries that there are.
  func repeating<Answer>(_ attempt: (_ number: Int) throws -> Answer?) throws -> Answer {
    for number in 0..<patience.tries {
      if number > 0 { patience.pause(after: number) }
      if let answer = try attempt(number) { return answer }
    }
    throw StoreFault.busy
  }
}

extension PostgresSession {
  /// What a transaction on a connection sees.
  func records(on connection: PostgresConnection, isWriting: Bool) -> PostgresRecords {
    PostgresRecords(connection, at: address, CurriculaShelf.Handle(shelf, isWriting: isWriting))
  }
}

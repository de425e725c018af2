import Records

extension PostgresSession {
  /// Asks and changes in one transaction.
  func write<Answer>(_ body: (any Writing) throws -> Answer) throws -> Answer {
    if isTrial { return try tryOut(isReading: false, body) }
    return try repeating { number in
      let connection = try begin { _ in "BEGIN ISOLATION LEVEL SERIALIZABLE" }
      let records = records(on: connection, isWriting: true)
      var key: WriteKey?
      var isAtItsEnd = false
      let answer: Answer
      do {
        // A long transaction beside many short ones would be undone by them again and again.
        if number >= patience.triesBesideOthers { try WriteKey.claimAll(on: connection) }
        answer = try body(records)
        try records.requireSound()
        isAtItsEnd = true
        if records.hasRun { key = try leaveKey(on: connection) }
      } catch {
        let failure = records.failure ?? error as? PostgresFailure
        rollBack(after: failure)
        // Where somebody long has claimed everything for longer than a lock is waited for.
        let isHeldUp = isAtItsEnd && failure?.state == "55P03"
        if isHeldUp || failure?.isRepeatable == true { return nil }
        throw (error as? PostgresFailure).map { StoreFault($0, at: address) } ?? error
      }
      return try commit(connection, key, isEmpty: !records.hasRun) ? answer : nil
    }
  }

  private func leaveKey(on connection: PostgresConnection) throws -> WriteKey? {
    guard try keys.isThere(on: connection) else { return nil }
    let key = WriteKey()
    try key.leave(on: connection)
    return key
  }

  /// Whether the transaction was committed; otherwise it did not happen and may be run again.
  private func commit(
    _ connection: PostgresConnection,
    _ key: WriteKey?,
    isEmpty: Bool
  ) throws -> Bool {
    do {
      let word = try connection.command("COMMIT")
      guard word == "COMMIT" else { throw StoreFault.other("COMMIT → \(word)") }
    } catch let failure as PostgresFailure {
      if failure.leavesOutcomeOpen {
        close()
        guard try isEmpty || wasCommitted(key) else { return false }
      } else {
        rollBack(after: failure)
        if failure.isRepeatable { return false }
        throw StoreFault(failure, at: address)
      }
    }
    if key != nil {
      keys.noteKept()
      removeOldKeys()
    }
    return true
  }

  /// Asks whichever server answers, for as long as a standby may need to become one that writes.
  private func wasCommitted(_ key: WriteKey?) throws -> Bool {
    guard let key else { throw StoreFault.outcomeUnknown(address.shown) }
    let end = ContinuousClock.now + patience.lookUp
    var tries = 0
    repeat {
      if tries > 0 { patience.pause(after: tries) }
      tries += 1
      if let verdict = try? key.wasCommitted(on: open()) { return verdict }
    } while ContinuousClock.now < end
    close()
    throw StoreFault.outcomeUnknown(address.shown)
  }

  private static let removal = "BEGIN ISOLATION LEVEL READ COMMITTED"

  /// Removes old keys now and then; if that fails, the next time will do.
  private func removeOldKeys() {
    guard keys.isTimeToRemove(),
      let connection = try? begin({ _ in Self.removal })
    else { return }
    do {
      try WriteKey.removeOld(on: connection)
      try connection.command("COMMIT")
    } catch {
      rollBack(after: nil)
    }
  }
}

import Chronology
import Records

/// The events of one operation, written in its transaction. The batch that they belong to begins
/// with the first of them: an import that changes nothing leaves no trace.
final class Ledger {
  private let records: any Writing
  private let now: Instant
  private let actor: Actor
  private let verb: String
  private let file: SourceFile?
  private var batch: Int64?
  private(set) var added = 0
  private(set) var changed = 0

  init(
    _ records: any Writing,
    at now: Instant,
    by actor: Actor,
    verb: String,
    file: SourceFile? = nil
  ) {
    self.records = records
    self.now = now
    self.actor = actor
    self.verb = verb
    self.file = file
  }

  /// Writes an event down.
  func note(_ event: Event) throws {
    if batch == nil, let file {
      batch = try records.one(
        .beginBatch(verb, file: file.name, digest: file.digest, at: now, by: actor)
      )
    }
    switch event.verb {
    case .added: added += 1
    default: changed += 1
    }
    try records.run(.insert(event, at: now, by: actor, batch: batch))
  }

  /// Sets the counts of the batch, if one began, and says what was done.
  func finish(read: Int, held: Int = 0) throws -> ImportOutcome {
    if let batch {
      try records.run(.finish(batch: batch, read: read, changed: added + changed, held: held))
    }
    return ImportOutcome(read: read, added: added, changed: changed, held: held)
  }
}

import Chronology
import Personnel
import Records

/// The events of one operation, written in its transaction. The batch that they belong to begins
/// with the first of them. A file that was read whole and changed nothing still leaves its batch, by
/// which it is known when it is sent again.
final class Ledger {
  private let records: any Writing
  private let now: Instant
  let actor: Actor
  private let verb: String
  private let file: SourceFile?
  private let reason: String?
  private(set) var batch: ID<Batch>?
  private(set) var added = 0
  private(set) var changed = 0

  init(
    _ records: any Writing,
    at now: Instant,
    by actor: Actor,
    verb: String,
    file: SourceFile? = nil
  ) {
    reason = file.map { Self.reason($0.name) }
    self.records = records
    self.now = now
    self.actor = actor
    self.verb = verb
    self.file = file
  }

  /// The events of a batch that has begun before: that of a file that was received.
  convenience init(
    _ records: any Writing,
    at now: Instant,
    by actor: Actor,
    file: String,
    batch: ID<Batch>
  ) {
    self.init(records, at: now, by: actor, because: Self.reason(file), batch: batch)
  }

  /// The events of a batch that has begun before, with a reason of their own.
  init(
    _ records: any Writing,
    at now: Instant,
    by actor: Actor,
    because reason: String,
    batch: ID<Batch>
  ) {
    self.reason = reason
    self.records = records
    self.now = now
    self.actor = actor
    self.batch = batch
    verb = ""
    file = nil
  }

  private static func reason(_ file: String) -> String { "Tệp \(file)" }

  /// When this very file was taken in whole before; nil where it was not. It is not taken in again:
  /// what was corrected since would be undone.
  func earlierImport() throws -> Instant? {
    guard let file, !file.isWantedAgain else { return nil }
    return try records.first(.wholeImport(verb, digest: file.digest))
  }

  /// What to say of a file that was taken in before.
  func leftAlone(_ read: Int, since earlier: Instant) -> ImportOutcome {
    ImportOutcome(read: read, added: 0, changed: 0, held: 0, earlier: earlier)
  }

  /// Writes an event down. One that gives no reason of its own comes from the file.
  func note(_ event: Event) throws {
    try beginBatch()
    count(event)
    try records.run(.insert(event.because(reason), at: now, by: actor, batch: batch))
  }

  /// Writes many events down at once, in their order.
  func note(_ events: [Event]) throws {
    guard !events.isEmpty else { return }
    try beginBatch()
    for event in events { count(event) }
    let rows = events.map { $0.because(reason).values(at: now, by: actor, batch: batch) }
    try records.append(rows, to: .events)
  }

  private func count(_ event: Event) {
    switch event.verb {
    case .added: added += 1
    default: changed += 1
    }
  }

  private func beginBatch() throws {
    guard batch == nil, let file else { return }
    batch = try records.one(
      .beginBatch(verb, file: file.name, digest: file.digest, at: now, by: actor)
    )
  }

  /// Begins the batch, where it has not begun; its id.
  func begin() throws -> ID<Batch> {
    try beginBatch()
    guard let batch else { throw RecordFault.broken("a batch without a file") }
    return batch
  }

  /// Sets the counts of the batch, if one began, and says what was done.
  func finish(read: Int, held: Int = 0) throws -> ImportOutcome {
    if held == 0 { try beginBatch() }
    if let batch {
      try records.run(.finish(batch: batch, read: read, changed: added + changed, held: held))
    }
    return ImportOutcome(read: read, added: added, changed: changed, held: held)
  }
}

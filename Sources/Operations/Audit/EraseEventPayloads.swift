import Audit
public import Records

/// Takes what events said of something out of the log: the values before and after, and the reasons.
/// That the events happened, when, by whom and to what stays, and the log still fits its seals: their
/// digests are kept without the salt, so that nobody can guess what was there.
///
/// An event of its own tells which ones were erased. Without it the log does not fit.
public struct EraseEventPayloads: Sendable {
  let subject: Event.Subject
  let key: String
  let reason: String

  /// Erases what was said of a thing.
  ///
  /// - Parameter reason: The legal ground, such as the person's request and its day.
  public init(of subject: Event.Subject, key: String, because reason: String) {
    self.subject = subject
    self.key = key
    self.reason = reason
  }

  /// Erases it; from how many events. A second time erases what has come since.
  public func run(in world: World, by actor: Actor) async throws -> Int {
    let now = world.now()
    return try await world.store.write { [self] records in
      let events = try records.all(.erasable(subject, key: key)).filter { sealed in
        sealed.entry.map { $0.payload != $0.payload.erased } ?? false
      }
      guard !events.isEmpty else { return 0 }
      for event in events { try erase(event, in: records) }
      let numbers = EventNumbers(Set(events.map(\.id)))
      let event = Event(.erased, subject, key: key, new: numbers.fields, reason: reason)
      try records.run(.insert(event, at: now, by: actor, batch: nil))
      return events.count
    }
  }

  private func erase(_ event: SealedEntry, in records: any Writing) throws {
    if let salt = event.salt, let payload = event.entry?.payload {
      try records.run(.keep(payload.digest(salt), ofErased: event.id))
    }
    try records.run(.erasePayload(of: event.id))
  }
}

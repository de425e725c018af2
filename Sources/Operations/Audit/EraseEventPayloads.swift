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
      let events = try records.erasePayloads(.erasable(subject, key: key))
      guard !events.isEmpty else { return 0 }
      let numbers = EventNumbers(events)
      let event = Event(.erased, subject, key: key, new: numbers.fields, reason: reason)
      try records.run(.insert(event, at: now, by: actor, batch: nil))
      return events.count
    }
  }
}

extension Writing {
  /// Takes the payloads of some events out of the log; their numbers, which another event has to tell.
  func erasePayloads(_ query: Query<SealedEntry>) throws -> Set<Int64> {
    let events = try all(query).filter { sealed in
      sealed.entry.map { $0.payload != $0.payload.erased } ?? false
    }
    for event in events {
      if let salt = event.salt, let payload = event.entry?.payload {
        try run(.keep(payload.digest(salt), ofErased: event.id))
      }
      try run(.erasePayload(of: event.id))
    }
    return Set(events.map(\.id))
  }
}

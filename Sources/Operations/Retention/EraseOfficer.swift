public import Personnel
public import Records
import Vietnamese

/// Takes all that tells who somebody is out of the records and out of the log. What was done stays, of
/// nobody by name, so that the figures of past reports hold; the log still fits its seals.
///
/// Source: Luật Bảo vệ dữ liệu cá nhân 2025 (a person's data are erased at their request, and when
/// what they were kept for is over).
public struct EraseOfficer: Sendable {
  let code: Code<Officer>
  let reason: String

  /// An officer by code.
  ///
  /// - Parameter reason: The legal ground, such as the person's request and its day.
  public init(_ code: Code<Officer>, because reason: String) {
    self.code = code
    self.reason = reason.tidied
  }

  /// What would be erased; nothing is.
  public func preview(in world: World) async throws -> ErasurePreview {
    let today = world.today
    return try await world.store.read { [self] records in
      guard let person = try PersonOnRecord(code, in: records) else {
        throw ErasureRefusal.noSuchOfficer
      }
      try person.requireErasable(in: records, on: today)
      return try ErasurePreview(person, in: records)
    }
  }

  /// Erases the person, in one transaction; from how many events.
  @discardableResult
  public func run(in world: World, by actor: Actor) async throws -> Int {
    guard !reason.isEmpty else { throw ErasureRefusal.noReason }
    return try await world.store.write { [self] records in
      try run(in: records, world, by: actor)
    }
  }

  /// Does the same inside of a transaction.
  func run(in records: any Writing, _ world: World, by actor: Actor) throws -> Int {
    guard let person = try PersonOnRecord(code, in: records) else {
      throw ErasureRefusal.noSuchOfficer
    }
    try person.requireErasable(in: records, on: world.today)
    let events = try records.erasePayloads(.erasable(where: person.events))
    for statement in SQL.erase(person.id, formerly: person.formerly) { try records.run(statement) }
    let event = Event(
      .erased,
      .officer,
      key: code.text,
      new: EventNumbers(events).fields,
      reason: reason
    )
    try records.run(.insert(event, at: world.now(), by: actor, batch: nil))
    return events.count
  }
}

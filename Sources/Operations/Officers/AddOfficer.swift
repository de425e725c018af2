public import Access
import Chronology
import Intake
public import Personnel
public import Records

/// Adds an officer whom somebody typed into a form.
public struct AddOfficer: Sendable {
  let entry: OfficerEntry
  let isSurelyNew: Bool
  let key: FormKey?

  /// An officer by what was typed.
  ///
  /// - Parameters:
  ///   - isSurelyNew: Whether somebody looked at those who may be the same person.
  ///   - key: By which the form is known that is sent again.
  public init(_ entry: OfficerEntry, isSurelyNew: Bool = false, key: FormKey? = nil) {
    self.entry = entry
    self.isSurelyNew = isSurelyNew
    self.key = key
  }

  /// Adds the officer to one of the agencies that the scope reaches; whoever sees everybody may leave
  /// the agency open. Ethnicity is written by those alone who may read it.
  public func run(in world: World, by actor: Actor, within scope: Scope) async throws -> ID<Officer>
  {
    let now = world.now()
    let number = try await world.store.write { [self] records in
      try records.once(key, at: now) {
        try add(in: records, by: actor, within: scope, at: now).number
      }
    }
    return ID(number)
  }

  private func add(
    in records: any Writing,
    by actor: Actor,
    within scope: Scope,
    at now: Instant
  ) throws -> ID<Officer> {
    // Who may not read an ethnicity may not write one either.
    let entry = scope.seesSensitive ? entry : entry.leavingOut(.ethnicity)
    let reading = try OfficerReading(entry, over: nil, within: scope, in: records, at: now)
    try reading.requireFree(in: records)
    if !isSurelyNew {
      let candidates = try reading.candidates(in: records)
      guard candidates.isEmpty else { throw OfficerRefusal.looksLike(candidates) }
    }
    var record = reading.record
    let id = try records.add(record.officer)
    if let ethnicity = record.ethnicity { try records.run(.upsert(ethnicity: ethnicity, of: id)) }
    record.officer = record.officer.with(id: id)
    let event = Event(.added, .officer, key: record.officer.code.text, new: record.fields)
    try records.run(.insert(event, at: now, by: actor, batch: nil))
    return id
  }
}

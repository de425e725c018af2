public import Access
import Chronology
public import Intake
public import Personnel
public import Records

/// Changes an officer's record to what somebody typed into its form.
public struct ChangeOfficer: Sendable {
  let id: ID<Officer>
  let seen: String
  let entry: OfficerEntry
  let theirs: Set<RosterField>
  let reason: String?

  /// Changes to the record as its editor saw it.
  ///
  /// - Parameters:
  ///   - seen: The record's `stamp` when the form was opened: of two editors the second is
  ///   shown what the first one wrote.
  ///   - theirs: The fields that are to stay as they are on record, whatever was typed.
  public init(
    _ id: ID<Officer>,
    seenAs seen: String,
    _ entry: OfficerEntry,
    leaving theirs: Set<RosterField> = [],
    because reason: String?
  ) {
    self.id = id
    self.seen = seen
    self.entry = entry
    self.theirs = theirs
    self.reason = reason
  }

  /// Writes the changes down, as far as the scope reaches; what the reader may not see stays.
  public func run(in world: World, by actor: Actor, within scope: Scope) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      let scoped = ScopedRecords(records, scope)
      guard let before = try scoped.first(Query<OfficerRecord>.officers([id])) else {
        throw OfficerRefusal.noSuchOfficer
      }
      guard before.stamp == seen else { throw OfficerRefusal.changedMeanwhile(before) }
      let entry = entry(over: before, within: scope)
      let reading = try OfficerReading(entry, over: before, within: scope, in: records, at: now)
      try reading.requireFree(in: records)
      let after = reading.record
      guard let changes = before.changes(to: after) else { return }
      try records.change(after.officer)
      if scope.seesSensitive, after.ethnicity != before.ethnicity {
        try records.run(
          after.ethnicity.map { .upsert(ethnicity: $0, of: id) } ?? .deleteEthnicity(of: id)
        )
      }
      let event = Event(
        .changed,
        .officer,
        key: after.officer.code.text,
        old: changes.old,
        new: changes.new,
        reason: reason
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
  }
  /// What was typed, with what stands on record wherever that was left.
  private func entry(over before: OfficerRecord, within scope: Scope) -> OfficerEntry {
    let known = OfficerEntry(before)
    let chosen = theirs.reduce(entry) { $0.taking($1, from: known) }.uncovered(by: before)
    return scope.seesSensitive ? chosen : chosen.leavingOut(.ethnicity)
  }
}

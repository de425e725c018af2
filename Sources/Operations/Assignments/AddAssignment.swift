public import Access
import Chronology
public import Personnel
public import Records

/// Assigns an officer to a duty at an agency.
public struct AddAssignment: Sendable {
  let officer: ID<Officer>
  let entry: AssignmentEntry
  let key: FormKey?

  /// An assignment by what was typed.
  public init(of officer: ID<Officer>, _ entry: AssignmentEntry, key: FormKey? = nil) {
    self.officer = officer
    self.entry = entry
    self.key = key
  }

  /// Writes it down, within the scope.
  public func run(in world: World, by actor: Actor, within scope: Scope) async throws {
    let now = world.now()
    _ = try await world.store.write { [self] records in
      try records.once(key, at: now) {
        guard
          let record = try ScopedRecords(records, scope)
            .first(Query<OfficerRecord>.officers([officer]))
        else { throw AssignmentRefusal.noSuchAssignment }
        let reading = try AssignmentReading(
          entry,
          of: officer,
          over: nil,
          within: scope,
          in: records,
          at: now
        )
        let id = try records.one(Query<ID<Assignment>>.insert(reading.assignment))
        let event = Event(
          .added,
          .assignment,
          key: record.officer.code.text,
          new: reading.assignment.fields(agency: reading.agency)
        )
        try records.run(.insert(event, at: now, by: actor, batch: nil))
        return id.number
      }
    }
  }
}

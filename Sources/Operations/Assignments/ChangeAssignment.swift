public import Access
import Chronology
public import Personnel
public import Records
import Vietnamese

/// Changes an assignment's decision, days, share or role, or removes one that was a mistake.
public struct ChangeAssignment: Sendable {
  let id: ID<Assignment>
  let officer: ID<Officer>
  let seen: String
  let change: Change
  let reason: String?

  enum Change: Sendable {
    case to(AssignmentEntry)
    case removed
  }

  /// Changes to the assignment as its editor saw it.
  ///
  /// - Parameter seen: Its `stamp` when the form was opened.
  public init(
    _ id: ID<Assignment>,
    of officer: ID<Officer>,
    seenAs seen: String,
    _ entry: AssignmentEntry,
    because reason: String?
  ) {
    self.id = id
    self.officer = officer
    self.seen = seen
    change = .to(entry)
    self.reason = reason
  }

  /// Takes away what was written by mistake; the log keeps it. A duty that ended is given its last
  /// day instead.
  public init(
    removing id: ID<Assignment>,
    of officer: ID<Officer>,
    seenAs seen: String,
    because reason: String?
  ) {
    self.id = id
    self.officer = officer
    self.seen = seen
    change = .removed
    self.reason = reason
  }

  /// Writes the change down, within the scope.
  public func run(in world: World, by actor: Actor, within scope: Scope) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      let scoped = ScopedRecords(records, scope)
      guard let record = try scoped.first(Query<OfficerRecord>.officers([officer])),
        let before = try scoped.all(Query<Assignment>.assignments(of: officer))
          .first(where: { $0.id == id }),
        scope.lists(before.agency), let place = try records.agencies([before.agency]).first
      else { throw AssignmentRefusal.noSuchAssignment }
      let agency = place.agency.code
      guard before.stamp(at: agency) == seen else {
        throw AssignmentRefusal.changedMeanwhile(before)
      }
      let event: Event?
      switch change {
      case .to(let entry):
        let after = try AssignmentReading(
          entry,
          of: officer,
          over: before,
          within: scope,
          in: records,
          at: now
        ).assignment
        try records.run(.update(after))
        event = before.fields(agency: agency).differences(to: after.fields(agency: agency)).map {
          Event(
            .changed,
            .assignment,
            key: record.officer.code.text,
            old: $0.old,
            new: $0.new,
            reason: reason
          )
        }
      case .removed:
        guard let reason = reason?.tidied, !reason.isEmpty else { throw AssignmentRefusal.noReason }
        try records.run(.delete(assignment: id))
        event = Event(
          .removed,
          .assignment,
          key: record.officer.code.text,
          old: before.fields(agency: agency),
          reason: reason
        )
      }
      if let event { try records.run(.insert(event, at: now, by: actor, batch: nil)) }
    }
  }
}

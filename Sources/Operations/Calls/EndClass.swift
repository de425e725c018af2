import Assessment
import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// Cancels a class, or closes it: from then on nothing of its call changes.
public struct EndClass: Sendable {
  let id: ID<TrainingClass>
  let seen: String
  let end: End

  /// How it ends.
  public enum End: Sendable {
    case cancelled(because: String)
    case closed
  }

  /// Ends a class as its editor saw it.
  public init(_ id: ID<TrainingClass>, seenAs seen: String, _ end: End) {
    self.id = id
    self.seen = seen
    self.end = end
  }

  /// Writes it down. A class that closes gives its results, evidence and papers.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      guard let known = try CalledClass(id, in: records) else {
        throw ClassCallRefusal.noSuchClass
      }
      guard known.stamp == seen else { throw ClassCallRefusal.changedMeanwhile }
      try known.requireOpen()
      var ended = known.trainingClass
      var reason: String?
      switch end {
      case .closed:
        let open = known.sessions.count { !$0.rollCallClosed }
        guard open == 0 else { throw ClassCallRefusal.openRollCalls(open) }
        ended.state = .closed
      case .cancelled(let because):
        guard !because.tidied.isEmpty else { throw ClassCallRefusal.noReason }
        ended.state = .cancelled
        reason = because.tidied
        var call = known.call ?? ClassCall(seats: 1)
        call.cancelledBecause = reason
        if known.call != nil { try records.run(.upsert(call, of: id)) }
      }
      try records.run(.update(ended))
      let changes = known.trainingClass.fields.differences(to: ended.fields)
      let writer = CallWriter(records: records, now: now, actor: actor, reason: reason)
      try writer.note(
        .changed,
        .trainingClass,
        ended.code.text,
        old: changes?.old,
        new: changes?.new
      )
      let ledger = Ledger(records, at: now, by: actor, verb: "class end")
      try AssessClass(ended, by: try records.curricula(), touched: .all)
        .run(in: records, ledger, at: now)
    }
  }
}

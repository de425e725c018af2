public import Access
import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// Takes one score off a learner's record, for a reason: the only way in which a score goes.
public struct ClearScore: Sendable {
  let cell: ScoreCell
  let trainingClass: ID<TrainingClass>
  let seen: Score?
  let reason: String

  /// A score to be cleared.
  ///
  /// - Parameter seen: What stood there when the form was opened.
  public init(
    _ cell: ScoreCell,
    in trainingClass: ID<TrainingClass>,
    seen: Score?,
    because reason: String
  ) {
    self.cell = cell
    self.trainingClass = trainingClass
    self.seen = seen
    self.reason = reason.tidied
  }

  /// Clears it, where the scope lets the class be recorded. What several markers gave goes with it, so
  /// that it can be marked again.
  public func run(in world: World, by actor: Actor, within scope: Scope) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      guard try ScopedRecords(records, scope).mayRecord(trainingClass),
        let results = try ClassResults(trainingClass, in: records),
        let learner = results.learner(cell.enrolment)
      else { throw ResultRefusal.nothingThere }
      guard !reason.isEmpty else { throw ResultRefusal.noReason }
      try results.requireUnsigned(learner)
      let record = learner.score(cell.component, attempt: cell.attempt)
      guard record?.score.score == seen else { throw ResultRefusal.changedMeanwhile }
      let marks = learner.marks(cell.component, attempt: cell.attempt)
      guard record != nil || !marks.isEmpty else { throw ResultRefusal.nothingThere }
      let writer = ScoreWriter(
        records: records,
        ledger: Ledger(records, at: now, by: actor, verb: RecordScores.verb),
        now: now,
        results: results
      )
      for sql in SQL.deleteMarking(of: cell.enrolment, cell.component, attempt: cell.attempt) {
        try records.run(sql)
      }
      for mark in marks {
        try writer.ledger.note(
          Event(
            .removed,
            .score,
            key: writer.key(of: learner),
            old: mark.fields,
            reason: reason
          )
        )
      }
      if let record { try writer.remove(record, of: learner, because: reason) }
      try writer.assess([learner.id])
    }
  }
}

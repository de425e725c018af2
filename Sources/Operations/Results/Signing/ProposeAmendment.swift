import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// Asks for another score under a signed result, for a reason. Nothing changes until somebody else
/// agrees.
public struct ProposeAmendment: Sendable {
  let cell: ScoreCell
  let trainingClass: ID<TrainingClass>
  let seen: Score?
  let score: Score?
  let reason: String

  /// Another score for a cell; one that can't be read is nil.
  public init(
    _ cell: ScoreCell,
    in trainingClass: ID<TrainingClass>,
    seen: Score?,
    _ score: Score?,
    because reason: String
  ) {
    self.cell = cell
    self.trainingClass = trainingClass
    self.seen = seen
    self.score = score
    self.reason = reason.tidied
  }

  /// Writes the proposal down.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      guard let results = try ClassResults(trainingClass, in: records),
        let learner = results.learner(cell.enrolment),
        results.component(cell.component) != nil, (1...2).contains(cell.attempt),
        learner.signing != nil
      else { throw ResultRefusal.nothingThere }
      guard !reason.isEmpty else { throw ResultRefusal.noReason }
      let old = learner.score(cell.component, attempt: cell.attempt)
      guard old?.score.score == seen else { throw ResultRefusal.changedMeanwhile }
      guard let score, score != old?.score.score else { throw ResultRefusal.noNewScore }
      let isOpen = learner.proposals.contains {
        $0.component == cell.component && $0.attempt == cell.attempt
      }
      guard !isOpen else { throw ResultRefusal.proposedAlready }
      let proposal = AmendmentProposal(
        id: ID(0),
        enrolment: cell.enrolment,
        component: cell.component,
        attempt: cell.attempt,
        old: old?.score.score,
        score: score,
        day: old?.score.day ?? results.trainingClass.lastDay,
        at: now,
        actor: actor.name,
        reason: reason
      )
      _ = try records.one(.insert(proposal))
      let event = Event(
        .added,
        .result,
        key: "\(results.trainingClass.code) \(learner.code)",
        new: Fields([
          "component": cell.component, "attempt": cell.attempt, "proposed": score,
        ]),
        reason: reason
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
  }
}

import Assessment
import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// Decides on a change of a signed result that somebody asked for. Where it is agreed to, the result
/// is worked out anew and stays signed, by whoever agreed; both values are kept.
public struct DecideAmendment: Sendable {
  let id: ID<AmendmentProposal>
  let trainingClass: ID<TrainingClass>
  let isAccepted: Bool

  /// A decision on a proposal in a class.
  public init(
    _ id: ID<AmendmentProposal>,
    in trainingClass: ID<TrainingClass>,
    isAccepted: Bool
  ) {
    self.id = id
    self.trainingClass = trainingClass
    self.isAccepted = isAccepted
  }

  /// Writes it down. Whoever asked for the change may take it back, and not agree to it; nor may who
  /// recorded one of the class's scores.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      guard let results = try ClassResults(trainingClass, in: records) else {
        throw ResultRefusal.nothingThere
      }
      let found = results.learners.first { $0.proposals.contains { $0.id == id } }
      guard let learner = found, let proposal = learner.proposals.first(where: { $0.id == id })
      else { throw ResultRefusal.decidedAlready }
      if isAccepted, proposal.actor == actor.name || results.recorders.contains(actor.name) {
        throw ResultRefusal.ownProposal
      }
      try records.run(.decide(id, accepted: isAccepted, at: now, by: actor.name))
      let work = Amending(
        records: records,
        ledger: Ledger(records, at: now, by: actor, verb: "amend result"),
        now: now,
        results: results,
        learner: learner,
        proposal: proposal
      )
      if isAccepted { try work.amend() } else { try work.noteRefused() }
    }
  }
}

/// Puts an agreed change in force.
private struct Amending {
  let records: any Writing
  let ledger: Ledger
  let now: Instant
  let results: ClassResults
  let learner: ClassResults.Learner
  let proposal: AmendmentProposal

  private var key: String { "\(results.trainingClass.code) \(learner.code)" }

  func noteRefused() throws {
    try ledger.note(
      Event(
        .removed,
        .result,
        key: key,
        old: Fields([
          "component": proposal.component, "attempt": proposal.attempt, "proposed": proposal.score,
        ]),
        reason: proposal.reason
      )
    )
  }

  func amend() throws {
    let old = learner.score(proposal.component, attempt: proposal.attempt)
    guard let before = learner.recorded, learner.signing != nil else {
      throw ResultRefusal.nothingSigned
    }
    guard old?.score.score == proposal.old else { throw ResultRefusal.changedMeanwhile }
    let new = ScoreRecord(
      ComponentScore(
        enrolment: learner.id,
        component: proposal.component,
        score: proposal.score,
        day: proposal.day
      ),
      attempt: proposal.attempt
    )
    try records.run(.unsign([learner.id]))
    try records.run(.upsert([new], in: results.trainingClass, by: proposal.actor))
    try ledger.note(
      Event(.amended, .score, key: key, old: old?.fields, new: new.fields, reason: proposal.reason)
    )
    try ScoreWriter(records: records, ledger: ledger, now: now, results: results)
      .assess([learner.id])
    let after = try records.all(.results(of: results.trainingClass.id))
      .first { $0.enrolment == learner.id }
    try records.run(.sign([learner.id], at: now, by: ledger.actor.name))
    let values = (old: Self.values(old, before), new: Self.values(new, after))
    try records.run(
      .insert(
        ResultAmendment(
          enrolment: learner.id,
          at: now,
          actor: proposal.actor,
          approver: ledger.actor.name,
          reason: proposal.reason,
          old: values.old.json,
          new: values.new.json
        )
      )
    )
    try ledger.note(
      Event(
        .amended,
        .result,
        key: key,
        old: values.old,
        new: values.new,
        reason: proposal.reason
      )
    )
  }

  /// What an amendment keeps of a score and the result that it led to.
  private static func values(_ score: ScoreRecord?, _ result: ResultRecord?) -> Fields {
    Fields([
      "component": score?.score.component, "attempt": score?.attempt,
      "score": score?.score.score, "mark": result?.mark, "outcome": result?.outcome,
      "classification": result?.classification?.vi,
    ])
  }
}

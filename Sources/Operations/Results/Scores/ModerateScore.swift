import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// Decides what counts where the markers of a component lie too far apart.
public struct ModerateScore: Sendable {
  let cell: ScoreCell
  let trainingClass: ID<TrainingClass>
  let score: Score?
  let reason: String

  /// A decision between markers; a score that can't be read is nil.
  public init(
    _ cell: ScoreCell,
    in trainingClass: ID<TrainingClass>,
    _ score: Score?,
    because reason: String
  ) {
    self.cell = cell
    self.trainingClass = trainingClass
    self.score = score
    self.reason = reason.tidied
  }

  /// Writes the decision and its score down. It is for somebody who is none of the markers.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      guard let results = try ClassResults(trainingClass, in: records),
        let learner = results.learner(cell.enrolment),
        let component = results.component(cell.component)
      else { throw ResultRefusal.nothingThere }
      let marks = learner.marks(cell.component, attempt: cell.attempt)
      try require(marks, of: learner, component, results, by: actor)
      guard let score, let day = marks.map(\.score.day).max() else {
        throw ResultRefusal.noNewScore
      }
      let moderation = ScoreModeration(
        enrolment: cell.enrolment,
        component: cell.component,
        attempt: cell.attempt,
        score: score,
        actor: actor.name,
        at: now,
        reason: reason
      )
      try records.run(.upsert(moderation))
      let record = ScoreRecord(
        ComponentScore(
          enrolment: cell.enrolment,
          component: cell.component,
          score: score,
          day: day
        ),
        attempt: cell.attempt
      )
      try records.run(.upsert([record], in: results.trainingClass, by: actor.name))
      let ledger = Ledger(records, at: now, by: actor, verb: RecordScores.verb)
      let writer = ScoreWriter(records: records, ledger: ledger, now: now, results: results)
      let old = learner.score(cell.component, attempt: cell.attempt)
      try ledger.note(
        Event(
          old == nil ? .added : .changed,
          .score,
          key: writer.key(of: learner),
          old: old?.fields,
          new: record.fields,
          reason: reason
        )
      )
      try writer.assess([learner.id])
    }
  }

  private func require(
    _ marks: [MarkerScore],
    of learner: ClassResults.Learner,
    _ component: CourseAssessment.Component,
    _ results: ClassResults,
    by actor: Actor
  ) throws {
    guard !reason.isEmpty else { throw ResultRefusal.noReason }
    try results.requireUnsigned(learner)
    let agreement = results.course.assessment.agree(
      on: marks.map(\.score.score),
      of: component
    )
    guard case .apart = agreement else { throw ResultRefusal.nothingToModerate }
    guard !marks.contains(where: { $0.marker == actor.name }) else {
      throw ResultRefusal.ownMarks
    }
  }
}

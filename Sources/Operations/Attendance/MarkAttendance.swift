public import Access
import Chronology
public import Personnel
public import Records
public import Training

/// Takes marks of a roll-call, one or sixty of them, as often as they are sent.
public struct MarkAttendance: Sendable {
  let session: ID<Session>
  let trainingClass: ID<TrainingClass>
  let marks: [RollCallMark]
  let key: FormKey?

  /// Marks of those called at a session.
  ///
  /// - Parameter key: By which they are known when they are sent again.
  public init(
    _ marks: [RollCallMark],
    at session: ID<Session>,
    of trainingClass: ID<TrainingClass>,
    key: FormKey? = nil
  ) {
    self.marks = marks
    self.session = session
    self.trainingClass = trainingClass
    self.key = key
  }

  /// Records them; says of each what stands now.
  public func run(
    in world: World,
    by actor: Actor,
    within scope: Scope
  ) async throws -> [RollCallAnswer] {
    let now = world.now()
    return try await world.store.write { [self] records in
      let scene = try RollCallScene(session, of: trainingClass, in: records, within: scope)
      try scene.require(marks)
      let writer = RollCallWriter(scene: scene, records: records, actor: actor, now: now)
      var answers: [RollCallAnswer]?
      _ = try records.once(key, at: now) {
        answers = try writer.take(marks)
        return scene.session.id.number
      }
      return try answers ?? again(scene, in: records)
    }
  }

  /// What to answer to marks that were taken before, when the answer was not heard.
  private func again(
    _ scene: RollCallScene,
    in records: any Reading
  ) throws -> [RollCallAnswer] {
    let standing = Dictionary(
      scene.called.map { ($0.enrolment, $0.mark) },
      uniquingKeysWith: { $1 }
    )
    return marks.compactMap { sent in
      guard let mark = standing[sent.enrolment] else { return nil }
      return RollCallAnswer(enrolment: sent.enrolment, standing: mark, differs: mark != sent.mark)
    }
  }
}

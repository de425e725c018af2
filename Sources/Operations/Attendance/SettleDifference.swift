public import Access
import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// Decides between what stands recorded of an officer at a session and what somebody else marked.
public struct SettleDifference: Sendable {
  let session: ID<Session>
  let trainingClass: ID<TrainingClass>
  let choice: RollCallMark
  let reason: String?

  /// The mark that is right; what its chooser saw standing comes with it.
  ///
  /// - Parameter reason: Why; asked for once the roll-call is closed.
  public init(
    _ choice: RollCallMark,
    at session: ID<Session>,
    of trainingClass: ID<TrainingClass>,
    because reason: String? = nil
  ) {
    self.choice = choice
    self.session = session
    self.trainingClass = trainingClass
    self.reason = reason?.tidied
  }

  /// Records the choice and settles all that differed of this officer.
  public func run(in world: World, by actor: Actor, within scope: Scope) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      let scene = try RollCallScene(session, of: trainingClass, in: records, within: scope)
      try scene.require([choice])
      guard let officer = scene.called.first(where: { $0.enrolment == choice.enrolment }) else {
        throw RollCallRefusal.noSuchSession
      }
      guard officer.mark == choice.seen else { throw RollCallRefusal.changedMeanwhile }
      var writer = RollCallWriter(scene: scene, records: records, actor: actor, now: now)
      writer.reason = reason.flatMap { $0.isEmpty ? nil : $0 }
      if officer.mark != choice.mark {
        if scene.session.rollCallClosed {
          guard writer.reason != nil else { throw RollCallRefusal.noReason }
          try scene.requireUnsigned(in: records)
        }
        try writer.write(choice.mark, of: officer)
      }
      try records.run(
        .settleDifferences(of: choice.enrolment, at: session, on: now, by: actor)
      )
      if scene.session.rollCallClosed { try writer.assess(.some([choice.enrolment])) }
    }
  }
}

public import Access
import Chronology
public import Personnel
public import Records
public import Training
import Vietnamese

/// Corrects marks of a roll-call that is closed, or opens it again. Both values and the reason stay
/// in the history.
public struct CorrectAttendance: Sendable {
  let session: ID<Session>
  let trainingClass: ID<TrainingClass>
  let change: Change
  let reason: String

  /// What is corrected.
  public enum Change: Equatable, Sendable {
    case marks([RollCallMark])
    /// It was closed too early: nothing is taken back but the closing.
    case reopened
  }

  /// A correction with its reason.
  public init(
    _ change: Change,
    at session: ID<Session>,
    of trainingClass: ID<TrainingClass>,
    because reason: String
  ) {
    self.change = change
    self.session = session
    self.trainingClass = trainingClass
    self.reason = reason.tidied
  }

  /// Writes the correction down; how many marks it changed.
  @discardableResult
  public func run(in world: World, by actor: Actor, within scope: Scope) async throws -> Int {
    let now = world.now()
    return try await world.store.write { [self] records in
      let scene = try RollCallScene(session, of: trainingClass, in: records, within: scope)
      guard scene.session.rollCallClosed else { throw RollCallRefusal.open }
      guard !reason.isEmpty else { throw RollCallRefusal.noReason }
      try scene.requireUnsigned(in: records)
      let writer = RollCallWriter(
        scene: scene,
        records: records,
        actor: actor,
        now: now,
        reason: reason
      )
      switch change {
      case .reopened:
        try writer.set(closed: false)
        return 0
      case .marks(let marks): return try correct(marks, with: writer)
      }
    }
  }

  private func correct(_ marks: [RollCallMark], with writer: RollCallWriter) throws -> Int {
    let scene = writer.scene
    try scene.require(marks)
    let called = Dictionary(scene.called.map { ($0.enrolment, $0) }, uniquingKeysWith: { $1 })
    var touched: Set<ID<Enrolment>> = []
    for sent in marks {
      guard let officer = called[sent.enrolment], officer.mark != sent.mark else { continue }
      guard officer.mark == sent.seen else { throw RollCallRefusal.changedMeanwhile }
      try writer.write(sent.mark, of: officer)
      try writer.records.run(
        .settleDifferences(
          of: sent.enrolment,
          at: scene.session.id,
          on: writer.now,
          by: writer.actor
        )
      )
      touched.insert(sent.enrolment)
    }
    if !touched.isEmpty { try writer.assess(.some(touched)) }
    return touched.count
  }
}

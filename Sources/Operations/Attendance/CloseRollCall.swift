public import Access
import Chronology
public import Personnel
public import Records
public import Training

/// Closes a roll-call: whom nobody has marked was there from beginning to end, the session counts as
/// held, and results are worked out.
public struct CloseRollCall: Sendable {
  let session: ID<Session>
  let trainingClass: ID<TrainingClass>
  let marks: [RollCallMark]
  let key: FormKey?

  /// Closes a session's roll-call with the last marks.
  public init(
    _ session: ID<Session>,
    of trainingClass: ID<TrainingClass>,
    marks: [RollCallMark] = [],
    key: FormKey? = nil
  ) {
    self.session = session
    self.trainingClass = trainingClass
    self.marks = marks
    self.key = key
  }

  /// Closes it. One that is closed already stays closed; marks that say something else than what
  /// stands are kept for a decision.
  public func run(in world: World, by actor: Actor, within scope: Scope) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      _ = try records.once(key, at: now) {
        try close(in: records, by: actor, at: now, within: scope)
        return session.number
      }
    }
  }

  private func close(
    in records: any Writing,
    by actor: Actor,
    at now: Instant,
    within scope: Scope
  ) throws {
    let scene = try RollCallScene(session, of: trainingClass, in: records, within: scope)
    guard scene.session.day <= now.day() else { throw RollCallRefusal.notYet(scene.session.day) }
    try scene.require(marks)
    let writer = RollCallWriter(scene: scene, records: records, actor: actor, now: now)
    _ = try writer.take(marks)
    guard !scene.session.rollCallClosed else { return }
    guard let whole = scene.whole, !scene.called.isEmpty else { throw RollCallRefusal.nobody }
    let marked = Set(marks.map(\.enrolment))
    let rest = scene.called.filter { $0.mark == nil && !marked.contains($0.enrolment) }
    try writer.writeNew(AttendanceMark(whole.code), of: rest)
    try writer.set(closed: true)
  }
}

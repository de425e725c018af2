public import Access
import Chronology
import Credentials
public import Personnel
public import Records
public import Training

/// Lets those called at a session mark themselves for some minutes, with the code on the wall.
public struct OpenCheckIn: Sendable {
  let session: ID<Session>
  let trainingClass: ID<TrainingClass>

  /// For how long, in minutes.
  public static let minutes: Int64 = 20

  /// The check-in of a session.
  public init(_ session: ID<Session>, of trainingClass: ID<TrainingClass>) {
    self.session = session
    self.trainingClass = trainingClass
  }

  /// Opens it, on the session's day and while its roll-call is open.
  public func run(in world: World, by actor: Actor, within scope: Scope) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      let scene = try RollCallScene(session, of: trainingClass, in: records, within: scope)
      guard !scene.session.rollCallClosed else { throw RollCallRefusal.closed }
      guard scene.session.day == now.day() else {
        throw RollCallRefusal.notToday(scene.session.day)
      }
      let end = Instant(microseconds: now.microseconds + Self.minutes * 60_000_000)
      let opened = CheckInRecord(
        session: session,
        secret: RollingCode.secret(),
        closesAt: end
      )
      try records.run(.open(opened, at: now, by: actor))
      let event = Event(
        .changed,
        .session,
        key: scene.session.key(in: scene.trainingClass.code),
        new: Fields(["checkInUntil": end])
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
  }
}

import Access
import Chronology
import Credentials
public import Personnel
public import Records
public import Training
public import Vietnamese

/// An officer marks the own presence with the code on the wall. A convenience: what a trainer marks
/// counts before it, and the sheet that is signed stays the proof.
public struct CheckIn: Sendable {
  let officer: ID<Officer>
  let session: ID<Session>
  let code: String

  /// An officer at a session, with what the telephone read.
  public init(_ officer: ID<Officer>, at session: ID<Session>, code: String) {
    self.officer = officer
    self.session = session
    self.code = code
  }

  /// Records the presence, once however often it is sent.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      guard let found = try records.first(.session(session)),
        let open = try records.first(.checkIn(at: session)), now < open.closesAt,
        RollingCode(secret: open.secret, for: "\(session)").isValid(code, at: now)
      else { throw CheckInRefusal.oldCode }
      let scene = try RollCallScene(session, of: found.trainingClass, in: records, within: .whole)
      guard !found.rollCallClosed else { throw CheckInRefusal.closed }
      guard let place = scene.called.first(where: { $0.officer == officer }),
        let whole = scene.whole
      else { throw CheckInRefusal.notCalled }
      let mark = AttendanceMark(whole.code)
      guard place.mark == nil || place.mark == mark else { throw CheckInRefusal.markedOtherwise }
      let writer = RollCallWriter(scene: scene, records: records, actor: actor, now: now)
      _ = try writer.take([RollCallMark(place.enrolment, mark, seen: nil)])
    }
  }
}

/// Why an officer can't mark the own presence.
public enum CheckInRefusal: Refusal, Equatable {
  /// The code is none, or was shown too long ago, or its minutes are over.
  case oldCode
  case closed
  /// The officer does not belong to the session.
  case notCalled
  /// A trainer has marked the officer otherwise.
  case markedOtherwise

  public var explanation: Bilingual {
    switch self {
    case .oldCode:
      Bilingual(
        vi: "Mã đã hết hạn. Quét mã đang hiện trên màn hình của lớp.",
        en: "The code has run out. Scan the one on the screen now."
      )
    case .closed:
      Bilingual(
        vi: "Buổi học đã chốt điểm danh. Gặp giảng viên nếu bạn có mặt.",
        en: "The roll-call is closed. See the trainer if you were there."
      )
    case .notCalled:
      Bilingual(
        vi: "Bạn không có trong danh sách của buổi học này. Gặp giảng viên.",
        en: "You are not on the list of this session. See the trainer."
      )
    case .markedOtherwise:
      Bilingual(
        vi: "Giảng viên đã đánh dấu bạn khác. Gặp giảng viên để sửa.",
        en: "The trainer has marked you otherwise. See the trainer."
      )
    }
  }
}

import Intake
import Access
import Chronology
import Operations
import Personnel
import Records
import Testing
import Training

/// The class of `ClassDesk` with its two sessions open and nobody marked, on its day.
struct RollCallDesk {
  let desk: ClassDesk
  let world: World
  let trainingClass: ID<TrainingClass>
  let sessions: [Session]
  let enrolments: [ID<Enrolment>]
  let lan: Actor
  let nam: Actor

  init() async throws {
    desk = try await ClassDesk()
    try await desk.take(
      .passed().with { form in
        form = form.open()
        for index in form.places.indices { form.places[index].attendance = [:] }
      },
      at: "2020-06-01T12:00:00+07:00"
    )
    let now = try #require(Instant(iso: "2020-06-13T08:00:00+07:00"))
    world = ClassDesk.world(desk.store, at: now)
    lan = try #require(Actor("Trần Thị Lan"))
    nam = try #require(Actor("Hồ Văn Nam"))
    (trainingClass, sessions, enrolments) = try await desk.store.read { records in
      let id = try records.one(.trainingClass(try #require(Code("LOP-1")))).id
      return (
        id, try records.all(.sessions(of: id)), try records.all(.enrolments(of: id)).map(\.id)
      )
    }
  }

  static func mark(_ text: String, _ periods: Int? = nil) throws -> AttendanceMark {
    AttendanceMark(try #require(Code(text)), creditedPeriods: periods)
  }

  func mark(
    _ officer: Int,
    _ text: String,
    _ periods: Int? = nil,
    seen: AttendanceMark? = nil
  ) throws -> RollCallMark {
    RollCallMark(enrolments[officer], try Self.mark(text, periods), seen: seen)
  }

  @discardableResult
  func send(
    _ marks: [RollCallMark],
    by actor: Actor? = nil,
    key: FormKey? = nil,
    within scope: Scope = .whole
  ) async throws -> [RollCallAnswer] {
    try await MarkAttendance(marks, at: sessions[0].id, of: trainingClass, key: key)
      .run(in: world, by: actor ?? lan, within: scope)
  }

  func close(
    _ session: Int = 0,
    _ marks: [RollCallMark] = [],
    in other: World? = nil,
    key: FormKey? = nil
  ) async throws {
    try await CloseRollCall(sessions[session].id, of: trainingClass, marks: marks, key: key)
      .run(in: other ?? world, by: lan, within: .whole)
  }

  func correct(
    _ change: CorrectAttendance.Change,
    because reason: String = "Có giấy xác nhận"
  ) async throws {
    try await CorrectAttendance(change, at: sessions[0].id, of: trainingClass, because: reason)
      .run(in: world, by: lan, within: .whole)
  }

  /// The marks of the first session: officer, status, periods.
  func marks() async throws -> [String] {
    try await desk.texts(
      """
      SELECT officer.code || ' ' || attendance.status_code
             || coalesce(' ' || attendance.credited_periods, '')
      FROM attendance
      JOIN enrolment ON enrolment.id = attendance.enrolment_id
      JOIN officer ON officer.id = enrolment.officer_id
      WHERE attendance.session_id = \(sessions[0].id)
      ORDER BY officer.code
      """
    )
  }

  func count(_ sql: SQL) async throws -> String { try await desk.texts(sql)[0] }
}

extension ClassForm {
  /// The same before its day, with no roll-call closed.
  fileprivate func open() -> ClassForm {
    ClassForm(
      facts: ClassFacts(
        code: facts.code,
        course: facts.course,
        title: facts.title,
        first: facts.first,
        last: facts.last,
        state: .running
      ),
      components: components,
      sessions: sessions.map {
        ClassSession(time: $0.time, periods: $0.periods, rollCallClosed: false)
      },
      places: places
    )
  }
}

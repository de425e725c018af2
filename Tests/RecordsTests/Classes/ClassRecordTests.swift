import Chronology
import Personnel
import Testing
import Training

@testable import Records

struct `A class in the records` {
  @Test
  func `comes back as it was written`() async throws {
    let scene = try await ClassScene()
    let expected = try ClassScene.trainingClass()
    #expect(try await scene.store.all(.trainingClass(expected.code)) == [expected])
  }

  @Test
  func `is kept by its first and its last day, which reports count it by`() async throws {
    let scene = try await ClassScene()
    let days = Query("SELECT first_day, last_day FROM training_class") { $0.values }
    #expect(try await scene.store.all(days) == [[.text("2020-03-10"), .text("2020-03-12")]])
    #expect(try "\(ClassScene.trainingClass().lastDay)" == "2020-03-12")
  }

  @Test
  func `is rewritten whole`() async throws {
    let scene = try await ClassScene()
    var value = try ClassScene.trainingClass()
    value.title = "Lớp khác"
    value.place = nil
    value.lead = nil
    value.days = try .between("2020-04-01", "2020-04-02")
    value.state = .closed
    try await scene.write(.update(value))
    #expect(try await scene.store.all(.trainingClass(value.code)) == [value])
  }

  @Test
  func `stands after those that ended later`() async throws {
    let scene = try await ClassScene()
    let others = [("B", "2020-03-13"), ("A", "2020-03-13"), ("C", "2020-03-14")]
    for (code, until) in others {
      let value = TrainingClass(
        id: ID(0),
        code: try #require(Code(code)),
        course: try #require(Code("TTDN-01")),
        title: code,
        place: nil,
        lead: nil,
        days: try .between("2020-03-01", until),
        state: .planned
      )
      try await scene.store.write { _ = try $0.one(.insert(value)) }
    }
    let codes = try await scene.store.all(Query<TrainingClass>.trainingClasses).map(\.code.text)
    #expect(codes == ["C", "A", "B", "LOP-2020-03"])
  }

  @Test
  func `has its sessions in order of time, whatever was written first`() async throws {
    let scene = try await ClassScene()
    let sessions = try await scene.store.all(.sessions(of: scene.id))
    #expect(sessions.map(\.part) == [.morning, .afternoon])
    #expect(sessions.map(\.id) == scene.sessions.reversed())
  }

  @Test
  func `has a session whose roll-call can be opened again`() async throws {
    let scene = try await ClassScene()
    let first = try #require(try await scene.store.all(.sessions(of: scene.id)).first)
    var session = first
    session.rollCallClosed = false
    try await scene.write(.update(session))
    #expect(try await scene.store.all(.sessions(of: scene.id)).first == session)
    #expect(session.fields != first.fields)
  }
}

struct `An enrolment in the records` {
  @Test
  func `stands until it is withdrawn, with day and reason`() async throws {
    let scene = try await ClassScene()
    let enrolments = try await scene.store.all(.enrolments(of: scene.id))
    #expect(enrolments.map(\.standing) == [.enrolled, .enrolled])
    var first = try #require(enrolments.first)
    first.standing = .withdrawn(on: try .on("2020-03-11"), reason: "Đi công tác")
    try await scene.write(.update(first))
    #expect(try await scene.store.all(.enrolments(of: scene.id)).first == first)
    first.standing = .enrolled
    try await scene.write(.update(first))
    #expect(try await scene.store.all(.enrolments(of: scene.id)).first == first)
  }

  @Test
  func `tells its event the day and the reason of a withdrawal`() throws {
    let day = try Day.on("2020-03-11")
    let enrolment = Enrolment(
      id: ID(1),
      trainingClass: ID(1),
      officer: ID(1),
      standing: .withdrawn(on: day, reason: "Đi công tác"),
      notes: "Gọi lại"
    )
    #expect(
      enrolment.fields
        == Fields(["withdrawnOn": day, "withdrawnReason": "Đi công tác", "notes": "Gọi lại"])
    )
  }
}

struct `Attendance in the records` {
  func record(
    _ scene: ClassScene,
    session: Int,
    enrolment: Int,
    _ status: String,
    credited: Int? = nil
  ) throws -> AttendanceRecord {
    AttendanceRecord(
      session: scene.sessions[session],
      enrolment: scene.enrolments[enrolment],
      status: try #require(Code(status)),
      creditedPeriods: credited
    )
  }

  @Test
  func `comes back by officer, then in order of time`() async throws {
    let scene = try await ClassScene()
    let records = [
      try record(scene, session: 0, enrolment: 1, "present"),
      try record(scene, session: 0, enrolment: 0, "absent"),
      try record(scene, session: 1, enrolment: 0, "present", credited: 2),
    ]
    for record in records { try await scene.write(.upsert(record)) }
    let back = try await scene.store.all(.attendance(of: scene.id))
    #expect(back == [records[2], records[1], records[0]])
  }

  @Test
  func `of one session and officer is one record, the latest`() async throws {
    let scene = try await ClassScene()
    let first = try record(scene, session: 0, enrolment: 0, "absent", credited: 0)
    let second = try record(scene, session: 0, enrolment: 0, "present")
    try await scene.write(.upsert(first), .upsert(second), .upsert(second))
    #expect(try await scene.store.all(.attendance(of: scene.id)) == [second])
  }
}

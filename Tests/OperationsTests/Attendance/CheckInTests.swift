import Access
import Chronology
import Credentials
import Operations
import Personnel
import Records
import Testing
import Training

/// Officers who mark themselves with the code on the wall.
struct `Checking in` {
  let desk: RollCallDesk
  let officers: [ID<Officer>]

  init() async throws {
    let desk = try await RollCallDesk()
    self.desk = desk
    officers = try await desk.desk.store.read { records in
      try records.all(.enrolments(of: desk.trainingClass)).map(\.officer)
    }
  }

  func world(minutes: Int64) -> World {
    let start = desk.world.now()
    let now = Instant(microseconds: start.microseconds + minutes * 60_000_000)
    return ClassDesk.world(desk.desk.store, at: now)
  }

  func open(_ minutes: Int64 = 0) async throws {
    try await OpenCheckIn(desk.sessions[0].id, of: desk.trainingClass)
      .run(in: world(minutes: minutes), by: desk.lan, within: .whole)
  }

  func code(_ minutes: Int64 = 0) async throws -> String {
    let session = desk.sessions[0].id
    let open = try await desk.desk.store.read { try $0.one(.checkIn(at: session)) }
    return RollingCode(secret: open.secret, for: "\(session)")
      .text(at: world(minutes: minutes).now())
  }

  func come(_ officer: ID<Officer>, _ code: String, minutes: Int64 = 0) async throws {
    try await CheckIn(officer, at: desk.sessions[0].id, code: code)
      .run(in: world(minutes: minutes), by: desk.nam)
  }

  @Test
  func `marks an officer there once, however often it is sent`() async throws {
    try await open()
    let code = try await code()
    try await withThrowingTaskGroup { group in
      for _ in 0..<20 { group.addTask { try await come(officers[0], code) } }
      try await group.waitForAll()
    }
    #expect(try await desk.marks() == ["PY-1 present"])
    let events = try await desk.count("SELECT count(*) FROM event WHERE subject = 'attendance'")
    #expect(events == "1")
  }

  @Test
  func `takes a code that was just shown, and none that is older`() async throws {
    try await open()
    let code = try await code()
    try await come(officers[0], code, minutes: 1)
    await #expect(throws: CheckInRefusal.oldCode) { try await come(officers[1], code, minutes: 3) }
    await #expect(throws: CheckInRefusal.oldCode) {
      try await come(officers[1], "0000000000000000")
    }
    await #expect(throws: CheckInRefusal.oldCode) { try await come(officers[1], "") }
    let late = try await self.code(21)
    await #expect(throws: CheckInRefusal.oldCode) { try await come(officers[1], late, minutes: 21) }
    try await open(5)
    await #expect(throws: CheckInRefusal.oldCode) { try await come(officers[1], code) }
  }

  @Test
  func `says why where it can't be`() async throws {
    await #expect(throws: CheckInRefusal.oldCode) { try await come(officers[0], "x") }
    try await open()
    let code = try await code()
    await #expect(throws: CheckInRefusal.notCalled) { try await come(ID(4711), code) }
    try await desk.send([try desk.mark(0, "absent")])
    await #expect(throws: CheckInRefusal.markedOtherwise) { try await come(officers[0], code) }
    try await desk.close()
    await #expect(throws: CheckInRefusal.closed) { try await come(officers[1], code) }
    await #expect(throws: RollCallRefusal.closed) { try await open() }
    #expect(try await desk.marks() == ["PY-1 absent", "PY-2 present", "PY-3 present"])
  }

  @Test
  func `opens on the session's day only`() async throws {
    await #expect(throws: RollCallRefusal.notToday(desk.sessions[0].day)) {
      try await open(24 * 60)
    }
  }
}

import Access
import Chronology
import Operations
import Personnel
import Records
import Testing
import Training

/// Calling the roll of a session.
struct `A roll-call` {
  let desk: RollCallDesk

  init() async throws { desk = try await RollCallDesk() }

  @Test
  func `closes with everybody there but those who were marked`() async throws {
    try await desk.send([try desk.mark(1, "late")])
    try await desk.close(0, [try desk.mark(2, "present", 2)])
    #expect(try await desk.marks() == ["PY-1 present", "PY-2 late", "PY-3 present 2"])
    #expect(
      try await desk.desk.texts("SELECT held_periods FROM result ORDER BY enrolment_id")
        == ["4", "4", "4"]
    )
    #expect(
      try await desk.desk.texts("SELECT credited_numerator FROM result ORDER BY enrolment_id")
        == ["4", "4", "2"]
    )
  }

  @Test
  func `is closed once, however often and by however many`() async throws {
    try await withThrowingTaskGroup { group in
      for _ in 0..<20 { group.addTask { try await desk.close() } }
      try await group.waitForAll()
    }
    #expect(try await desk.marks().count == 3)
    let closings = try await desk.count(
      "SELECT count(*) FROM event WHERE subject = 'session' AND verb = 'changed'"
    )
    #expect(closings == "1")
  }

  @Test
  func `takes the same marks once, though they are sent fifty times at once`() async throws {
    let key = try #require(FormKey("0123456789abcdef0123456789abcdef"))
    let marks = [try desk.mark(0, "absent"), try desk.mark(1, "late")]
    let answers = try await withThrowingTaskGroup { group in
      for _ in 0..<50 { group.addTask { try await desk.send(marks, key: key) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers.allSatisfy { $0 == answers[0] })
    #expect(answers[0].map(\.standing) == marks.map(\.mark))
    #expect(try await desk.marks() == ["PY-1 absent", "PY-2 late"])
    let events = try await desk.count("SELECT count(*) FROM event WHERE subject = 'attendance'")
    #expect(events == "2")
  }

  @Test
  func `keeps what a second trainer marked otherwise, until somebody decides`() async throws {
    try await desk.send([try desk.mark(0, "excused")])
    let answers = try await desk.send([try desk.mark(0, "absent")], by: desk.nam)
    #expect(answers.map(\.differs) == [true])
    #expect(answers.map(\.standing) == [try RollCallDesk.mark("excused")])
    #expect(try await desk.marks() == ["PY-1 excused"])
    let open = try await desk.desk.store.read { [id = desk.sessions[0].id] in
      try $0.all(.openDifferences(at: id))
    }
    #expect(open.map(\.actor) == ["Hồ Văn Nam"])
    try await SettleDifference(
      try desk.mark(0, "absent", seen: RollCallDesk.mark("excused")),
      at: desk.sessions[0].id,
      of: desk.trainingClass
    ).run(in: desk.world, by: desk.lan, within: .whole)
    #expect(try await desk.marks() == ["PY-1 absent"])
    let left = try await desk.count(
      "SELECT count(*) FROM attendance_difference WHERE settled_at IS NULL"
    )
    #expect(left == "0")
  }

  @Test
  func `keeps marks that come after it was closed`() async throws {
    try await desk.close()
    let answers = try await desk.send([try desk.mark(0, "absent")], by: desk.nam)
    #expect(answers.map(\.differs) == [true])
    #expect(try await desk.marks()[0] == "PY-1 present")
    await #expect(throws: RollCallRefusal.noReason) {
      try await SettleDifference(
        try desk.mark(0, "absent", seen: RollCallDesk.mark("present")),
        at: desk.sessions[0].id,
        of: desk.trainingClass
      ).run(in: desk.world, by: desk.lan, within: .whole)
    }
    #expect(try await desk.marks()[0] == "PY-1 present")
  }

  @Test
  func `is corrected with a reason, and both values stay`() async throws {
    try await desk.close()
    let change = [try desk.mark(1, "absent", seen: RollCallDesk.mark("present"))]
    await #expect(throws: RollCallRefusal.noReason) {
      try await desk.correct(.marks(change), because: " ")
    }
    try await desk.correct(.marks(change))
    #expect(try await desk.marks() == ["PY-1 present", "PY-2 absent", "PY-3 present"])
    let event = try await desk.desk.texts(
      """
      SELECT old_value || new_value || reason FROM event WHERE subject = 'attendance'
      AND reason IS NOT NULL
      """
    )
    #expect(
      event == [
        #"{"status":"present","creditedPeriods":null}{"status":"absent","creditedPeriods":null}"#
          + "Có giấy xác nhận"
      ]
    )
    await #expect(throws: RollCallRefusal.changedMeanwhile) {
      try await desk.correct(.marks([desk.mark(1, "late", seen: RollCallDesk.mark("present"))]))
    }
    try await desk.correct(.reopened)
    await #expect(throws: RollCallRefusal.open) { try await desk.correct(.reopened) }
    #expect(try await desk.count("SELECT max(held_periods) FROM result") == "0")
  }

  @Test
  func `refuses marks that the session can't have, and keeps none of them`() async throws {
    for (status, periods) in [("present", 5), ("present", -1), ("asleep", nil)] {
      await #expect(throws: RollCallRefusal.wrongMarks([2])) {
        try await desk.send([try desk.mark(0, "late"), try desk.mark(1, status, periods)])
      }
    }
    #expect(try await desk.marks().isEmpty)
  }

  @Test
  func `notes an absence before its day, and closes on it`() async throws {
    let before = ClassDesk.world(
      desk.desk.store,
      at: try #require(Instant(iso: "2020-06-12T20:00:00+07:00"))
    )
    try await desk.send([try desk.mark(0, "excused")])
    await #expect(throws: RollCallRefusal.notYet(desk.sessions[0].day)) {
      try await desk.close(in: before)
    }
    try await desk.close()
    #expect(try await desk.marks()[0] == "PY-1 excused")
  }

  @Test
  func `is none of a trainer's who does not teach the class`() async throws {
    let scope = Scope(
      .some(.init(trainer: ID(4711))),
      seesSensitive: false,
      seesNationalID: false
    )
    await #expect(throws: RollCallRefusal.noSuchSession) {
      try await desk.send([try desk.mark(0, "late")], within: scope)
    }
  }

  @Test
  func `is locked with the results that were signed`() async throws {
    try await desk.close()
    try await desk.desk.run(
      "UPDATE result SET signed_at = '2020-06-14T00:00:00.000000Z', signed_by = 'X'"
    )
    await #expect(throws: RollCallRefusal.signed) {
      try await desk.correct(.marks([desk.mark(1, "absent", seen: RollCallDesk.mark("present"))]))
    }
    await #expect(throws: RollCallRefusal.signed) { try await desk.correct(.reopened) }
  }
}

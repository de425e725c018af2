import Access
import Assessment
import Chronology
import Operations
import Personnel
import Records
import Testing
import Training
import Vietnamese

struct `Calling a class` {
  let desk: CallDesk

  init() async throws {
    desk = try await CallDesk(many: 6)
  }

  func problems(_ body: () async throws -> Void) async -> [ClassCallField] {
    do {
      try await body()
      return []
    } catch {
      guard case .wrong(let problems)? = error as? ClassCallRefusal else { return [] }
      return problems.map(\.field)
    }
  }

  @Test
  func `proposes code, sessions and shares`() async throws {
    let form = try await desk.store.read { records in
      let code = try #require(Code<Course>("TTDN-01"))
      let course = try #require(try records.curricula().course(code))
      return try CallDrawing(in: records).form(
        of: course,
        from: try #require(Day(iso: "2021-01-11"))
      )
    }
    #expect(form.code == "LOP-2021-01")
    // 30 days on is the lunar new year: the first working day behind it.
    #expect(
      form.sessions.map(\.day) == [
        "17/02/2021", "17/02/2021", "18/02/2021", "18/02/2021", "19/02/2021", "19/02/2021",
      ]
    )
    #expect(form.sessions.allSatisfy { $0.periods == "4" })
    #expect(form.quotas == ["SNgV": "6", "STTTT": "10"])
  }

  @Test
  func `writes all of it down, with its events`() async throws {
    var form = try await desk.form()
    form.room = "Hội trường A"
    let id = try await CallClass(form).run(in: desk.world(), by: desk.clerk)
    let known = try #require(try await desk.store.read { try CalledClass(id, in: $0) })
    #expect(known.call == ClassCall(room: "Hội trường A", seats: 30))
    #expect(known.sessions.count == 6)
    #expect(known.quotas.map(\.seats) == [20, 5])
    #expect(known.trainingClass.state == .planned)
    let events = try await desk.texts(
      "SELECT verb, subject, subject_key FROM event WHERE subject IN ('trainingClass', 'session') ORDER BY id"
    )
    #expect(events.count == 7)
    #expect(events.last == "added trainingClass LOP-2021-01")
    let told = try await desk.texts(
      "SELECT new_value FROM event WHERE subject = 'trainingClass'"
    )
    #expect(told.first?.contains("\"quotas\":\"SNgV 20, STTTT 5\"") == true)
  }

  @Test
  func `tells what it lacks, and writes nothing`() async throws {
    try await desk.call()
    let before = try await desk.store.read { try Fingerprint(of: $0) }
    #expect(
      await problems {
        var form = ClassCallForm()
        form.quotas = ["SNgV": "x"]
        _ = try await CallClass(form).run(in: desk.world(), by: desk.clerk)
      } == [.code, .course, .title, .seats, .sessions, .quotas]
    )
    #expect(await problems { try await desk.call() } == [.code])
    #expect(
      await problems {
        var form = try await desk.form(code: "LOP-X")
        form.sessions[1] = form.sessions[0]
        form.lastDay = "09/03/2021"
        form.trainers = ["khong.ai"]
        _ = try await CallClass(form).run(in: desk.world(), by: desk.clerk)
      } == [.sessions, .trainers, .lastDay]
    )
    #expect(try await desk.store.read { try Fingerprint(of: $0) } == before)
  }

  @Test
  func `is one class however often the form is sent`() async throws {
    let key = try #require(FormKey("aaaaaaaabbbbbbbb"))
    let form = try await desk.form()
    let ids = try await withThrowingTaskGroup(of: ID<TrainingClass>.self) { group in
      for _ in 0..<50 {
        group.addTask { [desk] in
          try await CallClass(form, key: key).run(in: desk.world(), by: desk.clerk)
        }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(ids.count == 1)
    #expect(try await desk.texts("SELECT count(*) FROM training_class") == ["1"])
    #expect(
      try await desk.texts("SELECT count(*) FROM event WHERE subject = 'trainingClass'") == ["1"]
    )
  }

  @Test
  func `copies last year's class onto this year's working days`() async throws {
    let id = try await desk.call(first: "08/03/2021")
    let copy = try await desk.store.read { records in
      let earlier = try #require(try CalledClass(id, in: records))
      return try CallDrawing(in: records)
        .form(copying: earlier, from: try #require(Day(iso: "2021-12-01")))
    }
    #expect(copy.code == "LOP-2022-01")
    #expect(copy.first == "08/03/2022")
    #expect(copy.sessions.count == 6)
    #expect(copy.quotas == ["SNgV": "20", "STTTT": "5"])
    _ = try await CallClass(copy).run(in: desk.world(), by: desk.clerk)
  }

  @Test
  func `changes only what its editor saw, and never takes a seat away that is taken`() async throws
  {
    let id = try await desk.call()
    try await desk.nominate(1...3, for: id)
    _ = try await ApproveNominations(of: id, seenAs: nil).run(in: desk.world(), by: desk.clerk)
    let known = try #require(try await desk.store.read { try CalledClass(id, in: $0) })
    var form = try await desk.form(seats: 2)
    func change(_ form: ClassCallForm, _ seen: String) async throws {
      try await ChangeClassCall(id, seenAs: seen, form, because: "Đổi phòng")
        .run(in: desk.world(), by: desk.clerk)
    }
    #expect(await problems { try await change(form, known.stamp) } == [.seats])
    form.seats = "25"
    form.room = "Phòng 2"
    form.sessions.removeLast()
    try await change(form, known.stamp)
    let after = try #require(try await desk.store.read { try CalledClass(id, in: $0) })
    #expect(after.call?.seats == 25)
    #expect(after.sessions.count == 5)
    await #expect(throws: ClassCallRefusal.changedMeanwhile) { try await change(form, known.stamp) }
  }

  @Test
  func `shows what clashes and forbids none of it`() async throws {
    var form = try await desk.form()
    form.room = "Hội trường A"
    _ = try await CallClass(form).run(in: desk.world(), by: desk.clerk)
    form.code = "LOP-2021-02"
    form.sessions[0].day = "07/03/2021"
    let told = form
    let clashes = try await desk.store.read { try CallClashes(told, of: nil, in: $0).sentences }
    #expect(clashes.first?.vi == "Ngày 07/03/2021 là chủ nhật.")
    #expect(
      clashes.dropFirst().first?.vi
        == "Phòng Hội trường A: chiều ngày 08/03/2021 đã có lớp LOP-2021-01."
    )
    #expect(clashes.count == 6)
    _ = try await CallClass(told).run(in: desk.world(), by: desk.clerk)
  }

  @Test
  func `ends by closing or by cancelling with a reason, and then stays`() async throws {
    let id = try await desk.call()
    let seen = try #require(try await desk.store.read { try CalledClass(id, in: $0) }).stamp
    await #expect(throws: ClassCallRefusal.openRollCalls(6)) {
      try await EndClass(id, seenAs: seen, .closed).run(in: desk.world(), by: desk.clerk)
    }
    await #expect(throws: ClassCallRefusal.noReason) {
      try await EndClass(id, seenAs: seen, .cancelled(because: " "))
        .run(in: desk.world(), by: desk.clerk)
    }
    try await EndClass(id, seenAs: seen, .cancelled(because: "Bão số 10"))
      .run(in: desk.world(), by: desk.clerk)
    let known = try #require(try await desk.store.read { try CalledClass(id, in: $0) })
    #expect(known.trainingClass.state == .cancelled)
    #expect(known.call?.cancelledBecause == "Bão số 10")
    let form = try await desk.form()
    await #expect(throws: ClassCallRefusal.isOver(.cancelled)) {
      try await ChangeClassCall(id, seenAs: known.stamp, form, because: nil)
        .run(in: desk.world(), by: desk.clerk)
    }
    await #expect(throws: NominationRefusal.isOver(.cancelled)) {
      try await desk.nominate([1], for: id)
    }
  }
}

import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing

struct `A roster that was received` {
  static let titles = "STT;Họ và tên;Ngày sinh;Đơn vị"

  /// Somebody on record, and a received file with a near match of them and a new person.
  func received() async throws -> (scene: Scene, batch: ID<Batch>, reading: RosterReading) {
    let scene = try await Scene()
    try await scene.importProvince()
    _ = try await scene.importRoster(Self.titles, ["1;Lê Hòa;05/02/1980;SNgV"])
    let (source, bytes) = scene.file(
      "gui.csv",
      [Self.titles, "1;Lê Hòa;1980;SNgV", "2;Lê An;1990;DH"]
    )
    let batch = try await ReceiveRoster(source, rows: 2, good: 2).run(
      in: scene.world,
      by: scene.lan
    )
    return (scene, batch, try scene.read(source, bytes))
  }

  @Test
  func `is kept as it was sent, and writes no value`() async throws {
    let (scene, batch, _) = try await received()
    #expect(try await scene.codes() == ["CB-00001"])
    let kept = try #require(try await scene.all(.batch(batch)).first)
    #expect(kept.state == .received && kept.file == "gui.csv" && kept.counts.read == 2)
    let bytes = try #require(try await scene.all(.file(of: batch)).first)
    #expect(Digest(of: bytes).hexadecimal == kept.sha256)
  }

  @Test
  func `is applied with its rows and their outcomes`() async throws {
    let (scene, batch, reading) = try await received()
    let done = try await ApplyRoster(batch, reading).run(in: scene.world, by: scene.lan)
    #expect(done.outcome == ImportOutcome(read: 2, added: 1, changed: 0, held: 1))
    #expect(try await scene.all(.batch(batch)).first?.state == .partlyApplied)
    let rows = try await scene.all(.rows(of: batch))
    #expect(rows.map(\.outcome) == [.held, .added])
    #expect(rows.map(\.row) == [2, 3])
    #expect(rows[0].remarks?.contains(#""code":"ambiguousPerson""#) == true)
    #expect(rows[1].remarks == nil)
    let officer = try #require(rows[1].officer)
    #expect(try await scene.officer("CB-00002").officer.id == officer)
  }

  @Test
  func `takes a row for whom the clerk chose, the last choice counting`() async throws {
    let (scene, batch, reading) = try await received()
    let hoa = try await scene.officer("CB-00001").officer.id
    for person in [RosterChoices.Person.new, .officer(hoa)] {
      try await ChooseInRoster(batch, row: 2, ofSheet: 0, is: person).run(in: scene.world)
    }
    let check = try await CheckRoster(reading, of: batch).run(in: scene.world)
    #expect(check.rows.map(\.reason) == [.chosen, nil])
    let done = try await ApplyRoster(batch, reading).run(in: scene.world, by: scene.lan)
    #expect(done.outcome.held == 0)
    #expect(try await scene.codes() == ["CB-00001", "CB-00002"])
    #expect(try await scene.all(.batch(batch)).first?.state == .applied)
  }

  @Test
  func `makes a new person of a row where the clerk says so`() async throws {
    let (scene, batch, reading) = try await received()
    try await ChooseInRoster(batch, row: 2, ofSheet: 0, is: .new).run(in: scene.world)
    _ = try await ApplyRoster(batch, reading).run(in: scene.world, by: scene.lan)
    #expect(try await scene.codes() == ["CB-00001", "CB-00002", "CB-00003"])
  }

  @Test
  func `keeps what its columns mean`() async throws {
    let (scene, batch, _) = try await received()
    try await ChooseInRoster(batch, column: 4, ofSheet: 0, means: .position).run(in: scene.world)
    try await ChooseInRoster(batch, column: 3, ofSheet: 0, means: nil).run(in: scene.world)
    let choices = RosterChoices(try await scene.all(.choices(of: batch)))
    #expect(choices.columns[.init(sheet: 0, number: 4)] == .some(.position))
    #expect(choices.columns[.init(sheet: 0, number: 3)] == .some(nil))
    #expect(choices.columns[.init(sheet: 0, number: 2)] == nil)
    #expect(choices.meanings == [0: [3: nil, 4: .position]])
  }

  @Test
  func `stays as it is where all or nothing is asked and a row is held`() async throws {
    let (scene, batch, reading) = try await received()
    let before = try await scene.fingerprint()
    await #expect(throws: FileRefusal.self) {
      try await ApplyRoster(batch, reading, allOrNothing: true).run(in: scene.world, by: scene.lan)
    }
    #expect(try await scene.fingerprint() == before)
  }

  @Test
  func `waits no longer once it was applied or refused`() async throws {
    let (scene, batch, reading) = try await received()
    try await RefuseRoster(batch).run(in: scene.world)
    let refusal = BatchRefusal.notWaiting(batch, .refused)
    await #expect(throws: refusal) {
      try await ApplyRoster(batch, reading).run(in: scene.world, by: scene.lan)
    }
    await #expect(throws: refusal) {
      try await ChooseInRoster(batch, row: 2, ofSheet: 0, is: .new).run(in: scene.world)
    }
    await #expect(throws: refusal) { try await RefuseRoster(batch).run(in: scene.world) }
  }

  @Test
  func `is undone like any other import`() async throws {
    let (scene, batch, reading) = try await received()
    let before = try await scene.values()
    _ = try await ApplyRoster(batch, reading).run(in: scene.world, by: scene.lan)
    try await scene.undo(batch)
    #expect(try await scene.values() == before)
  }
}

struct `The list of imports` {
  @Test
  func `begins with the newest and goes on from any`() async throws {
    let scene = try await Scene()
    for number in 1...5 {
      _ = try await scene.importRoster("STT;Mã CBCCVC;Họ và tên", ["1;PY-\(number);Lê Hòa"])
    }
    let first = try await scene.all(.batches(ImportRoster.verb, limit: 2))
    #expect(first.map(\.id.number) == [5, 4])
    #expect(first.allSatisfy { $0.state == .applied && $0.counts.good == 1 })
    let next = try await scene.all(
      .batches(ImportRoster.verb, before: first.last?.id, limit: 10)
    )
    #expect(next.map(\.id.number) == [3, 2, 1])
    #expect(try await scene.all(.batches("agencies import", limit: 10)).isEmpty)
  }
}

import Chronology
import Operations
import Personnel
import Records
import Sampling
import Synchronization
import Testing
import Vietnamese
import Work

struct `Making a sample` {
  @Test
  func `fills every table with as many rows as it says`() async throws {
    let scene = try await SampleScene()
    let counts = try await scene.make(300)
    let tables = try await scene.fingerprint().tables
    for table in SampleTable.allCases {
      #expect(tables[table.rawValue]?.rows == counts[table], "\(table)")
      #expect(counts[table] > 0, "\(table)")
    }
    #expect(counts[.officer] == 300)
    #expect(counts.rows == SampleTable.allCases.reduce(0) { $0 + counts[$1] })
    #expect((6...16).contains(counts.rows / 300))
  }

  @Test
  func `gives the same records each time, on either kind of database`() async throws {
    let one = try await SampleScene()
    let other = try await SampleScene(isEmbedded: true)
    try await one.make(120, seed: 9)
    try await other.make(120, seed: 9)
    #expect(try await one.fingerprint() == other.fingerprint())
  }

  @Test
  func `leaves one event that tells how much`() async throws {
    let scene = try await SampleScene()
    let counts = try await scene.make(30, seed: 5)
    let history = try await scene.all(.history(of: .sample, key: "30 5"))
    let event = try #require(history.first)
    #expect(history.count == 1)
    #expect(event.verb == .sampled && event.actor == "Trần Thị Lan" && event.old == nil)
    #expect(event.at == Sample.toldAt)
    #expect(event.new == counts.fields.json)
    #expect(try await scene.count("SELECT count(*) AS n FROM event WHERE subject = 'sample'") == 1)
  }

  @Test
  func `tells how far it has come, to the end`() async throws {
    let marks = Mutex<[Headway.Mark]>([])
    let scene = try await SampleScene(
      headway: Headway { mark in marks.withLock { $0.append(mark) } }
    )
    marks.withLock { $0.removeAll() }
    try await scene.make(620)
    let told = marks.withLock { $0 }
    #expect(told.map(\.done) == [500, 620])
    #expect(told.allSatisfy { $0.stage == .writing && $0.total == 620 })
  }

  @Test
  func `goes on with the ids, which are never given twice`() async throws {
    let scene = try await SampleScene()
    try await scene.world.store.write { records in
      let code = try #require(Code<Agency>("CU"))
      let days = DayRange(from: .first)
      let gone = try records.one(Query<ID<Agency>>.insertAgency(code, days: days, place: 1))
      try records.run("DELETE FROM agency WHERE id = \(gone)")
    }
    let counts = try await scene.make(10)
    let first = try await scene.count("SELECT min(id) AS n FROM agency")
    #expect(first == 2)
    let next = try await scene.world.store.write { records in
      let code = try #require(Code<Agency>("MOI"))
      return try records.one(
        Query<ID<Agency>>.insertAgency(code, days: DayRange(from: .first), place: 1)
      )
    }
    #expect(next.number == Int64(counts[.agency] + 2))
  }
}

struct `A sample is refused` {
  @Test
  func `where no curricula are loaded, with the command that loads them`() async throws {
    let scene = try await Scene()
    let order = try #require(SampleOrder(officers: 10, seed: 1))
    let before = try await scene.fingerprint()
    await #expect(throws: SampleRefusal.noCurricula) {
      try await MakeSample(order).run(in: scene.world, by: scene.lan)
    }
    #expect(SampleRefusal.noCurricula.explanation.vi.contains("boiduong curricula load"))
    #expect(SampleRefusal.noCurricula.explanation.en.contains("boiduong curricula load"))
    #expect(try await scene.fingerprint() == before)
  }

  @Test
  func `where there are officers, and nothing is written`() async throws {
    let scene = try await SampleScene()
    try await scene.make(10)
    let before = try await scene.fingerprint()
    await #expect(throws: SampleRefusal.holdsRecords(.officer)) { try await scene.make(10) }
    #expect(try await scene.fingerprint() == before)
  }

  @Test
  func `where there are agencies, which came from a file`() async throws {
    let scene = try await Scene()
    try await scene.importProvince()
    let order = try #require(SampleOrder(officers: 10, seed: 1))
    await #expect(throws: SampleRefusal.holdsRecords(.agency)) {
      try await MakeSample(order).run(in: scene.world, by: scene.lan)
    }
    let words = SampleRefusal.holdsRecords(.agency).explanation
    #expect(words.vi.contains("đã có cơ quan") && words.vi.contains("--database"))
    #expect(words.en.contains("agencies on record") && words.en.contains("--database"))
  }
}

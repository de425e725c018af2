import Records
import StoreScenes
import Testing

@testable import RecordsPostgres

@Suite(.onServer)
struct `A transaction on PostgreSQL` {
  @Test
  func `that could not stand after another one is run again`() async throws {
    let database = try await records()
    let store = database.store
    try await store.write { _ = try $0.run(.addDuty("R1")) }
    let runs = Counter()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<100 {
        group.addTask {
          try await store.write { records in
            _ = runs.next()
            let place = try records.one(.place)
            try records.run("UPDATE duty SET place = \(place + 1)")
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await store.one(.place) == 100)
    #expect(runs.value > 100)
  }

  @Test
  func `is run again even where its body made something else of the failure`() async throws {
    struct Other: Error {}
    let database = try await records()
    let store = database.store
    let other = try PostgresStore(address: database.address)
    try await store.write { _ = try $0.run(.addDuty("R1")) }
    let runs = Counter()
    let (begun, beginning) = AsyncStream.makeStream(of: Void.self)
    let gate = Gate()
    async let written: Void = store.write { records in
      let isFirst = runs.next() == 1
      let place = try records.one(.place)
      if isFirst {
        beginning.finish()
        gate.wait()
      }
      do {
        try records.run("UPDATE duty SET place = \(place + 1)")
      } catch {
        throw Other()
      }
    }
    for await _ in begun {}
    try await other.write { _ = try $0.run("UPDATE duty SET place = 10") }
    gate.open()
    try await written
    #expect(runs.value == 2)
    #expect(try await store.one(.place) == 11)
  }

  @Test
  func `whose refusal was caught is refused all the same`() async throws {
    let store = try await records()
    let fault = StoreFault.constraint(
      "duplicate key value violates unique constraint \"duty_pkey\""
    )
    await #expect(throws: fault) {
      try await store.write { records in
        try records.run(.addDuty("R1"))
        _ = try? records.run(.addDuty("R1"))
      }
    }
    #expect(try await store.one(.dutyCount) == 0)
  }

  @Test
  func `takes another connection where its own was closed meanwhile`() async throws {
    let database = try await TestServer.records(migratedAt: .t0, connections: 1)
    let process = try await database.one(.process)
    try await database.administer("SELECT pg_terminate_backend(\(process), 5000)")
    try await database.write { _ = try $0.run(.addDuty("R1")) }
    #expect(try await database.one(.dutyCount) == 1)
    #expect(try await database.one(.process) != process)
  }

  @Test
  func `whose connection breaks in the middle is undone, and the next one goes well`() async throws
  {
    let database = try await TestServer.records(migratedAt: .t0, connections: 1)
    let shown = database.address
    await #expect(throws: StoreFault.connectionLost(shown)) {
      try await database.write { records in
        try records.run(.addDuty("R1"))
        _ = try records.run("SELECT pg_terminate_backend(pg_backend_pid())")
      }
    }
    #expect(try await database.one(.dutyCount) == 0)
  }

  @Test
  func `leaves a key where it ran a statement, and only there`() async throws {
    let store = try await records()
    let before = try await store.one(.keys)
    try await store.write { _ in }
    #expect(try await store.one(.keys) == before)
    try await store.write { _ = try $0.run(.addDuty("R1")) }
    #expect(try await store.one(.keys) == before + 1)
  }

  @Test
  func `removes keys older than a day`() async throws {
    let database = try await records()
    let old = String(repeating: "0", count: 32)
    let other = try PostgresStore(address: database.address)
    try await database.write { records in
      _ = try records.run("INSERT INTO write_key VALUES (\(old), '2020-03-01T05:00:00.000000Z')")
    }
    let left = SQL(stringLiteral: "SELECT count(*) FROM write_key WHERE key = '\(old)'")
    #expect(try await database.values(left) == [.integer(1)])
    try await other.write { _ = try $0.run(.addDuty("R1")) }
    #expect(try await database.values(left) == [.integer(0)])
    #expect(try await database.one(.keys) >= 2)
  }

  @Test
  func `gives up a statement that takes too long`() async throws {
    let database = try await records()
    let hasty = try PostgresStore(
      address: database.address + "?options=-c%20statement_timeout%3D200"
    )
    await #expect(throws: StoreFault.busy) { try await hasty.values("SELECT pg_sleep(20)") }
    #expect(try await hasty.values("SHOW statement_timeout") == [.text("200ms")])
    #expect(try await hasty.values("SHOW lock_timeout") == [.text("10s")])
    #expect(try await database.values("SHOW statement_timeout") == [.text("1min")])
    #expect(try await database.values("SHOW timezone") == [.text("UTC")])
  }

  @Test
  func `waits for a thread for so long and no longer`() async throws {
    let database = try await records()
    let limits = SessionThreads.Limits(threads: 1, waiting: 1, time: .milliseconds(200))
    let store = try PostgresStore(address: database.address, limits: limits)
    let (begun, beginning) = AsyncStream.makeStream(of: Void.self)
    let gate = Gate()
    async let first: Void = store.read { _ in
      beginning.finish()
      gate.wait()
    }
    for await _ in begun {}
    let second = Task { try await store.one(.dutyCount) }
    try await Task.sleep(for: .milliseconds(50))
    await #expect(throws: StoreFault.busy) { try await store.one(.dutyCount) }
    await #expect(throws: StoreFault.busy) { try await second.value }
    gate.open()
    try await first
    #expect(try await store.one(.dutyCount) == 0)
  }

  @Test
  func `goes to the host that is there`() async throws {
    let database = try await records()
    let dead = database.address.replacing("@127.0.0.1:", with: "@127.0.0.1:1,127.0.0.1:")
    let store = try PostgresStore(address: dead)
    #expect(try await store.one(.dutyCount) == 0)
  }

  @Test
  func `of a trial sees what came before it and is never kept`() async throws {
    struct Enough: Error {}
    let database = try await records()
    let trial = try PostgresStore(address: database.address, for: .trying)
    try await trial.write { _ = try $0.run(.addDuty("R1")) }
    await #expect(throws: StoreFault.self) {
      try await trial.write { _ = try $0.run(.addDuty("R1")) }
    }
    await #expect(throws: Enough.self) {
      try await trial.write { records in
        try records.run(.addDuty("R2"))
        throw Enough()
      }
    }
    await #expect(throws: StoreFault.readOnly) {
      try await trial.read {
        _ = try $0.all(Query<Int>("DELETE FROM duty RETURNING 1 AS n") { _ in 1 })
      }
    }
    #expect(try await trial.one(.dutyCount) == 1)
    #expect(try await database.one(.dutyCount) == 0)
  }

  @Test
  func `of a server that isn't there says so`() async throws {
    let store = try PostgresStore(address: "postgresql://lan:geheim@127.0.0.1:1/b")
    do {
      _ = try await store.one(.dutyCount)
      Issue.record("there is a server")
    } catch StoreFault.noServer(let address, let why) {
      #expect(address == "postgresql://lan:***@127.0.0.1:1/b")
      #expect(why.contains("refused") && !why.contains("geheim"))
    }
  }
}

import Operations
import Records
import Sampling
import Testing

/// Records on which writing does not go through at once.
private struct StubbornStore: Store {
  let store: any Store
  let trouble: Trouble

  enum Trouble {
    /// The transaction is undone at its end and run again, as a server may do.
    case runsTwice
    /// So many appendings go through and the next one fails.
    case failsAfter(Int)
  }

  struct Failure: Error {}

  var dialect: Dialect { store.dialect }

  func read<Answer: Sendable>(
    _ body: @escaping @Sendable (any Reading) throws -> Answer
  ) async throws -> Answer {
    try await store.read(body)
  }

  func write<Answer: Sendable>(
    _ body: @escaping @Sendable (any Writing) throws -> Answer
  ) async throws -> Answer {
    switch trouble {
    case .runsTwice:
      _ = try? await store.write { records -> Answer in
        _ = try body(records)
        throw Failure()
      }
      return try await store.write(body)
    case .failsAfter(let count):
      return try await store.write { records in
        try body(FailingRecords(records: records, left: count))
      }
    }
  }

  func damage() async throws -> String? { try await store.damage() }

  func standing() async throws -> Standing { try await store.standing() }
}

/// Records of which the first few appendings go through.
private final class FailingRecords: Writing {
  private let records: any Writing
  private var left: Int

  init(records: any Writing, left: Int) {
    self.records = records
    self.left = left
  }

  func forEach<Answer>(_ query: Query<Answer>, _ body: (Answer) throws -> Void) throws {
    try records.forEach(query, body)
  }

  func run(_ sql: SQL) throws -> Int { try records.run(sql) }

  func append(_ rows: [[SQLValue]], to table: BulkTable) throws {
    guard left > 0 else { throw StubbornStore.Failure() }
    left -= 1
    try records.append(rows, to: table)
  }
}

struct `A sample whose writing does not go through at once` {
  private func make(_ scene: SampleScene, _ trouble: StubbornStore.Trouble) async throws {
    let world = World(
      store: StubbornStore(store: scene.world.store, trouble: trouble),
      now: scene.world.now
    )
    let order = try #require(SampleOrder(officers: 40, seed: 6))
    _ = try await MakeSample(order).run(in: world, by: scene.clerk)
  }

  @Test
  func `begins from the start where the transaction is run again`() async throws {
    let (one, other) = (try await SampleScene(), try await SampleScene(isEmbedded: true))
    try await make(one, .runsTwice)
    try await other.make(40, seed: 6)
    #expect(try await one.fingerprint().tables["officer"]?.rows == 40)
    let (here, there) = (try await one.fingerprint(), try await other.fingerprint())
    // PostgreSQL gives the id of an event that was undone to no other.
    for table in here.tables.keys where table != "event" {
      #expect(here.tables[table] == there.tables[table], "\(table)")
    }
  }

  @Test(arguments: [0, 3, 9, 14])
  func `leaves nothing where it breaks off`(count: Int) async throws {
    let scene = try await SampleScene()
    let before = try await scene.fingerprint()
    await #expect(throws: StubbornStore.Failure.self) {
      try await make(scene, .failsAfter(count))
    }
    #expect(try await scene.fingerprint() == before)
    try await scene.make(40, seed: 6)
  }
}

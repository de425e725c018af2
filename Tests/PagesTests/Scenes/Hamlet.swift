import Chronology
import Records
import StoreScenes

/// A small province that tests can count by hand: what stands in the store stands in arrays too.
/// All people are invented.
enum Hamlet {
  /// When everything was entered.
  static let recorded = Instant(startOf: day("2020-01-02"))
  /// When the pages are asked for.
  static let now = Instant(startOf: day("2026-01-15"))

  static func day(_ iso: String) -> Day { Sketch.day(iso) }

  /// A store in memory with everything in it; one for all tests, since they only read.
  static let shared = Task { try await store() }

  /// Asks the shared store.
  static func read<Answer: Sendable>(
    _ question: @escaping @Sendable (any Reading) throws -> Answer
  ) async throws -> Answer {
    try await shared.value.read(question)
  }

  /// A store without anything but its schema.
  static func emptyStore() async throws -> any Store {
    try await freshRecords(migratedAt: recorded)
  }

  /// A store of one's own with everything in it, to be changed.
  static func store() async throws -> any Store {
    let store = try await emptyStore()
    try await store.write { records in
      _ = try records.store(
        try curricula(),
        from: [CurriculumFile(name: "framework.yaml", body: "framework of the test")],
        at: recorded
      )
      let statements =
        bodies.flatMap(\.statements) + successions + people.map(\.statement)
        + postings.map(\.statement) + courseClasses.map(\.statement) + meetings.map(\.statement)
        + places.flatMap(\.statements) + papers.map(\.statement) + proofs.map(\.statement)
      for statement in statements { try records.run(statement) }
      try records.addWordsOfAllOfficers()
    }
    return store
  }

  /// Whether a dated thing holds on a day, told in the plainest way.
  static func holds(_ from: String, _ until: String?, on day: String) -> Bool {
    from <= day && until.map { day < $0 } ?? true
  }
}

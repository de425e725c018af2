import Chronology
import Records
import Testing

struct `A file taken in` {
  /// Batches of one file, each with the rows that it held; their moments.
  func batches(
    _ store: any Store,
    _ held: [Int?],
    verb: String = "roster import",
    body: String = "a"
  ) async throws {
    try await store.write { records in
      for (index, held) in held.enumerated() {
        let batch = try records.one(
          .beginBatch(
            verb,
            file: "a.xlsx",
            digest: Digest(of: body),
            at: .at("2020-03-0\(index + 1)T05:00:00Z"),
            by: .program
          )
        )
        if let held {
          try records.run(.finish(batch: batch, read: 9, changed: 9 - held, held: held))
        }
      }
    }
  }

  @Test(
    arguments: [
      ([], []), ([0], ["1"]), ([1], []), ([0, 2], ["1"]), ([2, 0], ["2"]), ([0, 0], ["2"]),
    ] as [([Int], [String])]
  )
  func `whole is known by the last time at which no row was held`(
    held: [Int],
    days: [String]
  ) async throws {
    let store = try await emptyRecords()
    try await batches(store, held)
    let moments = try await store.all(.wholeImport("roster import", digest: Digest(of: "a")))
    #expect(try moments == days.map { try .at("2020-03-0\($0)T05:00:00Z") })
  }

  @Test
  func `by another verb or with another text is another`() async throws {
    let store = try await emptyRecords()
    try await batches(store, [0])
    #expect(try await store.all(.wholeImport("results import", digest: Digest(of: "a"))).isEmpty)
    #expect(try await store.all(.wholeImport("roster import", digest: Digest(of: "b"))).isEmpty)
  }
}

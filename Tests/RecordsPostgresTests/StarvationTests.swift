import Records
import StoreScenes
import Synchronization
import Testing

@testable import RecordsPostgres

@Suite(.onServer)
struct `A long transaction beside many short ones` {
  private static let sum = Query<Int>("SELECT coalesce(sum(place), 0) AS n FROM duty") {
    try $0.get("n")
  }

  /// How often something was begun.
  private final class Tally: Sendable {
    private let number = Mutex(0)

    func add() { number.withLock { $0 += 1 } }

    var count: Int { number.withLock { $0 } }
  }

  @Test
  func `comes to its end, and loses nobody's changes`() async throws {
    let store = try await records()
    try await store.write { records in
      for number in 0..<4 { _ = try records.run(.addDuty("D\(number)")) }
    }
    let (tries, done) = (Tally(), Tally())
    let shorts = (0..<3).map { place in
      Task {
        while !Task.isCancelled {
          try await store.write { records in
            let sum = try records.one(Self.sum)
            _ = try records.run(
              "UPDATE duty SET place = place + 1 WHERE code = \("D\(place)") AND \(sum) >= 0"
            )
          }
          done.add()
        }
      }
    }
    let longAnswer = try await store.write { records in
      tries.add()
      let sum = try records.one(Self.sum)
      for _ in 0..<20 {
        _ = try records.all(Query<Int>("SELECT 1 AS n FROM pg_sleep(0.02)") { try $0.get("n") })
      }
      _ = try records.run("UPDATE duty SET place = \(sum + 1_000) WHERE code = 'D3'")
      return sum
    }
    for task in shorts { task.cancel() }
    for task in shorts { _ = try? await task.value }
    #expect(tries.count <= 3, "\(tries.count) tries")
    let all = try await store.read { try $0.one(Self.sum) }
    #expect(all == done.count + longAnswer + 1_000)
  }
}

import Credentials
import Synchronization
import Testing

@testable import Operations

/// Few at once, the others in their order.
struct `Turns at the door` {
  /// How many are inside, and how many were at most.
  final class Count: Sendable {
    let inside = Mutex((now: 0, most: 0))

    func enter() {
      inside.withLock { count in
        count.now += 1
        count.most = max(count.most, count.now)
      }
    }

    func leave() { inside.withLock { $0.now -= 1 } }
  }

  @Test(arguments: [1, 2, 5])
  func `let no more in at once than they may, and everybody in the end`(atOnce: Int) async throws {
    let turns = Turns(atOnce: atOnce)
    let count = Count()
    let done = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<100 {
        group.addTask {
          try await turns.take {
            count.enter()
            await Task.yield()
            count.leave()
            return number
          }
        }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(done.count == 100)
    #expect(count.inside.withLock { $0.most } <= atOnce)
  }

  @Test
  func `are given back by whoever fails`() async throws {
    struct Failed: Error {}
    let turns = Turns(atOnce: 1, waiting: 0)
    for _ in 0..<3 {
      await #expect(throws: Failed.self) { try await turns.take { throw Failed() } }
    }
    #expect(try await turns.take { 1 } == 1)
  }

  @Test
  func `refuse where too many wait`() async throws {
    let turns = Turns(atOnce: 1, waiting: 0)
    _ = try await turns.take {
      await #expect(throws: HashingPoolFull.self) { _ = try await turns.take { 2 } }
    }
    #expect(try await turns.take { 3 } == 3)
  }
}

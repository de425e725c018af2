import Credentials
import Synchronization

/// Lets few do something at once; the others wait for their turn, in the order in which they came.
///
/// A hundred sign-ins at the same moment would otherwise hold every connection to the database, and wait
/// for each other there, while nobody could open a page.
public final class Turns: Sendable {
  private let state: Mutex<State>
  private let longest: Int

  private struct State {
    var free: Int
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  /// So many at once, and so many that may wait.
  public init(atOnce: Int = 2, waiting: Int = 500) {
    state = Mutex(State(free: atOnce))
    longest = waiting
  }

  /// Does something when it is one's turn; throws ``HashingPoolFull`` where too many wait.
  func take<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
    try await begin()
    defer { end() }
    return try await body()
  }

  private func begin() async throws {
    let mayGo = try state.withLock { state -> Bool in
      if state.free > 0 {
        state.free -= 1
        return true
      }
      guard state.waiting.count < longest else { throw HashingPoolFull() }
      return false
    }
    if mayGo { return }
    await withCheckedContinuation { continuation in
      let mayGo = state.withLock { state -> Bool in
        if state.free > 0 {
          state.free -= 1
          return true
        }
        state.waiting.append(continuation)
        return false
      }
      if mayGo { continuation.resume() }
    }
  }

  private func end() {
    let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
      guard !state.waiting.isEmpty else {
        state.free += 1
        return nil
      }
      return state.waiting.removeFirst()
    }
    next?.resume()
  }
}

import Glibc
import Synchronization

/// Lets only so many children run at once; the others wait in the order in which they came.
public final class ChildGate: Sendable {
  /// As wide as the machine has cores.
  public static let shared = ChildGate(width: Int(sysconf(CInt(_SC_NPROCESSORS_ONLN))))

  private struct State {
    var free: Int
    var next: UInt64 = 0
    var waiting: [(number: UInt64, turn: CheckedContinuation<Void, any Error>)] = []
    /// Those who were cancelled before they began to wait.
    var gone: Set<UInt64> = []
  }

  private let state: Mutex<State>

  /// A gate for at least one child at a time.
  public init(width: Int) {
    state = Mutex(State(free: max(1, width)))
  }

  /// Does something when its turn has come; a cancelled task waits no longer.
  func withTurn<Answer: Sendable>(_ body: () async throws -> Answer) async throws -> Answer {
    try await wait()
    defer { leave() }
    return try await body()
  }

  private func wait() async throws {
    try Task.checkCancellation()
    let number = state.withLock { state in
      state.next += 1
      return state.next
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { turn in
        let answer: Result<Void, any Error>? = state.withLock { state in
          if state.gone.remove(number) != nil { return .failure(CancellationError()) }
          if state.free > 0 {
            state.free -= 1
            return .success(())
          }
          state.waiting.append((number, turn))
          return nil
        }
        if let answer { turn.resume(with: answer) }
      }
    } onCancel: {
      cancel(number)
    }
    state.withLock { _ = $0.gone.remove(number) }
  }

  private func cancel(_ number: UInt64) {
    let turn = state.withLock { state -> CheckedContinuation<Void, any Error>? in
      guard let place = state.waiting.firstIndex(where: { $0.number == number }) else {
        state.gone.insert(number)
        return nil
      }
      return state.waiting.remove(at: place).turn
    }
    turn?.resume(throwing: CancellationError())
  }

  private func leave() {
    let next = state.withLock { state -> CheckedContinuation<Void, any Error>? in
      guard state.waiting.isEmpty else { return state.waiting.removeFirst().turn }
      state.free += 1
      return nil
    }
    next?.resume()
  }
}

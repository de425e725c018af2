import Operations
import Personnel
import Records
import Synchronization
import Work

/// The rosters that this machine records just now. One of thousands of rows takes longer than a person
/// waits for an answer: it goes on by itself, and whoever asks is told how far it is.
actor RosterWork {
  private var doings: [ID<Batch>: Doing] = [:]

  /// One that goes on, or has just ended.
  private final class Doing: Sendable {
    let mark = Mutex<Headway.Mark?>(nil)
    let end = Mutex<Result<Void, any Error>?>(nil)
  }

  /// How a work stands.
  enum Standing {
    case over
    case goesOn
  }

  /// Begins a work, or joins the one of this roster that goes on, and waits for a while. Throws what
  /// the work threw where it ended by then.
  func run(
    _ id: ID<Batch>,
    patience: Duration = .seconds(600),
    _ body: @escaping @Sendable (Headway) async throws -> Void
  ) async throws -> Standing {
    let doing = doings[id] ?? begin(id, body)
    let clock = ContinuousClock()
    let until = clock.now + patience
    while true {
      if let end = doing.end.withLock({ $0 }) {
        try end.get()
        return .over
      }
      guard clock.now < until else { return .goesOn }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  private func begin(
    _ id: ID<Batch>,
    _ body: @escaping @Sendable (Headway) async throws -> Void
  ) -> Doing {
    let doing = Doing()
    doings[id] = doing
    // Not a part of the request: it goes on when who asked is gone.
    Task {
      let headway = Headway { next in doing.mark.withLock { $0 = next } }
      do {
        try await body(headway)
        doing.end.withLock { $0 = .success(()) }
      } catch {
        doing.end.withLock { $0 = .failure(error) }
      }
      doings[id] = nil
    }
    return doing
  }

  /// How far a roster is that this machine records; nil where it records none of this number.
  func isBusy(with id: ID<Batch>) -> (goesOn: Bool, mark: Headway.Mark?) {
    guard let doing = doings[id] else { return (false, nil) }
    return (true, doing.mark.withLock { $0 })
  }

  /// Waits until all has ended.
  func drain() async {
    while !doings.isEmpty { try? await Task.sleep(for: .milliseconds(20)) }
  }
}

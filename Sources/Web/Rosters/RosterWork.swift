import Operations
import Personnel
import Records
import Synchronization
import Work

/// The rosters that this machine records just now. One of thousands of rows takes longer than a person
/// waits for an answer: it goes on by itself, and whoever asks is told how far it is.
actor RosterWork {
  private var doings: [ID<Batch>: Doing] = [:]
  private var lastWaiter = 0

  /// One that goes on. The end wakes those who wait for it, whatever the clock does meanwhile.
  private final class Doing {
    let mark = LastHeadway()
    var end: Result<Bool, any Error>?
    var waiters: [Int: CheckedContinuation<Result<Bool, any Error>?, Never>] = [:]
    var alarms: [Task<Void, Never>] = []
  }

  private final class LastHeadway: Sendable {
    let mark = Mutex<Headway.Mark?>(nil)
  }

  /// How a work stands.
  enum Standing {
    case over
    case goesOn
  }

  /// Begins a work, or joins the one of this roster that goes on, and waits for a while. Throws what
  /// the work threw where it ended by then.
  ///
  /// - Parameter body: Whether it is done; false where another machine does it.
  func run(
    _ id: ID<Batch>,
    patience: Duration = .seconds(600),
    _ body: @escaping @Sendable (Headway) async throws -> Bool
  ) async throws -> Standing {
    let doing = doings[id] ?? begin(id, body)
    lastWaiter += 1
    let number = lastWaiter
    let end: Result<Bool, any Error>? = await withCheckedContinuation { waiter in
      if let end = doing.end {
        waiter.resume(returning: end)
        return
      }
      doing.waiters[number] = waiter
      doing.alarms.append(
        Task {
          try? await Task.sleep(for: patience)
          giveUp(number, on: id)
        }
      )
    }
    guard let end else { return .goesOn }
    return try end.get() ? .over : .goesOn
  }

  private func begin(
    _ id: ID<Batch>,
    _ body: @escaping @Sendable (Headway) async throws -> Bool
  ) -> Doing {
    let doing = Doing()
    doings[id] = doing
    let last = doing.mark
    // Not a part of the request: it goes on when who asked is gone.
    Task {
      let headway = Headway { next in last.mark.withLock { $0 = next } }
      do {
        finish(id, .success(try await body(headway)))
      } catch {
        finish(id, .failure(error))
      }
    }
    return doing
  }

  private func finish(_ id: ID<Batch>, _ end: Result<Bool, any Error>) {
    guard let doing = doings.removeValue(forKey: id) else { return }
    doing.end = end
    for waiter in doing.waiters.values { waiter.resume(returning: end) }
    doing.waiters = [:]
    for alarm in doing.alarms { alarm.cancel() }
  }

  private func giveUp(_ number: Int, on id: ID<Batch>) {
    doings[id]?.waiters.removeValue(forKey: number)?.resume(returning: nil)
  }

  /// How far a roster is that this machine records; nil where it records none of this number.
  func isBusy(with id: ID<Batch>) -> (goesOn: Bool, mark: Headway.Mark?) {
    guard let doing = doings[id] else { return (false, nil) }
    return (true, doing.mark.mark.withLock { $0 })
  }

  /// Waits until all has ended.
  func drain() async {
    while !doings.isEmpty { try? await Task.sleep(for: .milliseconds(20)) }
  }
}

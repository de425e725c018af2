import Foundation
import Synchronization
public import Vietnamese

/// Threads of their own for work that takes long and much memory, and a queue in front of them that
/// has an end: many people who sign in at once wait for each other, and nobody else waits for them.
public final class HashingPool: Sendable {
  private let threads: Int
  private let most: Int
  private let state = Mutex(State())

  /// Does the work and answers with how to hand on what came of it.
  private typealias Job = @Sendable () -> @Sendable () -> Void

  private struct State {
    var running = 0
    var waiting: [Job] = []
  }

  /// A pool.
  ///
  /// - Parameters:
  ///   - threads: How much is done at once: each takes 19 MiB while it lasts.
  ///   - most: How many may wait.
  public init(threads: Int = 2, waiting most: Int = 128) {
    self.threads = max(1, threads)
    self.most = most
  }

  /// Does some work when it is its turn; refuses where too many wait.
  public func run<Answer: Sendable>(
    _ work: @escaping @Sendable () throws -> Answer
  ) async throws -> Answer {
    try await withCheckedThrowingContinuation { continuation in
      let job: Job = {
        let outcome = Result { try work() }
        return { continuation.resume(with: outcome) }
      }
      let isFull = state.withLock { state in
        if state.running < threads {
          state.running += 1
          start(job)
          return false
        }
        guard state.waiting.count < most else { return true }
        state.waiting.append(job)
        return false
      }
      if isFull { continuation.resume(throwing: HashingPoolFull()) }
    }
  }

  /// A thread and not a queue of Dispatch: tasks run on the threads of those, and would wait.
  private func start(_ first: @escaping Job) {
    let thread = Thread { [self] in
      var job: Job? = first
      while let work = job {
        let handOn = work()
        // The place is free before the answer is there: whoever has it may come again at once.
        job = next()
        handOn()
      }
    }
    thread.name = "boiduong.hashing"
    thread.start()
  }

  private func next() -> Job? {
    state.withLock { state in
      guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
      state.running -= 1
      return nil
    }
  }
}

/// Too many people sign in at once.
public struct HashingPoolFull: Refusal, Equatable {
  /// The refusal.
  public init() {}

  public var explanation: Bilingual {
    Bilingual(
      vi: "Đang có quá nhiều người đăng nhập cùng lúc. Chờ một phút rồi thử lại.",
      en: "Too many people sign in just now. Wait a minute and try again."
    )
  }
}

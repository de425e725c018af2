import Foundation
import Synchronization
public import Vietnamese

/// Threads of their own for work that takes long and much memory, and a queue in front of them that
/// has an end: many people who sign in at once wait for each other, and nobody else waits for them.
public final class HashingPool: Sendable {
  private let threads: Int
  private let most: Int
  private let queue: DispatchQueue
  private let state = Mutex(State())

  private struct State {
    var running = 0
    var waiting: [@Sendable () -> Void] = []
  }

  /// A pool.
  ///
  /// - Parameters:
  ///   - threads: How much is done at once: each takes 19 MiB while it lasts.
  ///   - most: How many may wait.
  public init(threads: Int = 2, waiting most: Int = 128) {
    self.threads = max(1, threads)
    self.most = most
    queue = DispatchQueue(label: "boiduong.hashing", attributes: .concurrent)
  }

  /// Does some work when it is its turn; refuses where too many wait.
  public func run<Answer: Sendable>(
    _ work: @escaping @Sendable () throws -> Answer
  ) async throws -> Answer {
    try await withCheckedThrowingContinuation { continuation in
      let job: @Sendable () -> Void = { continuation.resume(with: Result { try work() }) }
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

  private func start(_ job: @escaping @Sendable () -> Void) {
    queue.async { [self] in
      job()
      state.withLock { state in
        if state.waiting.isEmpty {
          state.running -= 1
        } else {
          start(state.waiting.removeFirst())
        }
      }
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

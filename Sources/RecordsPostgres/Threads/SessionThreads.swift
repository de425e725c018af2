import Foundation
import Records
import Synchronization

/// Threads of our own, each with one connection, and the work that waits for them. libpq blocks, so
/// it must have neither a thread of the cooperative pool nor one of an event loop.
final class SessionThreads: Sendable {
  /// How many threads there are at most, how much may wait for them, and for how long.
  struct Limits: Sendable {
    var threads = 8
    var waiting = 256
    var time: Duration = .seconds(10)
  }

  private struct State {
    var jobs: [Job] = []
    var lastNumber = 0
    var threads = 0
    var working = 0
    var isClosed = false
  }

  private let limits: Limits
  private let state = Mutex(State())
  /// As often signalled as there was something to do.
  private let work = DispatchSemaphore(value: 0)
  private let makeSession: @Sendable () -> PostgresSession

  init(_ limits: Limits, _ makeSession: @escaping @Sendable () -> PostgresSession) {
    self.limits = limits
    self.makeSession = makeSession
  }

  /// Does work on a thread that has a session; throws `StoreFault.busy` where none is free in time.
  func perform<Answer: Sendable>(
    _ body: @escaping @Sendable (PostgresSession) throws -> Answer
  ) async throws -> Answer {
    try Task.checkCancellation()
    let number = state.withLock { state in
      state.lastNumber += 1
      return state.lastNumber
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        submit(
          Job(
            number: number,
            start: { session in
              let answer = Result { try body(session) }
              return { continuation.resume(with: answer) }
            },
            refuse: { continuation.resume(throwing: $0) }
          )
        )
      }
    } onCancel: {
      withdraw(number, CancellationError())
    }
  }

  /// Ends the threads, and with them their connections, once they have done what they are at.
  func close() {
    let threads = state.withLock { state in
      state.isClosed = true
      return state.threads
    }
    for _ in 0..<threads { work.signal() }
  }

  private func submit(_ job: Job) {
    let (isTaken, isAlone, needsThread) = state.withLock { state in
      guard state.jobs.count < limits.waiting else { return (false, false, false) }
      state.jobs.append(job)
      let free = state.threads - state.working
      let needsThread = free < state.jobs.count && state.threads < limits.threads
      if needsThread { state.threads += 1 }
      return (true, needsThread || free >= state.jobs.count, needsThread)
    }
    guard isTaken else { return job.refuse(StoreFault.busy) }
    if needsThread { Thread.detachNewThread { self.serve() } }
    work.signal()
    if !isAlone {
      Task { [limits] in
        try? await Task.sleep(for: limits.time)
        withdraw(job.number, StoreFault.busy)
      }
    }
  }

  /// Refuses work that no thread has taken yet.
  private func withdraw(_ number: Int, _ error: any Error) {
    let job = state.withLock { state in
      state.jobs.firstIndex { $0.number == number }.map { state.jobs.remove(at: $0) }
    }
    job?.refuse(error)
  }

  private func serve() {
    let session = makeSession()
    while true {
      work.wait()
      let (job, isOver) = state.withLock { state in
        guard !state.jobs.isEmpty else { return (Job?.none, state.isClosed) }
        state.working += 1
        return (state.jobs.removeFirst(), false)
      }
      if isOver { return }
      guard let job else { continue }
      let handOver = job.start(session)
      state.withLock { $0.working -= 1 }
      handOver()
    }
  }
}

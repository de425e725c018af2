public import Chronology
import Foundation
public import Records
import Synchronization
import Vietnamese
public import Work

/// Does a job on one machine of several: the first to come takes it by a lease in the database, the
/// others leave it alone. A machine that dies stops renewing its lease, and another can take over.
public struct RunOnce: Sendable {
  let name: String
  let holder: String
  let interval: Int64
  let pause: Duration

  /// How long a lease holds that is not renewed, in microseconds: two minutes, since the clocks of
  /// machines differ.
  static let lease: Int64 = 120_000_000

  /// This machine and this process, as a holder is named.
  public static var thisProcess: String {
    "\(ProcessInfo.processInfo.hostName) (\(ProcessInfo.processInfo.processIdentifier))"
  }

  /// A job by its name.
  ///
  /// - Parameters:
  ///   - holder: Who wants to do it, such as the machine and the process.
  ///   - seconds: For how long it need not be done again once it was done well.
  ///   - pause: After which the lease is renewed and the progress told.
  public init(
    _ name: String,
    by holder: String,
    every seconds: Int,
    renewing pause: Duration = .seconds(5)
  ) {
    self.name = name
    self.holder = holder
    interval = Int64(seconds) * 1_000_000
    self.pause = pause
  }

  /// What came of it.
  public enum Outcome<Answer: Sendable>: Sendable {
    case done(Answer)
    /// Another machine does it just now.
    case running(JobRecord)
    /// It was done well not long ago.
    case doneBefore(JobRecord)
  }

  /// Does the job, if it is for us to do; its body gets a headway that everybody can read.
  public func run<Answer: Sendable>(
    in world: World,
    _ body: @Sendable (World) async throws -> Answer
  ) async throws -> Outcome<Answer> {
    if let other = try await take(in: world) { return answer(other, at: world.now()) }
    let last = LastMark()
    let told = World(
      store: world.store,
      now: world.now,
      headway: Headway { next in
        last.mark.withLock { $0 = next }
        world.headway.reached(next.stage, next.done, of: next.total)
      }
    )
    do {
      let answer = try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { [self] in try await renew(in: world, last) }
        defer { group.cancelAll() }
        return try await body(told)
      }
      try await end(in: world, failure: nil)
      return .done(answer)
    } catch {
      let sentence = (error as? any Refusal)?.explanation.vi ?? "\(error)"
      try? await end(in: world, failure: sentence)
      throw error
    }
  }

  private func answer<Answer>(_ other: JobRecord, at now: Instant) -> Outcome<Answer> {
    other.goesOn(at: now) ? .running(other) : .doneBefore(other)
  }

  /// Takes the lease; the record that stands in the way where it can't be taken.
  private func take(in world: World) async throws -> JobRecord? {
    let now = world.now()
    return try await world.store.write { [self] records in
      if let job = try records.first(.job(name)) {
        if job.goesOn(at: now) { return job }
        if let good = job.good, good.microseconds + interval > now.microseconds { return job }
      }
      try records.run(.take(job: name, for: holder, at: now, until: leaseEnd(after: now)))
      return nil
    }
  }

  private func leaseEnd(after now: Instant) -> Instant {
    Instant(microseconds: now.microseconds + Self.lease)
  }

  /// Renews the lease until it is cancelled. A database that does not answer for a moment is asked
  /// again: the lease holds longer than that.
  private func renew(in world: World, _ last: LastMark) async throws {
    while true {
      try await Task.sleep(for: pause)
      let progress = last.mark.withLock { $0 }.map { JobRecord.Progress($0) }
      let end = leaseEnd(after: world.now())
      _ = try? await world.store.write { [self] records in
        try records.run(.renew(job: name, of: holder, until: end, progress))
      }
    }
  }

  private func end(in world: World, failure: String?) async throws {
    let now = world.now()
    _ = try await world.store.write { [self] records in
      try records.run(.end(job: name, of: holder, at: now, failure: failure))
    }
  }
}

extension JobRecord.Progress {
  /// How far a work has come, as everybody can read it.
  public init(_ mark: Headway.Mark) {
    self.init(stage: mark.stage.rawValue, done: mark.done, total: mark.total)
  }
}

/// The last that was told of a work.
private final class LastMark: Sendable {
  let mark = Mutex<Headway.Mark?>(nil)
}

extension JobRecord {
  /// Whether somebody does it at a moment. A process of this machine that was killed lets its lease stand for
  /// two minutes, but is seen to be gone at once; of other machines nothing but the lease is known.
  public func goesOn(at now: Instant) -> Bool {
    isRunning(at: now) && !isOfDeadProcess
  }

  private var isOfDeadProcess: Bool {
    let machine = ProcessInfo.processInfo.hostName + " ("
    let files = FileManager.default
    guard holder.hasPrefix(machine), holder.hasSuffix(")"), files.fileExists(atPath: "/proc/self"),
      let process = Int32(holder.dropFirst(machine.count).dropLast())
    else { return false }
    return !files.fileExists(atPath: "/proc/\(process)")
  }
}

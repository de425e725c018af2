import CIsolation
import Foundation
import Glibc

/// Watches one child from its start to its end, on a thread of its own.
///
/// The kernel kills a bound child when the *thread* that started it ends, so that thread stays for
/// the child's whole life; and it may block, which a thread of Swift's pool must not.
struct Watch: Sendable {
  let spawning: Spawn
  let limits: ChildProcess.Limits
  let bell: Bell

  /// Starts the child and waits for its end without blocking the caller's thread.
  func report() async throws -> ChildProcess.Report {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(with: Result { try watch() })
      }
    }
  }

  private func watch() throws(ChildFault) -> ChildProcess.Report {
    let (output, errors) = (try Pipe(), try Pipe())
    let child = try spawning.start(output: output.writing, errors: errors.writing)
    output.closeWriting()
    errors.closeWriting()
    var watched = Watched(child: child, output: output, errors: errors, limits: limits)
    do {
      // The child limits itself as its first act; this holds even where it does not.
      try limits.apply(to: child)
    } catch {
      watched.kill()
      _ = watched.reap()
      throw error
    }
    return watched.report(until: bell)
  }
}

/// A child that runs, and what it has said so far.
private struct Watched: ~Copyable {
  let child: pid_t
  let output: Pipe
  let errors: Pipe
  let limits: ChildProcess.Limits
  private let ending: CInt
  private var said: [UInt8] = []
  private var complained: [UInt8] = []
  private var buffer = [UInt8](repeating: 0, count: 64 << 10)

  init(child: pid_t, output: Pipe, errors: Pipe, limits: ChildProcess.Limits) {
    (self.child, self.output, self.errors, self.limits) = (child, output, errors, limits)
    ending = isolation_end_of(child)
  }

  deinit {
    if ending >= 0 { close(ending) }
  }

  /// Reads until the child has ended or has to; leaves nothing of it running.
  mutating func report(until bell: Bell) -> ChildProcess.Report {
    let end = ContinuousClock.now + .seconds(limits.wallSeconds)
    var verdict: ChildProcess.Outcome?
    while verdict == nil {
      let left = end - .now
      guard left > .zero else {
        verdict = .timedOut
        break
      }
      switch wait(left, bell) {
      case .rung: verdict = .cancelled
      case .ended:
        drain()
        return finish(nil)
      case .nothing: break
      case .said: if !readOnce() { verdict = .tooMuchOutput }
      }
    }
    return finish(verdict)
  }

  private enum Happening { case rung, ended, said, nothing }

  private func wait(_ left: Duration, _ bell: Bell) -> Happening {
    var all = [bell.descriptor, ending, output.reading, errors.reading].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let parts = left.components
    var milliseconds = parts.seconds * 1_000 + parts.attoseconds / 1_000_000_000_000_000 + 1
    // Without a descriptor of the end, the end is looked for.
    if ending < 0 { milliseconds = min(milliseconds, 10) }
    guard poll(&all, nfds_t(all.count), CInt(clamping: milliseconds)) >= 0 else { return .nothing }
    if all[0].revents != 0 { return .rung }
    // First what it said: a child that floods its output must not hide its own end, nor the end
    // what is still in the pipe.
    if all[1].revents != 0 || (ending < 0 && hasEnded) { return .ended }
    return all[2].revents != 0 || all[3].revents != 0 ? .said : .nothing
  }

  /// Whether it has ended, leaving it to be reaped: its number stays taken until then.
  private var hasEnded: Bool {
    var about = siginfo_t()
    let options = WEXITED | WNOHANG | WNOWAIT
    return waitid(P_PID, id_t(child), &about, options) == 0 && about.si_signo == SIGCHLD
  }

  /// One buffer's worth of each; false where it has said too much.
  private mutating func readOnce() -> Bool {
    let most = limits.outputBytes
    if let count = Self.take(output, into: &buffer) {
      if said.count + count > most {
        said += buffer[..<(most - said.count)]
        return false
      }
      said += buffer[..<count]
    }
    if let count = Self.take(errors, into: &buffer) {
      complained += buffer[..<min(count, limits.errorBytes - complained.count)]
    }
    return true
  }

  /// Nil at the end of it, where it is closed so that nobody waits for it again.
  private static func take(_ pipe: Pipe, into buffer: inout [UInt8]) -> Int? {
    guard pipe.reading >= 0 else { return nil }
    let count = buffer.withUnsafeMutableBytes { pipe.take($0) }
    if count == nil { pipe.closeReading() }
    return count
  }

  /// What an ended child left in its pipes, which hold no more than a fixed amount.
  private mutating func drain() {
    kill()
    var before = -1
    while before != said.count + complained.count {
      before = said.count + complained.count
      guard readOnce() else {
        overflowed = true
        return
      }
    }
  }

  private var overflowed = false

  private mutating func finish(_ verdict: ChildProcess.Outcome?) -> ChildProcess.Report {
    kill()
    let natural = reap()
    let outcome = verdict ?? (overflowed ? .tooMuchOutput : natural)
    return ChildProcess.Report(outcome: outcome, output: said, errors: complained)
  }

  /// Kills the child and all that it started in its group. It is not reaped yet, so no other
  /// process can have its number.
  func kill() {
    _ = Glibc.kill(-child, SIGKILL)
    _ = Glibc.kill(child, SIGKILL)
  }

  /// Waits for the end of a child that has ended or was killed.
  func reap() -> ChildProcess.Outcome {
    var status: CInt = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7f
    return signal == 0 ? .exited((status >> 8) & 0xff) : .signalled(signal)
  }
}

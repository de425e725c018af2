import CIsolation
import Glibc

/// What a child does for itself before it touches the file.
public enum ChildLimits {
  /// Puts limits on this very process: the first call of the hidden subcommand.
  ///
  /// Give the same limits as the parent gives to `ChildProcess`. They can only be narrowed
  /// afterwards. The process also dies with its parent, is ended by an alarm even where the
  /// parent's clock does not reach it, and gains no right by starting a program; the last holds for
  /// the calling thread and those that it starts, so call it before there are others.
  ///
  /// - Throws: `ChildFault`; the caller must end then, not go on without limits.
  public static func applyToSelf(_ limits: ChildProcess.Limits = .init()) throws(ChildFault) {
    guard isolation_bind_to_parent() == 0 else { throw ChildFault("prctl") }
    try limits.apply(to: 0)
    alarm(UInt32(clamping: Int(limits.wallSeconds.rounded(.up)) + 1))
  }
}

extension ChildProcess.Limits {
  /// Sets the kernel's limits on a process; 0 is this one.
  func apply(to process: pid_t) throws(ChildFault) {
    var wanted: [(CInt, UInt64)] = [
      (.init(RLIMIT_CORE.rawValue), 0), (.init(RLIMIT_CPU.rawValue), cpuSeconds),
      (.init(RLIMIT_AS.rawValue), addressSpaceBytes), (.init(RLIMIT_DATA.rawValue), dataBytes),
      (.init(RLIMIT_FSIZE.rawValue), fileBytes), (.init(RLIMIT_NOFILE.rawValue), openFiles),
    ]
    if let processes { wanted.append((.init(__RLIMIT_NPROC.rawValue), processes)) }
    for (resource, value) in wanted {
      // A child that has already ended needs no limit.
      guard isolation_limit(process, resource, value) == 0 || errno == ESRCH else {
        throw ChildFault("prlimit \(resource)")
      }
    }
  }
}

extension ChildFault {
  /// What was tried, with the `errno` that it left.
  init(_ step: String) {
    self.init(step: step, code: errno)
  }
}

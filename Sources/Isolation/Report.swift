extension ChildProcess {
  /// How a child ended, and what it said.
  public struct Report: Equatable, Sendable {
    public let outcome: Outcome
    /// Its standard output, whole unless the outcome says otherwise.
    public let output: [UInt8]
    /// The beginning of its standard error, for the log: it may quote the hostile file.
    public let errors: [UInt8]
  }

  /// How a child ended.
  public enum Outcome: Hashable, Sendable {
    /// By itself, with this code.
    case exited(CInt)
    /// By a signal, such as that of a limit (24 is the processor's time, 25 the size of a file).
    case signalled(CInt)
    /// Killed by us: the wall clock.
    case timedOut
    /// Killed by us: more output than it may give.
    case tooMuchOutput
    /// Killed by us: nobody wants the answer any more.
    case cancelled
  }
}

/// Runs a program of ours on a file that somebody sent, in a child with limits.
///
/// Whatever the file makes the program do, only the child ends: it has no more memory, time, output
/// or open files than its limits say, gets none of our descriptors and none of our environment, and
/// dies with us.
public struct ChildProcess: Sendable {
  /// What the children of this value may use.
  public var limits: Limits
  private let gate: ChildGate

  /// A way to run children.
  ///
  /// - Parameter gate: Where children wait for their turn; by default all of a process share one,
  ///   as wide as the machine has cores.
  public init(limits: Limits = Limits(), gate: ChildGate = .shared) {
    self.limits = limits
    self.gate = gate
  }

  /// Runs a program to its end.
  ///
  /// Nothing is left behind in any case: when this returns or throws, the child and those that it
  /// started in its group are killed and the child is reaped. A cancelled task kills its child.
  ///
  /// - Parameters:
  ///   - executable: The path of the program; no search is made.
  ///   - arguments: What follows the program's own name.
  ///   - input: What the child reads as its standard input.
  /// - Throws: `ChildFault` where no child can be started, `CancellationError`.
  public func run(
    executable: String,
    arguments: [String] = [],
    input: Input = .none
  ) async throws -> Report {
    try await gate.withTurn {
      let bell = try Bell()
      let watch = Watch(
        spawning: Spawn(executable: executable, arguments: arguments, input: input),
        limits: limits,
        bell: bell
      )
      let report = try await withTaskCancellationHandler {
        try await watch.report()
      } onCancel: {
        bell.ring()
      }
      try Task.checkCancellation()
      return report
    }
  }

  /// The program that runs now, to be started again as a child: this very file, even where an
  /// upgrade has put another in its place.
  public static let ownExecutable = "/proc/self/exe"

  /// What a child reads as its standard input.
  public enum Input: Sendable {
    /// Nothing: `/dev/null`.
    case none
    /// A file, opened for reading before the child starts.
    case file(String)
    /// An open descriptor, which stays the caller's and must stay open until `run` returns.
    case descriptor(CInt)
  }
}

/// Why no child could be started: the machine's or our fault, never the file's.
public struct ChildFault: Error, Equatable, CustomStringConvertible {
  /// What was tried.
  public let step: String
  /// The `errno` of it.
  public let code: CInt

  public var description: String { "\(step): errno \(code)" }
}

/// How far a long work has come, told to whoever waits for it.
///
/// Whoever works tells each piece that is done, as often as it likes; whoever shows it decides how
/// often to look. It is told from one thread at a time.
public struct Headway: Sendable {
  /// What is being done.
  public enum Stage: String, CaseIterable, Sendable {
    case reading, checking, writing, copying, comparing
  }

  /// A stage and how many pieces of it are done; of how many, where that is known.
  public struct Mark: Equatable, Sendable {
    public let stage: Stage
    public let done: Int
    public let total: Int?

    /// A mark on the way.
    public init(_ stage: Stage, _ done: Int, of total: Int? = nil) {
      self.stage = stage
      self.done = done
      self.total = total
    }
  }

  private let tell: @Sendable (Mark) -> Void

  /// Gives each mark to a listener.
  public init(_ tell: @escaping @Sendable (Mark) -> Void) {
    self.tell = tell
  }

  /// Work for which nobody waits.
  public static let untold = Headway { _ in }

  /// Tells that pieces of a stage are done.
  public func reached(_ stage: Stage, _ done: Int, of total: Int? = nil) {
    tell(Mark(stage, done, of: total))
  }
}

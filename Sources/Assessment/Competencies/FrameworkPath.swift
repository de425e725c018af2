/// A place inside a framework, as its file writes it: `competencies[0].levels[1].criterion.all[0]`.
public struct FrameworkPath: Hashable, Sendable {
  /// One step down.
  public enum Step: Hashable, Sendable {
    /// Into the value of a key.
    case key(String)
    /// Into an item of a list, from 0.
    case index(Int)
  }

  /// The steps from the top.
  public let steps: [Step]

  /// A path by its steps.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// The path one key further down.
  public func key(_ key: String) -> FrameworkPath { FrameworkPath(steps + [.key(key)]) }

  /// The path one item further down.
  public func index(_ index: Int) -> FrameworkPath { FrameworkPath(steps + [.index(index)]) }
}

extension FrameworkPath: CustomStringConvertible {
  /// `competencies[0].levels[1].criterion`
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}

import Synchronization

/// How many connections are open, and from where.
final class OpenConnections: Sendable {
  private let most: Int
  private let mostPerSource: Int?
  private let counts = Mutex(Counts())

  private struct Counts {
    var all = 0
    var bySource: [String: Int] = [:]
  }

  init(_ limits: ConnectionLimits) {
    (most, mostPerSource) = (limits.most, limits.mostPerSource)
  }

  /// Whether one more is taken; it must leave then.
  func enter(from source: String) -> Bool {
    counts.withLock { counts in
      let same = counts.bySource[source, default: 0]
      guard counts.all < most, same < mostPerSource ?? .max else { return false }
      counts.all += 1
      counts.bySource[source] = same + 1
      return true
    }
  }

  func leave(from source: String) {
    counts.withLock { counts in
      counts.all -= 1
      let same = counts.bySource[source, default: 1] - 1
      counts.bySource[source] = same == 0 ? nil : same
    }
  }
}

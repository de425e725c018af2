import Foundation
import Synchronization

/// Holds up a thread of the database until the test goes on.
final class Gate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  func open() { semaphore.signal() }

  func wait() { semaphore.wait() }
}

/// Counts on whatever thread.
final class Counter: Sendable {
  private let count = Mutex(0)

  var value: Int { count.withLock { $0 } }

  /// Counts one more; how many there are now.
  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}

import Foundation

/// How often something is tried, and how long it is waited for.
struct Patience: Sendable {
  /// How often a transaction is run that could not stand one after another one.
  var tries = 10
  /// How often of these others may go on beside it; then it stands in line, and they wait for it.
  /// Where many write the same things at once, each is then undone once and no more.
  var triesBesideOthers = 1
  /// For how long a server is looked for that knows whether a transaction was committed.
  var lookUp: Duration = .seconds(30)

  /// Waits longer after each try, by chance, so that those who got in each other's way part.
  func pause(after tries: Int) {
    let longest = min(0.002 * Double(1 << min(tries, 8)), 0.3)
    Thread.sleep(forTimeInterval: .random(in: 0.000_5...longest))
  }
}

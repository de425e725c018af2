public import Chronology
public import Records

/// All that an operation takes from outside: the records and the clock.
public struct World: Sendable {
  /// Where the records are kept.
  public let store: any Store
  /// The moment, asked once for an operation.
  public let now: @Sendable () -> Instant

  /// A world with its records and its clock.
  public init(store: any Store, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// The civil day in Vietnam.
  public var today: Day { now().day() }
}

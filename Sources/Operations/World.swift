public import Chronology
public import Records
public import Work

/// All that an operation takes from outside: the records, the clock, and who waits for it.
public struct World: Sendable {
  /// Where the records are kept.
  public let store: any Store
  /// The moment, asked once for an operation.
  public let now: @Sendable () -> Instant
  /// To whom a long operation tells how far it has come.
  public let headway: Headway
  /// What was refused just now and is counted.
  let refusals = Refusals()

  /// A world with its records and its clock.
  public init(
    store: any Store,
    now: @escaping @Sendable () -> Instant,
    headway: Headway = .untold
  ) {
    self.store = store
    self.now = now
    self.headway = headway
  }

  /// The civil day in Vietnam.
  public var today: Day { now().day() }
}

/// How many of an agency's requirement pairs (an active assignment and a level that it requires)
/// are held: met, or lapsing later.
public struct Readiness: Hashable, Sendable {
  /// The pairs that are held.
  public private(set) var held: Int
  /// All pairs.
  public private(set) var pairs: Int

  /// No pair yet.
  public init() {
    held = 0
    pairs = 0
  }

  /// The readiness over some gaps.
  public init(_ gaps: some Sequence<Gap>) {
    self.init()
    for gap in gaps { add(gap.status) }
  }

  /// Counts one pair more.
  public mutating func add(_ status: GapStatus) {
    pairs += 1
    if status.isHeld { held += 1 }
  }

  /// Counts another's pairs too.
  public mutating func add(_ other: Readiness) {
    held += other.held
    pairs += other.pairs
  }

  /// The share in tenths of a percent, rounded half up; nil where nothing is required.
  public var permille: Int? {
    pairs == 0 ? nil : (held * 2000 + pairs) / (pairs * 2)
  }
}

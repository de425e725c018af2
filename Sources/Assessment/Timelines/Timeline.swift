public import Chronology

/// The level of one competency on every day: the days on which it changes. Before the first it is 0.
public struct Timeline: Hashable, Sendable {
  /// The changes: days ascend, neighbours differ, the first is no 0.
  public let changes: [Change]

  /// A day from which another level is held.
  public struct Change: Hashable, Sendable {
    /// The first day of the level.
    public let from: Day
    private let number: Int32

    /// A change by its parts.
    public init(from: Day, level: Int) {
      self.from = from
      number = Int32(clamping: level)
    }

    /// The level; 0 is none.
    public var level: Int { Int(number) }
  }

  /// A timeline of changes in any order, with those dropped that change nothing. Of two on one day
  /// the later in the list counts.
  public init(_ changes: some Sequence<Change>) {
    var kept: [Change] = []
    let ordered = changes.enumerated().sorted {
      ($0.element.from, $0.offset) < ($1.element.from, $1.offset)
    }
    for (_, change) in ordered {
      if kept.last?.from == change.from { kept.removeLast() }
      if (kept.last?.level ?? 0) != change.level { kept.append(change) }
    }
    self.changes = kept
  }

  /// Changes that are known to be in order.
  init(ordered changes: some Sequence<Change>) {
    self.changes = Array(changes)
  }

  /// The level held on a day; 0 is none.
  public func level(on day: Day) -> Int { changes.level(on: day) }

  /// The first day after this one on which the level is below the level of this day; nil where it
  /// never drops with what is known.
  public func holdsUntil(on day: Day) -> Day? { changes.holdsUntil(on: day) }

  /// The days on which at least this level is held.
  public func days(of level: Int) -> DaySet {
    var spans: [DaySpan] = []
    for (place, change) in changes.enumerated() where change.level >= level {
      let next = place + 1 < changes.count ? changes[place + 1].from.number : DaySpan.forever
      spans.append(DaySpan(from: change.from.number, until: next))
    }
    return DaySet(spans)
  }
}

/// What a list of changes says; every answer about a timeline comes from here.
extension RandomAccessCollection<Timeline.Change> {
  func level(on day: Day) -> Int {
    var level = 0
    for change in self {
      if change.from > day { break }
      level = change.level
    }
    return level
  }

  func holdsUntil(on day: Day) -> Day? {
    let level = level(on: day)
    return first { $0.from > day && $0.level < level }?.from
  }

  /// Whether at least this level is held on some day of `[from, until)`.
  func reaches(_ level: Int, from: Day, until: Day) -> Bool {
    guard from < until else { return false }
    if self.level(on: from) >= level { return true }
    return contains { $0.from > from && $0.from < until && $0.level >= level }
  }

  /// Whether the level falls below this one on some day of `(after, through]`; it is held on
  /// `after`, so a fall is a change.
  func falls(below level: Int, after: Day, through: Day) -> Bool {
    contains { $0.from > after && $0.from <= through && $0.level < level }
  }
}

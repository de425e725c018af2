public import Chronology

/// The level of one competency on every day: the days on which it changes. Before the first it is 0.
public struct Timeline: Hashable, Sendable {
  /// A day from which another level is held.
  public struct Change: Hashable, Sendable {
    /// The first day of the level.
    public let from: Day
    /// The level; 0 is none.
    public let level: Int

    /// A change by its parts.
    public init(from: Day, level: Int) {
      self.from = from
      self.level = level
    }
  }

  /// The changes: days ascend, neighbours differ, the first is no 0.
  public let changes: [Change]

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
  init(ordered changes: [Change]) {
    self.changes = changes
  }

  /// The level held on a day; 0 is none.
  public func level(on day: Day) -> Int {
    changes.last { $0.from <= day }?.level ?? 0
  }

  /// The first day after this one on which the level is below the level of this day; nil where it
  /// never drops with what is known.
  public func holdsUntil(on day: Day) -> Day? {
    let level = level(on: day)
    return changes.first { $0.from > day && $0.level < level }?.from
  }

  /// Whether at least this level is held on some day from the one up to before the other.
  public func reaches(_ level: Int, from: Day, before: Day) -> Bool {
    guard from < before else { return false }
    return self.level(on: from) >= level
      || changes.contains { $0.from > from && $0.from < before && $0.level >= level }
  }

  /// Whether the level is below this one on some day after the one, up to and with the other.
  public func fallsBelow(_ level: Int, after: Day, through: Day) -> Bool {
    let next = after.advanced(by: 1)
    guard next <= through else { return false }
    return self.level(on: next) < level
      || changes.contains { $0.from > next && $0.from <= through && $0.level < level }
  }
}

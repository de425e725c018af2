import Chronology

extension Reckoner {
  /// The days on which there is enough evidence of a competency.
  mutating func evaluate(_ leaf: Program.Leaf, of competency: Int) -> Range<Int> {
    sweep.collect(leaf, from: shelf, in: shelf.run(of: competency))
    guard sweep.count >= leaf.count else { return 0..<0 }
    if leaf.count == 1 {
      sweep.join()
      return sweep.write(to: &arena)
    }
    sweep.split()
    return arena.covered(atLeast: leaf.count, starts: sweep.starts, ends: sweep.ends)
  }
}

extension Program.Leaf {
  /// Whether an item has the kind and the level.
  func accepts(_ item: EvidenceItem) -> Bool { accepted(item) == 1 }

  /// 1 where an item has the kind and the level, 0 otherwise: a number, so that nothing branches.
  func accepted(_ item: EvidenceItem) -> Int {
    (item.level >= level ? 1 : 0) & (kinds.rawValue & item.kind.rawValue == 0 ? 0 : 1)
  }

  /// The first day on which the item counts no more: the earlier of its own end and that of the
  /// freshness asked for.
  func end(of item: EvidenceItem) -> Int32 {
    guard let within else { return item.untilNumber }
    return min(item.untilNumber, item.on.later(by: within)?.number ?? DaySpan.forever)
  }
}

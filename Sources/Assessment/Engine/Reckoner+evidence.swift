import Chronology

extension Reckoner {
  /// The days on which there is enough evidence of a competency.
  mutating func evaluate(_ leaf: Program.Leaf, of competency: Int) -> Range<Int> {
    let run = shelf.run(of: competency)
    guard leaf.count > 1 else { return once(leaf, in: run) }
    guard run.count >= leaf.count else { return 0..<0 }
    sweep.clear()
    for place in run where leaf.accepts(shelf.items[place]) {
      let item = shelf.items[place]
      sweep.add(from: item.on.number, until: leaf.end(of: item))
    }
    sweep.sortEnds()
    return arena.covered(atLeast: leaf.count, starts: sweep.starts, ends: sweep.ends)
  }

  /// The days that at least one piece covers; the pieces come by day.
  private mutating func once(_ leaf: Program.Leaf, in run: Range<Int>) -> Range<Int> {
    let start = arena.end
    for place in run where leaf.accepts(shelf.items[place]) {
      let item = shelf.items[place]
      let span = DaySpan(from: item.on.number, until: leaf.end(of: item))
      arena.extend(setFrom: start, with: span)
    }
    return start..<arena.end
  }
}

extension Program.Leaf {
  /// Whether an item has the kind and the level.
  func accepts(_ item: EvidenceItem) -> Bool {
    item.level >= level && !kinds.isDisjoint(with: item.kind)
  }

  /// The first day on which the item counts no more: the earlier of its own end and that of the
  /// freshness asked for.
  func end(of item: EvidenceItem) -> Int32 {
    guard let within else { return item.until }
    return min(item.until, (item.on + within).number)
  }
}

/// The beginnings and ends of the pieces that one rule accepts.
struct EvidenceSweep {
  private(set) var starts: ContiguousArray<Int32> = []
  private(set) var ends: ContiguousArray<Int32> = []

  mutating func clear() {
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// Adds a piece, in the order of beginnings; one without a day adds nothing.
  mutating func add(from: Int32, until: Int32) {
    guard from < until else { return }
    starts.append(from)
    ends.append(until)
  }

  /// Insertion sort: they are few, and mostly in order as the beginnings are.
  mutating func sortEnds() {
    for place in ends.indices.dropFirst() {
      let end = ends[place]
      var hole = place
      while hole > 0, ends[hole - 1] > end {
        ends[hole] = ends[hole - 1]
        hole -= 1
      }
      ends[hole] = end
    }
  }
}

import Chronology

/// The pieces that one rule accepts, in the order of their first days. Its memory is used again for
/// every rule. Which pieces are accepted is as good as random, so the loops do not branch on it.
struct EvidenceSweep {
  /// Room for every piece of a competency; the first `count` are taken.
  private var room: ContiguousArray<DaySpan> = []
  private(set) var count = 0
  private(set) var starts: ContiguousArray<Int32> = []
  private(set) var ends: ContiguousArray<Int32> = []

  /// Takes the pieces of a run that a rule accepts, each for the days on which it counts.
  mutating func collect(_ leaf: Program.Leaf, from shelf: EvidenceShelf, in run: Range<Int>) {
    while room.count < run.count { room.append(DaySpan(from: 0, until: 0)) }
    count = room.withUnsafeMutableBufferPointer { room in
      shelf.items.withUnsafeBufferPointer { items in
        var count = 0
        for place in run {
          let item = items[place]
          room[count] = DaySpan(from: item.on.number, until: item.untilNumber)
          count += leaf.accepted(item)
        }
        return count
      }
    }
    if let within = leaf.within { limit(to: within) }
  }

  /// Ends each piece a term after its first day, and leaves out those without a day. A term that
  /// goes past the calendar ends nothing.
  private mutating func limit(to within: Term) {
    var kept = 0
    for place in 0..<count {
      let piece = room[place]
      let end = Day(number: piece.from).later(by: within)?.number ?? DaySpan.forever
      let until = min(piece.until, end)
      room[kept] = DaySpan(from: piece.from, until: until)
      kept += piece.from < until ? 1 : 0
    }
    count = kept
  }

  /// Joins pieces that touch, so that what is left is a set of days.
  mutating func join() {
    guard count > 1 else { return }
    let last = room.withUnsafeMutableBufferPointer { room in
      var last = 0
      for place in 1..<count {
        let (piece, open) = (room[place], room[last])
        let touches = piece.from <= open.until
        last += touches ? 0 : 1
        room[last] = DaySpan(
          from: touches ? open.from : piece.from,
          until: touches ? max(open.until, piece.until) : piece.until
        )
      }
      return last
    }
    count = last + 1
  }

  /// Puts the set into an arena.
  func write(to arena: inout SpanArena) -> Range<Int> {
    let start = arena.end
    for place in 0..<count { arena.append(room[place]) }
    return start..<arena.end
  }

  /// Puts the beginnings and the ends in order, each for itself.
  mutating func split() {
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    for place in 0..<count {
      starts.append(room[place].from)
      ends.append(room[place].until)
    }
    guard ends.count <= 64 else { return ends.sort() }
    ends.withUnsafeMutableBufferPointer { ends in
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
}

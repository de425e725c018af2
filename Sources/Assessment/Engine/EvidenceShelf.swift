import Chronology

/// One officer's evidence, by competency and then by day.
struct EvidenceShelf {
  private var loose: ContiguousArray<EvidenceItem> = []
  private(set) var items: ContiguousArray<EvidenceItem> = []
  /// Where each competency's run begins in `items`; one more for the end.
  private var bounds: ContiguousArray<Int>

  init(competencies: Int) {
    bounds = ContiguousArray(repeating: 0, count: competencies + 1)
  }

  /// The run of a competency in `items`.
  func run(of competency: Int) -> Range<Int> {
    bounds[competency]..<bounds[competency + 1]
  }

  mutating func clear() {
    loose.removeAll(keepingCapacity: true)
  }

  /// Keeps what can count.
  mutating func add(_ item: EvidenceItem) {
    guard item.counts, Int(item.competency) < bounds.count - 1 else { return }
    loose.append(item)
  }

  /// Puts the items in order; costs little more than a look where they came in it.
  mutating func sort() {
    distribute()
    for competency in 0..<(bounds.count - 1) {
      sort(run(of: competency))
    }
  }

  /// Counts, then places each item in its competency's run, in the order in which it came.
  private mutating func distribute() {
    for place in bounds.indices { bounds[place] = 0 }
    for item in loose { bounds[Int(item.competency) + 1] += 1 }
    for place in bounds.indices.dropFirst() { bounds[place] += bounds[place - 1] }
    items.removeAll(keepingCapacity: true)
    items.append(contentsOf: loose)
    guard !isGrouped else { return }
    for item in loose.reversed() {
      let competency = Int(item.competency)
      bounds[competency + 1] -= 1
      items[bounds[competency + 1]] = item
    }
    // Every bound now is where its run begins; shift them back to where the one before ends.
    for place in bounds.indices.dropFirst().dropLast() { bounds[place] = bounds[place + 1] }
    bounds[bounds.count - 1] = loose.count
  }

  private var isGrouped: Bool {
    for place in loose.indices.dropFirst()
    where loose[place - 1].competency > loose[place].competency {
      return false
    }
    return true
  }

  /// Insertion sort, where runs are as short as they nearly always are.
  private mutating func sort(_ run: Range<Int>) {
    guard run.count <= 64 else { return items[run].sort { $0.on < $1.on } }
    items.withUnsafeMutableBufferPointer { items in
      for place in run.dropFirst() {
        let item = items[place]
        var hole = place
        while hole > run.lowerBound, items[hole - 1].on > item.on {
          items[hole] = items[hole - 1]
          hole -= 1
        }
        items[hole] = item
      }
    }
  }
}

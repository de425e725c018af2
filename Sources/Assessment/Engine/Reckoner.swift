public import Chronology

/// Works out officers one after another, each in the memory of the one before: `clear`, `add` each
/// piece of evidence, `reckon`, then ask.
public struct Reckoner {
  let engine: Engine
  var shelf: EvidenceShelf
  var arena = SpanArena()
  /// For each level of the program, its days as a run of the arena.
  private var days: ContiguousArray<Range<Int>>
  var sweep = EvidenceSweep()
  private var stack: ContiguousArray<Range<Int>> = []
  private var merger = LadderMerger()
  private var changes: ContiguousArray<Timeline.Change> = []
  /// For each competency, its run of `changes`.
  private var runs: ContiguousArray<Range<Int>>

  /// One that answers by a framework made ready.
  public init(_ engine: Engine) {
    self.engine = engine
    let count = engine.framework.competencies.count
    shelf = EvidenceShelf(competencies: count)
    days = ContiguousArray(repeating: 0..<0, count: engine.program.levels.count)
    runs = ContiguousArray(repeating: 0..<0, count: count)
  }

  /// Forgets the officer.
  public mutating func clear() {
    shelf.clear()
  }

  /// Adds a piece of evidence that is known.
  public mutating func add(_ item: EvidenceItem) {
    shelf.add(item)
  }

  /// Adds pieces of evidence that are known.
  public mutating func add(_ items: [EvidenceItem]) {
    for item in items { shelf.add(item) }
  }

  /// Works out every level of every competency on every day.
  public mutating func reckon() {
    shelf.sort()
    arena.clear()
    for place in engine.program.levels.indices {
      days[place] = run(engine.program.levels[place])
    }
    changes.removeAll(keepingCapacity: true)
    for competency in runs.indices {
      let start = changes.count
      merge(competency)
      runs[competency] = start..<changes.count
    }
  }

  /// The timeline of a competency, by its place in the framework.
  public func timeline(of competency: Int) -> Timeline {
    Timeline(ordered: changes[runs[competency]])
  }

  /// The level of a competency, by its place in the framework, on a day.
  public func level(of competency: Int, on day: Day) -> Int {
    history(of: competency).level(on: day)
  }

  /// The first day after a day on which any level changes by time alone; nil where none does.
  public func nextChange(after day: Day) -> Day? {
    changes.lazy.map(\.from).filter { $0 > day }.min()
  }

  func history(of competency: Int) -> ArraySlice<Timeline.Change> {
    changes[runs[competency]]
  }

  private mutating func run(_ level: Program.Level) -> Range<Int> {
    var top = 0..<0
    for place in level.instructions {
      switch engine.program.instructions[place] {
      case .evidence(let leaf):
        if place > level.instructions.lowerBound { stack.append(top) }
        top = evaluate(leaf, of: level.competency)
      case .level(let other):
        if place > level.instructions.lowerBound { stack.append(top) }
        top = days[other]
      case .both: top = arena.intersection(stack.removeLast(), top)
      case .either: top = arena.union(stack.removeLast(), top)
      }
    }
    return top
  }

  private mutating func merge(_ competency: Int) {
    merger.clear()
    for rung in engine.program.ladders[competency] {
      let place = engine.program.ladder[rung]
      merger.add(days[place], of: engine.program.levels[place].number)
    }
    merger.merge(arena.spans, into: &changes)
  }
}

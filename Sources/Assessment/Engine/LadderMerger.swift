import Chronology

/// Lays the day sets of a competency's levels over each other: on each day the highest counts.
struct LadderMerger {
  /// One level's set, read from front to back.
  private struct Rung {
    let level: Int
    var rest: Range<Int>
    var isInside = false
    /// The day on which this level next begins or ends.
    var next: Int32

    /// Steps over a beginning into the span, or over an end to the beginning of the next.
    mutating func turn(_ spans: UnsafeBufferPointer<DaySpan>) {
      if isInside {
        rest = (rest.lowerBound + 1)..<rest.upperBound
        next = rest.isEmpty ? DaySpan.forever : spans[rest.lowerBound].from
      } else {
        next = spans[rest.lowerBound].until
      }
      isInside.toggle()
    }
  }

  private var rungs: ContiguousArray<Rung> = []

  mutating func clear() {
    rungs.removeAll(keepingCapacity: true)
  }

  /// Adds a level; levels come in ascending order.
  mutating func add(_ days: Range<Int>, of level: Int) {
    guard !days.isEmpty else { return }
    rungs.append(Rung(level: level, rest: days, next: 0))
  }

  /// Appends the days on which the level changes.
  mutating func merge(
    _ spans: ContiguousArray<DaySpan>,
    into changes: inout ContiguousArray<Timeline.Change>
  ) {
    rungs.withUnsafeMutableBufferPointer { rungs in
      spans.withUnsafeBufferPointer { spans in
        for place in rungs.indices { rungs[place].next = spans[rungs[place].rest.lowerBound].from }
        var held = 0
        while let day = rungs.lazy.map(\.next).min(), day != DaySpan.forever {
          let level = Self.step(rungs, to: day, spans)
          if level != held { changes.append(Timeline.Change(from: Day(number: day), level: level)) }
          held = level
        }
      }
    }
  }

  /// Goes on to a day and answers with the level held from it on.
  private static func step(
    _ rungs: UnsafeMutableBufferPointer<Rung>,
    to day: Int32,
    _ spans: UnsafeBufferPointer<DaySpan>
  ) -> Int {
    var level = 0
    for place in rungs.indices {
      if rungs[place].next == day { rungs[place].turn(spans) }
      if rungs[place].isInside { level = rungs[place].level }
    }
    return level
  }
}

public import Chronology

extension DaySet {
  /// The days in either set.
  public func union(_ other: DaySet) -> DaySet {
    combined(with: other) { $0.union($1, $2) }
  }

  /// The days in both sets.
  public func intersection(_ other: DaySet) -> DaySet {
    combined(with: other) { $0.intersection($1, $2) }
  }

  /// The days of a stretch that are not in the set.
  public func complement(in window: DayRange) -> DaySet {
    let end = window.until?.number ?? DaySpan.forever
    var rest: [DaySpan] = []
    var from = window.from.number
    for span in spans where span.until > from && span.from < end {
      if span.from > from { rest.append(DaySpan(from: from, until: span.from)) }
      from = span.until
    }
    if from < end { rest.append(DaySpan(from: from, until: end)) }
    return DaySet(ordered: rest)
  }

  /// The days that at least `depth` of the stretches cover; every day of one where depth is 1.
  public static func covered(
    atLeast depth: Int,
    by ranges: some Sequence<DayRange>
  ) -> DaySet {
    precondition(depth >= 1, "a depth under 1 is every day")
    let ranges = Array(ranges)
    var arena = SpanArena()
    let set = arena.covered(
      atLeast: depth,
      starts: ContiguousArray(ranges.map(\.from.number).sorted()),
      ends: ContiguousArray(ranges.map { $0.until?.number ?? DaySpan.forever }.sorted())
    )
    return DaySet(ordered: arena.spans[set])
  }

  private func combined(
    with other: DaySet,
    by combine: (inout SpanArena, Range<Int>, Range<Int>) -> Range<Int>
  ) -> DaySet {
    var arena = SpanArena()
    let left = arena.add(self)
    let right = arena.add(other)
    let result = combine(&arena, left, right)
    return DaySet(ordered: arena.spans[result])
  }
}

extension SpanArena {
  /// Puts a set in, as it is.
  mutating func add(_ set: DaySet) -> Range<Int> {
    let start = end
    for span in set.spans {
      extend(setFrom: start, with: span)
    }
    return start..<end
  }
}

/// The algebra of day sets. Sets are runs of one growing list, so that working on many of them
/// allocates nothing: in each run the spans ascend, and between two of them lies at least one day.
struct SpanArena {
  private(set) var spans: ContiguousArray<DaySpan> = []

  /// Forgets every set.
  mutating func clear() {
    spans.removeAll(keepingCapacity: true)
  }

  /// Where the next set begins.
  var end: Int { spans.count }

  /// Adds a span to the set that began at `start` and is the last: it must not begin before those
  /// already there, may touch or overlap the last, and may be empty.
  mutating func extend(setFrom start: Int, with span: DaySpan) {
    guard span.from < span.until else { return }
    let last = spans.count - 1
    if last >= start, spans[last].until >= span.from {
      if spans[last].until < span.until { spans[last].until = span.until }
    } else {
      spans.append(span)
    }
  }

  /// Adds a span that is known to begin after the last day of the set.
  mutating func append(_ span: DaySpan) {
    spans.append(span)
  }

  /// The days in either set.
  mutating func union(_ left: Range<Int>, _ right: Range<Int>) -> Range<Int> {
    if left.isEmpty { return right }
    if right.isEmpty { return left }
    let start = spans.count
    var one = left.lowerBound
    var other = right.lowerBound
    while one < left.upperBound || other < right.upperBound {
      let takesOne =
        other == right.upperBound
        || (one < left.upperBound && spans[one].from <= spans[other].from)
      extend(setFrom: start, with: takesOne ? spans[one] : spans[other])
      if takesOne { one += 1 } else { other += 1 }
    }
    return start..<spans.count
  }

  /// The days in both sets.
  mutating func intersection(_ left: Range<Int>, _ right: Range<Int>) -> Range<Int> {
    let start = spans.count
    var one = left.lowerBound
    var other = right.lowerBound
    while one < left.upperBound, other < right.upperBound {
      let from = max(spans[one].from, spans[other].from)
      let until = min(spans[one].until, spans[other].until)
      if from < until { spans.append(DaySpan(from: from, until: until)) }
      if spans[one].until < spans[other].until { one += 1 } else { other += 1 }
    }
    return start..<spans.count
  }

  /// The days that at least `depth` of the given stretches cover; their starts and their ends come
  /// each in ascending order, and each has at least one day.
  mutating func covered(
    atLeast depth: Int,
    starts: borrowing ContiguousArray<Int32>,
    ends: borrowing ContiguousArray<Int32>
  ) -> Range<Int> {
    let first = spans.count
    var (opened, closed) = (0, 0)
    var since: Int32?
    while closed < ends.count {
      let day = opened < starts.count ? min(starts[opened], ends[closed]) : ends[closed]
      while opened < starts.count, starts[opened] == day { opened += 1 }
      while closed < ends.count, ends[closed] == day { closed += 1 }
      if opened - closed >= depth {
        since = since ?? day
      } else if let from = since {
        spans.append(DaySpan(from: from, until: day))
        since = nil
      }
    }
    return first..<spans.count
  }
}

public import Chronology

/// A set of days: stretches that do not touch, in order. The last may have no end.
public struct DaySet: Hashable, Sendable {
  /// Ascending, at least a day apart, none empty.
  let spans: [DaySpan]

  /// No day.
  public static let empty = DaySet(ordered: [])

  /// The days of these stretches, which may come in any order and overlap.
  public init(_ ranges: some Sequence<DayRange>) {
    self.init(ranges.map { DaySpan(from: $0.from.number, until: $0.until?.number ?? .max) })
  }

  /// The days of these spans, which may come in any order, overlap or be empty.
  init(_ spans: [DaySpan]) {
    var arena = SpanArena()
    for span in spans.sorted(by: { $0.from < $1.from }) {
      arena.extend(setFrom: 0, with: span)
    }
    self.spans = Array(arena.spans)
  }

  /// Spans that are known to be a set.
  init(ordered spans: some Sequence<DaySpan>) {
    self.spans = Array(spans)
  }

  /// The stretches, in order.
  public var ranges: [DayRange] {
    spans.compactMap {
      DayRange(
        from: Day(number: $0.from),
        until: $0.until == DaySpan.forever ? nil : Day(number: $0.until)
      )
    }
  }

  /// Whether no day is in it.
  public var isEmpty: Bool { spans.isEmpty }

  /// Whether the day is in it.
  public func contains(_ day: Day) -> Bool {
    spans.contains { $0.from <= day.number && day.number < $0.until }
  }

  /// The first day after this one that is not in it, where this one is; nil where there is none or
  /// the day is not in it.
  public func end(around day: Day) -> Day? {
    let around = spans.first { $0.from <= day.number && day.number < $0.until }
    guard let around, around.until != DaySpan.forever else { return nil }
    return Day(number: around.until)
  }

  /// The first day after this one that is in it.
  public func next(after day: Day) -> Day? {
    guard let span = spans.first(where: { $0.until - 1 > day.number }) else { return nil }
    return max(Day(number: span.from), day.advanced(by: 1))
  }
}

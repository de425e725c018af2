/// A stretch of days as two numbers, `[from, until)`, at least one day long where it stands in a set.
struct DaySpan: Hashable, Sendable {
  var from: Int32
  var until: Int32

  /// The end of a stretch without an end. It is later than any day that can be written.
  static let forever = Int32.max
}

public import Personnel

/// How many of those called were there, and how the others were.
public struct RollCallCount: Equatable, Sendable {
  /// Everybody who belongs to the session.
  public let called: Int
  /// Those with a mark that credits fewer periods than the status alone would.
  public private(set) var leftEarly = 0
  /// The others by their status; those whom nobody has marked count as there.
  public private(set) var byStatus: [Code<AttendanceStatus>: Int] = [:]

  /// Counts the marks of those called.
  ///
  /// - Parameters:
  ///   - whole: The status of somebody who was there from beginning to end.
  ///   - marks: One for each of those called; nil where nobody has marked them.
  public init(_ marks: some Collection<AttendanceMark?>, whole: Code<AttendanceStatus>) {
    called = marks.count
    for mark in marks {
      if let mark, mark.status == whole, mark.creditedPeriods != nil {
        leftEarly += 1
      } else {
        byStatus[mark?.status ?? whole, default: 0] += 1
      }
    }
  }

  /// How many have a status.
  public subscript(_ status: Code<AttendanceStatus>) -> Int { byStatus[status, default: 0] }
}

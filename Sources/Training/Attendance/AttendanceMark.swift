public import Personnel

/// How somebody was at a session, apart from who and when.
public struct AttendanceMark: Hashable, Sendable {
  public let status: Code<AttendanceStatus>
  /// The periods credited where the mark states them instead of the status: somebody left early, or
  /// made an absence up.
  public let creditedPeriods: Int?

  /// A mark by its status, perhaps with the periods that it credits.
  public init(_ status: Code<AttendanceStatus>, creditedPeriods: Int? = nil) {
    self.status = status
    self.creditedPeriods = creditedPeriods
  }

  /// What came of a mark that was sent, by one rule for all: two people call the roll at once, one
  /// of them without a network, and their marks arrive in any order.
  ///
  /// A mark counts where nobody else has marked the officer otherwise since its maker looked. Where
  /// somebody has, what was recorded first stays, and the other mark is kept beside it until
  /// somebody decides; so the order of arrival decides nothing silently, and nothing is lost.
  public enum Arrival: Equatable, Sendable {
    /// It is recorded now.
    case recorded
    /// It was recorded already.
    case known
    /// Something else stands, and is kept beside it.
    case differs(from: AttendanceMark?)
  }

  /// What comes of this mark.
  ///
  /// - Parameters:
  ///   - seen: What its maker saw recorded; nil for nothing.
  ///   - standing: What is recorded now; nil for nothing.
  public func arrival(seen: AttendanceMark?, standing: AttendanceMark?) -> Arrival {
    if standing == self { return .known }
    return standing == seen ? .recorded : .differs(from: standing)
  }
}

extension AttendanceRecord {
  /// What it says, apart from who and when.
  public var mark: AttendanceMark { AttendanceMark(status, creditedPeriods: creditedPeriods) }
}

public import Chronology
public import Personnel
public import Training

/// One reason for an outcome, with its figures.
public enum OutcomeReason: Hashable, Sendable {
  /// The enrolment was withdrawn on a day, for a reason.
  case withdrawn(on: Day, reason: String)
  /// The class has no session whose roll-call is closed.
  case noSessionHeld
  /// So many sessions, of so many periods, have their roll-call still open.
  case rollCallsOpen(sessions: Int, periods: Int)
  /// Attendance is under the threshold, in per cent.
  case attendanceTooLow(AttendanceRate, percent: Int)
  /// A component has no score.
  case scoreMissing(Code<CourseAssessment.Component>)
  /// The rounded overall mark is under the pass mark.
  case markTooLow(OverallMark, pass: Score)
  /// A component's score is under its minimum.
  case componentTooLow(Code<CourseAssessment.Component>, score: Score, minimum: Score)
  /// Attendance reaches the threshold, in per cent.
  case attendanceReached(AttendanceRate, percent: Int)
  /// The rounded overall mark reaches the pass mark.
  case markReached(OverallMark, pass: Score)

  /// The reason's name, by which data knows it.
  public var code: String {
    switch self {
    case .withdrawn: "withdrawn"
    case .noSessionHeld: "noSessionHeld"
    case .rollCallsOpen: "rollCallsOpen"
    case .attendanceTooLow: "attendanceTooLow"
    case .scoreMissing: "scoreMissing"
    case .markTooLow: "markTooLow"
    case .componentTooLow: "componentTooLow"
    case .attendanceReached: "attendanceReached"
    case .markReached: "markReached"
    }
  }
}

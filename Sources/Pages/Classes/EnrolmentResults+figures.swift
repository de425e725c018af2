import Assessment
import Chronology
import Personnel
import Records
import Reports
import Training

extension EnrolmentResults {
  /// The figures of an enrolment as pages show them. What was recorded counts before what is worked out,
  /// which is given beside them.
  func figures(
    of id: ID<Enrolment>,
    startingOn first: Day
  ) -> (attendance: AttendanceFigure, result: ResultFigure, worked: ClassResult)? {
    guard let result = result(of: id, startingOn: first) else { return nil }
    let rate = AttendanceFigure(
      numerator: result.attendance.credited.numerator,
      denominator: result.attendance.credited.denominator,
      held: result.attendance.held,
      coming: result.attendance.toCome
    )
    let saved = recorded(of: id)
    let outcome = saved.flatMap { Outcome(rawValue: $0.outcome) } ?? result.outcome
    let classification = saved == nil ? result.classification?.title : saved?.classification
    let mark = saved == nil ? result.overall?.rounded : saved?.mark
    let figure = ResultFigure(
      outcome: outcome,
      mark: mark?.hundredths,
      classification: classification,
      reasons: shortfalls(of: id, recordedAs: outcome, now: result)
    )
    return (rate, figure, result)
  }
}

import Assessment
import Chronology
import Personnel
import Records
import Training

/// What came of some enrolments: the recorded figures, with the reasons worked out anew.
struct EnrolmentResults {
  private let curricula: Curricula
  private let enrolments: [ID<Enrolment>: Enrolment]
  private let courses: [ID<TrainingClass>: Course]
  private let sessions: [ID<TrainingClass>: [Session]]
  private let attendance: [ID<Enrolment>: [AttendanceRecord]]
  private let scores: [ID<Enrolment>: [ComponentScore]]
  private let recorded: [ID<Enrolment>: RecordedResult]

  /// Reads all that the outcomes of these enrolments depend on.
  init(
    _ enrolments: [Enrolment],
    courses codes: [ID<TrainingClass>: Code<Course>],
    by curricula: Curricula,
    in records: any Reading
  ) throws {
    let ids = enrolments.map(\.id)
    let byCode = Dictionary(uniqueKeysWithValues: curricula.courses.map { ($0.code, $0) })
    self.curricula = curricula
    self.enrolments = Dictionary(uniqueKeysWithValues: enrolments.map { ($0.id, $0) })
    courses = codes.compactMapValues { byCode[$0] }
    sessions = Dictionary(
      grouping: try records.all(.sessions(of: codes.keys.sorted())),
      by: \.trainingClass
    )
    attendance = Dictionary(grouping: try records.all(.attendance(of: ids)), by: \.enrolment)
    scores = Dictionary(grouping: try records.all(.scores(of: ids)), by: \.enrolment)
    recorded = Dictionary(
      uniqueKeysWithValues: try records.all(.recordedResults(of: ids)).map { ($0.enrolment, $0) }
    )
  }

  private func assessment(of id: ID<Enrolment>) -> CourseAssessment? {
    enrolments[id].flatMap { courses[$0.trainingClass]?.assessment }
  }

  /// What came of an enrolment in a class that began on a day.
  func result(of id: ID<Enrolment>, startingOn first: Day) -> ClassResult? {
    guard let enrolment = enrolments[id], let course = courses[enrolment.trainingClass] else {
      return nil
    }
    return ClassRecord(
      course: course,
      scheme: curricula.scheme(of: course, startingOn: first),
      enrolment: enrolment,
      sessions: sessions[enrolment.trainingClass, default: []],
      attendance: attendance[id, default: []],
      statuses: curricula.attendanceStatuses,
      scores: scores[id, default: []]
    ).result()
  }

  /// Its figures as pages show them. What was recorded counts before what is worked out.
  func figures(
    of id: ID<Enrolment>,
    startingOn first: Day
  ) -> (attendance: AttendanceFigure, result: ResultFigure)? {
    guard let result = result(of: id, startingOn: first) else { return nil }
    let rate = AttendanceFigure(
      numerator: result.attendance.credited.numerator,
      denominator: result.attendance.credited.denominator,
      held: result.attendance.held,
      coming: result.attendance.toCome
    )
    let saved = recorded[id]
    let outcome = saved.flatMap { Outcome(rawValue: $0.outcome) } ?? result.outcome
    let reasons = outcome == result.outcome && outcome != .passed ? result.reasons : []
    let classification = saved == nil ? result.classification?.title : saved?.classification
    let mark = saved == nil ? result.overall?.rounded : saved?.mark
    let figure = ResultFigure(
      outcome: outcome,
      mark: mark?.hundredths,
      classification: classification,
      reasons: reasons.map { $0.sentence(in: assessment(of: id)) }
    )
    return (rate, figure)
  }
}

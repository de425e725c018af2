public import Assessment
public import Chronology
public import Personnel
public import Records
public import Training
public import Vietnamese

/// What came of some enrolments: the recorded figures, with the reasons worked out anew.
public struct EnrolmentResults {
  private let curricula: Curricula
  private let enrolments: [ID<Enrolment>: Enrolment]
  private let courses: [ID<TrainingClass>: Course]
  private let sessions: [ID<TrainingClass>: [Session]]
  private let attendance: [ID<Enrolment>: [AttendanceRecord]]
  private let scores: [ID<Enrolment>: [ComponentScore]]
  private let recorded: [ID<Enrolment>: RecordedResult]

  /// Reads all that the outcomes of these enrolments depend on.
  public init(
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

  /// What was recorded of an enrolment; nil where nothing was.
  public func recorded(of id: ID<Enrolment>) -> RecordedResult? { recorded[id] }

  /// What came of an enrolment in a class that began on a day.
  public func result(of id: ID<Enrolment>, startingOn first: Day) -> ClassResult? {
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

  /// Why an enrolment came to an outcome other than passing: a sentence for each rule that it misses.
  /// None where the records lead to another outcome by now than was recorded: those reasons were not
  /// the reasons for it.
  public func shortfalls(
    of id: ID<Enrolment>,
    recordedAs outcome: Outcome,
    now result: ClassResult?
  ) -> [Bilingual] {
    guard outcome != .passed, let result, result.outcome == outcome else { return [] }
    let assessment = enrolments[id].flatMap { courses[$0.trainingClass]?.assessment }
    return result.reasons.map { $0.sentence(in: assessment) }
  }
}

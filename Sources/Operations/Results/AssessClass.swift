import Assessment
import Chronology
import Personnel
import Records
import Training

/// Works the results of a class out from what is on record, and with them the evidence and the
/// papers that a closed class gives: of the places for which something changed, and of those without
/// a result. The others stay as recorded, whatever the rules have become since.
struct AssessClass {
  private let trainingClass: TrainingClass
  private let curricula: Curricula
  private let touched: ClassWriter.Touched

  init(_ trainingClass: TrainingClass, by curricula: Curricula, touched: ClassWriter.Touched) {
    self.trainingClass = trainingClass
    self.curricula = curricula
    self.touched = touched
  }

  /// Works them out within a transaction.
  func run(in records: any Writing, _ ledger: Ledger, at now: Instant) throws {
    guard let course = curricula.course(trainingClass.course) else { return }
    let codes = Dictionary(
      try records.all(.enrolledCodes(in: trainingClass.id)).map { ($0.enrolment, $0.officer) },
      uniquingKeysWith: { $1 }
    )
    let known = Dictionary(
      try records.all(.results(of: trainingClass.id)).map { ($0.enrolment, $0) },
      uniquingKeysWith: { $1 }
    )
    let papers = Dictionary(
      try records.all(.certificates(of: trainingClass.id)).map { ($0.enrolment, $0) },
      uniquingKeysWith: { $1 }
    )
    for (enrolment, result) in try results(of: course, in: records)
    where touched.contains(enrolment.id) || known[enrolment.id] == nil {
      let work = ResultWriter(
        records: records,
        ledger: ledger,
        now: now,
        officer: codes[enrolment.id]?.text ?? "",
        trainingClass: trainingClass,
        course: course
      )
      try work.write(ResultRecord(result, of: enrolment.id), old: known[enrolment.id])
      let awards = trainingClass.state == .closed ? result.awards : []
      try work.writeEvidence(awards, of: enrolment)
      let isPassed = trainingClass.state == .closed && result.outcome == .passed
      try work.writePaper(isPassed: isPassed, of: enrolment, old: papers[enrolment.id])
    }
  }

  private func results(
    of course: Course,
    in records: any Reading
  ) throws -> [(Enrolment, ClassResult)] {
    let sessions = try records.all(.sessions(of: trainingClass.id))
    let attendance = Dictionary(
      grouping: try records.all(.attendance(of: trainingClass.id)),
      by: \.enrolment
    )
    let scores = Dictionary(
      grouping: try records.all(.scores(of: trainingClass.id)).map(\.score),
      by: \.enrolment
    )
    let scheme = curricula.scheme(of: course, startingOn: trainingClass.days.from)
    return try records.all(.enrolments(of: trainingClass.id)).map { enrolment in
      let record = ClassRecord(
        course: course,
        scheme: scheme,
        enrolment: enrolment,
        sessions: sessions,
        attendance: attendance[enrolment.id, default: []],
        statuses: curricula.attendanceStatuses,
        scores: scores[enrolment.id, default: []]
      )
      return (enrolment, record.result())
    }
  }
}

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
  private let rules: ClassRules
  private let touched: ClassWriter.Touched

  init(_ trainingClass: TrainingClass, by rules: ClassRules, touched: ClassWriter.Touched) {
    self.trainingClass = trainingClass
    self.rules = rules
    self.touched = touched
  }

  init(_ trainingClass: TrainingClass, by curricula: Curricula, touched: ClassWriter.Touched) {
    let rules = ClassRules(of: trainingClass, in: curricula)
    self.init(trainingClass, by: rules, touched: touched)
  }

  /// Works them out within a transaction.
  func run(in records: any Writing, _ ledger: Ledger, at now: Instant) throws {
    guard let course = rules.course else { return }
    let known = Dictionary(
      try records.all(.results(of: trainingClass.id)).map { ($0.enrolment, $0) },
      uniquingKeysWith: { $1 }
    )
    let results = try results(of: course, in: records)
      .filter { touched.contains($0.0.id) || known[$0.0.id] == nil }
    guard !results.isEmpty else { return }
    var writer = try ResultWriter(
      records: records,
      ledger: ledger,
      now: now,
      trainingClass: trainingClass,
      course: course,
      enrolments: results.map(\.0.id)
    )
    for (enrolment, result) in results {
      try writer.add(ResultRecord(result, of: enrolment.id), old: known[enrolment.id])
      let awards = trainingClass.state == .closed ? result.awards : []
      try writer.addEvidence(awards, of: enrolment)
      let isPassed = trainingClass.state == .closed && result.outcome == .passed
      try writer.addPaper(isPassed: isPassed, of: enrolment)
    }
    try writer.write()
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
    return try records.all(.enrolments(of: trainingClass.id)).map { enrolment in
      let record = ClassRecord(
        course: course,
        scheme: rules.scheme,
        enrolment: enrolment,
        sessions: sessions,
        attendance: attendance[enrolment.id, default: []],
        statuses: rules.statuses,
        scores: scores[enrolment.id, default: []]
      )
      return (enrolment, record.result())
    }
  }
}

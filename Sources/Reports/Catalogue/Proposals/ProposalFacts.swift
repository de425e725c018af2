import Assessment
import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// The results of a class as recorded, and why those who did not pass did not.
struct ProposalFacts {
  let classFacts: ClassFacts
  let course: Course
  private let recorded: [ID<Enrolment>: RecordedResult]
  private let results: EnrolmentResults
  private let numbers: [ID<Enrolment>: String]

  init(_ scope: ReportScope, report: String, in records: any Reading) throws {
    classFacts = try ClassFacts(scope, report: report, in: records)
    course = try classFacts.course(of: scope)
    let id = try scope.classNeeded(by: report)
    recorded = Dictionary(
      uniqueKeysWithValues: try records.all(
        .recordedResults(of: id, knownAt: scope.knownAt)
      ).map { ($0.enrolment, $0) }
    )
    results = try EnrolmentResults(
      try records.all(.members(of: id)).map(\.enrolment),
      courses: [id: course.code],
      by: scope.curricula,
      in: records
    )
    numbers = Dictionary(
      try records.all(.numberedPapers(of: id, knownAt: scope.knownAt)).map {
        ($0.enrolment, $0.number)
      },
      uniquingKeysWith: { $1 }
    )
  }

  /// Those whose recorded result is a pass: nothing else decides who gets a paper.
  var eligible: [ClassFacts.ClassLearner] {
    classFacts.learners.filter { outcome(of: $0) == .passed }
  }

  /// All others.
  var others: [ClassFacts.ClassLearner] {
    classFacts.learners.filter { outcome(of: $0) != .passed }
  }

  /// The recorded result of a learner.
  func result(of learner: ClassFacts.ClassLearner) -> RecordedResult? {
    recorded[learner.learner.enrolment]
  }

  /// The number of the learner's paper, once it has one.
  func number(of learner: ClassFacts.ClassLearner) -> String? {
    numbers[learner.learner.enrolment]
  }

  private func outcome(of learner: ClassFacts.ClassLearner) -> Outcome? {
    result(of: learner).flatMap { Outcome(rawValue: $0.outcome) }
  }

  /// Which rules a learner misses, in words; nil for one who is eligible.
  func shortfall(of learner: ClassFacts.ClassLearner) -> Bilingual? {
    guard let outcome = outcome(of: learner) else { return Self.unrecorded }
    guard outcome != .passed else { return nil }
    let id = learner.learner.enrolment
    let reasons = results.shortfalls(
      of: id,
      recordedAs: outcome,
      now: results.result(of: id, startingOn: classFacts.heading.first)
    )
    guard reasons.isEmpty else {
      return Bilingual(
        vi: reasons.map(\.vi).joined(separator: " "),
        en: reasons.map(\.en).joined(separator: " ")
      )
    }
    return Bilingual(
      vi: "\(outcome.title.vi), theo kết quả đã ghi nhận.",
      en: "\(outcome.title.en), by the result on record."
    )
  }

  private static let unrecorded = Bilingual(
    vi: "Chưa ghi nhận kết quả.",
    en: "No result is on record."
  )
}

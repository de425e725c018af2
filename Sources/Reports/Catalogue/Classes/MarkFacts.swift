import Assessment
import Personnel
import Records
import Training
import Vietnamese

/// The scores and results of a class.
struct MarkFacts {
  let classFacts: ClassFacts
  let assessment: CourseAssessment
  /// Components with scores that the course no longer has, by code.
  let formerComponents: [Code<CourseAssessment.Component>]
  let scoreCount: Int
  /// The components for which anybody has a score; in another nobody was absent.
  private let scored: Set<Code<CourseAssessment.Component>>
  private let scores: [ID<Enrolment>: [ComponentScore]]
  private let results: [ID<Enrolment>: RecordedResult]

  init(_ scope: ReportScope, report: String, in records: any Reading) throws {
    classFacts = try ClassFacts(scope, report: report, in: records)
    let id = try scope.classNeeded(by: report)
    assessment = try classFacts.course(of: scope).assessment
    let scores = try records.all(.classScores(of: id))
    scoreCount = scores.count
    scored = Set(scores.map(\.component))
    formerComponents = scored.subtracting(assessment.components.map(\.code))
      .sorted { $0.text < $1.text }
    self.scores = Dictionary(grouping: scores, by: \.enrolment)
    results = Dictionary(
      uniqueKeysWithValues: try records.all(
        .recordedResults(of: id, knownAt: scope.knownAt)
      ).map { ($0.enrolment, $0) }
    )
  }

  /// The cells of a learner after the name.
  func cells(of learner: ClassFacts.ClassLearner) -> [ReportCell] {
    let officer = learner.learner
    let result = results[officer.enrolment]
    return [
      officer.birthDate.map { .date($0) } ?? .empty, .text(learner.agencies),
    ] + (assessment.components.map(\.code) + formerComponents).map { cell(of: $0, for: officer) }
      + [
        result?.mark.map { .mark($0) } ?? .empty,
        result?.mark.map { .text(Self.words($0)) } ?? .empty,
        result?.classification.map { .text($0) } ?? .empty,
        result.flatMap { Outcome(rawValue: $0.outcome) }.map { .text($0.title) } ?? .empty,
        (learner.remarks + remarks(of: officer, result)).joined,
      ]
  }

  /// The score that counts; `V` for one who is missing it though the class is over and others have
  /// one.
  private func cell(
    of component: Code<CourseAssessment.Component>,
    for officer: Learner
  ) -> ReportCell {
    let all = scores[officer.enrolment, default: []].filter { $0.component == component }
    if let counted = counted(all) { return .mark(counted) }
    let isAbsent =
      classFacts.heading.state == .closed && officer.withdrawnOn == nil
      && scored.contains(component)
    return isAbsent ? .text("V") : .empty
  }

  /// Source: the course's resit policy, best or latest; of one day's scores the highest.
  private func counted(_ scores: [ComponentScore]) -> Score? {
    switch assessment.resit {
    case .best: scores.map(\.score).max()
    case .latest: scores.max { ($0.day, $0.score) < ($1.day, $1.score) }?.score
    }
  }

  private func remarks(of officer: Learner, _ result: RecordedResult?) -> [Bilingual] {
    var remarks: [Bilingual] = []
    let own = Dictionary(grouping: scores[officer.enrolment, default: []], by: \.component)
    let again = assessment.components.filter { own[$0.code, default: []].count > 1 }
    if !again.isEmpty {
      remarks.append(
        Bilingual(
          vi: "Thi lại: " + again.map(\.title.vi).joined(separator: ", "),
          en: "Resit: " + again.map(\.title.en).joined(separator: ", ")
        )
      )
    }
    if let result, result.outcome == Outcome.notEligible.rawValue,
      let credited = Fraction(result.credited, over: result.denominator)
    {
      let amount = (vi: credited.official(.vi), en: credited.official(.en))
      remarks.append(
        Bilingual(
          vi: "Dự \(amount.vi)/\(result.held) tiết",
          en: "Attended \(amount.en) of \(result.held) periods"
        )
      )
    }
    return remarks
  }

  /// How many passed, as the sheet closes.
  var summary: Bilingual {
    let count = classFacts.learners.count
    let passed = results.values.filter { $0.outcome == Outcome.passed.rawValue }.count
    return Bilingual(
      vi: """
        Bảng điểm này có \(count) (\(NumberWords.vietnamese(count))) học viên, \
        trong đó \(passed) học viên đạt./.
        """,
      en: "This sheet has \(count) learners, of whom \(passed) passed."
    )
  }

  private static func words(_ mark: Score) -> Bilingual {
    let places = mark.hundredths.isMultiple(of: 10) ? 1 : 2
    let units = places == 1 ? mark.hundredths / 10 : mark.hundredths
    return Bilingual(
      vi: NumberWords.vietnamese(units, places: places).capitalizedFirst,
      en: "\(mark)"
    )
  }
}

extension ReportScope {
  /// The class, for a report that is of one.
  func classNeeded(by report: String) throws(ReportRefusal) -> ID<TrainingClass> {
    guard let trainingClass else { throw .classNeeded(report: report) }
    return trainingClass
  }
}

extension Fraction {
  /// As officials write it, with up to two places.
  func official(_ language: Language) -> String {
    if let whole { return OfficialNumber.text(whole, in: language) }
    return OfficialNumber.text(units(places: 2), places: 2, in: language)
  }
}

extension String {
  /// With its first letter large, as a sentence begins.
  var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}

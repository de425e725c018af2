import Assessment
import Chronology
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
  /// The place of each column's component among all that anybody was scored in.
  private let places: [Int]
  /// Whether anybody has a score at a place; where nobody has, nobody was absent.
  private let isScored: [Bool]
  private let scores: [ID<Enrolment>: [Sitting]]
  private let results: [ID<Enrolment>: RecordedResult]

  /// One score of a component, which is known by its place: there are very many.
  private struct Sitting {
    let place: Int
    let score: Score
    let day: Day
  }

  init(_ scope: ReportScope, report: String, in records: any Reading) throws {
    classFacts = try ClassFacts(scope, report: report, in: records)
    let id = try scope.classNeeded(by: report)
    assessment = try classFacts.course(of: scope).assessment
    let present = assessment.components.map(\.code)
    var places = Dictionary(zip(present, present.indices), uniquingKeysWith: { first, _ in first })
    var former: [(code: Code<CourseAssessment.Component>, place: Int)] = []
    var scores: [ID<Enrolment>: [Sitting]] = [:]
    var isScored = present.map { _ in false }
    var count = 0
    try records.forEach(.classScores(of: id)) { score in
      let place = places[score.component] ?? present.count + former.count
      if place == present.count + former.count {
        places[score.component] = place
        former.append((score.component, place))
        isScored.append(true)
      }
      isScored[place] = true
      scores[score.enrolment, default: []].append(
        Sitting(place: place, score: score.score, day: score.day)
      )
      count += 1
    }
    former.sort { $0.code.text < $1.code.text }
    formerComponents = former.map(\.code)
    self.places = present.compactMap { places[$0] } + former.map(\.place)
    self.scores = scores
    self.isScored = isScored
    scoreCount = count
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
    let sittings = scores[officer.enrolment, default: []]
    return [
      officer.birthDate.map { .date($0) } ?? .empty, .text(learner.agencies),
    ] + components(of: officer, sittings)
      + [
        result?.mark.map { .mark($0) } ?? .empty,
        result?.mark.map { .text(Self.words($0)) } ?? .empty,
        result?.classification.map { .text($0) } ?? .empty,
        result.flatMap { Outcome(rawValue: $0.outcome) }.map { .text($0.title) } ?? .empty,
        (learner.remarks + remarks(on: sittings, result)).joined,
      ]
  }

  /// The scores that count; `V` for one who is missing one though the class is over and others have
  /// one.
  private func components(of officer: Learner, _ sittings: [Sitting]) -> [ReportCell] {
    var counted: [Sitting?] = Array(repeating: nil, count: places.count)
    for sitting in sittings where counted[sitting.place].map({ counts(sitting, over: $0) }) ?? true
    {
      counted[sitting.place] = sitting
    }
    let isOver = classFacts.heading.state == .closed && officer.withdrawnOn == nil
    return places.map { place in
      if let sitting = counted[place] { return .mark(sitting.score) }
      return isOver && isScored[place] ? .text("V") : .empty
    }
  }

  /// Source: the course's resit policy, best or latest; of one day's scores the highest.
  private func counts(_ sitting: Sitting, over other: Sitting) -> Bool {
    switch assessment.resit {
    case .best: other.score < sitting.score
    case .latest: (other.day, other.score) < (sitting.day, sitting.score)
    }
  }

  private func remarks(on sittings: [Sitting], _ result: RecordedResult?) -> [Bilingual] {
    var remarks: [Bilingual] = []
    let again = zip(assessment.components, places).filter { _, place in
      sittings.count { $0.place == place } > 1
    }
    .map(\.0)
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

import Assessment
import Chronology
import Operations
import Pages
import Personnel
import Records
import Training
import Vietnamese

extension Sketch {
  private static let moment = Instant(startOf: day("2020-04-01"))

  /// A course of a test, which one person marks, and a practice that two do.
  private static func rules() throws -> ClassRules {
    let assessment = CourseAssessment(
      scheme: try code("s"),
      components: [
        .init(
          code: try code("TN"),
          title: Bilingual(vi: "Bài trắc nghiệm", en: "Test"),
          weight: 40,
          minimum: nil
        ),
        .init(
          code: try code("TH"),
          title: Bilingual(vi: "Bài thực hành", en: "Practice"),
          weight: 60,
          minimum: nil,
          markers: 2
        ),
      ],
      resit: .best,
      stepHundredths: 10,
      pass: .init(attendance: 80, mark: try score(500))
    )
    let course = Course(
      code: try code("TTDN-01"),
      title: introduction,
      audience: [],
      prerequisites: [],
      modules: [],
      assessment: assessment,
      awards: [],
      document: .init(kind: .attestation, title: introduction)
    )
    return ClassRules(course: course, scheme: nil, statuses: [])
  }

  private static func earned(_ id: Int64, _ component: String, _ hundredths: Int) throws
    -> ComponentScore
  {
    ComponentScore(
      enrolment: ID(id),
      component: try code(component),
      score: try score(hundredths),
      day: day("2020-03-20")
    )
  }

  private static func enrolment(_ id: Int64) -> Enrolment {
    Enrolment(id: ID(id), trainingClass: ID(3), officer: ID(id), standing: .enrolled)
  }

  /// A closed class of three: one with a single marker's score, one whose markers lie apart, one
  /// signed of whom a change is asked for.
  static func results() throws -> ClassResults {
    let trainingClass = TrainingClass(
      id: ID(3),
      code: try code("LOP-2020-01"),
      course: try code("TTDN-01"),
      title: "Lớp nhập môn",
      place: nil,
      lead: nil,
      days: days("2020-03-18", "2020-03-21"),
      state: .closed
    )
    let learners: [ClassResults.Learner] = [
      .init(
        enrolment: enrolment(11),
        code: try code("PY-1"),
        name: "Nguyễn Thị Ánh",
        markers: [MarkerScore(try earned(11, "TH", 700), attempt: 1, marker: "An")]
      ),
      .init(
        enrolment: enrolment(12),
        code: try code("PY-2"),
        name: "Lê Văn Bình",
        scores: [ScoreRecord(try earned(12, "TN", 825), attempt: 1)],
        markers: [
          MarkerScore(try earned(12, "TH", 500), attempt: 1, marker: "An"),
          MarkerScore(try earned(12, "TH", 800), attempt: 1, marker: "Bình"),
        ]
      ),
      .init(
        enrolment: enrolment(13),
        code: try code("PY-3"),
        name: "Hồ Chi",
        scores: [
          ScoreRecord(try earned(13, "TN", 700), attempt: 1),
          ScoreRecord(try earned(13, "TH", 700), attempt: 1),
        ],
        signing: Signing(enrolment: ID(13), at: moment, by: "Dũng"),
        proposals: [
          AmendmentProposal(
            id: ID(5),
            enrolment: ID(13),
            component: try code("TN"),
            attempt: 1,
            old: try score(700),
            score: try score(900),
            day: day("2020-03-20"),
            at: moment,
            actor: "Bình",
            reason: "Phúc khảo"
          )
        ]
      ),
    ]
    guard
      let results = ClassResults(
        trainingClass,
        by: try rules(),
        sessions: [],
        learners: learners,
        recorders: ["An", "Bình"]
      )
    else { throw Broken(text: "no course") }
    return results
  }

  static func resultsPage(
    attempt: Int = 1,
    mayRecord: Bool = true,
    by name: String = "Bình"
  ) throws -> ResultsPage {
    ResultsPage(
      try results(),
      attempt: attempt,
      reader: ResultsReader(name: name, mayRecord: mayRecord, maySign: true),
      day: "21/03/2020"
    )
  }

  static func reviewPage(score hundredths: Int? = 650) throws -> ResultsReviewPage {
    let results = try results()
    let entries = try hundredths.map { hundredths in
      [
        ScoreEntry(
          ScoreCell(ID(12), try code("TN"), attempt: 1),
          ScoreValue(try score(hundredths), on: day("2020-03-20")),
          seen: ScoreValue(try score(825), on: day("2020-03-20"))
        )
      ]
    }
    let check = ScoreCheck(entries ?? [], on: results, by: "Bình")
    return ResultsReviewPage(results, check, entries: entries ?? [], attempt: 1, key: "k")
  }

  static func learnerPage(
    _ results: ClassResults,
    _ learner: ClassResults.Learner,
    by name: String = "Chi"
  ) throws -> LearnerResultPage {
    LearnerResultPage(
      results,
      learner,
      reader: ResultsReader(name: name, mayRecord: true, maySign: true),
      amendments: [
        ResultAmendment(
          enrolment: learner.id,
          at: moment,
          actor: "An",
          approver: "Dũng",
          reason: "Cộng nhầm",
          old: #"{"score":600,"outcome":"failed"}"#,
          new: #"{"score":700,"outcome":"passed"}"#
        )
      ],
      history: []
    )
  }
}

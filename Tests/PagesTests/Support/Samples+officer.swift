import Assessment
import Chronology
import Pages
import Personnel
import Training
import Vietnamese

extension Samples {
  var attendance: AttendanceFigure {
    AttendanceFigure(numerator: 12, denominator: 1, held: 16, coming: 4)
  }

  func result(_ outcome: Outcome) -> ResultFigure {
    ResultFigure(outcome: outcome, mark: 825, classification: both, reasons: [both, both])
  }

  func level(_ changes: [(String, Int)], required: Int) -> OfficerPage.LevelLine {
    let timeline = Timeline(changes.map { .init(from: Self.day($0.0), level: $0.1) })
    let today = Self.day("2020-12-31")
    return OfficerPage.LevelLine(
      code: text,
      title: both,
      level: timeline.level(on: today),
      required: required,
      holdsUntil: timeline.holdsUntil(on: today),
      timeline: timeline,
      why: [.init(holds: true, sentence: both, parts: [.init(holds: false, sentence: both)])],
      next: [.init(holds: false, sentence: both)]
    )
  }

  func gap(_ status: GapStatus) -> OfficerPage.GapLine {
    .init(
      code: text,
      title: both,
      required: 3,
      held: 2,
      due: Self.day("2021-06-30"),
      holdsUntil: Self.day("2021-02-01"),
      status: status
    )
  }

  var officer: OfficerPage {
    OfficerPage(
      id: ID(7),
      code: text,
      name: text,
      position: text,
      assignments: [
        .init(
          agency: neighbour,
          duty: both,
          share: .fullTime,
          role: .principal,
          decision: .init(number: text, day: Self.day("2019-01-15")),
          days: Self.days("2019-02-01", "2020-07-01")
        )
      ],
      levels: [
        level([("2018-03-01", 1), ("2019-05-02", 2), ("2021-05-02", 0)], required: 3),
        level([("2020-03-20", 5)], required: 0), level([], required: 2),
      ],
      gaps: [.init(duty: both, agency: both, rows: GapStatus.allCases.map(gap))],
      results: Outcome.allCases.map { outcome in
        .init(
          trainingClass: ID(3),
          title: text,
          days: Self.days("2020-03-18", "2020-03-21"),
          attendance: attendance,
          result: result(outcome)
        )
      },
      certificates: [
        .init(
          number: text,
          title: both,
          issued: Self.day("2020-03-20"),
          until: Self.day("2021-01-20"),
          revoked: nil
        ),
        .init(number: nil, title: both, issued: Self.day("2020-03-20"), until: nil, revoked: nil),
        .init(
          number: text,
          title: both,
          issued: Self.day("2018-03-20"),
          until: Self.day("2020-03-20"),
          revoked: nil
        ),
        .init(
          number: text,
          title: both,
          issued: Self.day("2018-03-20"),
          until: nil,
          revoked: Self.day("2020-03-20")
        ),
      ]
    )
  }

  /// Somebody of whom only the name is known.
  var newcomer: OfficerPage {
    OfficerPage(
      id: ID(8),
      code: text,
      name: text,
      position: nil,
      assignments: [],
      levels: [],
      gaps: [],
      results: [],
      certificates: []
    )
  }
}

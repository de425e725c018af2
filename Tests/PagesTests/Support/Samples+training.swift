import Assessment
import Chronology
import Pages
import Personnel
import Training
import Vietnamese

extension Samples {
  var classes: ClassesPage {
    ClassesPage(
      rows: TrainingClass.State.allCases.map { state in
        .init(
          id: ID(3),
          code: text,
          title: text,
          days: Self.days("2020-03-18", "2020-03-21"),
          state: state,
          enrolled: 40,
          passed: 38
        )
      },
      address: Address.classes.with("year", text),
      chips: [Chip(text, without: .classes)],
      years: [Choice("2020", "2020")],
      courses: [Choice(text, text)]
    )
  }

  func trainingClass(_ course: Code<Course>) -> ClassPage {
    ClassPage(
      id: ID(3),
      code: text,
      name: text,
      course: .init(code: course, title: both),
      place: text,
      lead: neighbour,
      days: Self.days("2020-03-18", "2020-03-21"),
      state: .running,
      sessions: [
        .init(id: ID(1), day: Self.day("2020-03-18"), part: .morning, periods: 4, isClosed: true),
        .init(id: ID(1), day: Self.day("2020-03-18"), part: .evening, periods: 2, isClosed: false),
      ],
      components: [.init(title: both, weight: 40), .init(title: both, weight: 60)],
      learners: Outcome.allCases.map { outcome in
        .init(
          id: ID(7),
          name: text,
          agency: both,
          attendance: attendance,
          scores: [850, nil],
          result: result(outcome)
        )
      }
    )
  }

  var certificates: CertificatesPage {
    CertificatesPage(
      within: 90,
      rows: [
        .init(
          officer: ID(7),
          name: text,
          title: both,
          issued: Self.day("2019-01-20"),
          until: Self.day("2021-01-20")
        )
      ]
    )
  }

  var reports: ReportsPage {
    ReportsPage(lines: [.init(code: "ttdn-summary", title: both, purpose: both)])
  }

  func report(problem: Bilingual? = nil) -> ReportPage {
    let list = Address.report("ttdn-summary").with("list", "assigned").with("row", text)
    return ReportPage(
      code: "ttdn-summary",
      heading: both,
      purpose: both,
      asks: [.period, .agency, .trainingClass],
      address: Address.report("ttdn-summary").with("period", text),
      periods: [Choice("2020", text)],
      agencies: [Choice(text, text)],
      classes: [Choice(text, text)],
      problem: problem,
      preview: .init(
        subtitles: [both],
        columns: [
          .init(title: both, number: "A", isNumber: false),
          .init(title: both, number: "B", isNumber: false),
          .init(title: both, number: "1", isNumber: true, meaning: both),
        ],
        rows: [
          .init(kind: .group, cells: [.init(both), .init(both), .init(both)]),
          .init(kind: .line, cells: [.init(both), .init(both), .init(both, list: list)]),
          .init(kind: .total, cells: [.init(both), .init(both), .init(both, list: list)]),
        ],
        remarks: [both],
        list: .init(
          title: both,
          columns: [.init(title: both, isNumber: false), .init(title: both, isNumber: true)],
          rows: [[both, both]]
        )
      )
    )
  }
}

import Assessment
import Chronology
import Pages
import Personnel
import Training
import Vietnamese

/// Page models made by hand, every text of which is the one given: plain, or hostile.
struct Samples {
  /// What stands in every text field.
  var text = "Plain text"

  var both: Bilingual { Bilingual(vi: text, en: text) }

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? .last }

  static func days(_ from: String, _ until: String?) -> DayRange {
    DayRange(from: day(from), until: until.map(day)) ?? DayRange(from: day(from))
  }

  static let year = days("2020-01-01", "2021-01-01")

  var neighbour: AgencyPage.Neighbour { .init(id: ID(4), name: both) }

  var home: HomePage {
    HomePage(
      period: Self.year,
      assigned: 1_245,
      agenciesWithOfficers: 47,
      trained: 38,
      meetsProfile: 0,
      agenciesToCover: 45,
      withoutFocalPoint: 7,
      lapsing: 12,
      horizon: 90
    )
  }

  var agencies: AgenciesPage {
    func row(_ id: Int64, depth: Int, _ coverage: AgenciesPage.Coverage) -> AgenciesPage.Row {
      .init(id: ID(id), name: both, depth: depth, officers: 3, coverage: coverage)
    }
    return AgenciesPage(
      groups: [
        .init(
          group: .departments,
          rows: [
            row(1, depth: 0, .covered), row(2, depth: 1, .missing([both])),
            row(3, depth: 7, .notAsked),
          ]
        )
      ],
      onlyMissing: false
    )
  }

  var standing: AgencyPage.Standing {
    .init(
      days: Self.days("2005-06-27", "2020-06-01"),
      name: both,
      kind: .district,
      group: .localities
    )
  }

  var agency: AgencyPage { agency(exists: true) }

  func agency(exists: Bool) -> AgencyPage {
    AgencyPage(
      id: ID(4),
      code: text,
      days: Self.days("2005-06-27", nil),
      standing: standing,
      standings: [standing, standing],
      exists: exists,
      parent: neighbour,
      children: [neighbour],
      predecessors: [neighbour],
      successors: [neighbour, neighbour],
      coverage: [
        .init(duty: both, principals: 1, principalsAsked: 1, deputies: 0, deputiesAsked: 1)
      ],
      readiness: .init(met: 9, all: 12),
      officers: [
        .init(
          id: ID(1),
          name: text,
          position: text,
          duty: both,
          share: .concurrent,
          role: .deputy,
          from: Self.day("2019-02-03"),
          readiness: .init(met: 9, all: 12)
        )
      ]
    )
  }

  var officers: OfficersPage {
    OfficersPage(
      total: 1_200,
      rows: [
        .init(
          id: ID(7),
          code: text,
          name: text,
          position: text,
          assignments: [.init(agency: both, duty: both)]
        ), .init(id: ID(8), code: text, name: text, position: nil, assignments: []),
      ],
      address: Address.officers.with("q", text),
      chips: [Chip(text, without: Address.officers.with("q", text))],
      duties: [Choice(text, text)],
      agencies: [Choice("4", text)],
      next: Address.officers.with("after", text)
    )
  }
}

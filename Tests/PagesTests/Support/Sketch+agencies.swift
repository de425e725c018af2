import Chronology
import Pages
import Personnel
import Vietnamese

extension Sketch {
  static func homePage(
    assigned: Int = 1_245,
    trained: Int = 38,
    meetsProfile: Int = 415,
    toCover: Int = 45,
    without: Int = 7,
    lapsing: Int = 12
  ) -> HomePage {
    HomePage(
      period: days("2020-01-01", "2021-01-01"),
      assigned: assigned,
      agenciesWithOfficers: assigned == 0 ? 0 : 47,
      trained: trained,
      meetsProfile: meetsProfile,
      agenciesToCover: toCover,
      withoutFocalPoint: without,
      lapsing: lapsing,
      horizon: 90
    )
  }

  static let emptyHomePage = homePage(
    assigned: 0,
    trained: 0,
    meetsProfile: 0,
    toCover: 0,
    without: 0,
    lapsing: 0
  )

  static func row(
    _ agency: AgencyPage.Neighbour,
    depth: Int = 0,
    officers: Int = 0,
    _ coverage: AgenciesPage.Coverage
  ) -> AgenciesPage.Row {
    .init(
      id: agency.id,
      name: agency.name,
      depth: depth,
      officers: officers,
      coverage: coverage
    )
  }

  static let agencies = AgenciesPage(
    groups: [
      .init(
        group: .departments,
        rows: [
          row(office, officers: 2, .missing([focalPoint, spokesperson])),
          row(home, depth: 1, officers: 1_204, .covered),
        ]
      ),
      .init(group: .localities, rows: [row(district, officers: 3, .notAsked)]),
      .init(group: .press, rows: []),
    ],
    onlyMissing: false
  )

  static let missing = AgenciesPage(
    groups: [.init(group: .departments, rows: [row(office, .missing([focalPoint]))])],
    onlyMissing: true
  )

  static let districtStandings: [AgencyPage.Standing] = [
    .init(
      days: days("2005-06-27", "2020-06-01"),
      name: Bilingual(vi: "Huyện Đông Hòa", en: "Dong Hoa District"),
      kind: .district,
      group: .localities
    ),
    .init(
      days: days("2020-06-01", "2025-07-01"),
      name: district.name,
      kind: .town,
      group: .localities
    ),
  ]

  /// The district, later a town, later two wards.
  static func districtPage(
    exists: Bool = true,
    standing: Int = 1,
    coverage: [AgencyPage.CoverageLine] = districtCoverage,
    officers: [AgencyPage.OfficerLine] = districtOfficers,
    readiness: AgencyPage.Readiness = .init(met: 9, all: 14)
  ) -> AgencyPage {
    AgencyPage(
      id: district.id,
      code: "DH",
      days: days("2005-06-27", "2025-07-01"),
      standing: districtStandings[standing],
      standings: districtStandings,
      exists: exists,
      parent: office,
      children: [agency(9, "Phòng Văn hóa và Thông tin", "Culture and Information Division")],
      predecessors: [agency(3, "Huyện Tuy Hòa", "Tuy Hoa District")],
      successors: [ward, agency(8, "Phường Hòa Hiệp", "Hoa Hiep Ward")],
      coverage: coverage,
      readiness: readiness,
      officers: officers
    )
  }

  static let districtCoverage: [AgencyPage.CoverageLine] = [
    .init(duty: focalPoint, principals: 1, principalsAsked: 1, deputies: 0, deputiesAsked: 1),
    .init(duty: spokesperson, principals: 1, principalsAsked: 1, deputies: 0, deputiesAsked: 0),
  ]

  static let districtOfficers: [AgencyPage.OfficerLine] = [
    .init(
      id: ID(12),
      name: "Nguyễn Thị Ánh",
      position: "Phó Trưởng phòng",
      duty: focalPoint,
      share: .concurrent,
      role: .principal,
      from: day("2019-02-03"),
      readiness: .init(met: 9, all: 9)
    ),
    .init(
      id: ID(13),
      name: "Y Bhăm Niê",
      position: nil,
      duty: spokesperson,
      share: .fullTime,
      role: .deputy,
      from: day("2020-11-30"),
      readiness: .init(met: 0, all: 5)
    ),
    .init(
      id: ID(13),
      name: "Y Bhăm Niê",
      position: nil,
      duty: focalPoint,
      share: .concurrent,
      role: .deputy,
      from: day("2020-12-01"),
      readiness: .init(met: 0, all: 0)
    ),
  ]

  /// An agency of which only its name is known.
  static let barePage = AgencyPage(
    id: ID(6),
    code: "BPY",
    days: days("1990-01-01", nil),
    standing: pressStanding,
    standings: [pressStanding],
    exists: true,
    parent: nil,
    children: [],
    predecessors: [],
    successors: [],
    coverage: [],
    readiness: .init(met: 0, all: 0),
    officers: []
  )

  private static let pressStanding = AgencyPage.Standing(
    days: days("1990-01-01", nil),
    name: Bilingual(vi: "Báo Phú Yên", en: "Phu Yen Newspaper"),
    kind: .press,
    group: .press
  )
}

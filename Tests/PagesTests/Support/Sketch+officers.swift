import Assessment
import Chronology
import Pages
import Personnel
import Vietnamese

extension Sketch {
  static let officerRows: [OfficersPage.Row] = [
    .init(
      id: ID(12),
      code: "PY-0012",
      name: "Nguyễn Thị Ánh",
      position: "Phó Trưởng phòng",
      assignments: [
        .init(agency: district.name, duty: focalPoint),
        .init(agency: home.name, duty: spokesperson),
      ]
    ), .init(id: ID(13), code: "PY-0013", name: "Y Bhăm Niê", position: nil, assignments: []),
  ]

  static func officers(
    total: Int = 1_200,
    rows: [OfficersPage.Row] = officerRows,
    address: Address = .officers,
    chips: [Chip] = [],
    next: Address? = nil
  ) -> OfficersPage {
    OfficersPage(
      total: total,
      rows: rows,
      address: address,
      chips: chips,
      duties: [Choice("R2", focalPoint.vi), Choice("R4", spokesperson.vi)],
      agencies: [Choice("2", home.name.vi), Choice("4", district.name.vi)],
      next: next
    )
  }

  /// What one box finds.
  static let search = SearchPage(
    text: "hoa",
    officers: officerRows,
    hasMoreOfficers: true,
    others: [
      .init(.agency, code: "DH", name: district.name, address: .agency(ID(4))),
      .init(
        .trainingClass,
        code: "LOP-1",
        name: Bilingual(both: "Lớp ở Đông Hòa"),
        address: .trainingClass(ID(1))
      ),
    ]
  )

  /// An officer with nothing but a name; what a test is about is put in.
  static func officer(
    position: String? = "Chuyên viên",
    assignments: [OfficerPage.AssignmentLine] = [],
    levels: [OfficerPage.LevelLine] = [],
    gaps: [OfficerPage.DutyGaps] = [],
    results: [OfficerPage.ResultLine] = [],
    certificates: [OfficerPage.CertificateLine] = []
  ) -> OfficerPage {
    OfficerPage(
      id: ID(12),
      code: "PY-0012",
      name: "Nguyễn Thị Ánh",
      position: position,
      assignments: assignments,
      levels: levels,
      gaps: gaps,
      results: results,
      certificates: certificates
    )
  }

  static func assignment(
    _ agency: AgencyPage.Neighbour,
    _ from: String,
    _ until: String?,
    decided: String? = nil
  ) -> OfficerPage.AssignmentLine {
    .init(
      agency: agency,
      duty: focalPoint,
      share: .concurrent,
      role: .principal,
      decision: .init(number: "15/QĐ-UBND", day: decided.map(day)),
      days: days(from, until)
    )
  }

  static func gap(
    _ status: GapStatus,
    required: Int = 3,
    held: Int = 2,
    holdsUntil: String? = "2021-02-01"
  ) -> OfficerPage.GapLine {
    .init(
      code: "A1",
      title: writing,
      required: required,
      held: held,
      due: day("2021-06-30"),
      holdsUntil: holdsUntil.map(day),
      status: status
    )
  }

  static func gaps(_ rows: [OfficerPage.GapLine]) -> OfficerPage.DutyGaps {
    .init(duty: focalPoint, agency: district.name, rows: rows)
  }

  static func level(
    _ changes: [(String, Int)],
    of code: String = "A1",
    title: Bilingual = writing,
    required: Int = 0,
    why: [OfficerPage.Reason] = [],
    next: [OfficerPage.Reason] = [],
    on today: String = "2020-12-31"
  ) -> OfficerPage.LevelLine {
    let timeline = Timeline(changes.map { .init(from: day($0.0), level: $0.1) })
    return .init(
      code: code,
      title: title,
      level: timeline.level(on: day(today)),
      required: required,
      holdsUntil: timeline.holdsUntil(on: day(today)),
      timeline: timeline,
      why: why,
      next: next
    )
  }

  static let reasons: [OfficerPage.Reason] = [
    .init(
      holds: true,
      sentence: Bilingual(vi: "Một trong các điều sau", en: "One of the following"),
      parts: [
        .init(
          holds: true,
          sentence: Bilingual(
            vi: "Kết quả lớp ngày 20/03/2020, mức 2",
            en: "Class result of 20 Mar 2020, level 2"
          )
        ),
        .init(
          holds: false,
          sentence: Bilingual(vi: "Bài kiểm tra từ mức 2", en: "An examination at level 2")
        ),
      ]
    )
  ]

  static let nextReasons: [OfficerPage.Reason] = [
    .init(
      holds: false,
      sentence: Bilingual(
        vi: "Hai sản phẩm công việc từ mức 3",
        en: "Two work products at level 3"
      )
    )
  ]
}

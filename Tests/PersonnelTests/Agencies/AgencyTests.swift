import Chronology
import Personnel
import Testing
import Vietnamese

struct `An agency` {
  @Test
  func `lives from its first standing to the end of its last`() throws {
    let agency = try Agency(
      id: ID(1),
      code: DongHoa.code(),
      standings: [DongHoa.district(), DongHoa.town()]
    )
    #expect("\(agency.days)" == "[2005-05-16, 2025-07-01)")
  }

  @Test
  func `without a known end is open`() throws {
    let agency = try Agency(
      id: ID(1),
      code: DongHoa.code(),
      standings: [DongHoa.district(), DongHoa.town(until: nil)]
    )
    #expect(agency.days.until == nil)
  }

  @Test
  func `puts its standings in order of time`() throws {
    let agency = try Agency(
      id: ID(1),
      code: DongHoa.code(),
      standings: [DongHoa.town(), DongHoa.district()]
    )
    #expect(agency.standings.map(\.kind) == [.district, .town])
  }

  @Test(
    arguments: [
      ("2005-05-15", nil), ("2005-05-16", "Huyện Đông Hòa"), ("2020-05-31", "Huyện Đông Hòa"),
      ("2020-06-01", "Thị xã Đông Hòa"), ("2025-06-30", "Thị xã Đông Hòa"), ("2025-07-01", nil),
    ] as [(String, String?)]
  )
  func `is called what it was called on the day`(day: String, name: String?) throws {
    let agency = try Agency(
      id: ID(1),
      code: DongHoa.code(),
      standings: [DongHoa.district(), DongHoa.town()]
    )
    #expect(agency.standing(on: try #require(Day(iso: day)))?.name.vi == name)
  }

  @Test
  func `without a standing is refused`() throws {
    let code = try DongHoa.code()
    #expect(throws: AgencyRefusal.noName(code)) {
      try Agency(id: ID(1), code: code, standings: [])
    }
  }

  @Test(
    arguments: [
      ("2020-05-31", "a day of no name"), ("2020-06-02", "a day of two names"),
      ("2020-01-01", "months of no name"), ("2021-01-01", "months of two names"),
    ]
  )
  func `refuses standings that do not join`(end: String, why: String) throws {
    let code = try DongHoa.code()
    let district = try DongHoa.standing("Huyện Đông Hòa", .district, "2005-05-16", end)
    let town = try DongHoa.town()
    #expect(throws: AgencyRefusal.standingsDoNotJoin(code, district.days, town.days)) {
      try Agency(id: ID(1), code: code, standings: [district, town])
    }
  }

  @Test
  func `refuses a standing after one that never ends`() throws {
    let code = try DongHoa.code()
    let district = try DongHoa.standing("Huyện Đông Hòa", .district, "2005-05-16", nil)
    let town = try DongHoa.town()
    #expect(throws: AgencyRefusal.standingsDoNotJoin(code, district.days, town.days)) {
      try Agency(id: ID(1), code: code, standings: [town, district])
    }
  }

  @Test
  func `refuses two standings that begin on one day`() throws {
    let code = try DongHoa.code()
    let one = try DongHoa.standing("Một", .town, "2020-06-01", "2021-01-01")
    let other = try DongHoa.standing("Hai", .town, "2020-06-01", "2021-01-01")
    #expect(throws: AgencyRefusal.self) {
      try Agency(id: ID(1), code: code, standings: [one, other])
    }
  }

  @Test
  func `tells in both languages which standings do not join, and what to do`() throws {
    let district = try DongHoa.standing("Huyện", .district, "2005-05-16", "2020-05-31")
    let refusal = AgencyRefusal.standingsDoNotJoin(
      try DongHoa.code(),
      district.days,
      try DongHoa.town().days
    )
    for text in [refusal.explanation.vi, refusal.explanation.en] {
      #expect(text.contains("DH"))
      #expect(text.contains("[2005-05-16, 2020-05-31)"))
      #expect(text.contains("[2020-06-01, 2025-07-01)"))
    }
    #expect(refusal.explanation.vi != refusal.explanation.en)
  }
}

struct `Kinds and groups of agencies` {
  @Test(arguments: AgencyKind.allCases)
  func `have a title in both languages`(kind: AgencyKind) {
    #expect(!kind.title.vi.isEmpty && !kind.title.en.isEmpty)
  }

  @Test
  func `are told apart by their titles`() {
    for language in Language.allCases {
      let kinds = Set(AgencyKind.allCases.map { $0.title[language] })
      let groups = Set(AgencyGroup.allCases.map { $0.title[language] })
      #expect(kinds.count == AgencyKind.allCases.count)
      #expect(groups.count == AgencyGroup.allCases.count)
    }
  }

  @Test
  func `stand in the order of the province's reports`() {
    #expect(
      AgencyGroup.allCases.map(\.title.vi) == [
        "Sở, ban, ngành", "Địa phương",
        "Cơ quan Đảng, Mặt trận Tổ quốc, tổ chức chính trị - xã hội", "Báo chí",
        "Lực lượng vũ trang, cơ quan Trung ương trên địa bàn",
      ]
    )
  }
}

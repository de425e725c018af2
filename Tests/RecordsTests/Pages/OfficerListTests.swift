import Chronology
import Personnel
import Records
import Testing
import Training
import Vietnamese

struct `The list of officers` {
  static let people = [
    ("PY-1", "Lê Văn Hòa"), ("PY-2", "Lê Văn Hoa"), ("PY-3", "Trần Hóa"), ("CT_1", "Võ Đạt"),
    ("CT-11", "Võ Dạt"),
  ]

  func scene() async throws -> (province: Province, ids: [String: ID<Officer>]) {
    let province = try await Province()
    var ids: [String: ID<Officer>] = [:]
    for (code, name) in Self.people { ids[code] = try await province.officer(code, name) }
    return (province, ids)
  }

  func codes(_ province: Province, _ filter: OfficerFilter) async throws -> [String] {
    let rows = try await province.store.read { try $0.officers(filter, after: nil, limit: 100) }
    let count = try await province.store.read { try $0.officerCount(filter, atMost: 100) }
    #expect(count.number == rows.count && !count.hasMore)
    return rows.map(\.code.text)
  }

  @Test(
    arguments: [
      ("", ["CT-11", "CT_1", "PY-2", "PY-1", "PY-3"]), ("hoa", ["PY-2", "PY-1", "PY-3"]),
      ("hoà", ["PY-1", "PY-2", "PY-3"]), ("HÓA", ["PY-3", "PY-2", "PY-1"]),
      ("dat", ["CT-11", "CT_1"]), ("đạt", ["CT_1", "CT-11"]), ("hòa lê", ["PY-1", "PY-2"]),
      ("van  h", ["PY-2", "PY-1"]), ("py-", ["PY-2", "PY-1", "PY-3"]), ("PY-3", ["PY-3"]),
      ("le v", ["PY-2", "PY-1"]), ("oa", []), ("le hoa hoa", ["PY-2", "PY-1"]),
      ("ct_", ["CT_1"]), ("y-1", []), ("%", []), ("_", []), ("!", []), ("'", []), ("khong", []),
      ("ho\u{300}a", ["PY-1", "PY-2", "PY-3"]),
    ] as [(String, [String])]
  )
  func `is searched by parts of names, the exact spelling first, and by beginnings of codes`(
    search: String,
    expected: [String]
  ) async throws {
    let scene = try await scene()
    let filter = try OfficerFilter(day: .on("2020-06-01"), search: search)
    #expect(try await codes(scene.province, filter) == expected)
  }

  @Test(arguments: ["ĐH-1", "đh-1", "dh-", "DH-1"])
  func `finds codes with Đ however they are typed`(search: String) async throws {
    let province = try await Province()
    _ = try await province.officer("ĐH-1", "Lê Văn An")
    _ = try await province.officer("PY-9", "Lê Văn Bình")
    let filter = try OfficerFilter(day: .on("2020-06-01"), search: search)
    #expect(try await codes(province, filter) == ["ĐH-1"])
  }

  @Test
  func `counts nobody at an agency that has ended`() async throws {
    let province = try await Province()
    let ended = try await province.agency("A", until: "2020-06-01")
    let officer = try await province.officer("PY-1", "Lê Văn An")
    try await province.assign(officer, to: ended)
    let before = try await province.store.all(.officerCounts(on: .on("2020-05-31")))
    #expect(before.map(\.officers) == [1] && before.map(\.agency) == [ended])
    #expect(try await province.store.all(.officerCounts(on: .on("2020-06-01"))).isEmpty)
  }

  @Test(arguments: [1, 2, 3, 7, 40])
  func `is paged without loss and without repeat, equal names too`(limit: Int) async throws {
    let province = try await Province()
    for number in 0..<20 {
      let name = ["Lê Hòa", "Lê Hoa", "Võ Hóa"][number % 3]
      _ = try await province.officer("PY-\(100 - number)", name)
    }
    let filter = try OfficerFilter(day: .on("2020-06-01"), search: "hòa")
    let whole = try await province.store.read { try $0.officers(filter, after: nil, limit: 100) }
    var paged: [OfficerRow] = []
    while true {
      let last = paged.last?.place
      let page = try await province.store.read { records in
        try records.officers(filter, after: last, limit: limit)
      }
      #expect(page.count <= limit)
      if page.isEmpty { break }
      paged += page
    }
    #expect(whole.count == 20)
    #expect(paged == whole)
    #expect(whole.prefix(7).allSatisfy { $0.name == "Lê Hòa" && $0.place.rank == 0 })
  }

  @Test(arguments: [("py", ["PY-2", "PY-1", "PY-3"]), ("ct", ["CT-11", "CT_1"]), ("khong", [])])
  func `finds codes by their letters where no name begins so`(
    search: String,
    expected: [String]
  ) async throws {
    let scene = try await scene()
    let filter = try OfficerFilter(day: .on("2020-06-01"), search: search)
    let narrowed = try await scene.province.store.read { try $0.narrowed(filter) }
    #expect(try await codes(scene.province, narrowed) == expected)
  }

  @Test(arguments: [
    ("678", ["PY-1"]), ("45 678", []), ("345678", ["PY-1"]), ("78", []), ("0678", []),
  ])
  func `finds the end of a telephone number, however it is parted`(
    search: String,
    expected: [String]
  ) async throws {
    let province = try await Province()
    for (code, phone) in [("PY-1", "0912.345 678"), ("PY-2", "0912 345 679"), ("PY-3", "12")] {
      let id = try await province.officer(code, "Lê Văn An")
      try await province.store.write { records in
        _ = try records.run("UPDATE officer SET phone = \(phone) WHERE id = \(id)")
      }
    }
    let filter = try OfficerFilter(day: .on("2020-06-01"), search: search)
    #expect(try await codes(province, filter) == expected)
  }

  @Test(arguments: [(0, 0), (1, 1), (4, 4), (5, 5), (100, 5)])
  func `is counted out only up to a number`(most: Int, expected: Int) async throws {
    let scene = try await scene()
    let filter = try OfficerFilter(day: .on("2020-06-01"))
    let count = try await scene.province.store.read { try $0.officerCount(filter, atMost: most) }
    #expect(count.number == expected && count.hasMore == (most < 5))
  }

  @Test(
    arguments: [
      ("2019-12-31", false, []), ("2020-01-01", false, ["PY-1"]), ("2020-06-30", true, ["PY-1"]),
      ("2020-07-01", false, []), ("2020-02-01", true, ["PY-1"]),
    ] as [(String, Bool, [String])]
  )
  func `of those assigned holds who has an assignment on the day, at whatever agency`(
    day: String,
    byAgency: Bool,
    expected: [String]
  ) async throws {
    let scene = try await scene()
    let agency = try await scene.province.agency("A")
    let officer = try #require(scene.ids["PY-1"])
    try await scene.province.assign(officer, to: agency, until: "2020-07-01")
    var filter = try OfficerFilter(day: .on(day))
    filter.isAssigned = true
    if byAgency { filter.agency = agency }
    #expect(try await codes(scene.province, filter) == expected)
    filter.duty = Code("R2")
    #expect(try await codes(scene.province, filter).isEmpty)
  }

  @Test
  func `of a duty at an agency asks for both in one assignment, while the agency exists`()
    async throws
  {
    let scene = try await scene()
    let first = try await scene.province.agency("A", until: "2021-01-01")
    let second = try await scene.province.agency("B")
    let officer = try #require(scene.ids["PY-1"])
    try await scene.province.assign(officer, to: first, duty: "R1")
    try await scene.province.assign(officer, to: second, duty: "R2")
    var filter = try OfficerFilter(day: .on("2020-12-31"))
    filter.duty = Code("R1")
    #expect(try await codes(scene.province, filter) == ["PY-1"])
    filter.agency = second
    #expect(try await codes(scene.province, filter).isEmpty)
    filter.agency = first
    #expect(try await codes(scene.province, filter) == ["PY-1"])
    filter.day = try .on("2021-01-01")
    #expect(try await codes(scene.province, filter).isEmpty)
  }

  @Test(
    arguments: [
      ("2020-03-12", nil, 1), ("2020-03-13", nil, 0), ("2020-01-01", "2020-03-13", 1),
      ("2020-01-01", "2020-03-12", 0),
    ] as [(String, String?, Int)]
  )
  func `of those trained holds who passed a class that closed on one of the days`(
    from: String,
    until: String?,
    count: Int
  ) async throws {
    let scene = try await scene()
    let province = scene.province
    let one = try await province.trainingClass("L1", last: "2020-03-12")
    let off = try await province.trainingClass("L2", last: "2020-03-12", state: .cancelled)
    try await province.result(province.enrol(#require(scene.ids["PY-1"]), in: one))
    try await province.result(province.enrol(#require(scene.ids["PY-2"]), in: one), "failed")
    try await province.result(province.enrol(#require(scene.ids["PY-3"]), in: off))
    let left = try await province.enrol(
      #require(scene.ids["CT_1"]),
      in: one,
      withdrawn: "2020-03-11"
    )
    try await province.result(left)
    var filter = try OfficerFilter(day: .on("2020-06-01"))
    filter.trained = try .between(from, until)
    #expect(try await codes(province, filter) == (count == 1 ? ["PY-1"] : []))
  }

  @Test
  func `of some officers holds those, and none where none is named`() async throws {
    let scene = try await scene()
    var filter = try OfficerFilter(day: .on("2020-06-01"), search: "hoa")
    filter.officers = ["PY-3", "CT_1"].compactMap { scene.ids[$0] }
    #expect(try await codes(scene.province, filter) == ["PY-3"])
    filter.officers = []
    #expect(try await codes(scene.province, filter).isEmpty)
  }

  @Test
  func `tells the duties of its officers under the agency's name of the day`() async throws {
    let scene = try await scene()
    let officer = try #require(scene.ids["PY-1"])
    let first = try await scene.province.agency("A", until: "2021-01-01")
    let second = try await scene.province.agency("B")
    try await scene.province.assign(officer, to: first)
    try await scene.province.assign(officer, to: second)
    for (day, agencies) in [("2020-12-31", [first, second]), ("2021-01-01", [second])] {
      let rows = try await scene.province.store.all(.dutyLines(of: [officer], on: .on(day)))
      #expect(rows.map(\.agency) == agencies)
      #expect(rows.allSatisfy { $0.duty.vi == "Đầu mối" })
    }
  }
}

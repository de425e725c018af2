import Chronology
import Personnel
import Records
import Testing
import Vietnamese

struct `The agencies of a day` {
  func codes(
    _ province: Province,
    on day: String,
    under agency: ID<Agency>? = nil
  ) async throws -> [String] {
    try await province.store.all(.agencyLines(on: .on(day), under: agency)).map(\.code.text)
  }

  @Test(
    arguments: [
      ("2019-12-31", []), ("2020-01-01", ["SCT"]), ("2025-06-30", ["SCT"]), ("2025-07-01", []),
    ]
  )
  func `exist from their first day until the day after their last`(
    day: String,
    expected: [String]
  ) async throws {
    let province = try await Province()
    _ = try await province.agency("SCT", from: "2020-01-01", until: "2025-07-01")
    #expect(try await codes(province, on: day) == expected)
  }

  @Test(
    arguments: [
      ("2020-05-31", "Huyện Đông Hòa"), ("2020-06-01", "Thị xã Đông Hòa"),
      ("2030-01-01", "Thị xã Đông Hòa"),
    ]
  )
  func `bear the name of that day`(day: String, name: String) async throws {
    let province = try await Province()
    let agency = try await province.agency("DH", from: "2005-01-01")
    try await province.store.run("DELETE FROM agency_standing")
    try await province.standing(
      of: agency,
      "Huyện Đông Hòa",
      from: "2005-01-01",
      until: "2020-06-01"
    )
    try await province.standing(of: agency, "Thị xã Đông Hòa", from: "2020-06-01", until: nil)
    #expect(try await province.store.all(.agencyLines(on: .on(day))).map(\.name.vi) == [name])
  }

  @Test
  func `stand in the province's order, those of one place by id`() async throws {
    let province = try await Province()
    for (code, place) in [("C", 2), ("B", 1), ("A", 2), ("D", 0)] {
      _ = try await province.agency(code, place: place)
    }
    #expect(try await codes(province, on: "2020-01-01") == ["D", "B", "C", "A"])
  }

  @Test
  func `under one are itself and all below it, however deep`() async throws {
    let province = try await Province()
    let top = try await province.agency("UBND", place: 1)
    let department = try await province.agency("SNgV", place: 2, under: top)
    _ = try await province.agency("TT", place: 3, under: department)
    _ = try await province.agency("STP", place: 4, under: top)
    let alone = try await province.agency("BAO", place: 5)
    #expect(
      try await codes(province, on: "2020-01-01", under: top) == ["UBND", "SNgV", "TT", "STP"]
    )
    #expect(try await codes(province, on: "2020-01-01", under: department) == ["SNgV", "TT"])
    #expect(try await codes(province, on: "2020-01-01", under: alone) == ["BAO"])
    #expect(try await codes(province, on: "2020-01-01", under: ID(99)).isEmpty)
  }

  @Test(
    arguments: [
      ("2020-12-31", "A", ["A", "X"]), ("2020-12-31", "B", ["B"]),
      ("2021-01-01", "A", ["A"]), ("2021-01-01", "B", ["B", "X"]),
    ]
  )
  func `under one are those that answered to it on that day`(
    day: String,
    under code: String,
    expected: [String]
  ) async throws {
    let province = try await Province()
    let first = try await province.agency("A", place: 1)
    let second = try await province.agency("B", place: 2)
    let moved = try await province.agency("X", place: 3)
    try await province.store.run("DELETE FROM agency_standing WHERE agency_id = \(moved)")
    try await province.standing(
      of: moved,
      "X",
      from: "2010-01-01",
      until: "2021-01-01",
      under: first
    )
    try await province.standing(of: moved, "X", from: "2021-01-01", until: nil, under: second)
    let asked = code == "A" ? first : second
    #expect(try await codes(province, on: day, under: asked) == expected)
  }

  @Test
  func `under one that has ended are none, and a part below it is not reached`() async throws {
    let province = try await Province()
    let top = try await province.agency("TOP")
    let middle = try await province.agency("MID", until: "2021-01-01", under: top)
    _ = try await province.agency("LOW", under: middle)
    #expect(
      try await codes(province, on: "2020-12-31", under: top).sorted() == ["LOW", "MID", "TOP"]
    )
    #expect(try await codes(province, on: "2021-01-01", under: top) == ["TOP"])
    #expect(try await codes(province, on: "2021-01-01", under: middle).isEmpty)
  }

  @Test
  func `that answer to each other in a circle are each told once`() async throws {
    let province = try await Province()
    let one = try await province.agency("A", place: 1)
    let other = try await province.agency("B", place: 2, under: one)
    try await province.store.run(
      "UPDATE agency_standing SET parent_id = \(other) WHERE agency_id = \(one)"
    )
    #expect(try await codes(province, on: "2020-01-01", under: other) == ["A", "B"])
  }
}

struct `Counting the officers of agencies` {
  @Test(
    arguments: [
      ("2020-01-31", []), ("2020-02-01", [1]), ("2020-02-29", [1]), ("2020-03-01", [2]),
      ("2020-04-01", [1]),
    ]
  )
  func `counts each once, on the days of an assignment`(day: String, counts: [Int]) async throws {
    let province = try await Province()
    let agency = try await province.agency("SNgV")
    let (one, other) = (
      try await province.officer("PY-1", "Lê An"), try await province.officer("PY-2", "Lê Bình")
    )
    try await province.assign(one, to: agency, from: "2020-02-01")
    try await province.assign(one, to: agency, duty: "R2", from: "2020-02-01")
    try await province.assign(other, to: agency, from: "2020-03-01", until: "2020-04-01")
    let rows = try await province.store.all(.officerCounts(on: .on(day)))
    #expect(rows.map(\.officers) == counts)
    #expect(rows.allSatisfy { $0.agency == agency })
  }

  @Test
  func `counts who serves two agencies in both`() async throws {
    let province = try await Province()
    let agencies = [try await province.agency("A"), try await province.agency("B")]
    let officer = try await province.officer("PY-1", "Lê An")
    for agency in agencies { try await province.assign(officer, to: agency) }
    let rows = try await province.store.all(.officerCounts(on: .on("2020-06-01")))
    #expect(rows.map(\.agency) == agencies)
    #expect(rows.map(\.officers) == [1, 1])
  }
}

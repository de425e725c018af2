import Assessment
import Chronology
import Personnel
import Records
import Testing

/// An officer at two agencies, one at the first and one whom nobody assigned.
private struct Three {
  let province: Province
  let agencies: [ID<Agency>]
  let both: ID<Officer>
  let single: ID<Officer>
  let free: ID<Officer>

  init() async throws {
    let province = try await Province()
    let first = try await province.agency("A", place: 1)
    let second = try await province.agency("B", place: 2, until: "2021-01-01")
    both = try await province.officer("PY-1", "Lê Văn Bình")
    single = try await province.officer("PY-2", "Trần An")
    free = try await province.officer("PY-3", "Võ Ý")
    try await province.assign(both, to: second, duty: "R2", from: "2020-02-01")
    try await province.assign(both, to: first, from: "2020-01-01")
    try await province.assign(single, to: first, from: "2020-01-01", until: "2020-07-01")
    agencies = [first, second]
    self.province = province
  }
}

struct `The officers assigned on a day` {
  @Test
  func `come agency by agency, in each by given name`() async throws {
    let three = try await Three()
    let rows = try await three.province.store.all(.assignedOfficers(on: .on("2020-03-01")))
    #expect(rows.map(\.name) == ["Trần An", "Lê Văn Bình", "Lê Văn Bình"])
    #expect(rows.map(\.agency) == [three.agencies[0], three.agencies[0], three.agencies[1]])
    #expect(rows.map(\.duty.text) == ["R1", "R1", "R2"])
  }

  @Test(
    arguments: [
      ("2019-12-31", []), ("2020-01-01", ["PY-2", "PY-1"]), ("2020-06-30", ["PY-2", "PY-1"]),
      ("2020-07-01", ["PY-1"]),
    ]
  )
  func `are there from their first day until the day after their last`(
    day: String,
    codes: [String]
  ) async throws {
    let three = try await Three()
    let query = try Query.assignedOfficers(on: .on(day), under: three.agencies[0])
    #expect(try await three.province.store.all(query).map(\.code.text) == codes)
  }

  @Test
  func `are not those of an agency that has ended, though nobody ended the assignment`()
    async throws
  {
    let three = try await Three()
    let store = three.province.store
    #expect(
      try await store.all(.assignedOfficers(on: .on("2020-12-31"))).map(\.duty.text).contains("R2")
    )
    let later = try await store.all(.assignedOfficers(on: .on("2021-01-01")))
    #expect(later.map(\.duty.text) == ["R1"])
  }

  @Test
  func `of one name come by code, and their duties in the framework's order`() async throws {
    let province = try await Province()
    let agency = try await province.agency("A")
    for code in ["PY-9", "PY-10"] {
      let officer = try await province.officer(code, "Lê An")
      try await province.assign(officer, to: agency, duty: "R2")
      try await province.assign(officer, to: agency, duty: "R1")
    }
    try await province.store.run("UPDATE duty SET place = 5 WHERE code = 'R1'")
    let rows = try await province.store.all(.assignedOfficers(on: .on("2020-06-01")))
    #expect(rows.map(\.code.text) == ["PY-10", "PY-10", "PY-9", "PY-9"])
    #expect(rows.map(\.duty.text) == ["R2", "R1", "R2", "R1"])
  }
}

struct `The duties held on a day` {
  @Test
  func `under an agency bring the officer's other duties along, marked as not asked about`()
    async throws
  {
    let three = try await Three()
    let query = try Query.dutiesHeld(on: .on("2020-03-01"), under: three.agencies[1])
    let rows = try await three.province.store.all(query)
    #expect(rows.map(\.officer) == [three.both, three.both])
    #expect(rows.map(\.agency) == [three.agencies[1], three.agencies[0]])
    #expect(rows.map(\.isAskedAbout) == [true, false])
  }

  @Test
  func `of the whole province are all asked about, officer by officer`() async throws {
    let three = try await Three()
    let rows = try await three.province.store.all(.dutiesHeld(on: .on("2020-03-01")))
    #expect(rows.map(\.officer) == [three.both, three.both, three.single])
    #expect(rows.map(\.isAskedAbout) == [true, true, true])
  }

  @Test
  func `of an agency that has ended count nowhere, not even along with others`() async throws {
    let three = try await Three()
    let rows = try await three.province.store.all(.dutiesHeld(on: .on("2021-01-01")))
    #expect(rows.map(\.assignment.duty.text) == ["R1"])
    let ended = try Query.dutiesHeld(on: .on("2021-01-01"), under: three.agencies[1])
    #expect(try await three.province.store.all(ended).isEmpty)
  }

  @Test
  func `keep the days of the assignment`() async throws {
    let three = try await Three()
    let rows = try await three.province.store.all(.dutiesHeld(on: .on("2020-06-30")))
    let single = try #require(rows.last).assignment
    #expect(try single.from == .on("2020-01-01"))
    #expect(try single.until == .on("2020-07-01"))
  }
}

struct `Evidence known at a moment` {
  @Test(
    arguments: [
      ("2020-03-01T04:59:59.999999Z", []), ("2020-03-01T05:00:00Z", [2]),
      ("2020-05-01T04:59:59.999999Z", [2]), ("2020-05-01T05:00:00Z", []),
    ] as [(String, [Int])]
  )
  func `is known from its recording until it is taken back`(
    moment: String,
    expected: [Int]
  ) async throws {
    let three = try await Three()
    try await three.province.evidence(
      of: three.both,
      level: 2,
      revoked: "2020-05-01T05:00:00.000000Z"
    )
    let query = try Query.evidenceKnown(at: .at(moment), ofAssignedOn: .on("2020-06-01"))
    #expect(try await three.province.store.all(query).map(\.level) == expected)
  }

  @Test(arguments: [("2020-06-30", [2, 3]), ("2020-07-01", [2])])
  func `is that of officers who are assigned on the day`(
    day: String,
    expected: [Int]
  ) async throws {
    let three = try await Three()
    for (officer, level) in [(three.free, 4), (three.single, 3), (three.both, 2)] {
      try await three.province.evidence(of: officer, level: level)
    }
    let query = try Query.evidenceKnown(
      at: .at("2030-01-01T00:00:00Z"),
      ofAssignedOn: .on(day)
    )
    #expect(try await three.province.store.all(query).map(\.level) == expected)
  }

  @Test
  func `of who serves two agencies is told once, by competency and day`() async throws {
    let three = try await Three()
    let province = three.province
    try await province.evidence(of: three.both, level: 5, competency: "A2", on: "2020-01-01")
    try await province.evidence(of: three.both, level: 4, on: "2020-02-02")
    try await province.evidence(of: three.both, level: 3, on: "2020-02-01")
    try await province.evidence(of: three.both, level: 1, on: "2020-02-01")
    let query = try Query.evidenceKnown(
      at: .at("2030-01-01T00:00:00Z"),
      ofAssignedOn: .on("2020-03-01")
    )
    #expect(try await province.store.all(query).map(\.level) == [3, 1, 4, 5])
  }
}

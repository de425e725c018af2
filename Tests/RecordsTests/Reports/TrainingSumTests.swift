import Chronology
import Personnel
import Records
import Testing
import Training

struct `What officers brought home` {
  func sums(
    _ province: Province,
    _ first: String = "2020-01-01",
    _ last: String = "2020-12-31",
    known: String? = nil
  ) async throws -> [TrainingSum] {
    let query = try Query.trainingSums(
      from: .on(first),
      through: .on(last),
      knownAt: known.map { try .at($0) }
    )
    return try await province.store.all(query)
  }

  @Test(
    arguments: [
      ("2020-03-12", "2020-12-31", 1), ("2020-03-13", "2020-12-31", 0),
      ("2020-01-01", "2020-03-12", 1), ("2020-01-01", "2020-03-11", 0),
      ("2020-03-12", "2020-03-12", 1),
    ]
  )
  func `counts classes by their closing day, the first and the last day inside`(
    first: String,
    last: String,
    count: Int
  ) async throws {
    let province = try await Province()
    let officer = try await province.officer("PY-1", "Lê An")
    let running = try await province.trainingClass("L1", last: "2020-03-12")
    try await province.result(province.enrol(officer, in: running))
    #expect(try await sums(province, first, last).count == count)
  }

  @Test
  func `is summed exactly, one row for each denominator`() async throws {
    let province = try await Province()
    let officer = try await province.officer("PY-1", "Lê An")
    let results: [(String, Int, Int)] = [
      ("passed", 24, 1), ("failed", 10, 1), ("passed", 47, 2), ("incomplete", 1, 2),
      ("notEligible", 2, 3),
    ]
    for (index, result) in results.enumerated() {
      let one = try await province.trainingClass("L\(index)", last: "2020-03-12")
      let enrolment = try await province.enrol(officer, in: one)
      try await province.result(enrolment, result.0, credited: result.1, of: result.2)
    }
    let rows = try await sums(province)
    #expect(rows.map(\.denominator) == [1, 2, 3])
    #expect(rows.map(\.credited) == [34, 48, 2])
    #expect(rows.map(\.passed) == [1, 1, 0])
  }

  @Test(arguments: [TrainingClass.State.planned, .running, .cancelled])
  func `is nothing of a class that is not closed`(state: TrainingClass.State) async throws {
    let province = try await Province()
    let officer = try await province.officer("PY-1", "Lê An")
    let one = try await province.trainingClass("L1", last: "2020-03-12", state: state)
    try await province.result(province.enrol(officer, in: one))
    #expect(try await sums(province).isEmpty)
  }

  @Test
  func `is nothing for who withdrew, whatever the result says`() async throws {
    let province = try await Province()
    let one = try await province.trainingClass("L1", last: "2020-03-12")
    let left = try await province.officer("PY-1", "Lê An")
    let told = try await province.officer("PY-2", "Lê Bình")
    try await province.result(province.enrol(left, in: one, withdrawn: "2020-03-11"))
    try await province.result(province.enrol(told, in: one), "withdrawn", credited: 4)
    #expect(try await sums(province).isEmpty)
  }

  @Test(
    arguments: [
      ("2020-03-20T04:59:59.999999Z", 0), ("2020-03-20T05:00:00Z", 1),
      ("2020-03-20T12:00:00+07:00", 1), (nil, 1),
    ] as [(String?, Int)]
  )
  func `is known from the moment of recording`(known: String?, count: Int) async throws {
    let province = try await Province()
    let officer = try await province.officer("PY-1", "Lê An")
    let one = try await province.trainingClass("L1", last: "2020-03-12")
    let enrolment = try await province.enrol(officer, in: one)
    try await province.result(enrolment, at: "2020-03-20T05:00:00.000000Z")
    #expect(try await sums(province, known: known).count == count)
  }
}

struct `The passed results of agencies` {
  func passed(_ province: Province, known: String? = nil) async throws -> [PassedResult] {
    let query = try Query.passedResults(
      from: .on("2020-01-01"),
      through: .on("2020-12-31"),
      knownAt: known.map { try .at($0) }
    )
    return try await province.store.all(query)
  }

  @Test(
    arguments: [
      ("2020-03-12", nil, 1), ("2020-03-13", nil, 0), ("2020-01-01", "2020-03-13", 1),
      ("2020-01-01", "2020-03-12", 0),
    ] as [(String, String?, Int)]
  )
  func `are those of the agency that had the officer on the closing day`(
    from: String,
    until: String?,
    count: Int
  ) async throws {
    let province = try await Province()
    let agency = try await province.agency("A")
    let officer = try await province.officer("PY-1", "Lê An")
    try await province.assign(officer, to: agency, from: from, until: until)
    let one = try await province.trainingClass("L1", last: "2020-03-12")
    try await province.result(province.enrol(officer, in: one))
    #expect(try await passed(province).count == count)
  }

  @Test
  func `are told once at each agency, however many duties the officer has there`() async throws {
    let province = try await Province()
    let agencies = [try await province.agency("A"), try await province.agency("B")]
    let ended = try await province.agency("C", until: "2020-03-12")
    let officer = try await province.officer("PY-1", "Lê An")
    for agency in agencies + [ended] {
      try await province.assign(officer, to: agency)
      try await province.assign(officer, to: agency, duty: "R2")
    }
    let one = try await province.trainingClass("L1", last: "2020-03-12")
    try await province.result(province.enrol(officer, in: one))
    #expect(try await passed(province).map(\.agency) == agencies)
  }

  @Test
  func `come by given name, then code, then closing day`() async throws {
    let province = try await Province()
    let agency = try await province.agency("A")
    let early = try await province.trainingClass("L2", last: "2020-02-12")
    let late = try await province.trainingClass("L1", last: "2020-03-12")
    for (code, name) in [("PY-3", "Đỗ Ánh"), ("PY-2", "Võ An"), ("PY-1", "Võ An")] {
      let officer = try await province.officer(code, name)
      try await province.assign(officer, to: agency)
      for one in [late, early] { try await province.result(province.enrol(officer, in: one)) }
    }
    let rows = try await passed(province)
    #expect(rows.map(\.officer.text) == ["PY-1", "PY-1", "PY-2", "PY-2", "PY-3", "PY-3"])
    #expect(rows.map(\.trainingClass.text) == ["L2", "L1", "L2", "L1", "L2", "L1"])
  }

  @Test(arguments: ["failed", "notEligible", "incomplete", "withdrawn"])
  func `are only those that passed`(outcome: String) async throws {
    let province = try await Province()
    let officer = try await province.officer("PY-1", "Lê An")
    try await province.assign(officer, to: province.agency("A"))
    let one = try await province.trainingClass("L1", last: "2020-03-12")
    try await province.result(province.enrol(officer, in: one), outcome)
    #expect(try await passed(province).isEmpty)
  }
}

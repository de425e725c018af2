import Personnel
import Records
import Testing
import Training

struct `The list of classes` {
  @Test
  func `begins with the latest, those of one day with the youngest`() async throws {
    let province = try await Province()
    for (code, last) in [("L1", "2020-03-12"), ("L2", "2021-01-01"), ("L3", "2020-03-12")] {
      _ = try await province.trainingClass(code, last: last)
    }
    let rows = try await province.store.all(.classes())
    #expect(rows.map(\.code.text) == ["L2", "L3", "L1"])
    #expect(rows.allSatisfy { $0.enrolled == 0 && $0.passed == 0 })
  }

  @Test(
    arguments: [
      (nil, 2020, ["L3", "L2"]), (nil, 2019, ["L1"]), (nil, 2018, []),
      ("TTDN-01", nil, ["L3", "L1"]), ("TTDN-01", 2020, ["L3"]), ("TTDN-09", nil, []),
    ] as [(String?, Int?, [String])]
  )
  func `is of a course and of a year of closing`(
    course: String?,
    year: Int?,
    codes: [String]
  ) async throws {
    let province = try await Province()
    _ = try await province.trainingClass("L1", last: "2019-12-31")
    _ = try await province.trainingClass("L2", last: "2020-01-01", course: "TTDN-02")
    _ = try await province.trainingClass("L3", last: "2020-12-31")
    let rows = try await province.store.all(
      .classes(of: course.flatMap { Code($0) }, year: year)
    )
    #expect(rows.map(\.code.text) == codes)
  }

  @Test(arguments: [(TrainingClass.State.closed, 1), (.running, 1), (.cancelled, 0)])
  func `counts places that were not given up, and who passed unless it was cancelled`(
    state: TrainingClass.State,
    passed: Int
  ) async throws {
    let province = try await Province()
    let one = try await province.trainingClass("L1", last: "2020-03-12", state: state)
    for (code, outcome, withdrawn) in [
      ("PY-1", "passed", nil), ("PY-2", "failed", nil), ("PY-3", "passed", "2020-03-11"),
      ("PY-4", nil, nil),
    ] as [(String, String?, String?)] {
      let officer = try await province.officer(code, "Lê An")
      let place = try await province.enrol(officer, in: one, withdrawn: withdrawn)
      if let outcome { try await province.result(place, outcome) }
    }
    let rows = try await province.store.all(.classes())
    #expect(rows.map(\.enrolled) == [3])
    #expect(rows.map(\.passed) == [passed])
  }

  @Test
  func `of an officer is the officer's own, withdrawn or not, the latest first`() async throws {
    let province = try await Province()
    let officer = try await province.officer("PY-1", "Lê An")
    let other = try await province.officer("PY-2", "Lê Bình")
    var taken: [ID<TrainingClass>] = []
    for (code, last, withdrawn) in [
      ("L1", "2020-03-12", nil), ("L2", "2019-03-12", "2019-03-11"), ("L3", "2020-03-12", nil),
    ] as [(String, String, String?)] {
      let one = try await province.trainingClass(code, last: last)
      _ = try await province.enrol(officer, in: one, withdrawn: withdrawn)
      _ = try await province.enrol(other, in: one)
      taken.append(one)
    }
    let rows = try await province.store.all(.classesTaken(by: officer))
    #expect(rows.map(\.trainingClass) == [taken[2], taken[0], taken[1]])
  }
}

import Chronology
import Personnel
import Records
import Testing
import Training
import Vietnamese

struct `The learners of a class` {
  @Test
  func `come by given name, then family and middle name, then code`() async throws {
    let province = try await Province()
    let one = try await province.trainingClass("L1", last: "2020-03-12")
    for (code, name) in [
      ("PY-5", "Lê Văn Hóa"), ("PY-4", "Trần Hòa"), ("PY-3", "Lê Hòa"), ("PY-2", "Lê Hòa"),
      ("PY-1", "Y Bhăm Niê"),
    ] {
      _ = try await province.enrol(province.officer(code, name), in: one)
    }
    let rows = try await province.store.all(.learners(of: one, on: .on("2020-03-12")))
    #expect(rows.map(\.code.text) == ["PY-1", "PY-2", "PY-3", "PY-4", "PY-5"])
    #expect(rows.first?.name.family == "Niê")
    #expect(rows.allSatisfy { $0.agency == nil })
    #expect(
      try await province.store.all(.members(of: one)).map(\.name)
        == ["Y Bhăm Niê", "Lê Hòa", "Lê Hòa", "Trần Hòa", "Lê Văn Hóa"]
    )
  }

  @Test(
    arguments: [
      ("2019-12-31", [nil]), ("2020-01-01", ["B", "A"]), ("2020-06-01", ["A"]),
      ("2021-01-01", [nil]),
    ] as [(String, [String?])]
  )
  func `come once for each agency that exists and has them on the day`(
    day: String,
    agencies: [String?]
  ) async throws {
    let province = try await Province()
    let first = try await province.agency("A", place: 2, until: "2021-01-01")
    let second = try await province.agency("B", place: 1)
    let officer = try await province.officer("PY-1", "Lê An")
    try await province.assign(officer, to: first)
    try await province.assign(officer, to: first, duty: "R2")
    try await province.assign(officer, to: second, until: "2020-06-01")
    let one = try await province.trainingClass("L1", last: "2020-03-12")
    _ = try await province.enrol(officer, in: one)
    let rows = try await province.store.all(.learners(of: one, on: .on(day)))
    #expect(rows.map { $0.agency?.code.text } == agencies)
  }

  @Test
  func `are not those of another class, and tell who withdrew`() async throws {
    let province = try await Province()
    let one = try await province.trainingClass("L1", last: "2020-03-12")
    let other = try await province.trainingClass("L2", last: "2020-03-12")
    let officer = try await province.officer("PY-1", "Lê An")
    _ = try await province.enrol(officer, in: one, withdrawn: "2020-03-11")
    let place = try await province.enrol(officer, in: other)
    let rows = try await province.store.all(.learners(of: one, on: .on("2020-03-12")))
    #expect(rows.map { $0.withdrawnOn.map { "\($0)" } } == ["2020-03-11"])
    let others = try await province.store.all(.learners(of: other, on: .on("2020-03-12")))
    #expect(others.map(\.enrolment) == [place])
    #expect(others.map(\.withdrawnOn) == [nil])
    let places = try await province.store.all(.places(of: officer))
    #expect(places.map(\.enrolment.trainingClass) == [one, other])
  }
}

struct `The results of a class's report` {
  @Test
  func `are those recorded by a moment`() async throws {
    let province = try await Province()
    let one = try await province.trainingClass("L1", last: "2020-03-12")
    var places: [ID<Enrolment>] = []
    for (code, at) in [("PY-1", "2020-03-12"), ("PY-2", "2020-03-13")] {
      let place = try await province.enrol(province.officer(code, "Lê An"), in: one)
      try await province.result(place, at: "\(at)T05:00:00.000000Z")
      places.append(place)
    }
    let now = try await province.store.all(.recordedResults(of: one))
    #expect(now.map(\.enrolment) == places)
    for (moment, known) in [
      ("2020-03-12T04:59:59Z", 0), ("2020-03-12T05:00:00Z", 1), ("2020-03-13T05:00:00Z", 2),
    ] {
      let rows = try await province.store.all(.recordedResults(of: one, knownAt: .at(moment)))
      #expect(rows.map(\.enrolment) == Array(places.prefix(known)))
    }
    let listed = try await province.store.all(.recordedResults(of: places.reversed()))
    #expect(listed == now)
    let none: [ID<Enrolment>] = []
    #expect(try await province.store.all(.recordedResults(of: none)).isEmpty)
  }

  @Test
  func `have each score, resits after the first`() async throws {
    let province = try await Province()
    let id = try await province.trainingClass("L1", last: "2020-03-12")
    let place = try await province.enrol(province.officer("PY-1", "Lê An"), in: id)
    for (component, attempt, score) in [("TN", 2, 900), ("TH", 1, 725), ("TN", 1, 400)] {
      try await province.store.run(
        """
        INSERT INTO score (enrolment_id, class_id, course_code, component_code, day, attempt, score)
        VALUES (\(place), \(id), 'TTDN-01', '\(component)', '2020-03-12', \(attempt), \(score))
        """
      )
    }
    let scores: [ComponentScore] = try await province.store.all(.scores(of: [place]))
    #expect(scores.map(\.component.text) == ["TH", "TN", "TN"])
    #expect(scores.map(\.score.hundredths) == [725, 400, 900])
    let ofClass: [ComponentScore] = try await province.store.all(.classScores(of: id))
    #expect(ofClass.sorted { $0.score < $1.score } == [scores[1], scores[0], scores[2]])
  }
}

struct `What a report is asked for` {
  @Test
  func `finds a class by its code as it is written`() async throws {
    let province = try await Province()
    let id = try await province.trainingClass("LOP-1", last: "2020-03-12", state: .cancelled)
    let days = try await province.store.all(.classDays(of: #require(Code("LOP-1"))))
    #expect(days.map(\.id) == [id])
    #expect(days.map { "\($0.first) \($0.last)" } == ["2020-03-12 2020-03-12"])
    #expect(try await province.store.all(.classDays(of: #require(Code("lop-1")))).isEmpty)
    let heading = try await province.store.all(.classHeading(id))
    #expect(heading.map(\.title) == ["Lớp LOP-1"])
    #expect(heading.map(\.state) == [.cancelled])
    #expect(try await province.store.all(.classHeading(ID(id.number + 1))).isEmpty)
  }

  @Test(arguments: ["2025-07-01", nil] as [String?])
  func `finds an agency with its days, ended or not`(until: String?) async throws {
    let province = try await Province()
    let id = try await province.agency("SNgV", until: until)
    let found = try await province.store.all(.agencyDays(of: #require(Code("SNgV"))))
    #expect(found.map(\.id) == [id])
    #expect(try found.map(\.days) == [.between("2010-01-01", until)])
  }

  @Test
  func `finds the files of rules by name, byte by byte`() async throws {
    let province = try await Province()
    let file = try #require(SampleRow.of("curriculum_file"))
    try await province.store.write { records in
      for name in ["b.yaml", "B.yaml", "a.yaml"] {
        try records.run(file.insert(["name": "'\(name)'"]))
      }
    }
    let names = try await province.store.all(.ruleFiles).map(\.name)
    #expect(names == ["B.yaml", "a.yaml", "b.yaml"])
  }
}

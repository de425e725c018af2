import Chronology
import Personnel
import Records
import Testing
import Training
import Vietnamese

struct `The papers valid on a day` {
  /// Officer PY-1 at an agency, with a place in a class that closed on 2020-03-12.
  func scene() async throws -> (province: Province, officer: ID<Officer>, place: ID<Enrolment>) {
    let province = try await Province()
    let officer = try await province.officer("PY-1", "Lê An")
    try await province.assign(officer, to: province.agency("A"))
    let one = try await province.trainingClass("L1", last: "2020-03-12")
    return (province, officer, try await province.enrol(officer, in: one))
  }

  @Test(
    arguments: [
      (nil, nil, "2020-03-11", false), (nil, nil, "2020-03-12", true),
      (nil, nil, "9999-12-31", true), ("2024-03-12", nil, "2024-03-11", true),
      ("2024-03-12", nil, "2024-03-12", false), (nil, "2021-05-04", "2021-05-03", true),
      (nil, "2021-05-04", "2021-05-04", false), ("2024-03-12", "2020-03-12", "2020-03-12", false),
    ] as [(String?, String?, String, Bool)]
  )
  func `are issued, not run out and not taken back by then`(
    until: String?,
    revoked: String?,
    day: String,
    isValid: Bool
  ) async throws {
    let scene = try await scene()
    try await scene.province.certificate(
      scene.place,
      of: scene.officer,
      issued: "2020-03-12",
      until: until,
      revoked: revoked
    )
    let rows = try await scene.province.store.all(.validCertificates(on: .on(day)))
    #expect(rows.map(\.officer) == (isValid ? [scene.officer] : []))
  }

  @Test
  func `that follow a revoked one are told alone`() async throws {
    let scene = try await scene()
    for (issued, revoked) in [("2020-03-12", "2020-04-01"), ("2020-04-01", nil)] {
      try await scene.province.certificate(
        scene.place,
        of: scene.officer,
        issued: issued,
        revoked: revoked
      )
    }
    for (day, issued) in [("2020-03-31", "2020-03-12"), ("2020-04-01", "2020-04-01")] {
      let rows = try await scene.province.store.all(.validCertificates(on: .on(day)))
      #expect(rows.map { "\($0.issued)" } == [issued])
    }
  }

  @Test
  func `are known with the result that they come of`() async throws {
    let scene = try await scene()
    try await scene.province.certificate(scene.place, of: scene.officer, issued: "2020-03-12")
    try await scene.province.result(scene.place, at: "2020-03-20T05:00:00.000000Z")
    for (moment, count) in [("2020-03-20T04:59:59Z", 0), ("2020-03-20T05:00:00Z", 1)] {
      let query = try Query.validCertificates(on: .on("2020-06-01"), knownAt: .at(moment))
      #expect(try await scene.province.store.all(query).count == count)
    }
  }

  @Test
  func `are those of officers assigned on the day, each once, under an agency only its own`()
    async throws
  {
    let scene = try await scene()
    let province = scene.province
    let second = try await province.agency("B", until: "2021-01-01")
    try await province.assign(scene.officer, to: second, duty: "R2")
    try await province.certificate(scene.place, of: scene.officer, issued: "2020-03-12")
    let free = try await province.officer("PY-2", "Võ Ý")
    let other = try await province.trainingClass("L2", last: "2020-03-12")
    let place = try await province.enrol(free, in: other)
    try await province.certificate(place, of: free, issued: "2020-03-12")
    let all = try await province.store.all(.validCertificates(on: .on("2020-06-01")))
    #expect(all.map(\.officerCode.text) == ["PY-1"])
    for (day, count) in [("2020-12-31", 1), ("2021-01-01", 0)] {
      let under = try Query.validCertificates(on: .on(day), under: second)
      #expect(try await province.store.all(under).count == count)
    }
  }

  @Test
  func `are listed for their officer with the revoked ones, the latest first`() async throws {
    let scene = try await scene()
    let province = scene.province
    let later = try await province.trainingClass("L2", last: "2020-09-01", course: "TTDN-02")
    let place = try await province.enrol(scene.officer, in: later)
    try await province.certificate(
      scene.place,
      of: scene.officer,
      issued: "2020-03-12",
      until: "2024-03-12",
      revoked: "2020-05-01"
    )
    try await province.certificate(place, of: scene.officer, issued: "2020-09-01")
    let rows = try await province.store.all(.certificates(of: scene.officer))
    #expect(rows.map { "\($0.issued)" } == ["2020-09-01", "2020-03-12"])
    #expect(rows.map { $0.revoked.map { "\($0)" } } == [nil, "2020-05-01"])
    #expect(rows.map { $0.until.map { "\($0)" } } == [nil, "2024-03-12"])
    #expect(
      rows.allSatisfy { $0.title.vi == "Giấy: Nhập môn" && $0.title.en == "Paper: Foundations" }
    )
  }
}

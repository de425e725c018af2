import Assessment
import Chronology
import Personnel
import Testing
import Training

@testable import Records

struct `Scores in the records` {
  func score(
    _ scene: ClassScene,
    _ component: String,
    _ text: String,
    attempt: Int = 1
  ) throws -> ScoreRecord {
    ScoreRecord(
      ComponentScore(
        enrolment: scene.enrolments[0],
        component: try #require(Code(component)),
        score: try #require(Score(text)),
        day: try .on("2020-03-12")
      ),
      attempt: attempt
    )
  }

  @Test
  func `come back exactly, by component and attempt`() async throws {
    let scene = try await ClassScene()
    let scores = [
      try score(scene, "TN", "4.95", attempt: 2), try score(scene, "TN", "4.9"),
      try score(scene, "TH", "10"), try score(scene, "TG", "0"),
    ]
    let trainingClass = try ClassScene.trainingClass()
    for score in scores { try await scene.write(.upsert(score, in: trainingClass)) }
    let back = try await scene.store.all(.scores(of: scene.id))
    #expect(back == [scores[3], scores[2], scores[1], scores[0]])
  }

  @Test
  func `of one attempt are one score, the latest`() async throws {
    let scene = try await ClassScene()
    let trainingClass = try ClassScene.trainingClass()
    try await scene.write(
      .upsert(try score(scene, "TN", "4"), in: trainingClass),
      .upsert(try score(scene, "TN", "6"), in: trainingClass)
    )
    #expect(try await scene.store.all(.scores(of: scene.id)) == [try score(scene, "TN", "6")])
  }

  @Test
  func `of a component that the course does not have are refused`() async throws {
    let scene = try await ClassScene()
    await #expect(throws: StoreFault.self) {
      try await scene.write(
        .upsert(try score(scene, "KHONG", "6"), in: try ClassScene.trainingClass())
      )
    }
    #expect(try await scene.store.all(.scores(of: scene.id)).isEmpty)
  }

  @Test
  func `that are taken back leave the others`() async throws {
    let scene = try await ClassScene()
    let trainingClass = try ClassScene.trainingClass()
    let (first, resit) = (try score(scene, "TN", "4"), try score(scene, "TN", "6", attempt: 2))
    try await scene.write(
      .upsert(first, in: trainingClass),
      .upsert(resit, in: trainingClass),
      .delete(first)
    )
    #expect(try await scene.store.all(.scores(of: scene.id)) == [resit])
  }

  @Test
  func `tell their event component, attempt, score and day`() async throws {
    let scene = try await ClassScene()
    #expect(
      try score(scene, "TN", "8,25", attempt: 2).fields.json
        == #"{"component":"TN","attempt":2,"score":825,"day":"2020-03-12"}"#
    )
  }
}

struct `A paper in the records` {
  func paper(_ scene: ClassScene, until: String? = nil) throws -> CertificateRecord {
    CertificateRecord(
      officer: ID(1),
      enrolment: scene.enrolments[0],
      kind: .attestation,
      issuedOn: try .on("2020-03-12"),
      until: try until.map { try .on($0) }
    )
  }

  @Test(arguments: [nil, "2024-03-12"] as [String?])
  func `comes back as it was issued`(until: String?) async throws {
    let scene = try await ClassScene()
    try await scene.write(.insert(try paper(scene, until: until)))
    #expect(
      try await scene.store.all(.certificates(of: scene.id)) == [try paper(scene, until: until)]
    )
  }

  @Test
  func `that is revoked stays on record, and is no paper of the class any more`() async throws {
    let scene = try await ClassScene()
    try await scene.write(
      .insert(try paper(scene)),
      .revoke(try paper(scene), on: try .on("2020-04-01"), because: "Gian lận")
    )
    #expect(try await scene.store.all(.certificates(of: scene.id)).isEmpty)
    let kept = Query("SELECT revoked_on, revoked_reason FROM certificate") { $0.values }
    #expect(try await scene.store.all(kept) == [[.text("2020-04-01"), .text("Gian lận")]])
  }

  @Test
  func `that follows a revoked one stands beside it`() async throws {
    let scene = try await ClassScene()
    try await scene.write(
      .insert(try paper(scene)),
      .revoke(try paper(scene), on: try .on("2020-04-01"), because: "Nhầm"),
      .insert(try paper(scene, until: "2024-03-12"))
    )
    #expect(
      try await scene.store.all(.certificates(of: scene.id)) == [
        try paper(scene, until: "2024-03-12")
      ]
    )
    let revoked: SQL = "SELECT count(*) FROM certificate WHERE revoked_reason = 'Nhầm'"
    #expect(try await scene.store.number(revoked) == 1)
  }

  @Test
  func `is the only one of its result that is not revoked`() async throws {
    let scene = try await ClassScene()
    try await scene.write(.insert(try paper(scene)))
    await #expect(throws: StoreFault.self) {
      try await scene.write(.insert(try paper(scene, until: "2024-03-12")))
    }
  }

  @Test
  func `is revoked on its own day where the clock has gone back behind it`() async throws {
    let scene = try await ClassScene()
    try await scene.write(
      .insert(try paper(scene)),
      .revoke(try paper(scene), on: try .on("2019-01-01"), because: "Nhầm")
    )
    let kept = Query("SELECT revoked_on FROM certificate") { $0.values }
    #expect(try await scene.store.all(kept) == [[.text("2020-03-12")]])
  }
}

struct `Evidence in the records` {
  func evidence(
    of competency: String = "A1",
    on day: String = "2020-03-12",
    enrolment: Int64? = nil
  ) throws -> EvidenceRecord {
    EvidenceRecord(
      officer: ID(1),
      evidence: Evidence(
        id: ID(0),
        competency: try #require(Code(competency)),
        level: try #require(Competency.Level(3)),
        kind: enrolment == nil ? .workProduct : .courseResult,
        on: try .on(day),
        until: try .on("2024-01-01"),
        recordedAt: try .t0,
        source: "Thông cáo 01"
      ),
      enrolment: enrolment
    )
  }

  @Test
  func `comes back by competency and day`() async throws {
    let scene = try await ClassScene()
    try await scene.write(
      .insert(try evidence(of: "A2")),
      .insert(try evidence(on: "2020-03-13")),
      .insert(try evidence())
    )
    let back = try await scene.store.all(.evidence(of: ID(1)))
    #expect(
      back.map { "\($0.evidence.competency) \($0.evidence.on)" } == [
        "A1 2020-03-12", "A1 2020-03-13", "A2 2020-03-12",
      ]
    )
    #expect(back.first?.fields == (try evidence().fields))
    #expect(back.first?.evidence.recordedAt == (try .t0))
    #expect(try await scene.store.all(.evidence(of: ID(2))).isEmpty)
    #expect(try await scene.store.all(Query<EvidenceRecord>.evidence) == back)
  }

  @Test
  func `that is taken back stays, with the moment`() async throws {
    let scene = try await ClassScene()
    let enrolment = scene.enrolments[0].number
    try await scene.write(.insert(try evidence(enrolment: enrolment)))
    let standing = try await scene.store.all(.standingEvidence(ofEnrolment: enrolment))
    let piece = try #require(standing.first).evidence
    let later = Instant(microseconds: try Instant.t0.microseconds + 1)
    try await scene.write(.revoke(piece, at: later))
    #expect(try await scene.store.all(.standingEvidence(ofEnrolment: enrolment)).isEmpty)
    #expect(try await scene.store.all(.evidence(of: ID(1))).map(\.evidence.revokedAt) == [later])
  }

  @Test
  func `is taken back in the moment of its recording where the clock has gone back`() async throws {
    let scene = try await ClassScene()
    try await scene.write(.insert(try evidence()))
    let piece = try #require(try await scene.store.all(.evidence(of: ID(1))).first).evidence
    let earlier = Instant(microseconds: try Instant.t0.microseconds - 1)
    try await scene.write(.revoke(piece, at: earlier))
    let back = try #require(try await scene.store.all(.evidence(of: ID(1))).first).evidence
    #expect(back.revokedAt == (try .t0))
    #expect(!back.isKnown(at: try .t0))
  }

  @Test
  func `of one enrolment and competency stands once`() async throws {
    let scene = try await ClassScene()
    let enrolment = scene.enrolments[0].number
    try await scene.write(.insert(try evidence(enrolment: enrolment)))
    await #expect(throws: StoreFault.self) {
      try await scene.write(.insert(try evidence(on: "2020-03-13", enrolment: enrolment)))
    }
    try await scene.write(.insert(try evidence(of: "A2", enrolment: enrolment)))
  }
}

struct `Assignments in the records` {
  func assignment(_ from: String, until: String? = nil, officer: Int64 = 1) throws -> Assignment {
    Assignment(
      id: ID(0),
      officer: ID(officer),
      agency: ID(1),
      duty: try #require(Code("R1")),
      decision: .init(number: "15/QĐ", day: nil),
      share: .fullTime,
      role: .deputy,
      days: try .between(from, until)
    )
  }

  @Test
  func `come back by officer and first day`() async throws {
    let scene = try await ClassScene()
    try await scene.write("DELETE FROM assignment")
    let written = [
      try assignment("2021-01-01", officer: 2), try assignment("2020-05-01"),
      try assignment("2020-01-01", until: "2020-05-01"),
    ]
    let ids = try await scene.store.write { records in
      try written.map { try records.one(.insert($0)) }
    }
    let back = try await scene.store.all(Query<Assignment>.assignments)
    #expect(back.map(\.id) == ids.reversed())
    #expect(back.map(\.days) == written.reversed().map(\.days))
    #expect(try await scene.store.all(.assignments(of: ID(2))).map(\.id) == [ids[0]])
  }

  @Test
  func `can be ended, and given another decision, share and role`() async throws {
    let scene = try await ClassScene()
    try await scene.write("DELETE FROM assignment")
    let first = try assignment("2020-01-01")
    let id = try await scene.store.write { try $0.one(.insert(first)) }
    let changed = Assignment(
      id: id,
      officer: ID(1),
      agency: ID(1),
      duty: first.duty,
      decision: .init(number: "16/QĐ", day: try .on("2020-04-30")),
      share: .concurrent,
      role: .principal,
      days: try .between("2020-01-01", "2020-05-01")
    )
    try await scene.write(.update(changed))
    #expect(try await scene.store.all(.assignments(of: ID(1))) == [changed])
  }
}

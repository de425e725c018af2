import Access
import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing
import Training
import Vietnamese

struct `Signing the results of a class` {
  @Test
  func `is for who recorded none of the scores`() async throws {
    let desk = try await MarkDesk()
    try await desk.recordAll()
    for name in ["An", "Bình"] {
      await #expect(throws: ResultRefusal.ownScores) { try await desk.sign(by: name) }
    }
    #expect(try await desk.sign(by: "Chi") == 3)
    #expect(
      try await desk.desk.texts("SELECT DISTINCT signed_by FROM result") == ["Chi"]
    )
    await #expect(throws: ResultRefusal.nothingToSign) { try await desk.sign(by: "Chi") }
  }

  @Test
  func `covers what was seen and nothing that changed since`() async throws {
    let desk = try await MarkDesk()
    try await desk.recordAll()
    let seen = try await desk.results().stamp
    try await desk.record([try await desk.entry(0, "TN", "8", seen: "7")])
    await #expect(throws: ResultRefusal.changedMeanwhile) {
      try await SignResults(desk.id, seenAs: seen).run(in: desk.world, by: desk.actor("Chi"))
    }
  }

  @Test
  func `leaves the incomplete open`() async throws {
    let desk = try await MarkDesk()
    try await desk.recordAll()
    try await ClearScore(
      try await desk.cell(2, "TN"),
      in: desk.id,
      seen: Score("7"),
      because: "Chấm lại"
    ).run(in: desk.world, by: desk.actor("An"), within: .whole)
    #expect(try await desk.sign(by: "Chi") == 2)
    try await desk.record([try await desk.entry(2, "TN", "6")])
    #expect(try await desk.desk.outcomes()[2] == "PY-3 passed")
  }

  @Test
  func `waits until the class is closed`() async throws {
    let desk = try await ClassDesk()
    try await desk.take(.passed().with { $0.facts.state = .running })
    let results = try await desk.store.read { try #require(try ClassResults(ID(1), in: $0)) }
    let now = try #require(Instant(iso: MarkDesk.later))
    await #expect(throws: ResultRefusal.notClosed) {
      try await SignResults(ID(1), seenAs: results.stamp)
        .run(in: ClassDesk.world(desk.store, at: now), by: try #require(Actor("Chi")))
    }
  }
}

struct `A signed result` {
  func signed() async throws -> MarkDesk {
    let desk = try await MarkDesk(scores: true)
    try await desk.sign(by: "Chi")
    return desk
  }

  @Test
  func `takes no score, from the browser or from a file`() async throws {
    let desk = try await signed()
    let before = try await desk.desk.fingerprint()
    let entry = try await desk.entry(0, "TN", "7.01", seen: "7")
    await #expect(throws: ScoreRefusal.self) { try await desk.record([entry]) }
    // So small a change leaves the result as it is, and is refused all the same.
    let changed = try ClassForm.passed().with {
      $0.places[0].scores[1] = try $0.places[0].scores[1].points("7.01")
    }
    let refusal = await #expect(throws: ResultRefusal.self) { try await desk.desk.take(changed) }
    #expect(refusal?.explanation.vi.contains("PY-1") == true)
    await #expect(throws: ResultRefusal.classSigned("LOP-1")) {
      try await desk.desk.take(.passed().with { $0.facts.state = .running })
    }
    let cell = try await desk.cell(0, "TN")
    await #expect(throws: ResultRefusal.self) {
      try await ClearScore(cell, in: desk.id, seen: Score("7"), because: "Thử")
        .run(in: desk.world, by: desk.actor("An"), within: .whole)
    }
    #expect(try await desk.desk.fingerprint() == before)
  }

  @Test
  func `is opened again with a reason`() async throws {
    let desk = try await signed()
    await #expect(throws: ResultRefusal.noReason) {
      try await UnsignResults(desk.id, because: "").run(in: desk.world, by: desk.actor("Chi"))
    }
    let count = try await UnsignResults(desk.id, because: "Chấm phúc khảo")
      .run(in: desk.world, by: desk.actor("Chi"))
    #expect(count == 3)
    try await desk.record([try await desk.entry(0, "TN", "8", seen: "7")])
    #expect(
      try await desk.desk.texts(
        "SELECT count(*) FROM event WHERE subject = 'result' AND reason = 'Chấm phúc khảo'"
      ) == ["3"]
    )
  }

  @Test
  func `is amended by two people, and keeps both values`() async throws {
    let desk = try await signed()
    let cell = try await desk.cell(0, "TN")
    func propose(_ score: String?, seen: String = "7") async throws {
      try await ProposeAmendment(
        cell,
        in: desk.id,
        seen: Score(seen),
        score.flatMap { Score($0) },
        because: "Phúc khảo"
      ).run(in: desk.world, by: desk.actor("An"))
    }
    await #expect(throws: ResultRefusal.noNewScore) { try await propose("7") }
    await #expect(throws: ResultRefusal.changedMeanwhile) { try await propose("8", seen: "6") }
    try await propose("4")
    await #expect(throws: ResultRefusal.proposedAlready) { try await propose("5") }
    #expect(try await desk.desk.outcomes()[0] == "PY-1 passed")
    let proposal = try #require(try await desk.results().learners[0].proposals.first)
    func decide(_ name: String, _ isAccepted: Bool = true) async throws {
      try await DecideAmendment(proposal.id, in: desk.id, isAccepted: isAccepted)
        .run(in: desk.world, by: desk.actor(name))
    }
    await #expect(throws: ResultRefusal.ownProposal) { try await decide("An") }
    try await decide("Dũng")
    #expect(try await desk.desk.outcomes()[0] == "PY-1 failed")
    #expect(
      try await desk.desk.texts("SELECT signed_by FROM result ORDER BY enrolment_id")
        == ["Dũng", "Chi", "Chi"]
    )
    let amendment = try await desk.desk.store.read {
      try #require(try $0.first(.amendments(of: [cell.enrolment])))
    }
    #expect(amendment.actor == "An" && amendment.approver == "Dũng")
    #expect(amendment.old.contains("\"score\":700") && amendment.new.contains("\"score\":400"))
    #expect(amendment.old.contains("passed") && amendment.new.contains("failed"))
    // Its paper is revoked with it.
    #expect(
      try await desk.desk.texts("SELECT count(*) FROM certificate WHERE revoked_on IS NULL")
        == ["2"]
    )
    await #expect(throws: ResultRefusal.decidedAlready) { try await decide("Chi") }
  }

  @Test
  func `stays as it is where the proposal is dropped`() async throws {
    let desk = try await signed()
    let cell = try await desk.cell(0, "TN")
    try await ProposeAmendment(cell, in: desk.id, seen: Score("7"), Score("8"), because: "Nhầm")
      .run(in: desk.world, by: desk.actor("An"))
    let proposal = try #require(try await desk.results().learners[0].proposals.first)
    try await DecideAmendment(proposal.id, in: desk.id, isAccepted: false)
      .run(in: desk.world, by: desk.actor("An"))
    #expect(try await desk.scores().filter { $0.contains("TN") }.allSatisfy { $0.hasSuffix("700") })
    #expect(try await desk.desk.texts("SELECT count(*) FROM result_amendment") == ["0"])
  }
}

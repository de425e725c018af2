import Access
import Assessment
import Chronology
import Operations
import Personnel
import Records
import Testing
import Training

/// Officers 1 to 3 of an agency and 9 of another passed a class that ended on 2021-03-10.
struct `A supervisor's rating` {
  let desk: CallDesk
  static let threeMonths = "2021-06-10T08:00:00+07:00"

  init() async throws {
    desk = try await CallDesk(many: 8)
    let id = try await desk.call()
    try await desk.nominate([1, 2, 3], for: id)
    try await desk.nominate([9], for: id, at: "STTTT")
    _ = try await ApproveNominations(of: id, seenAs: nil).run(in: desk.world(), by: desk.clerk)
    try await desk.store.write { records in
      try records.run(
        """
        INSERT INTO result (enrolment_id, outcome, mark, credited_numerator, credited_denominator,
                            held_periods, coming_periods, recorded_at)
        SELECT id, CASE WHEN officer_id = 3 THEN 'failed' ELSE 'passed' END, 800, 24, 1, 24, 0,
               '2021-03-11T00:00:00.000000Z'
        FROM enrolment
        """
      )
      try records.run(
        """
        UPDATE officer SET agency_id = (
          SELECT agency_id FROM assignment WHERE assignment.officer_id = officer.id
        )
        """
      )
    }
  }

  func due(_ moment: String, within scope: Scope) async throws -> [FollowUpDue] {
    let today = try desk.world(at: moment).today
    return try await desk.store.read { records in
      try ScopedRecords(records, scope).all(.followUps(on: today, after: nil, limit: 100))
    }
  }

  func rate(
    _ due: FollowUpDue,
    _ levels: [String: String] = ["A1": "3", "D1": "2", "B5": "1"],
    at moment: String = threeMonths,
    reader: ID<Officer>? = nil,
    within scope: Scope
  ) async throws {
    let entry = RatingEntry(
      rater: "Nguyễn Văn Sơn, Trưởng phòng",
      levels: levels,
      words: ["A1": "Tự soạn thông cáo"]
    )
    try await RateOfficer(due.enrolment, entry)
      .run(in: desk.world(at: moment), by: desk.clerk, reader: reader, within: scope)
  }

  @Test
  func `is due of one's own officers who passed, and of no other`() async throws {
    let own = try await desk.scope(of: "SNgV")
    #expect(try await due("2021-06-09T08:00:00+07:00", within: own).isEmpty)
    let found = try await due(Self.threeMonths, within: own)
    #expect(found.map(\.code.text) == ["PY-1", "PY-2"])
    #expect(found.allSatisfy { $0.followUp == .afterThreeMonths })
    #expect(try await due(Self.threeMonths, within: .whole).count == 3)
    let today = try desk.world(at: Self.threeMonths).today
    let count = try await desk.store.read {
      try ScopedRecords($0, own).one(Query<WorkCount>.followUps(on: today, atMost: 2_000))
    }
    #expect(count.count == 2)
  }

  @Test
  func `becomes evidence of each competency, and is due no more until the next`() async throws {
    let own = try await desk.scope(of: "SNgV")
    let first = try #require(try await due(Self.threeMonths, within: own).first)
    try await rate(first, within: own)
    let evidence = try await desk.store.read { try $0.all(.evidence(of: first.officer)) }
      .map(\.evidence)
    #expect(evidence.map(\.competency.text) == ["A1", "B5", "D1"])
    #expect(evidence.map(\.level.number) == [3, 1, 2])
    #expect(evidence.allSatisfy { $0.kind == .rating && "\($0.on)" == "2021-06-10" })
    #expect(
      evidence.first?.source
        == "Đánh giá sau 3 tháng, lớp LOP-2021-01; Nguyễn Văn Sơn, Trưởng phòng: Tự soạn thông cáo"
    )
    let events = try await desk.texts(
      "SELECT subject_key FROM event WHERE subject = 'evidence' AND verb = 'added' ORDER BY id"
    )
    #expect(events == ["PY-1", "PY-1", "PY-1"])
    #expect(try await due(Self.threeMonths, within: own).map(\.code.text) == ["PY-2"])
    await #expect(throws: RatingRefusal.notDue) { try await rate(first, within: own) }
    let next = try await due("2021-09-10T08:00:00+07:00", within: own)
    #expect(next.map(\.code.text) == ["PY-1", "PY-2"])
    #expect(next.allSatisfy { $0.followUp == .afterSixMonths })
    #expect(try await due("2021-12-10T08:00:00+07:00", within: own).isEmpty)
  }

  @Test
  func `is refused of oneself, of another agency's, and without all levels`() async throws {
    let (own, other) = (try await desk.scope(of: "SNgV"), try await desk.scope(of: "STTTT"))
    let first = try #require(try await due(Self.threeMonths, within: own).first)
    await #expect(throws: RatingRefusal.own) {
      try await rate(first, reader: first.officer, within: own)
    }
    await #expect(throws: RatingRefusal.notDue) { try await rate(first, within: other) }
    for levels in [[:], ["A1": "3"], ["A1": "0", "D1": "2", "B5": "1"]] {
      await #expect(throws: RatingRefusal.self) { try await rate(first, levels, within: own) }
    }
    #expect(try await desk.texts("SELECT count(*) FROM evidence") == ["0"])
    #expect(try await desk.texts("SELECT count(*) FROM follow_up_rating") == ["0"])
  }

  func given(within scope: Scope, _ enrolment: ID<Enrolment>) async throws -> GivenRating {
    let today = try desk.world(at: Self.threeMonths).today
    return try await desk.store.read {
      try GivenRating(.afterThreeMonths, of: enrolment, on: today, in: ScopedRecords($0, scope))
    }
  }

  func correct(
    _ given: GivenRating,
    _ change: (inout RatingEntry) -> Void = { $0.levels["A1"] = "2" },
    seen: String? = nil,
    because reason: String = "Ghi nhầm mức",
    reader: ID<Officer>? = nil,
    within scope: Scope
  ) async throws -> Int {
    var entry = given.entry
    change(&entry)
    return try await CorrectRating(
      .afterThreeMonths,
      of: given.given.due.enrolment,
      entry,
      seen: seen ?? given.stamp,
      because: reason
    )
    .run(
      in: desk.world(at: "2021-06-12T08:00:00+07:00"),
      by: desk.clerk,
      reader: reader,
      within: scope
    )
  }

  @Test
  func `is corrected with a reason; what it was stays on record and counts no more`() async throws {
    let own = try await desk.scope(of: "SNgV")
    let first = try #require(try await due(Self.threeMonths, within: own).first)
    try await rate(first, within: own)
    let before = try await given(within: own, first.enrolment)
    #expect(before.entry.levels == ["A1": "3", "D1": "2", "B5": "1"])
    #expect(before.entry.words["A1"] == "Tự soạn thông cáo")
    #expect(try await correct(before, within: own) == 1)
    let evidence = try await desk.store.read { try $0.all(.evidence(of: first.officer)) }
      .map(\.evidence)
    #expect(evidence.map(\.competency.text) == ["A1", "A1", "B5", "D1"])
    #expect(evidence.map(\.level.number) == [3, 2, 1, 2])
    #expect(evidence.map { $0.revokedAt == nil } == [false, true, true, true])
    let after = try await given(within: own, first.enrolment)
    #expect(after.entry.levels["A1"] == "2")
    let line = try #require(after.history.first)
    #expect(line.verb == .changed && line.reason == "Ghi nhầm mức")
    #expect(line.old?.contains("\"level\":3") == true && line.new?.contains("\"level\":2") == true)
    #expect(after.history.count == 4)
    // The supervisor's name is of all levels, so that it changes each of them.
    let named = try await correct(after, { $0.rater = "Lê Thị Mai, Giám đốc" }, within: own)
    #expect(named == 3)
  }

  @Test
  func `is not corrected without a change, a reason, its present state, or a right to it`()
    async throws
  {
    let (own, other) = (try await desk.scope(of: "SNgV"), try await desk.scope(of: "STTTT"))
    let first = try #require(try await due(Self.threeMonths, within: own).first)
    await #expect(throws: RatingRefusal.notDue) { try await given(within: own, first.enrolment) }
    try await rate(first, within: own)
    let before = try await given(within: own, first.enrolment)
    let changes = try await desk.texts("SELECT count(*) FROM event")
    await #expect(throws: RatingRefusal.unchanged) {
      try await correct(before, { _ in }, within: own)
    }
    await #expect(throws: RatingRefusal.noReason) {
      try await correct(before, because: " ", within: own)
    }
    await #expect(throws: RatingRefusal.changedMeanwhile) {
      try await correct(before, seen: "1", within: own)
    }
    await #expect(throws: RatingRefusal.own) {
      try await correct(before, reader: first.officer, within: own)
    }
    await #expect(throws: RatingRefusal.notDue) { try await correct(before, within: other) }
    await #expect(throws: RatingRefusal.self) {
      try await correct(before, { $0.levels["A1"] = "6" }, within: own)
    }
    #expect(try await desk.texts("SELECT count(*) FROM event") == changes)
    #expect(try await correct(before, within: own) == 1)
    await #expect(throws: RatingRefusal.changedMeanwhile) {
      try await correct(before, { $0.levels["A1"] = "1" }, within: own)
    }
  }
}

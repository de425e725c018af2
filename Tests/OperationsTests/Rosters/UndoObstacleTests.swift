import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing
import Training
import Vietnamese

/// A roster whose people went to classes since.
struct `Undoing an import of people who have been trained` {
  /// The sentences of the refusal by which the roster of a class desk stays; nothing is changed.
  func refusal(_ desk: ClassDesk) async throws -> [Bilingual] {
    let before = try await desk.fingerprint()
    let batches = try await desk.store.read {
      try $0.all(.batches(ImportRoster.verb, limit: 1))
    }
    let batch = try #require(batches.first)
    let now = try #require(Instant(iso: "2020-09-01T12:00:00+07:00"))
    let refusal = try await #require(throws: BatchRefusal.self) {
      try await UndoBatch(batch.id).run(in: ClassDesk.world(desk.store, at: now), by: .program)
    }
    #expect(try await desk.fingerprint() == before)
    guard case .inTheWay(batch.id, let obstacles) = refusal else {
      Issue.record("\(refusal)")
      return []
    }
    return obstacles.map(\.sentence)
  }

  @Test
  func `is refused with each enrolment, piece of evidence and paper by itself`() async throws {
    let desk = try await ClassDesk()
    try await desk.take(.passed())
    let sentences = try await refusal(desk).map(\.vi)
    for number in 1...3 {
      let who = "Lê Hòa \(number) (PY-\(number)): "
      let own = sentences.filter { $0.hasPrefix(who) }.map { String($0.dropFirst(who.count)) }
      #expect(own.contains("có ghi danh vào lớp Thông tin thế giới từ ngày 13/06/2020"), "\(own)")
      #expect(own.count { $0.hasPrefix("có minh chứng năng lực ") } == 2, "\(own)")
      #expect(own.count { $0.hasPrefix("có giấy chứng nhận") } == 1, "\(own)")
      #expect(own.count == 4, "\(own)")
    }
    #expect(sentences.count == 12)
  }

  @Test
  func `is refused for a nomination alone`() async throws {
    let desk = try await ClassDesk()
    try await desk.take(.passed().with { $0.places = [] })
    try await desk.run(
      """
      INSERT INTO agency (id, code, from_day, until_day, place)
      VALUES (1, 'SNgV', '2010-01-01', NULL, 1)
      """
    )
    try await desk.run(
      """
      INSERT INTO nomination (class_id, agency_id, officer_id, state)
      SELECT training_class.id, 1, officer.id, 'proposed'
      FROM training_class, officer
      WHERE officer.code = 'PY-2'
      """
    )
    #expect(
      try await refusal(desk) == [
        Bilingual(
          vi: "Lê Hòa 2 (PY-2): có đề cử vào lớp Thông tin thế giới từ ngày 13/06/2020",
          en: "Lê Hòa 2 (PY-2): has a nomination for Thông tin thế giới since 13/06/2020"
        )
      ]
    )
  }

  @Test
  func `goes on once what stood in the way is gone`() async throws {
    let desk = try await ClassDesk()
    try await desk.take(.passed().with { $0.places = [] })
    let now = try #require(Instant(iso: "2020-09-01T12:00:00+07:00"))
    let batches = try await desk.store.read {
      try $0.all(.batches(ImportRoster.verb, limit: 1))
    }
    let things = try await UndoBatch(try #require(batches.first).id)
      .run(in: ClassDesk.world(desk.store, at: now), by: .program)
    #expect(things == 3)
    #expect(try await desk.texts("SELECT count(*) FROM officer") == ["0"])
  }

  @Test
  func `of a change alone is not refused for what hangs on people who were there`() async throws {
    let scene = try await Scene()
    try await scene.importProvince()
    let titles = "STT;Mã CBCCVC;Họ và tên;Chức vụ"
    _ = try await scene.importRoster(titles, ["1;PY-1;Lê Hòa;Chuyên viên"])
    _ = try await scene.importRoster(titles, ["1;PY-1;Lê Hòa;Phó phòng"])
    let after = try await scene.values()
    try await scene.importEvidence("1;PY-1;A1;2;Đánh giá;15/01/2020;;Phiếu 1")
    _ = try await scene.undo(2)
    #expect(try await scene.values() != after)
    #expect(try await scene.officer("PY-1").officer.position == "Chuyên viên")
  }
}

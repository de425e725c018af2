import Chronology
import Personnel
import Records
import Reports
import Spreadsheets
import Testing
import Training
import Vietnamese

/// `competency-person` of single officers on the last day of 2020, where the first course gives level 2
/// of A1 and A2, and the second of A2.
struct `Competency report of an officer` {
  static func document(
    _ officer: String?,
    seenBy agencies: Set<ID<Agency>>? = nil
  ) async throws -> ReportDocument {
    let store = try await Province.store()
    let curricula = try `Training results`.curricula()
    try await store.write { records in
      _ = try records.store(
        curricula,
        from: [CurriculumFile(name: "framework.yaml", body: "another framework")],
        at: Province.recorded
      )
    }
    var request = Province.request("competency-person", period: nil)
    request.asOf = Province.day("2020-12-31")
    request.officer = try officer.map { try Province.code($0) }
    let asked = request
    return try await store.read {
      try ReportCatalogue.document(asked, in: Province.seen($0, by: agencies))
    }
  }

  static func counts(_ row: String, _ document: ReportDocument) -> [ReportCell?] {
    ["required", "self", "rating", "tested", "held", "gap", "evidence"].map {
      document.cell(row: row, column: $0)
    }
  }

  @Test
  func `says who it is, and of which duties`() async throws {
    #expect(
      try await Self.document("PY-004").subtitle.map(\.vi) == [
        "Y Bhăm Niê (PY-004), Chuyên viên",
        "Nhiệm vụ: Người phát ngôn – Ban Tuyên giáo Tỉnh ủy; Đầu mối – Báo Phú Yên",
        "Số liệu tính đến ngày 31/12/2020",
      ]
    )
  }

  @Test
  func `holds levels against what is required, and names the courses that help`() async throws {
    let document = try await Self.document("PY-004")
    #expect(document.rows.map(\.key) == ["A", "A1", "B", "A2"])
    #expect(
      Self.counts("A1", document)
        == [.count(2), .empty, .count(3), .empty, .count(3), .count(0), .count(1)]
    )
    #expect(Province.text("A1", "status", document) == "đạt")
    #expect(Province.text("A1", "basis", document) == "đánh giá của người quản lý")
    #expect(document.cell(row: "A1", column: "heldThrough") == .empty)
    #expect(document.cell(row: "A1", column: "courses") == .empty)
    #expect(
      Self.counts("A2", document)
        == [.count(2), .empty, .empty, .empty, .count(0), .count(2), .count(0)]
    )
    #expect(Province.text("A2", "status", document) == "chưa đạt")
    #expect(Province.text("A2", "courses", document) == "TTDN-01, TTDN-02")
    #expect(
      document.closing.map(\.vi) == ["Đạt 1 (một) trên 2 (hai) năng lực mà nhiệm vụ yêu cầu./."]
    )
  }

  @Test
  func `says until when a level is held, and what lapsed`() async throws {
    let held = try await Self.document("PY-001")
    #expect(
      held.cell(row: "A1", column: "heldThrough") == .date(.day(Province.day("2022-03-19")))
    )
    #expect(held.cell(row: "A1", column: "tested") == .count(2))
    #expect(Province.text("A1", "basis", held) == "kết quả khóa bồi dưỡng")
    let lapsed = try await Self.document("PY-002")
    #expect(Province.text("A1", "status", lapsed) == "đã hết hiệu lực")
    // The rating came to be known later.
    #expect(lapsed.cell(row: "A1", column: "evidence") == .count(1))
    #expect(lapsed.cell(row: "A1", column: "tested") == .empty)
    #expect(Province.text("A1", "courses", lapsed) == "TTDN-01")
  }

  @Test
  func `of somebody without duties requires nothing`() async throws {
    let document = try await Self.document("PY-006")
    #expect(document.rows.isEmpty)
    #expect(document.subtitle[1].vi == "Nhiệm vụ: không có")
    #expect(
      document.closing.map(\.vi)
        == ["Đạt 0 (không) trên 0 (không) năng lực mà nhiệm vụ yêu cầu./."]
    )
    _ = try WrittenReport(document)
  }

  @Test
  func `is refused without an officer, and for one who is not there`() async throws {
    await #expect(throws: ReportRefusal.officerNeeded(report: "competency-person")) {
      _ = try await Self.document(nil)
    }
    await #expect(throws: ReportRefusal.unknownOfficer("PY-999")) {
      _ = try await Self.document("PY-999")
    }
    await #expect(throws: ReportRefusal.doesNotTake(report: "ttdn-summary", .officer)) {
      var request = Province.request("ttdn-summary")
      request.officer = try Province.code("PY-004")
      _ = try await Province.document(request)
    }
  }

  @Test
  func `knows nobody whom the reader may not see`() async throws {
    let own = try await Self.document("PY-004", seenBy: [ID(4)])
    #expect(!own.rows.isEmpty)
    await #expect(throws: ReportRefusal.unknownOfficer("PY-004")) {
      _ = try await Self.document("PY-004", seenBy: [ID(3)])
    }
  }

  @Test
  func `is another one's by its digest, and writes hostile names as text`() async throws {
    let document = try await Self.document("PY-007")
    let other = try await Self.document("PY-003")
    #expect(document.provenance.sha256 != other.provenance.sha256)
    #expect(document.provenance.extent.vi == "Cán bộ PY-007")
    let written = try WrittenReport(document)
    #expect(try written.formulas().isEmpty)
    let texts = try written.workbook.table(sheet: 0).rows.flatMap { $0.cells.compactMap(\.text) }
    #expect(texts.contains("=1+1 @SUM(A1) +cmd (PY-007), Chuyên viên"))
  }
}

import Access
import Chronology
import Personnel
import Records
import Reports
import Spreadsheets
import Testing
import Training
import Vietnamese

/// `certificate-proposal` of the class of March 2020: three passed, three did not.
struct `Certificate proposal` {
  static func document(
    knownAt instant: Instant? = nil,
    seenBy agencies: Set<ID<Agency>>? = nil,
    _ statements: SQL...
  ) async throws -> ReportDocument {
    let store = try await Province.store()
    try await store.write { records in
      for statement in statements { try records.run(statement) }
    }
    var request = Province.request("certificate-proposal", period: nil)
    request.trainingClass = try Province.code("LOP-2020-01")
    if let instant { request.knownAt = instant }
    let asked = request
    return try await store.read {
      try ReportCatalogue.document(asked, in: Province.seen($0, by: agencies))
    }
  }

  @Test
  func `has those who passed, then those who did not, each by given name`() async throws {
    let document = try await Self.document()
    #expect(
      document.rows.map { "\($0.ordinal) \($0.label.vi)" } == [
        "I Danh sách đề nghị cấp giấy chứng nhận", "1 Nguyễn Văn Ánh", "2 Phạm Minh Đạt",
        "3 Trần Thị Hồng Gấm", "II Danh sách không đủ điều kiện", "1 Lê An",
        "2 =1+1 @SUM(A1) +cmd", "3 Y Bhăm Niê",
      ]
    )
    #expect(
      document.closing.map(\.vi) == [
        "Danh sách này đề nghị cấp giấy cho 3 (ba) người; 3 (ba) người không đủ điều kiện./."
      ]
    )
    #expect(document.subtitle.last?.vi == "Loại giấy: Giấy chứng nhận")
    #expect(document.signers.map(\.vi) == ["NGƯỜI LẬP DANH SÁCH", "LÃNH ĐẠO CƠ SỞ ĐÀO TẠO"])
  }

  @Test
  func `tells periods, mark, grade and number of those who are eligible`() async throws {
    let document = try await Self.document()
    let keys = ["credited", "held", "mark", "shortfall"]
    #expect(
      keys.map { document.cell(row: "PY-001", column: $0) } == [
        .quantity(Fraction(24)), .count(40), .mark(try #require(Score(hundredths: 840))), .empty,
      ]
    )
    #expect(Province.text("PY-001", "classification", document) == "Khá")
    #expect(Province.text("PY-001", "condition", document) == "Đủ")
    #expect(Province.text("PY-001", "number", document) == "GCN-11")
    #expect(
      Province.text("PY-002", "position", document)
        == "Chuyên viên, Sở Thông tin và Truyền thông; Sở Nội vụ"
    )
  }

  @Test
  func `names the rule that each of the others misses`() async throws {
    // Officer 3 was there for everything, and has 500 × 40% + 400 × 60% = 440 of 500.
    let document = try await Self.document(
      "UPDATE attendance SET status_code = 'present' WHERE enrolment_id = 13"
    )
    #expect(Province.text("PY-003", "condition", document) == "Thiếu")
    #expect(
      Province.text("PY-003", "shortfall", document) == "Điểm toàn khóa 4,4, dưới điểm đạt 5,0."
    )
    #expect(
      Province.text("PY-007", "shortfall", document)
        == "Được tính 20 trên 40 tiết đã học: dưới mức 100%."
    )
    #expect(
      Province.text("PY-004", "shortfall", document)
        == "Đã rút khỏi lớp ngày 19/03/2020: Đi công tác."
    )
    #expect(document.cell(row: "PY-004", column: "mark") == .empty)
  }

  @Test
  func `gives no reasons that were not those of the result on record`() async throws {
    // Officer 3 failed by the record, and by the roll-call was there for 24 of 40 periods.
    let document = try await Self.document()
    #expect(
      Province.text("PY-003", "shortfall", document) == "Không đạt, theo kết quả đã ghi nhận."
    )
  }

  @Test
  func `proposes nobody whose result is not on record`() async throws {
    let document = try await Self.document("DELETE FROM result WHERE enrolment_id = 15")
    #expect(document.rows.filter { $0.group == "eligible" }.map(\.key) == ["PY-001", "PY-002"])
    #expect(Province.text("PY-005", "shortfall", document) == "Chưa ghi nhận kết quả.")
    #expect(document.cell(row: "PY-005", column: "credited") == .empty)
    let before = Instant(startOf: Province.day("2020-01-01"))
    let earlier = try await Self.document(knownAt: before)
    #expect(earlier.rows.filter { $0.kind == .group }.map(\.key) == ["others"])
  }

  @Test
  func `shows another agency nothing of these people`() async throws {
    let own = try await Self.document(seenBy: [ID(2)])
    #expect(own.rows.filter { $0.kind == .line }.map(\.key) == ["PY-002"])
    let other = try await Self.document(seenBy: [ID(6)])
    #expect(other.rows.isEmpty)
    #expect(
      other.closing.map(\.vi) == [
        "Danh sách này đề nghị cấp giấy cho 0 (không) người; 0 (không) người không đủ điều kiện./."
      ]
    )
    _ = try WrittenReport(other)
  }

  @Test
  func `writes a name that begins with a sign as text`() async throws {
    let written = try WrittenReport(try await Self.document())
    #expect(try written.formulas().isEmpty)
    let cells = try written.workbook.table(sheet: 0).rows.flatMap(\.cells)
    let hostile = cells.filter { $0.text == "=1+1 @SUM(A1) +cmd" }
    #expect(hostile.count == 1 && hostile.allSatisfy { !$0.isFormula })
  }
}

extension Province {
  /// What stands where a row and a column meet, in Vietnamese; nil where that is no text.
  static func text(_ row: String, _ column: String, _ document: ReportDocument) -> String? {
    `Reports of a class`.text(row, column, in: document)
  }

  /// The records as the HR staff of some agencies see them; whole without any.
  static func seen(_ records: any Reading, by agencies: Set<ID<Agency>>?) -> any Reading {
    guard let agencies else { return records }
    let scope = Scope(
      .some(.init(agencies: agencies)),
      seesSensitive: false,
      seesNationalID: false
    )
    return ScopedRecords(records, scope)
  }
}

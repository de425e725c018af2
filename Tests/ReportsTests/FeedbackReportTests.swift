import Chronology
import Records
import Reports
import Testing
import Training
import Vietnamese

/// `feedback` of the class of March 2020: five sheets.
struct `Feedback as a report` {
  static func document(_ change: SQL...) async throws -> ReportDocument {
    let store = try await Province.store()
    try await store.write { records in
      for statement in change { try records.run(statement) }
    }
    var request = Province.request("feedback", period: nil)
    request.trainingClass = try Province.code("LOP-2020-01")
    let asked = request
    return try await store.read { try ReportCatalogue.document(asked, in: $0) }
  }

  @Test
  func `counts the marks of each question, with mean and deviation`() async throws {
    let document = try await Self.document()
    #expect(document.rows.map(\.label.vi) == ["Nội dung", "Giảng viên"])
    func cell(_ column: String) -> ReportCell? { document.cell(row: "content", column: column) }
    #expect((1...5).map { cell("mark\($0)") } == [0, 0, 1, 1, 3].map { ReportCell.count($0) })
    #expect(cell("sheets") == .count(5))
    #expect(cell("mean") == .quantity(try #require(Fraction(22, over: 5))))
    #expect(cell("deviation") == .quantity(try #require(Fraction(80, over: 100))))
    #expect(document.notes.contains { $0.vi.hasPrefix("5 trên 5 học viên đã gửi phiếu") })
  }

  @Test
  func `works out in live formulas`() async throws {
    let document = try await Self.document()
    let formula = `Formulas of the official sheet`.formula
    #expect(try formula("content", "sheets", document) == "=SUM(C14:G14)")
    #expect(
      try formula("content", "mean", document)
        == "=IF(SUM(C14:G14)=0,\"\",(C14*1+D14*2+E14*3+F14*4+G14*5)/SUM(C14:G14))"
    )
    #expect(try formula("content", "deviation", document)?.hasPrefix("=ROUND(SQRT(") == true)
  }

  @Test
  func `tells nothing of fewer than five sheets, and nobody's words`() async throws {
    let few = try await Self.document(
      "UPDATE feedback_count SET answers = 4, told = 0 WHERE class_id = 1"
    )
    for row in few.rows {
      #expect(
        few.columns.dropFirst(2).allSatisfy { few.cell(row: row.key, column: $0.key) == .empty }
      )
    }
    #expect(few.notes.contains { $0.vi.hasPrefix("Chưa đủ 5 phiếu") })
    #expect(few.provenance.records == 0)
    let whole = JSONFace().text(of: try await Self.document())
    #expect(!whole.contains("Rất bổ ích"))
  }

  @Test
  func `is an empty sheet for a class that nobody is asked about`() async throws {
    let document = try await Self.document(
      "DELETE FROM feedback_question",
      "DELETE FROM feedback_form"
    )
    #expect(document.rows.isEmpty)
    #expect(document.notes.map(\.en) == ["Nobody is asked about it."])
    _ = try WrittenReport(document)
  }
}

import Chronology
import Personnel
import Records
import Reports
import Testing
import Training
import Vietnamese

/// What was known at a moment: officer 1's result of March 2020 came in, or was amended, on 10 January
/// 2021.
struct `Report as known at a moment` {
  static func document(
    _ report: String = "ttdn-summary",
    knownAt: String
  ) async throws -> ReportDocument {
    let store = try await Province.store()
    let late = Instant(startOf: Province.day("2021-01-10"))
    _ = try await store.write { records in
      try records.run("UPDATE result SET recorded_at = \(late) WHERE enrolment_id = 11")
    }
    var request = Province.request(report, period: report == "marks" ? nil : "2020")
    if report == "marks" { request.trainingClass = try Province.code("LOP-2020-01") }
    request.knownAt = Instant(startOf: Province.day(knownAt))
    let asked = request
    return try await store.read { try ReportCatalogue.document(asked, in: $0) }
  }

  @Test(
    arguments: [
      // Column, before the result was recorded, after.
      ("attendances", 4, 5), ("issued", 4, 5), ("valid", 1, 2), ("trained", 2, 2),
      ("metMinimum", 1, 2),
    ]
  )
  func `counts results and papers from their recording on`(
    column: String,
    before: Int,
    after: Int
  ) async throws {
    let early = try await Self.document(knownAt: "2021-01-09")
    let late = try await Self.document(knownAt: "2021-01-10")
    #expect(early.cell(row: "STTTT", column: column) == .count(before))
    #expect(late.cell(row: "STTTT", column: column) == .count(after))
  }

  @Test
  func `leaves the mark sheet without the results of later`() async throws {
    let early = try await Self.document("marks", knownAt: "2021-01-09")
    #expect(early.cell(row: "PY-001", column: "mark") == .empty)
    #expect(early.cell(row: "PY-001", column: "result") == .empty)
    #expect(early.cell(row: "PY-002", column: "mark") != .empty)
    let late = try await Self.document("marks", knownAt: "2021-01-10")
    #expect(late.cell(row: "PY-001", column: "mark") != .empty)
  }

  @Test(arguments: ["ttdn-summary", "marks"])
  func `says so on the sheet`(report: String) async throws {
    let early = try await Self.document(report, knownAt: "2021-01-09")
    let sentence = try #require(early.subtitle.last)
    #expect(
      sentence.vi.hasPrefix(
        "Chỉ tính kết quả, giấy và minh chứng đã ghi nhận đến 00:00 09/01/2021; kết quả được sửa sau"
      )
    )
    #expect(sentence.en.contains("a result that was amended later is left out"))
    let now = try await Self.document(report, knownAt: "2021-01-15")
    #expect(!now.subtitle.contains { $0.vi.hasPrefix("Chỉ tính kết quả") })
  }

  @Test
  func `says nothing of it on a list of learners`() async throws {
    var request = Province.request("class-list", period: nil)
    request.trainingClass = try Province.code("LOP-2020-01")
    request.knownAt = Instant(startOf: Province.day("2020-06-01"))
    let document = try await Province.document(request)
    #expect(!document.subtitle.contains { $0.vi.hasPrefix("Chỉ tính kết quả") })
  }
}

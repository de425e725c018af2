import Chronology
import Personnel
import Records
import Reports
import Testing
import Training
import Vietnamese

/// Names, agencies, forms: all are those of the report's day.
struct `Report's day` {
  @Test(
    arguments: [
      ("2020-05-31", "Huyện Đông Hòa", "2020.1", "TỈNH PHÚ YÊN"),
      ("2020-06-01", "Thị xã Đông Hòa", "2020.1", "TỈNH PHÚ YÊN"),
      ("2025-06-30", "Thị xã Đông Hòa", "2020.1", "TỈNH PHÚ YÊN"),
    ]
  )
  func `gives the locality the name of the day`(
    day: String,
    name: String,
    version: String,
    issuer: String
  ) async throws {
    var request = Province.request("ttdn-summary")
    request.asOf = Province.day(day)
    let document = try await Province.document(request)
    #expect(document.rows.first { $0.key == "DH" }?.label.vi == name)
    #expect(document.provenance.formVersion == version)
    #expect(document.form.letterhead.issuer.last == issuer)
  }

  @Test
  func `names the successors from the day of the merger on`() async throws {
    var request = Province.request("ttdn-summary")
    request.asOf = Province.day("2025-07-01")
    let document = try await Province.document(request)
    let lines = document.rows.filter { $0.kind == .line }.map(\.label.vi)
    #expect(
      lines == [
        "Sở Nội vụ", "Phường Đông Hòa", "Phường Hòa Hiệp", "Ban Tuyên giáo Tỉnh ủy", "Báo Phú Yên",
        "Bộ Chỉ huy Quân sự tỉnh",
      ]
    )
    #expect(document.form.letterhead.issuer.last == "TỈNH ĐẮK LẮK")
    #expect(document.provenance.formVersion == "2025.1")
  }

  @Test
  func `says which attendances belong to no line any more`() async throws {
    var request = Province.request("ttdn-summary")
    request.asOf = Province.day("2025-07-01")
    let document = try await Province.document(request)
    // Officer 2's two results count at Sở Nội vụ; the four others were of agencies that ended.
    #expect(document.cell(row: "total", column: "attendances") == .count(2))
    #expect(document.notes.last?.vi.contains("4 lượt người") == true)
  }

  @Test
  func `is the last day of the period unless told otherwise`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary", period: "2020-Q3"))
    #expect(document.asOf == Province.day("2020-09-30"))
    #expect(document.period.title.vi == "Quý III năm 2020")
  }

  @Test
  func `asks for its own calendar year where no period is told`() async throws {
    var request = Province.request("ttdn-summary", period: nil)
    request.asOf = Province.day("2020-05-31")
    let document = try await Province.document(request)
    #expect(document.period.code == "2020")
    #expect(document.period.last == Province.day("2020-12-31"))
  }
}

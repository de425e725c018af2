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
    #expect(document.form.letterhead.issuer.last?.vi == issuer)
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
        "Bộ Chỉ huy Quân sự tỉnh", "Cơ quan đã giải thể, sáp nhập trước ngày báo cáo",
      ]
    )
    #expect(document.form.letterhead.issuer.last?.vi == "TỈNH ĐẮK LẮK")
    #expect(document.provenance.formVersion == "2025.1")
  }

  @Test
  func `counts no class that closed after it`() async throws {
    var request = Province.request("ttdn-summary")
    request.asOf = Province.day("2020-05-31")
    let document = try await Province.document(request)
    // Of the class of March; that of December is still to come.
    #expect(document.cell(row: "total", column: "attendances") == .count(3))
    #expect(document.cell(row: "DH", column: "trained") == .count(0))
    #expect(document.cell(row: "DH", column: "metMinimum") == .count(0))
    #expect(document.cell(row: "total", column: "issued") == .count(3))
  }

  @Test(arguments: [("2020-03-19", 0), ("2020-03-20", 3), ("2020-12-30", 3), ("2020-12-31", 6)])
  func `counts a class from its closing day on`(day: String, attendances: Int) async throws {
    var request = Province.request("ttdn-summary")
    request.asOf = Province.day(day)
    let document = try await Province.document(request)
    #expect(document.cell(row: "total", column: "attendances") == .count(attendances))
  }

  @Test
  func `is the last day of the period unless told otherwise`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary", period: "2020-Q3"))
    #expect(document.asOf == Province.day("2020-09-30"))
    #expect(document.period.title.vi == "Quý III năm 2020")
  }

  @Test(
    arguments: [
      // The year runs; it has ended; it is yet to begin; it ends on the very day.
      ("2020", "2020-05-31", "2020-05-31"), ("2020", "2021-01-15", "2020-12-31"),
      ("2020", "2019-06-30", "2020-12-31"), ("2020", "2020-12-31", "2020-12-31"),
      ("2020-Q3", "2020-07-01", "2020-07-01"),
    ]
  )
  func `is never tomorrow in a period that runs`(
    period: String,
    made: String,
    day: String
  ) async throws {
    var request = Province.request("ttdn-summary", period: period)
    request.madeAt = Instant(startOf: Province.day(made))
    let document = try await Province.document(request)
    #expect(document.asOf == Province.day(day))
    #expect(
      document.subtitle.contains {
        $0.vi
          == "Số liệu tính đến ngày \(day.suffix(2))/\(day.prefix(7).suffix(2))/\(day.prefix(4))"
      }
    )
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

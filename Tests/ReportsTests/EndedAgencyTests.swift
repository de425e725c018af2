import Chronology
import Personnel
import Records
import Reports
import Spreadsheets
import Testing
import Training
import Vietnamese

/// The year 2020 seen from July 2025, when the department and the town of 2020 are no more.
struct `Agencies that ended before the report's day` {
  static func document(asOf day: String = "2025-07-01") async throws -> ReportDocument {
    var request = Province.request("ttdn-summary")
    request.asOf = Province.day(day)
    return try await Province.document(request)
  }

  @Test
  func `keep their attendances, periods and papers in the total`() async throws {
    let (then, now) = (try await Self.document(asOf: "2020-12-31"), try await Self.document())
    for column in ["attendances", "periods", "issued"] {
      #expect(
        now.cell(row: "total", column: column) == then.cell(row: "total", column: column),
        "\(column)"
      )
    }
  }

  @Test
  func `stand in one line before the total`() async throws {
    let document = try await Self.document()
    let row = document.rows[document.rows.count - 2]
    #expect(row.key == "ended")
    #expect(row.label.vi == "Cơ quan đã giải thể, sáp nhập trước ngày báo cáo")
    #expect(row.group == nil && row.code == nil && row.ordinal.isEmpty)
    // Officer 2 served Sở Nội vụ too, whose line has both results as well.
    #expect(document.cell(row: "ended", column: "attendances") == .count(6))
    #expect(document.cell(row: "SNV", column: "attendances") == .count(2))
    #expect(document.cell(row: "ended", column: "assigned") == .count(0))
    #expect(document.cell(row: "ended", column: "trainedShare") == .empty)
  }

  @Test
  func `are named in the list as on the closing day`() async throws {
    let document = try await Self.document()
    let list = try #require(document.list("attendances"))
    let row = try #require(document.rows.first { $0.key == "ended" })
    let names = list.entries(behind: row).map { $0.cells[1] }
    #expect(
      Set(names.map(Self.vietnamese)) == ["Sở Thông tin và Truyền thông", "Thị xã Đông Hòa"]
    )
  }

  static func vietnamese(_ cell: ReportCell) -> String {
    if case .text(let text) = cell { text.vi } else { "" }
  }

  @Test(arguments: ["2020-12-31", "2025-02-28"])
  func `have no line while they are all there`(day: String) async throws {
    let document = try await Self.document(asOf: day)
    #expect(!document.rows.contains { $0.key == "ended" })
  }

  @Test
  func `have no line in the report of one agency`() async throws {
    var request = Province.request("ttdn-summary")
    request.asOf = Province.day("2025-07-01")
    request.agency = try Province.code("SNV")
    let document = try await Province.document(request)
    #expect(document.rows.map(\.key) == ["departments", "SNV", "total"])
    #expect(document.cell(row: "total", column: "attendances") == .count(2))
  }

  @Test
  func `are summed by the workbook's own formulas`() async throws {
    let document = try await Self.document(asOf: "2025-03-01")
    try `Report as a workbook`.withWorkbook(of: document) { workbook in
      let table = try workbook.table(sheet: 0)
      let label = "Cơ quan đã giải thể, sáp nhập trước ngày báo cáo"
      let line = try #require(`Report as a workbook`.row(label, of: table))
      let total = try #require(`Report as a workbook`.row("Tổng cộng", of: table))
      let place = try #require(document.place(ofColumn: "attendances")) + 1
      #expect(total.cell(inColumn: place)?.isFormula == true)
      guard case .number(let counted) = line[place], case .number(let all) = total[place] else {
        Issue.record("no numbers")
        return
      }
      #expect(counted.value == 5)
      #expect(all.value == 6)
    }
  }

  @Test
  func `are found in JSON with their list`() async throws {
    let object = try `Report as JSON`.object(try await Self.document())
    let lists = try #require(object["lists"] as? [String: [[String: Any]]])
    #expect(lists["attendances/ended"]?.count == 6)
    #expect(lists["attendances/total"]?.count == 6)
  }
}

import Chronology
import Foundation
import Personnel
import Records
import Reports
import Spreadsheets
import Testing
import Training
import Vietnamese

/// The workbook, read back: its figures are the document's, and nothing in it is a formula but ours.
struct `Report as a workbook` {
  /// Writes a document, and gives the workbook to the body.
  static func withWorkbook<Answer>(
    of document: ReportDocument,
    _ body: (Workbook) throws -> Answer
  ) throws -> Answer {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "report.xlsx").path
    try WorkbookFace().write(document, to: path)
    return try body(try Workbook(path: path))
  }

  /// The numbers of a row of the official sheet, found by its label.
  static func row(_ label: String, of table: Table, labelColumn: Int = 2) -> SheetRow? {
    table.rows.first { $0.cell(inColumn: labelColumn)?.text == label }
      ?? table.rows.first { $0.cell(inColumn: 1)?.text == label }
  }

  @Test
  func `has the document's figures in every cell`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    try Self.withWorkbook(of: document) { workbook in
      let table = try workbook.table(sheet: 0)
      for line in document.rows {
        let row = try #require(Self.row(line.label.vi, of: table), "\(line.key)")
        for (place, cell) in line.cells.enumerated() {
          guard let number = cell.number else { continue }
          guard case .number(let written) = row[place + 1] else {
            Issue.record("\(line.key), column \(place + 1) is no number")
            continue
          }
          #expect(abs(written.value - number.approximate) < 1e-12)
        }
      }
    }
  }

  @Test
  func `calculates totals and shares, and counts lines itself`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    try Self.withWorkbook(of: document) { workbook in
      let table = try workbook.table(sheet: 0)
      let total = try #require(Self.row("Tổng cộng", of: table))
      let line = try #require(Self.row("Sở Nội vụ", of: table))
      for (place, column) in document.columns.enumerated() {
        switch column.kind {
        case .count, .quantity:
          #expect(total.cell(inColumn: place + 1)?.isFormula == true, "\(column.key)")
          #expect(line.cell(inColumn: place + 1)?.isFormula == false, "\(column.key)")
        case .share:
          #expect(total.cell(inColumn: place + 1)?.isFormula == true, "\(column.key)")
        default: break
        }
      }
    }
  }

  @Test
  func `has a tab for the form, the charts, the data, each list and the provenance`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    let names = try Self.withWorkbook(of: document) { $0.sheets.map(\.name) }
    #expect(names.first == "Biểu số 01-TTĐN")
    #expect(names.contains("Biểu đồ") && names.contains("Dữ liệu"))
    #expect(names.last == "Nguồn số liệu")
    #expect(names.filter { $0.hasPrefix("Danh sách ") }.count == document.lists.count)
  }

  @Test
  func `lists the people behind a count`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    try Self.withWorkbook(of: document) { workbook in
      let sheet = try #require(workbook.sheets.firstIndex { $0.name == "Danh sách 4 đã bồi dưỡng" })
      let table = try workbook.table(sheet: sheet)
      let names = table.rows.compactMap { $0.cell(inColumn: 5)?.text }
      #expect(
        names == [
          "Họ và tên", "Nguyễn Văn Ánh", "Trần Thị Hồng Gấm", "Trần Thị Hồng Gấm",
          "=1+1 @SUM(A1) +cmd",
        ]
      )
    }
  }

  @Test(arguments: ["ttdn-summary", "class-list", "marks"])
  func `writes what people are called as text, whatever it begins with`(
    report: String
  ) async throws {
    var request = Province.request(report, period: nil)
    if report == "ttdn-summary" {
      request.period = "2020"
    } else {
      request.trainingClass = try Province.code("LOP-2020-01")
    }
    let document = try await Province.document(request)
    try Self.withWorkbook(of: document) { workbook in
      var hostile = 0
      for sheet in workbook.sheets.indices {
        for row in try workbook.table(sheet: sheet).rows {
          for cell in row.cells {
            guard let text = cell.text, let first = text.unicodeScalars.first,
              ["=", "+", "-", "@"].contains(first)
            else { continue }
            #expect(!cell.isFormula, "\(text)")
            hostile += 1
          }
        }
      }
      #expect(hostile > 0)
    }
  }

  @Test
  func `prints the letterhead of the day`() async throws {
    var request = Province.request("ttdn-summary")
    request.asOf = Province.day("2025-07-01")
    let document = try await Province.document(request)
    try Self.withWorkbook(of: document) { workbook in
      let texts = try workbook.table(sheet: 0).rows.flatMap { $0.cells.compactMap(\.text) }
      for text in [
        "TỈNH ĐẮK LẮK", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
        "BIỂU TỔNG HỢP CÔNG TÁC BỒI DƯỠNG THÔNG TIN ĐỐI NGOẠI", "Biểu số 01/TTĐN",
        "Kỳ báo cáo: Năm 2020 (từ ngày 01/01/2020 đến ngày 31/12/2020)",
        "Số liệu tính đến ngày 01/07/2025", "NGƯỜI LẬP BIỂU", "KIỂM TRA", "TM. ỦY BAN NHÂN DÂN",
        "Đắk Lắk, ngày 15 tháng 01 năm 2021", "(Ký, ghi rõ họ tên, đóng dấu)",
      ] {
        #expect(texts.contains(text), "\(text)")
      }
    }
  }

  @Test
  func `says where its figures come from`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    try Self.withWorkbook(of: document) { workbook in
      let table = try workbook.table(sheet: workbook.sheets.count - 1)
      let texts = table.rows.flatMap { $0.cells.compactMap(\.text) }
      #expect(texts.contains(document.provenance.sha256))
      #expect(texts.contains("framework.yaml"))
      #expect(texts.contains("Nguyễn Văn Thử"))
      #expect(texts.contains("00:00 15/01/2021"))
    }
  }

  @Test
  func `gives the same bytes for the same document`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = ["a.xlsx", "b.xlsx"].map { folder.appending(path: $0) }
    for path in paths { try WorkbookFace().write(document, to: path.path) }
    #expect(try Data(contentsOf: paths[0]) == Data(contentsOf: paths[1]))
  }

  @Test
  func `merges heads over groups of columns and repeats none`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    try Self.withWorkbook(of: document) { workbook in
      let table = try workbook.table(sheet: 0)
      let head = try #require(
        table.rows.first { row in row.cells.contains { $0.text == "STT" } }?.number
      )
      let merges = table.outline.merges
      // STT over two rows; "được phân công" over three columns.
      #expect(merges.contains(CellRange(rows: head...(head + 1), columns: 1...1)))
      #expect(merges.contains(CellRange(rows: head...head, columns: 3...5)))
      #expect(merges.contains(CellRange(rows: head...head, columns: 12...13)))
      let numbers = (1...16).compactMap { table[head + 2, $0] }
      #expect(numbers.count == 16)
      #expect(numbers.first == .text("A") && numbers.last == .text("14"))
    }
  }
}

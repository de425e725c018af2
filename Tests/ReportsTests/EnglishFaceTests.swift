import Chronology
import Personnel
import Records
import Reports
import Spreadsheets
import Testing
import Training
import Vietnamese

/// The same documents in English: other words, the same figures.
struct `Report in English` {
  static let reports = [
    "ttdn-summary", "training-results", "class-list", "attendance", "marks", "feedback",
    "certificate-proposal", "competency-matrix", "competency-person",
  ]

  static func request(_ report: String) throws -> ReportRequest {
    let asks = try ReportCatalogue.definition(report).parameters
    var request = Province.request(report, period: asks.contains(.period) ? "2020" : nil)
    if asks.contains(.trainingClass) {
      request.trainingClass = try Province.code("LOP-2020-01")
    }
    if asks.contains(.officer) { request.officer = try Province.code("PY-001") }
    request.language = .en
    return request
  }

  @Test(arguments: reports)
  func `has the figures of the Vietnamese one`(report: String) async throws {
    var request = try Self.request(report)
    let english = try await Province.document(request)
    request.language = .vi
    let vietnamese = try await Province.document(request)
    #expect(english.rows.map(\.cells) == vietnamese.rows.map(\.cells))
    #expect(english.lists == vietnamese.lists)
    #expect(english.provenance.sha256 == vietnamese.provenance.sha256)
  }

  @Test(arguments: reports)
  func `has English words in its workbook`(report: String) async throws {
    let document = try await Province.document(try Self.request(report))
    try `Report as a workbook`.withWorkbook(of: document) { workbook in
      let texts = try workbook.table(sheet: 0).rows.flatMap { $0.cells.compactMap(\.text) }
      #expect(texts.contains("SOCIALIST REPUBLIC OF VIET NAM"))
      #expect(texts.contains(document.title.en.uppercased()))
      #expect(texts.contains("No."))
      for text in ["PEOPLE'S COMMITTEE", "OF PHÚ YÊN PROVINCE", "VICE CHAIRMAN"] {
        #expect(texts.contains(text), "\(text)")
      }
      for text in texts {
        #expect(!["CHỦ TỊCH", "NGƯỜI LẬP", "ỦY BAN", "KIỂM TRA"].contains { text.contains($0) })
      }
      #expect(workbook.sheets.contains { $0.name == "Provenance" })
    }
  }

  @Test(arguments: reports)
  func `says every title in both languages`(report: String) async throws {
    let document = try await Province.document(try Self.request(report))
    for column in document.columns + document.table.columns {
      #expect(!column.title.vi.isEmpty && !column.title.en.isEmpty, "\(column.key)")
    }
    for note in document.notes + document.closing {
      #expect(note.vi != note.en)
    }
    for column in document.columns where column.list != nil {
      #expect(column.meaning != nil, "\(column.key) does not explain itself")
    }
  }
}

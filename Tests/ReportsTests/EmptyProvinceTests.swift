import Chronology
import Foundation
import Personnel
import Records
import Reports
import Spreadsheets
import StoreScenes
import Testing
import Training
import Vietnamese

/// An installation on its first day: rules are loaded, nobody is in it yet.
struct `Report of nobody` {
  static func store() async throws -> any Store {
    let store = try await freshRecords(migratedAt: Province.recorded)
    try await store.write { records in
      _ = try records.store(
        try Province.curricula(),
        from: [CurriculumFile(name: "framework.yaml", body: "framework of the test")],
        at: Province.recorded
      )
    }
    return store
  }

  static func document(_ request: ReportRequest) async throws -> ReportDocument {
    try await store().read { try ReportCatalogue.document(request, in: $0) }
  }

  @Test(arguments: ["2020", "2020-stat", "2019-01-01..2020-06-30"])
  func `has a total of noughts and empty shares`(period: String) async throws {
    let document = try await Self.document(Province.request("ttdn-summary", period: period))
    #expect(document.rows.map(\.kind) == [.total])
    for key in SummaryKeys.counts {
      #expect(document.cell(row: "total", column: key) == .count(0), "\(key)")
    }
    #expect(document.cell(row: "total", column: "periods") == .quantity(Fraction(0)))
    for key in ["trainedShare", "metMinimumShare", "meetsProfileShare"] {
      #expect(document.cell(row: "total", column: key) == .empty, "\(key)")
    }
    #expect(document.lists.allSatisfy { $0.entries.isEmpty })
    #expect(document.table.rows.isEmpty && document.charts.isEmpty)
    #expect(document.provenance.records == 0)
  }

  @Test(arguments: [Language.vi, .en])
  func `is a workbook whose lists say that nobody is in them`(language: Language) async throws {
    var request = Province.request("ttdn-summary")
    request.language = language
    let document = try await Self.document(request)
    let written = try WrittenReport(document)
    let nobody = language == .vi ? "(không có)" : "(none)"
    let prefix = language == .vi ? "Danh sách" : "List"
    let lists = try written.tables().filter { $0.key.hasPrefix(prefix) }
    #expect(lists.count == document.lists.count)
    for (name, table) in lists {
      #expect(table.rows.flatMap { $0.cells.compactMap(\.text) }.contains(nobody), "\(name)")
    }
    #expect(try written.links(ofSheet: 0).isEmpty)
  }

  @Test
  func `is JSON with empty lists`() async throws {
    let document = try await Self.document(Province.request("ttdn-summary"))
    let object = try `Report as JSON`.object(document, exact: true)
    let lists = try #require(object["lists"] as? [String: [Any]])
    #expect(lists.count == document.lists.count)
    #expect(lists.values.allSatisfy { $0.isEmpty })
    #expect(object["records"] as? Int == 0)
  }

  @Test(arguments: ["class-list", "marks"])
  func `is refused for a class that is not there`(report: String) async throws {
    var request = Province.request(report, period: nil)
    request.trainingClass = try Province.code("LOP-2020-01")
    let asked = request
    await #expect(throws: ReportRefusal.unknownClass("LOP-2020-01")) {
      _ = try await Self.document(asked)
    }
  }
}

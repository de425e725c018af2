import Foundation
import Records
import Reports
import Spreadsheets
import Testing

/// A workbook that is written while it is read is the one that is made in memory.
struct `A long report` {
  static func written(
    _ request: ReportRequest,
    longFrom: Int
  ) async throws -> (document: ReportDocument, workbook: Workbook) {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "\(UUID().uuidString).xlsx").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let document = try await Province.store().read {
      try ReportCatalogue.write(request, to: path, in: $0, longFrom: longFrom)
    }
    return (document, try Workbook(bytes: Array(try Data(contentsOf: URL(filePath: path)))))
  }

  static func requests() throws -> [ReportRequest] {
    var early = Province.request("ttdn-summary")
    early.agency = try Province.code("DH")
    var later = Province.request("ttdn-summary", period: "2025")
    later.asOf = Province.day("2025-12-31")
    var compared = Province.request("ttdn-summary", period: "2020-Q4")
    compared.isCompared = true
    return [Province.request("ttdn-summary"), early, later, compared]
  }

  @Test
  func `is known by how many are assigned on its day, where it is asked about`() async throws {
    let store = try await Province.store()
    func isLong(_ report: String, agency: String? = nil, from most: Int) async throws -> Bool {
      var request = Province.request(report)
      request.agency = try agency.map { try Province.code($0) }
      let asked = request
      return try await store.read { try ReportCatalogue.isLong(asked, in: $0, from: most) }
    }
    #expect(try await isLong("ttdn-summary", from: 1))
    #expect(try await !isLong("ttdn-summary", from: 1_000))
    #expect(try await !isLong("ttdn-summary", agency: "BCH", from: 1), "nobody is assigned there")
    #expect(try await !isLong("focal-points", from: 1))
  }

  @Test(arguments: [0, 1, 2, 3])
  func `has the figures, the digest and the lists of a short one`(place: Int) async throws {
    let request = try Self.requests()[place]
    let long = try await Self.written(request, longFrom: 0)
    let short = try await Self.written(request, longFrom: .max)
    #expect(long.document.rows == short.document.rows)
    #expect(long.document.comparison == short.document.comparison)
    #expect(long.document.notes == short.document.notes)
    #expect(long.document.provenance == short.document.provenance)
    let kept = long.document.lists.flatMap(\.entries)
    #expect(kept.isEmpty)
    #expect(long.workbook.sheets.map(\.name) == short.workbook.sheets.map(\.name))
    for (sheet, named) in short.workbook.sheets.enumerated() {
      let (left, right) = try (
        long.workbook.table(sheet: sheet), short.workbook.table(sheet: sheet)
      )
      #expect(left.rows.count == right.rows.count, "\(named.name)")
      for (row, other) in zip(left.rows, right.rows) {
        let cells = row.cells.prefix(other.cells.count).map(\.value)
        #expect(cells == other.cells.map(\.value), "\(named.name), row \(row.number)")
      }
    }
  }
}

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
    return [Province.request("ttdn-summary"), early, later]
  }

  @Test(arguments: [0, 1, 2])
  func `has the figures, the digest and the lists of a short one`(place: Int) async throws {
    let request = try Self.requests()[place]
    let long = try await Self.written(request, longFrom: 0)
    let short = try await Self.written(request, longFrom: .max)
    #expect(long.document.rows == short.document.rows)
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

import Foundation
import Reports
import Testing

@testable import Spreadsheets

/// A report's workbook with the XML of its parts.
struct WrittenReport {
  let workbook: Workbook
  private let bytes: [UInt8]

  init(_ document: ReportDocument) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "report.xlsx")
    try WorkbookFace().write(document, to: path.path)
    bytes = Array(try Data(contentsOf: path))
    workbook = try Workbook(bytes: bytes)
  }

  /// The XML of a part.
  func part(_ name: String) throws -> String {
    var content: [UInt8] = []
    try bytes.withUnsafeBufferPointer { buffer in
      let archive = try ZipArchive(bytes: buffer, limits: .standard)
      try archive.read(name) { next in
        try withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { piece in
          let start = try #require(piece.baseAddress)
          while case let count = try next(start, piece.count), count > 0 {
            content.append(contentsOf: piece.prefix(count))
          }
        }
      }
    }
    return String(decoding: content, as: UTF8.self)
  }

  /// The XML of a sheet, the first being 0.
  func sheet(_ index: Int) throws -> String {
    try part("xl/worksheets/sheet\(index + 1).xml")
  }

  /// The sheets by name, as read.
  func tables() throws -> [String: Table] {
    var tables: [String: Table] = [:]
    for (place, sheet) in workbook.sheets.enumerated() {
      tables[sheet.name] = try workbook.table(sheet: place)
    }
    return tables
  }

  /// The formulas of a sheet by cell, without the sign of equality.
  func formulas(ofSheet index: Int = 0) throws -> [(cell: CellAddress, formula: String)] {
    try sheet(index).matches(of: /<c r="([A-Z]+[0-9]+)"[^>]*><f>([^<]*)<\/f>/).map { match in
      let cell = try #require(CellAddress(match.1))
      return (cell, Self.plain(match.2))
    }
  }

  /// Where the cells of a sheet lead: the sheet's name and the cell.
  func links(ofSheet index: Int) throws -> [(cell: String, sheet: String, target: CellAddress)] {
    try sheet(index).matches(of: /<hyperlink ref="([^"]*)" location="([^"]*)"/).map { match in
      let location = Self.plain(match.2)
      let parts = try #require(location.firstMatch(of: /^'(.*)'!\$?([A-Z]+)\$?([0-9]+)$/))
      let target = try #require(CellAddress(parts.2 + parts.3))
      return (
        String(match.1), String(parts.1).replacing("''", with: "'"),
        target
      )
    }
  }

  /// The defined names with the number of their sheet and what they refer to.
  func names() throws -> [(name: String, sheet: Int?, reference: String)] {
    try part("xl/workbook.xml").matches(of: /<definedName ([^>]*)>([^<]*)</).map { match in
      let name = try #require(match.1.firstMatch(of: /name="([^"]*)"/))
      let sheet = match.1.firstMatch(of: /localSheetId="([0-9]+)"/)
      return (String(name.1), sheet.flatMap { Int($0.1) }, Self.plain(match.2))
    }
  }

  /// What XML has escaped, as it was.
  static func plain(_ text: Substring) -> String {
    String(text).replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing(
      "&gt;",
      with: ">"
    )
    .replacing("&apos;", with: "'").replacing("&amp;", with: "&")
  }
}

import Foundation
import Spreadsheets
import Testing
import Vietnamese

@testable import Reports

/// Where the pages of an official sheet end.
struct `Page flow` {
  /// The breaks of a sheet of rows 18 points high: ten above the head, two in it, the table, and
  /// eight below.
  static func breaks(lines: Int, columns: [Double] = [40, 40]) throws -> [Int] {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: path) }
    let workbook = try WorkbookWriter(path: path.path)
    let sheet = try workbook.addSheet("x")
    var canvas = try SheetCanvas(sheet, SheetStyles(workbook), .vi, widths: columns)
    for _ in 0..<(10 + 2 + lines + 8) { try canvas.gap(18) }
    let flow = PageFlow(canvas, isLandscape: true, head: 11...12)
    let breaks = flow.breaks(body: 13...(12 + lines))
    try workbook.close()
    return breaks
  }

  @Test
  func `stay as they are where all is on one page`() throws {
    // 481 points hold 26 rows.
    #expect(try Self.breaks(lines: 5) == [])
  }

  @Test(arguments: [7, 8, 10, 14])
  func `keep the last three lines with the signature`(lines: Int) throws {
    #expect(try Self.breaks(lines: lines) == [12 + lines - 2])
  }

  @Test
  func `stay as they are where the last page has lines enough`() throws {
    #expect(try Self.breaks(lines: 20) == [])
  }

  @Test
  func `count fewer rows on a page that is not made smaller`() throws {
    // A table twice as wide is printed at half the size: a page holds twice the rows.
    #expect(try Self.breaks(lines: 10, columns: [110, 110]) == [])
  }

  @Test
  func `leave a table of one or two lines alone`() throws {
    #expect(try Self.breaks(lines: 2) == [])
  }
}

import Chronology
import Pages
import Spreadsheets

/// A list as a workbook of one sheet: title, what it holds, and a table ready for filters.
struct ListWorkbook {
  let list: ListTable
  /// When it was asked for; the same list at the same moment is the same file.
  let made: Instant
  /// Who saved it and what for, where it has people in it.
  var mark: String?

  /// The file.
  func bytes() throws -> [UInt8] {
    try WorkbookFile.bytes { try write(to: $0) }
  }

  /// Writes the file to a path.
  func write(to path: String) throws {
    try WorkbookWriter.write(to: path) { try write(into: $0) }
  }

  private func write(into workbook: WorkbookWriter) throws {
    try workbook.set(DocumentProperties(title: list.title, comments: mark, created: made))
    let sheet = try workbook.addSheet(list.tab)
    for (place, width) in widths.enumerated() {
      try sheet.setColumns((place + 1)...(place + 1), width: width)
    }
    try heading(on: sheet, workbook)
    let head = list.sentences.count + 3
    let last = head + max(1, list.rows.count)
    try sheet.table(
      CellRange(rows: head...last, columns: 1...list.heads.count),
      name: "DanhSach",
      heads: list.heads,
      headFormat: try workbook.format(.plain.with { $0.isBold = true })
    )
    try rows(on: sheet, workbook, after: head)
    try sheet.freeze(rows: head)
    try sheet.set(
      PageSetup().with {
        $0.isLandscape = true
        $0.mark = mark
        $0.repeatedRows = head...head
      }
    )
  }

  private func heading(on sheet: SheetWriter, _ workbook: WorkbookWriter) throws {
    let title = try workbook.format(
      .plain.with {
        $0.isBold = true
        $0.size = 14
      }
    )
    let plain = try workbook.format(.plain)
    try sheet.write(list.title, row: 1, column: 1, title)
    for (place, sentence) in list.sentences.enumerated() {
      try sheet.write(sentence, row: place + 2, column: 1, plain)
    }
  }

  private func rows(
    on sheet: SheetWriter,
    _ workbook: WorkbookWriter,
    after head: Int
  ) throws {
    let plain = try workbook.format(.plain)
    let day = try workbook.format(.plain.with { $0.numberFormat = "dd/mm/yyyy" })
    for (place, row) in list.rows.enumerated() {
      for (column, cell) in row.enumerated() {
        let (row, column) = (head + 1 + place, column + 1)
        switch cell {
        case .text(let text): try sheet.write(text, row: row, column: column, plain)
        case .count(let count): try sheet.write(count, row: row, column: column, plain)
        case .day(let value): try sheet.write(value, row: row, column: column, day)
        }
      }
    }
  }

  /// As wide as the longest text, within what a screen shows.
  private var widths: [Double] {
    list.heads.indices.map { column in
      let lengths = list.rows.map { row -> Int in
        if case .text(let text) = row[column] { text.count } else { 10 }
      }
      return Double(min(70, max(lengths.max() ?? 0, list.heads[column].count) + 3))
    }
  }
}

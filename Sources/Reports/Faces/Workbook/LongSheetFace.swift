import Personnel
import Spreadsheets
import Training
public import Vietnamese

/// A plain table of any length as a workbook: rows go to the disk as they come, so memory does not
/// grow with them. In that mode Excel tables are not possible; a filter and a defined name stand in.
public struct LongSheetFace: Sendable {
  private let columns: [ReportColumn]
  private let name: String
  private let language: Language

  /// A table of these columns on one sheet of this name.
  public init(columns: [ReportColumn], name: Bilingual, language: Language = .vi) {
    self.columns = columns
    self.name = name[language]
    self.language = language
  }

  /// Writes the workbook; the body hands over one row after another, in the order of the columns.
  /// Nothing stands at the path until it is complete. Answers with the number of rows.
  @discardableResult
  public func write(
    to path: String,
    _ body: ((_ row: [ReportCell]) throws -> Void) throws -> Void
  ) throws -> Int {
    let workbook = try WorkbookWriter(path: path, constantMemory: true)
    let sheet = try workbook.addSheet(name)
    let looks = try columns.map { try Look($0.kind, workbook) }
    try head(sheet, workbook)
    try sheet.beginPlainRows(at: 2)
    var row = 1
    try body { cells in
      row += 1
      var column = 0
      for cell in cells {
        try Self.write(cell, to: sheet, row, column + 1, looks[column], language)
        column += 1
      }
    }
    try close(sheet, workbook, lastRow: row)
    return row - 1
  }

  /// The formats of a column's cells, asked of the workbook once.
  private struct Look {
    let whole: FormatID
    let broken: FormatID

    init(_ kind: ReportColumn.Kind, _ workbook: WorkbookWriter) throws {
      guard kind.isFigure || kind == .date else {
        whole = .none
        broken = .none
        return
      }
      whole = try workbook.format(.plain.with { $0.numberFormat = kind.numberFormat })
      broken = try workbook.format(.plain.with { $0.numberFormat = "#,##0.0#" })
    }
  }

  private func head(_ sheet: SheetWriter, _ workbook: WorkbookWriter) throws {
    for (place, column) in columns.enumerated() {
      try sheet.setColumns((place + 1)...(place + 1), width: column.width)
    }
    let format = try workbook.format(
      .plain.with {
        $0.isBold = true
        $0.horizontal = .center
        $0.wraps = true
        $0.borders.bottom = .thin
      }
    )
    for (place, title) in DataSheet.heads(columns, in: language).enumerated() {
      try sheet.write(title, row: 1, column: place + 1, format)
    }
    try sheet.freeze(rows: 1)
    try sheet.set(
      PageSetup().with {
        $0.isLandscape = true
        $0.pageNumbers = .bottomCenter
        $0.repeatedRows = 1...1
      }
    )
  }

  private func close(
    _ sheet: SheetWriter,
    _ workbook: WorkbookWriter,
    lastRow: Int
  ) throws {
    try sheet.endPlainRows()
    let range = CellRange(rows: 1...lastRow, columns: 1...columns.count)
    try sheet.filter(range)
    try workbook.define("DuLieu", as: "=" + range.reference(inSheet: name))
    try workbook.close()
  }

  private static func write(
    _ cell: ReportCell,
    to sheet: SheetWriter,
    _ row: Int,
    _ column: Int,
    _ look: Look,
    _ language: Language
  ) throws {
    switch cell {
    case .empty: break
    case .text(let text): try sheet.write(text[language], row: row, column: column)
    case .count(let count): try sheet.write(count, row: row, column: column, look.whole)
    case .quantity(let number):
      let format = number.denominator == 1 || number.whole != nil ? look.whole : look.broken
      try sheet.write(number.approximate, row: row, column: column, format)
    case .share(let share):
      try sheet.write(share.approximate, row: row, column: column, look.whole)
    case .mark(let score):
      try sheet.write(Double(score.hundredths) / 100, row: row, column: column, look.whole)
    case .date(.day(let day)): try sheet.write(day, row: row, column: column, look.whole)
    case .date(let date): try sheet.write("\(date)", row: row, column: column)
    }
  }
}

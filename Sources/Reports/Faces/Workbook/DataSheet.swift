import Spreadsheets
import Vietnamese

/// The data sheet: one row a record, one head row, an Excel table ready for a pivot table.
struct DataSheet {
  let table: ReportTable
  let styles: SheetStyles
  let language: Language
  /// Who saved it.
  var mark: String?

  func write(to sheet: SheetWriter) throws {
    let canvas = try SheetCanvas(sheet, styles, language, widths: table.columns.map(\.width))
    try sheet.setRow(1, height: 32)
    try sheet.table(
      CellRange(rows: 1...(max(1, table.rows.count) + 1), columns: canvas.columns),
      name: "DuLieu",
      heads: Self.heads(table.columns, in: language),
      headFormat: try styles.head()
    )
    try sheet.beginPlainRows(at: 2)
    let writing = CellWriting(sheet: sheet, styles: styles, language: language)
    let columns = table.columns.map { styles.column($0.kind) }
    for (number, row) in table.rows.enumerated() {
      try sheet.setRow(number + 2, height: canvas.height(of: row, least: 18))
      for (place, cell) in row.enumerated() {
        let address = CellAddress(row: number + 2, column: place + 1)
        try writing.write(cell, of: columns[place], at: address)
      }
    }
    try sheet.endPlainRows()
    try Self.finish(sheet, mark: mark)
  }

  /// Sets how the data are looked at and printed.
  static func finish(_ sheet: SheetWriter, mark: String?) throws {
    try sheet.freeze(rows: 1)
    try sheet.set(
      PageSetup().with {
        $0.isLandscape = true
        $0.pageNumbers = .bottomCenter
        $0.mark = mark
        $0.repeatedRows = 1...1
      }
    )
  }

  /// A table wants each head once.
  static func heads(_ columns: [ReportColumn], in language: Language) -> [String] {
    var taken: Set<String> = []
    return columns.map { column in
      let title = column.title[language]
      if taken.insert(title.lowercased()).inserted { return title }
      return "\(title) (\(column.key))"
    }
  }
}

import Spreadsheets
import Vietnamese

/// The sheet that holds the figures against those of other periods: the present ones are looked up in the
/// official sheet, differences and percentages are live formulas.
struct ComparisonSheet {
  let document: ReportDocument
  /// The name of the official sheet.
  let form: String
  /// The official sheet's row of the document's first row.
  let firstRow: Int
  let styles: SheetStyles

  /// The columns of the row, of the figure's name and of the present figure.
  private static let (label, name, now) = (1, 2, 3)
  /// Figure, difference, percent.
  private static let columnsOfBase = 3

  func write(to sheet: SheetWriter) throws {
    guard let comparison = document.comparison else { return }
    let widths: [Double] =
      [36, 44, 13] + comparison.bases.flatMap { _ -> [Double] in [13, 12, 12] }
    var canvas = try SheetCanvas(sheet, styles, document.language, widths: widths)
    try heading(comparison, on: &canvas)
    try head(comparison, on: &canvas)
    let top = canvas.row - 1
    for line in comparison.lines {
      for figure in line.figures {
        try write(figure, of: document.rows[line.row], at: line.row, on: &canvas)
      }
    }
    try sheet.freeze(rows: top)
    try sheet.filter(CellRange(rows: top...max(top + 1, canvas.row - 1), columns: canvas.columns))
    try sheet.set(
      PageSetup().with {
        $0.isLandscape = true
        $0.pageNumbers = .bottomCenter
        $0.mark = document.mark
        $0.repeatedRows = (top - 1)...top
      }
    )
    sheet.hideGridlines()
  }

  private func heading(_ comparison: ReportComparison, on canvas: inout SheetCanvas) throws {
    let language = document.language
    try canvas.paragraph(ComparisonWords.heading[language].uppercased()) {
      $0.size = 13
      $0.isBold = true
    }
    try canvas.paragraph("\(document.title[language]). \(document.period.title[language])") {
      $0.isItalic = true
    }
    for base in comparison.bases {
      try canvas.paragraph(base.sentence[language]) {
        $0.size = 11
        $0.horizontal = .left
      }
    }
    try canvas.paragraph(ComparisonWords.points[language]) {
      $0.size = 11
      $0.horizontal = .left
    }
    let link = try styles.plain {
      $0.isUnderlined = true
      $0.size = 11
    }
    try canvas.sheet.write(
      Words.back[language],
      linkedTo: CellAddress(row: 1, column: 1),
      inSheet: form,
      row: canvas.row,
      column: 1,
      link
    )
    canvas.row += 1
  }

  private func head(_ comparison: ReportComparison, on canvas: inout SheetCanvas) throws {
    let language = document.language
    let format = try styles.head()
    let row = canvas.row
    let fixed = [ComparisonWords.row, ComparisonWords.figure, ComparisonWords.now]
    for (place, words) in fixed.enumerated() {
      let range = CellRange(rows: row...(row + 1), columns: (place + 1)...(place + 1))
      try canvas.sheet.merge(range, words[language], format)
    }
    for (place, base) in comparison.bases.enumerated() {
      let first = Self.now + 1 + place * Self.columnsOfBase
      let range = CellRange(rows: row...row, columns: first...(first + Self.columnsOfBase - 1))
      try canvas.sheet.merge(range, base.title[language], format)
      let parts = [ComparisonWords.before, ComparisonWords.difference, ComparisonWords.growth]
      for (part, words) in parts.enumerated() {
        try canvas.sheet.write(words[language], row: row + 1, column: first + part, format)
      }
    }
    try canvas.setHeight(34, of: row)
    try canvas.setHeight(34, of: row + 1)
    canvas.row += 2
  }

  private func write(
    _ figure: ReportComparison.Figure,
    of row: ReportRow,
    at place: Int,
    on canvas: inout SheetCanvas
  ) throws {
    let column = document.columns[figure.column]
    let texts: [ReportCell] = [.text(row.label), .text(column.title)]
    try canvas.setHeight(canvas.height(of: texts, isBold: row.kind != .line))
    let writing = CellWriting(sheet: canvas.sheet, styles: styles, language: document.language)
    for (number, text) in zip(Self.label..., texts) {
      let cell = CellAddress(row: canvas.row, column: number)
      try writing.write(text, kind: .text, in: row.kind, at: cell)
    }
    let source = CellAddress(row: firstRow + place, column: figure.column + 1)
    let now = CellAddress(row: canvas.row, column: Self.now)
    try writing.write(
      figure.now,
      formula: figure.now == .empty
        ? nil : "='\(form.replacing("'", with: "''"))'!\(source.absolute)",
      kind: column.kind,
      in: row.kind,
      at: now
    )
    for (number, change) in figure.changes.enumerated() {
      let first = Self.now + 1 + number * Self.columnsOfBase
      let before = CellAddress(row: canvas.row, column: first)
      try writing.write(change.before, kind: column.kind, in: row.kind, at: before)
      try write(change, of: column, row.kind, from: before, to: now, on: canvas)
    }
    canvas.row += 1
  }

  /// The difference and what part it is of what was before.
  private func write(
    _ change: ReportComparison.Change,
    of column: ReportColumn,
    _ kind: ReportRow.Kind,
    from before: CellAddress,
    to now: CellAddress,
    on canvas: SheetCanvas
  ) throws {
    let difference = try format(kind, Self.signed(column.kind, change.difference))
    let growth = try format(kind, "+0.0%;-0.0%;0.0%")
    let (row, first) = (canvas.row, before.column + 1)
    guard let number = change.difference else {
      try canvas.sheet.writeBlank(row: row, column: first, difference)
      return try canvas.sheet.writeBlank(row: row, column: first + 1, growth)
    }
    try canvas.sheet.write(
      formula: "=\(now)-\(before)",
      value: .number(number.approximate),
      row: row,
      column: first,
      difference
    )
    if case .share = column.kind {
      return try canvas.sheet.writeBlank(row: row, column: first + 1, growth)
    }
    try canvas.sheet.write(
      formula: "=IF(\(before)=0,\"\",(\(now)-\(before))/\(before))",
      value: change.growth.map { .number($0.approximate) } ?? .text(""),
      row: row,
      column: first + 1,
      growth
    )
  }

  private func format(_ kind: ReportRow.Kind, _ number: String) throws -> FormatID {
    try styles.plain {
      $0.size = 11
      $0.isBold = kind != .line
      $0.borders = .thin
      $0.horizontal = .center
      $0.numberFormat = number
    }
  }

  /// A number format that says its sign.
  private static func signed(_ kind: ReportColumn.Kind, _ difference: Fraction?) -> String {
    if case .share = kind { return "+0.0%;-0.0%;0.0%" }
    return difference.map { $0.whole == nil } ?? false
      ? "+#,##0.0#;-#,##0.0#;0" : "+#,##0;-#,##0;0"
  }
}

import Spreadsheets
import Vietnamese

/// The official sheet: letterhead, table, notes, signatures, ready to be printed and signed.
struct FormSheet {
  let document: ReportDocument
  let lists: [String: ListLayout]
  let styles: SheetStyles

  /// Writes it and answers with the sheet's row of the document's first row.
  func write(to sheet: SheetWriter) throws -> Int {
    var canvas = try SheetCanvas(
      sheet,
      styles,
      document.language,
      widths: document.columns.map(\.width)
    )
    try Letterhead(document: document).write(on: &canvas)
    let headRow = canvas.row
    try head(on: &canvas)
    let firstRow = canvas.row
    try sheet.freeze(rows: firstRow - 1)
    try body(on: &canvas)
    try foot(on: &canvas)
    try SignatureBlock(document: document).write(on: &canvas)
    try print(canvas, repeating: headRow...(firstRow - 1))
    sheet.hideGridlines()
    sheet.activate()
    return firstRow
  }

  private func print(_ canvas: SheetCanvas, repeating rows: ClosedRange<Int>) throws {
    try canvas.sheet.set(
      PageSetup().with {
        $0.isLandscape = canvas.widths.reduce(0, +) > 92
        $0.repeatedRows = rows
        $0.area = CellRange(rows: 1...(canvas.row - 1), columns: canvas.columns)
      }
    )
  }

  private func head(on canvas: inout SheetCanvas) throws {
    let layout = HeadLayout(document.columns)
    let format = try styles.head()
    let top = canvas.row - 1
    for (row, height) in heights(of: layout, canvas).enumerated() {
      try canvas.sheet.setRow(top + 1 + row, height: height)
    }
    for cell in layout.cells {
      let rows = (top + cell.range.rows.lowerBound)...(top + cell.range.rows.upperBound)
      try canvas.sheet.merge(
        CellRange(rows: rows, columns: cell.range.columns),
        cell.text[document.language],
        format
      )
    }
    canvas.row += layout.depth
    try numbers(on: &canvas)
  }

  /// Each row as high as the highest cell that ends in it needs.
  private func heights(of layout: HeadLayout, _ canvas: SheetCanvas) -> [Double] {
    var heights = Array(repeating: 18.0, count: layout.depth)
    let measure = TextMeasure(size: 11, isBold: true)
    for cell in layout.cells.sorted(by: { $0.range.rows.count < $1.range.rows.count }) {
      let width = canvas.points(cell.range.columns)
      let lines = measure.lines(of: cell.text[document.language], within: width)
      let rows = (cell.range.rows.lowerBound - 1)...(cell.range.rows.upperBound - 1)
      let missing = Double(lines) * 14.5 + 4 - heights[rows].reduce(0, +)
      if missing > 0 { heights[rows.upperBound] += missing }
    }
    return heights
  }

  private func numbers(on canvas: inout SheetCanvas) throws {
    guard document.columns.contains(where: { !$0.number.isEmpty }) else { return }
    let format = try styles.number()
    for (place, column) in document.columns.enumerated() where column.kind != .nameEnd {
      let last = column.kind == .nameStart ? place + 2 : place + 1
      try canvas.sheet.merge(
        CellRange(rows: canvas.row...canvas.row, columns: (place + 1)...last),
        column.number,
        format
      )
    }
    canvas.row += 1
  }

  private func body(on canvas: inout SheetCanvas) throws {
    let formulas = FormFormulas(document: document, lists: lists, firstRow: canvas.row)
    for (place, row) in document.rows.enumerated() {
      try canvas.sheet.setRow(canvas.row, height: height(of: row, canvas))
      for column in document.columns.indices {
        let target = document.columns[column].list.flatMap { lists[$0.name] }
        try CellWriting(
          sheet: canvas.sheet,
          styles: styles,
          language: document.language,
          link: target.flatMap { list in list.target(of: row).map { (list.sheet, $0) } }
        ).write(
          row.cells[column],
          formula: formulas.formula(row: place, column: column),
          kind: document.columns[column].kind,
          in: row.kind,
          at: CellAddress(row: canvas.row, column: column + 1)
        )
      }
      canvas.row += 1
    }
  }

  private func height(of row: ReportRow, _ canvas: SheetCanvas) -> Double {
    let measure = TextMeasure(size: 11, isBold: row.kind != .line)
    var lines = 1
    for (place, cell) in row.cells.enumerated() {
      guard case .text(let text) = cell else { continue }
      let width = canvas.points((place + 1)...(place + 1))
      lines = max(lines, measure.lines(of: text[document.language], within: width))
    }
    return lines == 1 ? 18 : Double(lines) * 14.5 + 4
  }

  private func foot(on canvas: inout SheetCanvas) throws {
    let language = document.language
    if !document.notes.isEmpty {
      try canvas.gap(6)
      try canvas.paragraph(Words.notes[language]) {
        $0.size = 11
        $0.isBold = true
        $0.isItalic = true
        $0.horizontal = .left
      }
    }
    for (place, note) in document.notes.enumerated() {
      try canvas.paragraph("(\(place + 1)) \(note[language])") {
        $0.size = 11
        $0.horizontal = .left
      }
    }
    if !document.closing.isEmpty { try canvas.gap(6) }
    for line in document.closing {
      try canvas.paragraph(line[language]) {
        $0.isItalic = true
        $0.horizontal = .left
      }
    }
  }
}

import Spreadsheets
import Vietnamese

/// The sheet of charts: each over a small table whose cells look up the official sheet.
struct ChartSheet {
  let document: ReportDocument
  let name: String
  let form: String
  /// The official sheet's row of the document's first row.
  let firstRow: Int
  let styles: SheetStyles

  func write(to sheet: SheetWriter) throws {
    let language = document.language
    let series = document.charts.map(\.series.count).max() ?? 1
    var canvas = try SheetCanvas(
      sheet,
      styles,
      language,
      widths: [46] + Array(repeating: 18, count: max(series, 3))
    )
    for chart in document.charts { try write(chart, on: &canvas) }
    try sheet.set(
      PageSetup().with {
        $0.pageNumbers = .bottomCenter
        $0.mark = document.mark
      }
    )
    sheet.hideGridlines()
  }

  private func write(_ chart: ReportChart, on canvas: inout SheetCanvas) throws {
    let language = document.language
    try canvas.paragraph(chart.title[language]) {
      $0.size = 13
      $0.isBold = true
      $0.horizontal = .left
    }
    let columns = chart.series.compactMap { document.place(ofColumn: $0) }
    let rows = chart.rows.compactMap { key in document.rows.firstIndex { $0.key == key } }
    let top = canvas.row
    try head(columns, on: &canvas)
    for row in rows {
      canvas.row += 1
      try line(row, columns, on: &canvas)
    }
    canvas.row += 2
    let picture = picture(of: chart, columns, rows: (top + 1)...max(top + 1, top + rows.count))
    try canvas.sheet.insert(picture, at: CellAddress(row: canvas.row, column: 1))
    canvas.row += 20
  }

  private func head(_ columns: [Int], on canvas: inout SheetCanvas) throws {
    try canvas.setHeight(48)
    let format = try styles.head()
    try canvas.sheet.write(Words.group[document.language], row: canvas.row, column: 1, format)
    for (place, column) in columns.enumerated() {
      let title = document.columns[column].title[document.language]
      try canvas.sheet.write(title, row: canvas.row, column: place + 2, format)
    }
  }

  private func line(_ row: Int, _ columns: [Int], on canvas: inout SheetCanvas) throws {
    let line = document.rows[row]
    try canvas.setHeight(canvas.height(of: [.text(line.label)], least: 18))
    let writing = CellWriting(sheet: canvas.sheet, styles: styles, language: document.language)
    try writing.write(
      .text(line.label),
      kind: .label,
      at: CellAddress(row: canvas.row, column: 1)
    )
    for (place, column) in columns.enumerated() {
      let source = CellAddress(row: firstRow + row, column: column + 1)
      let quoted = form.replacing("'", with: "''")
      try writing.write(
        line.cells[column],
        formula: line.cells[column] == .empty ? nil : "='\(quoted)'!\(source.absolute)",
        kind: document.columns[column].kind,
        at: CellAddress(row: canvas.row, column: place + 2)
      )
    }
  }

  private func picture(
    of chart: ReportChart,
    _ columns: [Int],
    rows: ClosedRange<Int>
  ) -> Chart {
    // Dark enough to be told apart in grey, and by people who see colours differently.
    let colors = [Color(0x1F4E79), Color(0xE0A030), Color(0x5B8C5A)]
    let series = columns.enumerated().map { place, column in
      Chart.Series(
        name: document.columns[column].title[document.language],
        sheet: name,
        categories: CellRange(rows: rows, columns: 1...1),
        values: CellRange(rows: rows, columns: (place + 2)...(place + 2)),
        color: colors[place % colors.count]
      )
    }
    var made = Chart(chart.kind == .bars ? .bar : .column, series: series)
    if columns.allSatisfy({ document.columns[$0].kind.isShare }) {
      made.valueFormat = "0%"
      made.valueMaximum = 1
    } else {
      made.valueFormat = "#,##0"
    }
    // More would lie upon each other; the table above has them all.
    made.showsValues = columns.count < 3
    made.description = chart.title[document.language]
    made.width = 780
    made.height = 370
    return made
  }
}

extension ReportColumn.Kind {
  /// Whether it holds shares.
  fileprivate var isShare: Bool {
    if case .share = self { true } else { false }
  }
}

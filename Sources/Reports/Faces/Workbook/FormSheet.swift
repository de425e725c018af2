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
    sheet.setZoom(Self.zoom(frozen: canvas.heights.values.reduce(0, +)))
    try body(on: &canvas)
    let lastRow = canvas.row - 1
    if lastRow >= firstRow { try color(firstRow...lastRow, of: sheet) }
    try foot(on: &canvas)
    try SignatureBlock(document: document).write(on: &canvas)
    let head = headRow...(firstRow - 1)
    try setUpPrint(canvas, repeating: head)
    if lastRow >= firstRow {
      let pages = PageFlow(canvas, isLandscape: isLandscape, head: head)
      try sheet.breakPages(before: pages.breaks(body: firstRow...lastRow))
    }
    sheet.hideGridlines()
    sheet.activate()
    return firstRow
  }

  /// In percent: what is frozen takes no more than 150 points, so that on a screen of 768 lines most
  /// of the window is left for the lines of the table.
  static func zoom(frozen height: Double) -> Int {
    min(100, max(50, Int(150 / max(1, height) * 100)))
  }

  /// Wide tables lie.
  private var isLandscape: Bool { document.columns.reduce(0) { $0 + $1.width } > 92 }

  private func setUpPrint(_ canvas: SheetCanvas, repeating rows: ClosedRange<Int>) throws {
    try canvas.sheet.set(
      PageSetup().with {
        $0.isLandscape = isLandscape
        $0.repeatedRows = rows
        // What is printed and signed has figures alone; a list of people is marked.
        $0.mark = document.lists.isEmpty ? document.mark : nil
        $0.area = CellRange(rows: 1...(canvas.row - 1), columns: canvas.columns)
      }
    )
  }

  private func head(on canvas: inout SheetCanvas) throws {
    let layout = HeadLayout(document.columns)
    let format = try styles.head()
    let top = canvas.row - 1
    for (row, height) in heights(of: layout, canvas).enumerated() {
      try canvas.setHeight(height, of: top + 1 + row)
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
    try canvas.setHeight(15)
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
    let plain = PlainStretches(document)
    let columns = document.columns.map { styles.column($0.kind) }
    for (place, row) in document.rows.enumerated() {
      let run = labelColumns(of: row)
      switch plain.turn(at: place) {
      case .begins: try canvas.sheet.beginPlainRows(at: canvas.row)
      case .ends: try canvas.sheet.endPlainRows()
      case nil: break
      }
      try canvas.setHeight(height(of: row, label: run, on: canvas))
      for (column, looks) in columns.enumerated() {
        let formula = formulas.formula(row: place, column: column)
        try write(row, column, formula, looks, on: canvas)
      }
      if row.kind == .total { try mergeLabel(of: row, on: canvas) }
      if let run {
        try canvas.sheet.merge(
          CellRange(rows: canvas.row...canvas.row, columns: run),
          row.label[document.language],
          try styles.body(.label, .group, .text)
        )
      }
      canvas.row += 1
    }
    try canvas.sheet.endPlainRows()
  }

  private func write(
    _ row: ReportRow,
    _ column: Int,
    _ formula: String?,
    _ looks: SheetStyles.Column,
    on canvas: SheetCanvas
  ) throws {
    let list = document.columns[column].list.flatMap { lists[$0.name] }
    try CellWriting(
      sheet: canvas.sheet,
      styles: styles,
      language: document.language,
      link: list.flatMap { list in list.target(of: row).map { (list.sheet, $0) } }
    ).write(
      row.cells[column],
      formula: formula,
      of: looks,
      in: row.kind,
      at: CellAddress(row: canvas.row, column: column + 1)
    )
  }

  /// Levels have a colour beside their sign.
  private func color(_ rows: ClosedRange<Int>, of sheet: SheetWriter) throws {
    let places = document.columns.indices.filter { document.columns[$0].kind == .level }
    guard let first = places.first, let last = places.last else { return }
    let cells = CellRange(rows: rows, columns: (first + 1)...(last + 1))
    for sign in LevelSign.allCases {
      try sheet.format(cells, when: .contains(sign.rawValue, try styles.level(sign)))
    }
  }

  /// The columns over which a group's label runs: as far as it has nothing of its own; nil where that
  /// is no further than the label's column.
  private func labelColumns(of row: ReportRow) -> ClosedRange<Int>? {
    guard row.kind == .group, document.columns.prefix(2).map(\.kind) == [.ordinal, .label] else {
      return nil
    }
    let free = row.cells.dropFirst(2).prefix { $0 == .empty }.count
    return free > 0 ? 2...(2 + free) : nil
  }

  private func height(
    of row: ReportRow,
    label columns: ClosedRange<Int>?,
    on canvas: SheetCanvas
  ) -> Double {
    let isBold = row.kind != .line
    guard let columns else { return canvas.height(of: row.cells, isBold: isBold) }
    let lines = TextMeasure(size: 11, isBold: isBold)
      .lines(of: row.label[document.language], within: canvas.points(columns))
    return lines == 1 ? 18 : Double(lines) * 14.5 + 4
  }

  /// "Tổng cộng" stands over the ordinal's column too.
  private func mergeLabel(of row: ReportRow, on canvas: SheetCanvas) throws {
    guard document.columns.prefix(2).map(\.kind) == [.ordinal, .label] else { return }
    try canvas.sheet.merge(
      CellRange(rows: canvas.row...canvas.row, columns: 1...2),
      row.label[document.language],
      try styles.body(.sign, .total, .text)
    )
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

import Spreadsheets
import Vietnamese

/// A list sheet: the people, results or papers behind the counts of a column, with filters.
struct ListSheet {
  let layout: ListLayout
  let document: ReportDocument
  let styles: SheetStyles
  /// The number of the sheet, for the name of its table.
  let number: Int
  let form: String

  func write(to sheet: SheetWriter) throws {
    let canvas = try opening(on: sheet)
    try sheet.table(
      layout.range,
      name: "DanhSach\(number)",
      heads: heads,
      headFormat: try styles.head()
    )
    try entries(on: canvas)
    try Self.finish(sheet, mark: document.mark)
  }

  /// Writes what stands over the entries but for their head.
  func opening(on sheet: SheetWriter) throws -> SheetCanvas {
    var canvas = try SheetCanvas(sheet, styles, document.language, widths: widths)
    try heading(on: &canvas)
    canvas.row = ListLayout.headRow
    try sheet.setRow(canvas.row, height: 32)
    return canvas
  }

  /// Sets how a list is looked at and printed.
  static func finish(_ sheet: SheetWriter, mark: String?) throws {
    try sheet.freeze(rows: ListLayout.headRow)
    try sheet.set(
      PageSetup().with {
        $0.isLandscape = true
        $0.pageNumbers = .bottomCenter
        $0.mark = mark
        $0.repeatedRows = ListLayout.headRow...ListLayout.headRow
      }
    )
  }

  private func heading(on canvas: inout SheetCanvas) throws {
    let language = document.language
    try canvas.paragraph(layout.list.title[language].uppercased()) {
      $0.size = 13
      $0.isBold = true
    }
    try canvas.paragraph("\(document.title[language]). \(document.period.title[language])") {
      $0.isItalic = true
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
  }

  private var widths: [Double] {
    [9] + layout.list.columns.map(\.width) + (layout.showsCounting ? [9, 11, 11] : [])
  }

  /// The heads of the columns.
  var heads: [String] {
    let language = document.language
    let counting = [Words.group, Words.countsInGroup, Words.countsInTotal].map { $0[language] }
    return [Words.ordinal[language]] + layout.list.columns.map { $0.title[language] }
      + (layout.showsCounting ? counting : [])
  }

  private func entries(on canvas: SheetCanvas) throws {
    let sheet = canvas.sheet
    let numerals = numerals
    try sheet.beginPlainRows(at: ListLayout.headRow + 1)
    if layout.list.entries.isEmpty {
      let place = CellAddress(row: ListLayout.headRow + 1, column: ListLayout.firstColumn)
      try writing(sheet).write(.text(Words.nobody), kind: .text, at: place)
    }
    for (place, entry) in layout.list.entries.enumerated() {
      let row = ListLayout.headRow + 1 + place
      try sheet.setRow(row, height: canvas.height(of: entry.cells, from: 2, least: 18))
      try writing(sheet).write(
        .count(place + 1),
        kind: .ordinal,
        at: CellAddress(row: row, column: 1)
      )
      var column = ListLayout.firstColumn
      for (kind, cell) in zip(kinds, entry.cells + counting(entry, numerals)) {
        try writing(sheet).write(cell, kind: kind, at: CellAddress(row: row, column: column))
        column += 1
      }
    }
    try sheet.endPlainRows()
  }

  /// The ordinals of the groups.
  var numerals: [String: String] {
    Dictionary(
      document.rows.filter { $0.kind == .group }.map { ($0.key, $0.ordinal) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// What the columns behind the ordinal hold.
  var kinds: [ReportColumn.Kind] {
    layout.list.columns.map(\.kind) + [.sign, .count, .count]
  }

  private func counting(_ entry: ReportList.Entry, _ numerals: [String: String]) -> [ReportCell] {
    guard layout.showsCounting else { return [] }
    return [
      .text(entry.group.flatMap { numerals[$0] }), .count(entry.countsInGroup ? 1 : 0),
      .count(entry.countsInTotal ? 1 : 0),
    ]
  }

  private func writing(_ sheet: SheetWriter) -> CellWriting {
    CellWriting(sheet: sheet, styles: styles, language: document.language)
  }
}

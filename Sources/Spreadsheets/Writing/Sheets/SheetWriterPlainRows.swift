import CLibXLSXWriter

extension SheetWriter {
  /// Begins plain rows: until ``endPlainRows()`` rows are written from top to bottom and cells from
  /// left to right, with neither links nor merged ranges nor a format of the row's own. They are many
  /// times faster to write than others, and leave the memory as they come.
  ///
  /// The workbook ends them itself when it is closed.
  public func beginPlainRows(at row: Int) throws(WritingError) {
    try endPlainRows()
    _ = try place(row, 1)
    try begin(PlainRows(firstRow: row))
  }

  /// Ends plain rows; afterwards the sheet is written as before, below them.
  public func endPlainRows() throws(WritingError) {
    guard let rows = ended() else { return }
    guard !rows.isEmpty else { return }
    // The library is given two cells where the rows will stand, so that it knows how large the sheet
    // is; `SheetPatch` puts the rows into their place.
    for (row, column) in [(rows.firstRow, 1), (rows.lastRow, rows.lastColumn)] {
      let place = try place(row, column)
      try check(worksheet_write_number(sheet, place.row, place.column, 0, nil))
    }
    add(SheetPatch.Run(rows: rows.firstRow...rows.lastRow, part: try rows.finish()))
  }

  /// The content, where a cell can hold it.
  func checked(
    _ content: CellContent,
    _ place: CellAddress
  ) throws(WritingError) -> CellContent {
    guard workbook.isOpen else { throw .closed }
    guard (1...CellAddress.rows).contains(place.row),
      (1...CellAddress.columns).contains(place.column)
    else { throw .outside(place) }
    switch content {
    case .text(let text):
      guard !WritableText.isTooLong(text) else { throw .textTooLong(place) }
    case .number(let number), .formula(_, .number(let number)):
      guard number.isFinite else { throw .notFinite(place) }
    default: break
    }
    return content
  }
}

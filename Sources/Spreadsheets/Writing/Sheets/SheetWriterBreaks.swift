import CLibXLSXWriter

extension SheetWriter {
  /// Begins a new page of print before each of some rows. Where the sheet is fitted to a width but
  /// to no height, Excel and LibreOffice keep these breaks.
  public func breakPages(before rows: [Int]) throws(WritingError) {
    guard workbook.isOpen else { throw .closed }
    // The library counts the rows above a break; 0 ends the list, so the first row can have none.
    var breaks: [UInt32] = []
    for row in rows where row > 1 {
      guard row <= CellAddress.rows else { throw .outside(CellAddress(row: row, column: 1)) }
      breaks.append(UInt32(row - 1))
    }
    guard !breaks.isEmpty else { return }
    breaks.append(0)
    try check(worksheet_set_h_pagebreaks(sheet, &breaks))
  }
}

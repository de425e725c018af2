import CLibXLSXWriter

extension SheetWriter {
  /// Merges a range and writes a text into it. The format applies to the whole range.
  public func merge(
    _ range: CellRange,
    _ text: String,
    _ format: FormatID
  ) throws(WritingError) {
    try merge(range, .text(text), format)
  }

  /// Merges a range and writes something into it; a range of one cell is only written.
  public func merge(
    _ range: CellRange,
    _ content: CellContent,
    _ format: FormatID
  ) throws(WritingError) {
    if range.first != range.last {
      guard !usesConstantMemory || range.first.row == range.last.row else {
        throw .needsMemory("A range merged over several rows")
      }
      _ = try place(range.first.row, range.first.column)
      let (first, last) = try corners(range)
      try check(
        worksheet_merge_range(
          sheet,
          first.row,
          first.column,
          last.row,
          last.column,
          "",
          format.pointer
        )
      )
    }
    try write(content, row: range.first.row, column: range.first.column, format)
  }

  /// Sets the width of columns in characters; cells without a format take the columns'.
  public func setColumns(
    _ columns: ClosedRange<Int>,
    width: Double,
    _ format: FormatID = .none,
    isHidden: Bool = false
  ) throws(WritingError) {
    let (first, last) = try corners(CellRange(rows: 1...1, columns: columns))
    var options = lxw_row_col_options()
    options.hidden = isHidden ? 1 : 0
    try check(
      worksheet_set_column_opt(
        sheet,
        first.column,
        last.column,
        width,
        format.pointer,
        &options
      )
    )
  }

  /// Sets the height of a row in points; nil leaves it to the reader's program.
  public func setRow(
    _ row: Int,
    height: Double?,
    _ format: FormatID = .none,
    isHidden: Bool = false
  ) throws(WritingError) {
    if let plainRows {
      guard format.pointer == nil, (1...CellAddress.rows).contains(row) else {
        throw .plainRows(CellAddress(row: row, column: 1))
      }
      return try plainRows.begin(row, height: height, isHidden: isHidden)
    }
    let place = try place(row, 1)
    var options = lxw_row_col_options()
    options.hidden = isHidden ? 1 : 0
    try check(
      worksheet_set_row_opt(sheet, place.row, height ?? 15, format.pointer, &options)
    )
  }

  /// Keeps so many rows at the top and columns at the left in sight.
  public func freeze(rows: Int, columns: Int = 0) throws(WritingError) {
    guard workbook.isOpen else { throw .closed }
    guard (0..<CellAddress.rows).contains(rows), (0..<CellAddress.columns).contains(columns) else {
      throw .outside(CellAddress(row: rows, column: columns))
    }
    guard rows > 0 || columns > 0 else { return }
    worksheet_freeze_panes(sheet, UInt32(rows), UInt16(columns))
  }

  /// Makes this the sheet that is seen when the workbook is opened.
  public func activate() {
    if workbook.isOpen { worksheet_activate(sheet) }
  }

  /// Hides the sheet; it can be shown by hand. The first sheet cannot be hidden while it is active.
  public func hide() {
    if workbook.isOpen { worksheet_hide(sheet) }
  }

  /// Colours the tab.
  public func setTab(_ color: Color) {
    if workbook.isOpen { worksheet_set_tab_color(sheet, color.code) }
  }

  /// Enlarges what is seen, 10 to 400 per cent.
  public func setZoom(_ percent: Int) {
    guard workbook.isOpen else { return }
    worksheet_set_zoom(sheet, UInt16(max(10, min(400, percent))))
  }

  /// Hides the grid on the screen, as fits a form.
  public func hideGridlines() {
    guard workbook.isOpen else { return }
    worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }
}

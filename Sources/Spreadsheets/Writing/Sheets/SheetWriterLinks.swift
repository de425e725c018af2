import CLibXLSXWriter

extension SheetWriter {
  /// Writes a number that leads to a place in the workbook when clicked. The cell stays a number, so
  /// it can be summed: the link lies over it. Excel keeps at most 65,530 links in a sheet.
  public func write(
    _ number: Double,
    linkedTo target: CellAddress,
    inSheet targetSheet: String,
    row: Int,
    column: Int,
    _ format: FormatID = .none
  ) throws(WritingError) {
    try writeLink(to: target, inSheet: targetSheet, row: row, column: column, format)
    try write(number, row: row, column: column, format)
  }

  /// Writes a text that leads to a place in the workbook when clicked.
  public func write(
    _ text: String,
    linkedTo target: CellAddress,
    inSheet targetSheet: String,
    row: Int,
    column: Int,
    _ format: FormatID = .none
  ) throws(WritingError) {
    try writeLink(to: target, inSheet: targetSheet, row: row, column: column, format)
    try write(text, row: row, column: column, format)
  }

  /// Writes a formula whose result leads to a place in the workbook when clicked.
  public func write(
    formula: String,
    value: FormulaValue,
    linkedTo target: CellAddress,
    inSheet targetSheet: String,
    row: Int,
    column: Int,
    _ format: FormatID = .none
  ) throws(WritingError) {
    try writeLink(to: target, inSheet: targetSheet, row: row, column: column, format)
    try write(formula: formula, value: value, row: row, column: column, format)
  }

  /// The library writes the address itself into the cell; whatever is written next takes its place,
  /// and the link stays.
  private func writeLink(
    to target: CellAddress,
    inSheet targetSheet: String,
    row: Int,
    column: Int,
    _ format: FormatID
  ) throws(WritingError) {
    let place = try place(row, column)
    let address = "internal:\(SheetName.quoted(targetSheet))!\(target)"
    try check(worksheet_write_url(sheet, place.row, place.column, address, format.pointer))
  }
}

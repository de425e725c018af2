public import Chronology
import CLibXLSXWriter

/// Writes one sheet of a workbook. Rows and columns count from 1.
public final class SheetWriter {
  /// The text of its tab.
  public let name: String
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  unowned let workbook: WorkbookWriter
  /// Whether rows leave the memory as soon as the next one begins.
  let usesConstantMemory: Bool
  /// Whether its page numbers begin on the second page.
  var leavesFirstPageBare = false
  private var currentRow = 0
  /// The plain rows that are being written, if any.
  private(set) var plainRows: PlainRows?
  private var ended: [PlainRows] = []

  init(
    name: String,
    sheet: UnsafeMutablePointer<lxw_worksheet>,
    workbook: WorkbookWriter,
    usesConstantMemory: Bool
  ) {
    self.name = name
    self.usesConstantMemory = usesConstantMemory
    self.sheet = sheet
    self.workbook = workbook
  }

  /// Writes whatever is to stand in a cell.
  public func write(
    _ content: CellContent,
    row: Int,
    column: Int,
    _ format: FormatID = .none
  ) throws(WritingError) {
    if let plainRows {
      try requireInside(row, column)
      try content.requireFitting(CellAddress(row: row, column: column))
      return try plainRows.write(content, row: row, column: column, format)
    }
    let place = try place(row, column)
    try content.requireFitting(CellAddress(row: row, column: column))
    try check(put(content, place.row, place.column, format))
  }

  /// Writes a text, and never a formula, whatever it begins with.
  public func write(
    _ text: String,
    row: Int,
    column: Int,
    _ format: FormatID = .none
  ) throws(WritingError) {
    try write(.text(text), row: row, column: column, format)
  }

  /// Writes a number.
  public func write(
    _ number: Double,
    row: Int,
    column: Int,
    _ format: FormatID = .none
  ) throws(WritingError) {
    try write(.number(number), row: row, column: column, format)
  }

  /// Writes a whole number.
  public func write(
    _ number: Int,
    row: Int,
    column: Int,
    _ format: FormatID = .none
  ) throws(WritingError) {
    try write(.count(number), row: row, column: column, format)
  }

  /// Writes a day as Excel counts days; one before 1 January 1900, which Excel does not know, as text.
  public func write(
    _ day: Day,
    row: Int,
    column: Int,
    _ format: FormatID
  ) throws(WritingError) {
    try write(.day(day), row: row, column: column, format)
  }

  /// Writes TRUE or FALSE.
  public func write(
    _ truth: Bool,
    row: Int,
    column: Int,
    _ format: FormatID = .none
  ) throws(WritingError) {
    try write(.boolean(truth), row: row, column: column, format)
  }

  /// Writes a formula (with its `=`) and the value to show until it is calculated again.
  public func write(
    formula: String,
    value: FormulaValue,
    row: Int,
    column: Int,
    _ format: FormatID = .none
  ) throws(WritingError) {
    try write(.formula(formula, value: value), row: row, column: column, format)
  }

  /// Writes nothing, but gives the cell a format.
  public func writeBlank(row: Int, column: Int, _ format: FormatID) throws(WritingError) {
    try write(.blank, row: row, column: column, format)
  }

  /// Hands what a cell can hold to the library.
  private func put(
    _ content: CellContent,
    _ row: UInt32,
    _ column: UInt16,
    _ format: FormatID
  ) -> lxw_error {
    let style = format.pointer
    switch content {
    case .text(let text):
      return worksheet_write_string(sheet, row, column, WritableText.clean(text), style)
    case .number(let number): return worksheet_write_number(sheet, row, column, number, style)
    case .day(let day): return put(.kept(day), row, column, format)
    case .boolean(let truth):
      return worksheet_write_boolean(sheet, row, column, truth ? 1 : 0, style)
    case .formula(let formula, .number(let number)):
      let formula = WritableText.plain(formula)
      return worksheet_write_formula_num(sheet, row, column, formula, style, number)
    case .formula(let formula, .text(let text)):
      let (formula, result) = (WritableText.plain(formula), WritableText.result(text))
      return worksheet_write_formula_str(sheet, row, column, formula, style, result)
    case .blank: return worksheet_write_blank(sheet, row, column, style)
    }
  }

  /// What the library's part of the sheet lacks.
  func patch(number: Int) throws(WritingError) -> SheetPatch {
    var runs: [SheetPatch.Run] = []
    for rows in ended {
      runs.append(.init(rows: rows.firstRow...rows.lastRow, part: try rows.packing.finish()))
    }
    return SheetPatch(number: number, leavesFirstPageBare: leavesFirstPageBare, runs: runs)
  }

  /// Checks that a cell can be written now, and counts from 0 as the library does.
  func place(_ row: Int, _ column: Int) throws(WritingError) -> (row: UInt32, column: UInt16) {
    try requireInside(row, column)
    guard plainRows == nil else { throw .plainRows(CellAddress(row: row, column: column)) }
    if usesConstantMemory {
      guard row >= currentRow else { throw .rowAlreadyWritten(row) }
      currentRow = row
    }
    return (UInt32(row - 1), UInt16(column - 1))
  }

  private func requireInside(_ row: Int, _ column: Int) throws(WritingError) {
    guard workbook.isOpen else { throw .closed }
    guard (1...CellAddress.rows).contains(row), (1...CellAddress.columns).contains(column) else {
      throw .outside(CellAddress(row: row, column: column))
    }
  }

  /// The same for a range, which is not bound to the row that is being written.
  func corners(
    _ range: CellRange
  ) throws(WritingError) -> (
    first: (row: UInt32, column: UInt16), last: (row: UInt32, column: UInt16)
  ) {
    guard workbook.isOpen else { throw .closed }
    guard range.first.row >= 1, range.first.column >= 1, range.last.row <= CellAddress.rows,
      range.last.column <= CellAddress.columns
    else { throw .outside(range.last) }
    return (
      (UInt32(range.first.row - 1), UInt16(range.first.column - 1)),
      (UInt32(range.last.row - 1), UInt16(range.last.column - 1))
    )
  }
}

extension SheetWriter {
  /// Begins plain rows: until ``endPlainRows()`` rows are written from top to bottom and cells from
  /// left to right, with neither links nor merged ranges nor a format of the row's own. They are many
  /// times faster to write than others, and leave the memory as they come.
  ///
  /// The workbook ends them itself when it is closed.
  public func beginPlainRows(at row: Int) throws(WritingError) {
    try endPlainRows()
    _ = try place(row, 1)
    plainRows = try PlainRows(firstRow: row)
  }

  /// Ends plain rows; afterwards the sheet is written as before, below them.
  public func endPlainRows() throws(WritingError) {
    guard let rows = plainRows else { return }
    plainRows = nil
    guard !rows.isEmpty else { return }
    // The library is given two cells where the rows will stand, so that it knows how large the sheet
    // is; `SheetPatch` puts the rows into their place.
    for (row, column) in [(rows.firstRow, 1), (rows.lastRow, rows.lastColumn)] {
      let place = try place(row, column)
      try check(worksheet_write_number(sheet, place.row, place.column, 0, nil))
    }
    rows.end()
    ended.append(rows)
  }
}

extension CellContent {
  /// Holds it against what a cell can have.
  fileprivate func requireFitting(_ place: CellAddress) throws(WritingError) {
    switch self {
    case .text(let text):
      guard !WritableText.isTooLong(text) else { throw .textTooLong(place) }
    case .number(let number), .formula(_, .number(let number)):
      guard number.isFinite else { throw .notFinite(place) }
    default: break
    }
  }
}

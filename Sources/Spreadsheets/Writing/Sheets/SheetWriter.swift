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
  private var runs: [SheetPatch.Run] = []

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
      let content = try checked(content, CellAddress(row: row, column: column))
      return try plainRows.write(content, row: row, column: column, format)
    }
    switch content {
    case .text(let text): try write(text, row: row, column: column, format)
    case .number(let number): try write(number, row: row, column: column, format)
    case .day(let day): try write(day, row: row, column: column, format)
    case .boolean(let truth): try write(truth, row: row, column: column, format)
    case .formula(let formula, let value):
      try write(formula: formula, value: value, row: row, column: column, format)
    case .blank: try writeBlank(row: row, column: column, format)
    }
  }

  /// Writes a text, and never a formula, whatever it begins with.
  public func write(
    _ text: String,
    row: Int,
    column: Int,
    _ format: FormatID = .none
  ) throws(WritingError) {
    if plainRows != nil { return try write(.text(text), row: row, column: column, format) }
    let place = try place(row, column)
    guard !WritableText.isTooLong(text) else {
      throw .textTooLong(CellAddress(row: row, column: column))
    }
    let clean = WritableText.clean(text)
    try check(worksheet_write_string(sheet, place.row, place.column, clean, format.pointer))
  }

  /// Writes a number.
  public func write(
    _ number: Double,
    row: Int,
    column: Int,
    _ format: FormatID = .none
  ) throws(WritingError) {
    if plainRows != nil { return try write(.number(number), row: row, column: column, format) }
    let place = try place(row, column)
    guard number.isFinite else { throw .notFinite(CellAddress(row: row, column: column)) }
    try check(worksheet_write_number(sheet, place.row, place.column, number, format.pointer))
  }

  /// Writes a whole number.
  public func write(
    _ number: Int,
    row: Int,
    column: Int,
    _ format: FormatID = .none
  ) throws(WritingError) {
    try write(Double(number), row: row, column: column, format)
  }

  /// Writes a day as Excel counts days; one before 1 January 1900, which Excel does not know, as text.
  public func write(
    _ day: Day,
    row: Int,
    column: Int,
    _ format: FormatID
  ) throws(WritingError) {
    if let serial = SerialDay.serial(of: day) {
      try write(Double(serial), row: row, column: column, format)
    } else {
      try write(day.description, row: row, column: column, format)
    }
  }

  /// Writes TRUE or FALSE.
  public func write(
    _ truth: Bool,
    row: Int,
    column: Int,
    _ format: FormatID = .none
  ) throws(WritingError) {
    if plainRows != nil { return try write(.boolean(truth), row: row, column: column, format) }
    let place = try place(row, column)
    try check(
      worksheet_write_boolean(sheet, place.row, place.column, truth ? 1 : 0, format.pointer)
    )
  }

  /// Writes a formula (with its `=`) and the value to show until it is calculated again.
  public func write(
    formula: String,
    value: FormulaValue,
    row: Int,
    column: Int,
    _ format: FormatID = .none
  ) throws(WritingError) {
    if plainRows != nil {
      return try write(.formula(formula, value: value), row: row, column: column, format)
    }
    let place = try place(row, column)
    let formula = WritableText.plain(formula)
    switch value {
    case .number(let number):
      guard number.isFinite else { throw .notFinite(CellAddress(row: row, column: column)) }
      try check(
        worksheet_write_formula_num(
          sheet,
          place.row,
          place.column,
          formula,
          format.pointer,
          number
        )
      )
    case .text(let text):
      try check(
        worksheet_write_formula_str(
          sheet,
          place.row,
          place.column,
          formula,
          format.pointer,
          WritableText.result(text)
        )
      )
    }
  }

  /// Writes nothing, but gives the cell a format.
  public func writeBlank(row: Int, column: Int, _ format: FormatID) throws(WritingError) {
    if plainRows != nil { return try write(.blank, row: row, column: column, format) }
    let place = try place(row, column)
    try check(worksheet_write_blank(sheet, place.row, place.column, format.pointer))
  }

  /// Writes all that follows as plain rows.
  func begin(_ rows: PlainRows) { plainRows = rows }

  /// Writes all that follows through the library again; the plain rows that were being written.
  func ended() -> PlainRows? {
    defer { plainRows = nil }
    return plainRows
  }

  /// Keeps finished rows for their place in the file.
  func add(_ run: SheetPatch.Run) { runs.append(run) }

  /// What the library's part of the sheet lacks.
  func patch(number: Int) -> SheetPatch {
    SheetPatch(number: number, leavesFirstPageBare: leavesFirstPageBare, runs: runs)
  }

  /// Checks that a cell can be written now, and counts from 0 as the library does.
  func place(_ row: Int, _ column: Int) throws(WritingError) -> (row: UInt32, column: UInt16) {
    guard workbook.isOpen else { throw .closed }
    guard (1...CellAddress.rows).contains(row), (1...CellAddress.columns).contains(column) else {
      throw .outside(CellAddress(row: row, column: column))
    }
    guard plainRows == nil else { throw .plainRows(CellAddress(row: row, column: column)) }
    if usesConstantMemory {
      guard row >= currentRow else { throw .rowAlreadyWritten(row) }
      currentRow = row
    }
    return (UInt32(row - 1), UInt16(column - 1))
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

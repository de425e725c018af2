/// Why a workbook cannot be written. Most are mistakes of the caller; the first two are the disk's.
public enum WritingError: Error, Equatable, Sendable {
  /// The file cannot be made; with what the system says.
  case cannotCreate(path: String, reason: String)
  /// The library that writes workbooks gave up; with its own words.
  case library(String)
  /// Excel does not take such a name for a sheet, or there is one of this name already.
  case sheetName(String)
  /// Excel holds 32,767 characters in a cell.
  case textTooLong(CellAddress)
  /// The cell lies outside of a sheet.
  case outside(CellAddress)
  /// In constant memory rows are written from top to bottom; this one has gone already.
  case rowAlreadyWritten(Int)
  /// Among plain rows no cell has a link, is merged or comes before one that is written already.
  case plainRows(CellAddress)
  /// Not possible in constant memory.
  case needsMemory(String)
  /// A drop-down list with its values in place holds 255 characters; a longer one names a range.
  case listTooLong(Int)
  /// Nothing, or a value with a comma or a quotation mark, cannot stand in place in a drop-down
  /// list.
  case listValue(String)
  /// Formulas cannot call a range or a table so (a letter or `_`, then letters, digits, `_` and
  /// `.`), or its name or its formula is longer than 127 bytes.
  case definedName(String)
  /// A font's name or the code of a number format is longer than 127 bytes.
  case formatTooLong(String)
  /// Numbers that are not finite cannot be written.
  case notFinite(CellAddress)
  /// The workbook was closed before.
  case closed
}

extension WritingError: CustomStringConvertible {
  /// What is wrong, in English.
  public var description: String {
    switch self {
    case .cannotCreate(let path, let reason): "The file \(path) cannot be written: \(reason)."
    case .library(let reason): "The workbook cannot be written: \(reason)"
    case .sheetName(let name): "A sheet cannot be named \"\(name)\", or two would be."
    case .textTooLong(let cell): "The text for \(cell) has more than 32,767 characters."
    case .outside(let cell):
      "The cell in row \(cell.row), column \(cell.column) is outside a sheet."
    case .rowAlreadyWritten(let row): "Row \(row) has been written already (constant memory)."
    case .plainRows(let cell):
      "Plain rows take no link, no merged range and no cell out of order (\(cell))."
    case .needsMemory(let what): "\(what) cannot be written in constant memory."
    case .listTooLong(let count): "A list of \(count) characters has to stand in cells."
    case .listValue(let value): "The choice \"\(value)\" has to stand in a cell."
    case .definedName(let name): "No range or table can be named \"\(name)\"."
    case .formatTooLong(let text): "The font or number format \"\(text)\" is too long."
    case .notFinite(let cell): "The number for \(cell) is not finite."
    case .closed: "The workbook is closed."
    }
  }
}

import Chronology
import Personnel
import Spreadsheets
import Training
import Vietnamese

/// Writes one cell of a document: numbers as numbers, texts as texts, formulas with their value,
/// counts as links to the list behind them.
struct CellWriting {
  let sheet: SheetWriter
  let styles: SheetStyles
  let language: Language
  /// The sheet and the cell that a count leads to.
  var link: (sheet: String, cell: CellAddress)?

  func write(
    _ cell: ReportCell,
    formula: String? = nil,
    kind: ReportColumn.Kind,
    in row: ReportRow.Kind = .line,
    at place: CellAddress
  ) throws {
    try write(cell, formula: formula, of: styles.column(kind), in: row, at: place)
  }

  /// The same for a column of which there are many cells.
  func write(
    _ cell: ReportCell,
    formula: String? = nil,
    of column: SheetStyles.Column,
    in row: ReportRow.Kind = .line,
    at place: CellAddress
  ) throws {
    let content = content(of: cell)
    let format = try column.body(row, shape(of: cell, isFormula: formula != nil))
    if let formula {
      try write(formula: formula, value: content.stored, at: place, format)
    } else if case .number(let number) = content, number > 0, let link {
      try sheet.write(
        number,
        linkedTo: link.cell,
        inSheet: link.sheet,
        row: place.row,
        column: place.column,
        format
      )
    } else {
      try sheet.write(content, row: place.row, column: place.column, format)
    }
  }

  private func write(
    formula: String,
    value: FormulaValue,
    at place: CellAddress,
    _ format: FormatID
  ) throws {
    if let link {
      try sheet.write(
        formula: formula,
        value: value,
        linkedTo: link.cell,
        inSheet: link.sheet,
        row: place.row,
        column: place.column,
        format
      )
    } else {
      try sheet.write(
        formula: formula,
        value: value,
        row: place.row,
        column: place.column,
        format
      )
    }
  }

  private func shape(of cell: ReportCell, isFormula: Bool) -> SheetStyles.Shape {
    switch cell {
    case .quantity(let number): number.whole == nil ? .broken : .whole
    case .text: isFormula ? .whole : .text
    default: .whole
    }
  }

  /// What stands in a cell of the sheet.
  func content(of cell: ReportCell) -> CellContent {
    switch cell {
    case .empty: .blank
    case .text(let text): .text(text[language])
    case .count(let count): .count(count)
    case .quantity(let number), .share(let number): .number(number.approximate)
    case .mark(let score): .number(Double(score.hundredths) / 100)
    case .date(.day(let day)): .day(day)
    case .date(.month(let year, let month)): .text((month < 10 ? "0" : "") + "\(month)/\(year)")
    case .date(.year(let year)): .text("\(year)")
    }
  }
}

extension CellContent {
  /// The value that a formula keeps until it is calculated again; nothing is an empty text.
  fileprivate var stored: FormulaValue {
    if case .number(let number) = self { .number(number) } else { .text("") }
  }
}

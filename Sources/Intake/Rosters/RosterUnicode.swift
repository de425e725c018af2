public import Spreadsheets
import Vietnamese

/// A roster's cells with their texts in Unicode, for a file that is written anew.
public enum RosterUnicode {
  /// The rows of a sheet (from 0), texts in old encodings decoded, everything else as it stands.
  public static func table(_ workbook: Workbook, sheet: Int) throws -> Table {
    var fonts = FontCache(workbook)
    let scan = try SheetScan(workbook, sheet: sheet, fonts: &fonts)
    var rows: [SheetRow] = []
    try workbook.read(sheet: sheet) { row in
      for cell in row.cells { _ = fonts.font(of: cell) }
      let texts = CellTexts(fonts: fonts.known, encoding: scan.texts.encoding)
      rows.append(row.map { cell in decoded(cell, texts) })
      return .more
    }
    return Table(name: workbook.sheets[sheet].name, rows: rows, outline: scan.outline)
  }

  private static func decoded(_ cell: Cell, _ texts: CellTexts) -> Cell {
    guard case .text = cell.value, let text = texts.text(of: cell),
      text.rules.contains(.encoding)
    else { return cell }
    return Cell(
      column: cell.column,
      value: .text(text.text),
      isFormula: cell.isFormula,
      style: cell.style
    )
  }
}

extension SheetRow {
  fileprivate func map(_ change: (Cell) -> Cell) -> SheetRow {
    SheetRow(number: number, isHidden: isHidden, cells: cells.map(change))
  }
}

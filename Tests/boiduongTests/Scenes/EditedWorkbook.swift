import Chronology
import Foundation
import Spreadsheets

/// What somebody changed in a workbook before sending it back.
struct Edit: Sendable {
  let sheet: String
  let cell: String
  let content: CellContent

  init(_ sheet: String, _ cell: String, _ content: CellContent) {
    self.sheet = sheet
    self.cell = cell
    self.content = content
  }

  init(_ sheet: String, _ cell: String, _ text: String) {
    self.init(sheet, cell, .text(text))
  }
}

/// A workbook of the sample with changes, written again as another program would: cells and merged
/// ranges only.
enum EditedWorkbook {
  static func write(_ original: String, _ edits: [Edit], to path: String) throws {
    let workbook = try Workbook(path: original)
    try WorkbookWriter.write(to: path) { writer in
      let date = try writer.format(.plain.with { $0.numberFormat = "dd/mm/yyyy" })
      for (index, entry) in workbook.sheets.enumerated() {
        let table = try workbook.table(sheet: index)
        let edits = edits.filter { $0.sheet == entry.name }
        try write(table, edits, to: try writer.addSheet(entry.name), date)
      }
    }
  }

  private static func write(
    _ table: Table,
    _ edits: [Edit],
    to sheet: SheetWriter,
    _ date: FormatID
  ) throws {
    var cells: [CellAddress: CellContent] = [:]
    for row in table.rows {
      for cell in row.cells {
        cells[CellAddress(row: row.number, column: cell.column)] = content(cell)
      }
    }
    for edit in edits { CellAddress(edit.cell).map { cells[$0] = edit.content } }
    for merge in table.outline.merges {
      try sheet.merge(merge, cells.removeValue(forKey: merge.first) ?? .blank, date)
    }
    for (address, content) in cells.sorted(by: { $0.key < $1.key }) {
      let format = if case .day = content { date } else { FormatID.none }
      try sheet.write(content, row: address.row, column: address.column, format)
    }
  }

  private static func content(_ cell: Cell) -> CellContent {
    switch cell.value {
    case .text(let text): cell.isFormula ? .formula("=1", value: .text(text)) : .text(text)
    case .number(let number):
      cell.isFormula ? .formula("=1", value: .number(number.value)) : .text(number.shortest)
    case .date(let day, _): .day(day)
    case .boolean(let truth): .boolean(truth)
    case .error(let error): .text(error)
    case .formulaWithoutValue: .blank
    }
  }
}

extension Desk {
  /// Writes a class workbook of the sample with changes to this desk; its name.
  func classWorkbook(
    _ code: String = "LOP-2020-01",
    _ edits: [Edit] = [],
    named name: String = "lop.xlsx"
  ) throws -> String {
    try EditedWorkbook.write(
      Repository.path("rosters/classes/\(code).xlsx"),
      edits,
      to: file(name)
    )
    return name
  }
}

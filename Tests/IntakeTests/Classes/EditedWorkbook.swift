import Chronology
import Foundation
import Spreadsheets

/// What a person changed in a workbook that we had sent.
struct Edit {
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

/// Writes a workbook again with changes, as another program would: cells and merged ranges only.
enum EditedWorkbook {
  static func write(
    _ original: Workbook,
    edits: [Edit],
    without dropped: String? = nil,
    to path: String
  ) throws {
    try WorkbookWriter.write(to: path) { writer in
      let date = try writer.format(.plain.with { $0.numberFormat = "dd/mm/yyyy" })
      for (index, entry) in original.sheets.enumerated() where entry.name != dropped {
        let sheet = try writer.addSheet(entry.name)
        let table = try original.table(sheet: index)
        var cells: [CellAddress: CellContent] = [:]
        for row in table.rows {
          for cell in row.cells {
            cells[CellAddress(row: row.number, column: cell.column)] = content(cell)
          }
        }
        for edit in edits where edit.sheet == entry.name {
          if let address = CellAddress(edit.cell) { cells[address] = edit.content }
        }
        for merge in table.outline.merges {
          try sheet.merge(merge, cells.removeValue(forKey: merge.first) ?? .blank, date)
        }
        for (address, content) in cells.sorted(by: { $0.key < $1.key }) {
          let format = if case .day = content { date } else { FormatID.none }
          try sheet.write(content, row: address.row, column: address.column, format)
        }
      }
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

/// A folder that goes away with its owner.
final class ScratchFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "intake-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: file(name))))
  }
}

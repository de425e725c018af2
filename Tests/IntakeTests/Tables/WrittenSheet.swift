import Chronology
import Foundation
import Spreadsheets
import Testing

/// A sheet as a test writes it, to be read as a file of people who do not know our forms.
enum WrittenSheet {
  /// Lines of fields between semicolons, as Excel in Vietnamese saves them.
  static func csv(_ lines: String..., mark: Bool = true) throws -> Workbook {
    let text = lines.joined(separator: "\r\n")
    return try Workbook(bytes: (mark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8))
  }

  /// A workbook with one sheet a name; each says what stands in its cells.
  static func xlsx(
    _ sheets: KeyValuePairs<String, (SheetWriter, FormatID) throws -> Void>
  ) throws -> Workbook {
    let path = NSTemporaryDirectory() + "intake-" + UUID().uuidString + ".xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try WorkbookWriter.write(to: path) { writer in
      let date = try writer.format(CellFormat().with { $0.numberFormat = "dd/mm/yyyy" })
      for (name, body) in sheets { try body(try writer.addSheet(name), date) }
    }
    return try Workbook(path: path)
  }
}

extension SheetWriter {
  /// Writes texts from a cell to the right; an empty one writes nothing.
  func put(_ texts: String..., row: Int, from column: Int = 1) throws {
    for (index, text) in texts.enumerated() where !text.isEmpty {
      try write(text, row: row, column: column + index)
    }
  }

  /// Merges a range and writes a text into it.
  func join(_ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>, _ text: String) throws {
    try merge(CellRange(rows: rows, columns: columns), text, .none)
  }
}

extension Table {
  /// A table of texts; an empty text is no cell.
  init(_ rows: [[String]], merges: [CellRange] = []) throws {
    let written = try WrittenSheet.xlsx([
      "Bảng": { sheet, _ in
        for range in merges {
          let text = rows[range.first.row - 1][range.first.column - 1]
          try sheet.merge(range, text, .none)
        }
        for (row, texts) in rows.enumerated() {
          for (column, text) in texts.enumerated() where !text.isEmpty {
            let place = CellAddress(row: row + 1, column: column + 1)
            if merges.contains(where: { $0.contains(place) }) { continue }
            try sheet.write(text, row: place.row, column: place.column)
          }
        }
      }
    ])
    self = try written.table(sheet: 0)
  }
}

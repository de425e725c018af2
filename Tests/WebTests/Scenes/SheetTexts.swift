import Spreadsheets

/// Every text of every sheet of a workbook.
enum SheetTexts {
  static func all(in bytes: [UInt8]) throws -> String {
    let workbook = try Workbook(bytes: bytes)
    var texts: [String] = []
    for place in 0..<workbook.sheets.count {
      for row in try workbook.table(sheet: place).rows {
        for cell in row.cells {
          switch cell.value {
          case .text(let text): texts.append(text)
          default: texts.append("\(cell.value)")
          }
        }
      }
    }
    return texts.joined(separator: "\n")
  }
}

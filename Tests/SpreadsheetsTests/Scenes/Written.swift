import Spreadsheets
import Testing

/// A workbook that was written for a test, as readers see it.
struct Written {
  let workbook: Workbook
  let parts: Parts
  let bytes: [UInt8]

  /// Writes one sheet and opens what came of it.
  init(
    constantMemory: Bool = false,
    _ body: (SheetWriter, WorkbookWriter) throws -> Void
  ) throws {
    let folder = try Folder()
    try WorkbookWriter.write(to: folder.file("a.xlsx"), constantMemory: constantMemory) {
      try body(try $0.addSheet("Trang"), $0)
    }
    bytes = try folder.bytes("a.xlsx")
    workbook = try Workbook(bytes: bytes)
    parts = Parts(bytes)
  }

  /// The XML of its first sheet.
  var sheet: String {
    get throws { try parts.text("xl/worksheets/sheet1.xml") }
  }

  /// Its first sheet as we read it.
  var table: Table {
    get throws { try workbook.table(sheet: 0) }
  }
}

/// A range that a test writes in words.
func cells(_ text: String) throws -> CellRange {
  try #require(CellRange(text))
}

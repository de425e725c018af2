import Spreadsheets
import Testing

/// A cell that can't be read is named as people find it, in their language.
struct `A damaged cell` {
  @Test(
    arguments: [
      (#"<row r="3"><c r="A9"><v>1</v></c></row>"#, "A9", CellDamage.otherRow(3)),
      (#"<row r="3"><c r="B3"><v>1</v></c><c r="C4"><v>1</v></c></row>"#, "C4", .otherRow(3)),
      (#"<row><c r="A1"><v>1</v></c><c r="B2"><v>1</v></c></row>"#, "B2", .otherRow(1)),
      (#"<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row>"#, "A2", .outOfOrder),
      (#"<row r="2"><c r="C2" t="s"><v>7</v></c></row>"#, "C2", .noText("7")),
      (#"<row r="4"><c><v>1</v></c><c r="?"><v>1</v></c></row>"#, "B4", .address),
      (#"<row r="x"><c><v>1</v></c></row>"#, "A1", .rowNumber),
      (#"<row r="2"/><row r=""><c><v>1</v></c></row>"#, "A3", .rowNumber),
      (#"<row r="1.5"><c><v>1</v></c></row>"#, "A1", .rowNumber),
      (#"<row r="5"/><row r="3"/>"#, "A3", .rowOutOfOrder),
    ]
  )
  func `is named with its sheet`(rows: String, cell: String, damage: CellDamage) {
    #expect(Package(rows: rows).error() == .damagedCell(sheet: "S", cell: cell, damage))
  }

  @Test
  func `is told in one language at a time`() {
    let error = WorkbookError.damagedCell(sheet: "Danh sách", cell: "B7", .noText("7"))
    #expect(
      error.sentences.vi == """
        Không đọc được sổ vì trang “Danh sách”, ô B7 bị hỏng: không có chuỗi ký tự số 7; hãy mở \
        bằng Excel hoặc LibreOffice và lưu lại.
        """
    )
    let part = WorkbookError.damaged(part: "xl/workbook.xml", reason: "no element found, line 1")
    #expect(!part.sentences.vi.contains("element"))
    #expect(part.sentences.en.contains("no element found"))
  }

  @Test
  func `does not keep a row without a number from following one with`() throws {
    let package = Package(
      rows: #"<row r="3"><c r="A3"><v>1</v></c></row><row><c r="A4"><v>2</v></c></row>"#
    )
    #expect(package.error() == nil)
  }
}

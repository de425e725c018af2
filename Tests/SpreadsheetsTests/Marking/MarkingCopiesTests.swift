import Chronology
import Spreadsheets
import Testing

struct `A marked copy` {
  static let day = Day(iso: "1980-02-05")

  static func copy(_ tables: [Table], _ marks: SheetMarks...) throws -> Workbook {
    let folder = try Folder()
    try MarkedCopy.write(tables, with: marks, to: folder.file("a.xlsx"))
    return try Workbook(bytes: folder.bytes("a.xlsx"))
  }

  static func row(_ number: Int, isHidden: Bool = false, _ values: CellValue...) -> SheetRow {
    let cells = values.enumerated().map { Cell(column: $0 + 1, value: $1) }
    return SheetRow(number: number, isHidden: isHidden, cells: cells)
  }

  @Test
  func `holds the values that were read, and the marks`() throws {
    let day = try #require(Self.day)
    let rows = [
      Self.row(1, .text("DANH SÁCH")), Self.row(3, .text("Họ tên"), .text("Số")),
      Self.row(4, .text("=1+1"), .number(SheetNumber(text: "54180001234", value: 54_180_001_234))),
      Self.row(5, isHidden: true, .date(day, seconds: nil), .date(day, seconds: 3_600)),
      Self.row(6, .boolean(true), .error("#REF!")),
    ]
    let marks = SheetMarks.usual(head: 3, .good(4), .held(5, bad: 1), .good(6), .good(8))
    let table = try Self.copy([Table(name: "DS", rows: rows)], marks).table(sheet: 0)
    #expect(table.name == "DS")
    #expect(table[1, 1] == .text("DANH SÁCH"))
    #expect(table[4, 1] == .text("=1+1"))
    #expect(table.row(4)?.cell(inColumn: 1)?.isFormula == false)
    guard case .number(let number)? = table[4, 2] else { return #expect(Bool(false)) }
    #expect(number.shortest == "54180001234")
    #expect(table[5, 1] == .date(day, seconds: nil))
    #expect(table[5, 2] == .date(day, seconds: 3_600))
    #expect(table.row(5)?.isHidden == true)
    #expect(table[6, 1] == .boolean(true))
    #expect(table[6, 2] == .text("#REF!"))
    #expect(table[3, 3] == .text("Kết quả"))
    #expect(table[5, 4] == .text("Thiếu họ tên."))
    #expect(table[8, 3] == .text("Đã nhập"))
  }

  @Test
  func `keeps sheets, merged ranges and hidden columns`() throws {
    var package = Package()
    package.set(
      sheet: """
        <worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c t="str">\
        <v>DANH SÁCH</v></c></row><row r="3"><c t="str"><v>Tên</v></c><c t="str"><v>Ẩn</v></c></row>\
        </sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B1:B2"/>\
        <mergeCell ref="A2:D2"/></mergeCells></worksheet>
        """
    )
    let first = try package.table()
    let second = Table(name: "S", rows: [Self.row(1, .text("Ghi chú"))])
    let third = Table(name: "a/b", rows: [])
    let copy = try Self.copy([first, second, third], .usual(head: 3, .good(4)))
    #expect(copy.sheets.map(\.name) == ["S", "Trang 2", "Trang 3"])
    let outline = try copy.table(sheet: 0).outline
    #expect(outline.merges.map(\.description) == ["A1:B1"])
    #expect(outline.isHidden(column: 2))
    #expect(try copy.table(sheet: 1)[1, 1] == .text("Ghi chú"))
  }

  @Test
  func `is not written over a mark outside of a sheet`() {
    #expect(throws: WritingError.self) {
      try Self.copy([Table(name: "a", rows: [])], .usual(column: 20_000, .good(1)))
    }
  }
}

import Chronology
import Spreadsheets
import Testing

struct `A workbook of Excel 97 by LibreOffice` {
  let workbook: Workbook
  let table: Table

  init() throws {
    workbook = try Fixture.workbook("libreoffice.xls")
    table = try workbook.table(sheet: 0)
  }

  @Test
  func `has its sheets in the order of the tabs`() throws {
    #expect(workbook.kind == .legacyExcel)
    #expect(workbook.sheets.map(\.name) == ["Danh sách", "Ẩn", "Trống"])
    #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .visible])
    #expect(try workbook.table(sheet: 1)[1, 1] == .text("ẩn"))
    #expect(try workbook.table(sheet: 2).rows.isEmpty)
    #expect(throws: WorkbookError.noSuchSheet(4)) { try workbook.table(sheet: 3) }
  }

  @Test
  func `has texts and numbers`() {
    #expect(table[1, 1] == .text("Họ và tên"))
    #expect(table[3, 1] == .text("  hai\ndòng  "))
    #expect(table[3, 3] == .text("054180001234"))
    #expect(table[2, 3] == .number(SheetNumber(text: "54180001234", value: 54_180_001_234)))
    #expect(table[2, 4] == .number(SheetNumber(text: "8.2", value: 8.2)))
    #expect(table[3, 4] == .number(SheetNumber(text: "-1500", value: -1_500)))
    #expect(table[5, 3] == .number(SheetNumber(text: "0.1", value: 0.1)))
  }

  @Test
  func `has days by their format, and clock times as numbers`() throws {
    #expect(table[2, 2] == .date(try #require(Day(iso: "1980-02-05")), seconds: nil))
    #expect(table[3, 2] == .date(try #require(Day(iso: "2020-01-20")), seconds: 30_600))
    guard case .number(let clock) = table[5, 2] else { throw Absent() }
    #expect(abs(clock.value - 8.5 / 24) < 1e-9)
  }

  @Test
  func `has the values of its formulas`() throws {
    #expect(table[4, 2] == .date(try #require(Day(iso: "1980-02-06")), seconds: nil))
    #expect(table[4, 3] == .text("Nguyễn Thị Hòa!"))
    #expect(table[4, 4] == .number(SheetNumber(text: "16.4", value: 16.4)))
    #expect(table[3, 5] == .boolean(true))
    #expect(table[4, 5] == .error("#DIV/0!"))
    // Its formula gives the empty text.
    #expect(table[5, 1] == nil)
    #expect(table.row(4)?.cells.map(\.isFormula) == [false, true, true, true, true])
  }

  @Test
  func `has merged ranges, hidden rows and hidden columns`() {
    #expect(table.outline.merges == [CellRange("A8:C9")])
    #expect(table.outline.hiddenColumns == [7...7])
    #expect(table.rows.filter(\.isHidden).map(\.number) == [3])
    #expect(table.outline.rowCount == 7)
  }

  @Test
  func `tells the fonts of cells and of pieces of text`() throws {
    let head = try #require(table.row(1)?.cell(inColumn: 1))
    #expect(workbook.style(head.style).fontName == "Times New Roman")
    #expect(workbook.style(head.style).isBold)
    let old = try #require(table.row(4)?.cell(inColumn: 1))
    #expect(workbook.style(old.style).fontName == ".VnTime")
    let mixed = try #require(table.row(6)?.cell(inColumn: 1))
    #expect(mixed.text == "Nguyễn V¨n A")
    #expect(mixed.runs?.map(\.text) == ["Nguyễn ", "V¨n", " A"])
    #expect(mixed.runs?[1].font == ".VnTime")
  }

  struct Absent: Error {}
}

struct `Records of an old workbook` {
  static func table(_ book: LegacyBook) throws -> Table {
    try Workbook(bytes: book.bytes).table(sheet: 0)
  }

  /// A cell with a number packed into four bytes.
  static func packed(_ bits: Int) -> [UInt8] {
    LegacyBook.record(0x27E, LegacyBook.cell(0, 0) + LegacyBook.number(bits, 4))
  }

  @Test(
    arguments: [
      (0x0000_0006, "1"), (0x0000_CD03, "131.2"), (0x0000_0CD3, "8.2"), (0x3FF0_0000, "1"),
      (0x3FF0_0001, "0.01"), (-2, "-1"), (-1, "-0.01"), (0x4059_0001, "1"),
    ]
  )
  func `unpack numbers`(bits: Int, expected: String) throws {
    guard case .number(let number) = try Self.table(LegacyBook(Self.packed(bits)))[1, 1] else {
      Issue.record("no number")
      return
    }
    #expect(number.text == expected)
  }

  @Test
  func `may hold numbers side by side`() throws {
    let body =
      LegacyBook.number(4, 2) + LegacyBook.number(1, 2) + LegacyBook.number(0, 2)
      + LegacyBook.number(6, 4) + LegacyBook.number(0, 2) + LegacyBook.number(10, 4)
      + LegacyBook.number(2, 2)
    let table = try Self.table(LegacyBook(LegacyBook.record(0xBD, body)))
    #expect(table.rows.map(\.number) == [5])
    #expect(table.rows[0].cells.map(\.column) == [2, 3])
    #expect(table[5, 3] == .number(SheetNumber(text: "2", value: 2)))
  }

  @Test
  func `may come in any order, the later holding`() throws {
    let records =
      LegacyBook.label("dưới", row: 2, column: 0) + LegacyBook.label("phải", row: 0, column: 3)
      + LegacyBook.label("cũ", row: 0, column: 1) + LegacyBook.label("mới", row: 0, column: 1)
    let table = try Self.table(LegacyBook(records))
    #expect(table.rows.map(\.number) == [1, 3])
    #expect(table.rows[0].cells.map(\.text) == ["mới", "phải"])
  }

  @Test
  func `count days from 1904 where the workbook says so`() throws {
    let globals =
      LegacyBook.record(0x22, [1, 0])
      + LegacyBook.record(0xE0, LegacyBook.number(0, 2) + LegacyBook.number(14, 18))
    let book = LegacyBook(LegacyBook.number(27_794, row: 0, column: 0), globals: globals)
    #expect(try Workbook(bytes: book.bytes).uses1904)
    let day = try #require(Day(iso: "1980-02-05"))
    #expect(try Self.table(book)[1, 1] == .date(day, seconds: nil))
  }

  @Test
  func `keep a large number in a column of days a number`() throws {
    let globals = LegacyBook.record(0xE0, LegacyBook.number(0, 2) + LegacyBook.number(14, 18))
    let book = LegacyBook(LegacyBook.number(54_180_001_234, row: 0, column: 0), globals: globals)
    #expect(
      try Self.table(book)[1, 1]
        == .number(SheetNumber(text: "54180001234", value: 54_180_001_234))
    )
  }

  @Test
  func `leave out empty texts`() throws {
    let texts = LegacyBook.number(2, 4) + LegacyBook.number(2, 4)
    let globals = LegacyBook.record(0xFC, texts + LegacyBook.text("") + LegacyBook.text("có"))
    let cells = [0, 1].flatMap {
      LegacyBook.record(0xFD, LegacyBook.cell($0, 0) + LegacyBook.number($0, 4))
    }
    let table = try Self.table(LegacyBook(cells, globals: globals))
    #expect(table.rows.map(\.number) == [2])
    #expect(table[2, 1] == .text("có"))
  }

  @Test
  func `may go on with a text in the next record, in another width`() throws {
    let first = LegacyBook.number(1, 4) + LegacyBook.number(1, 4) + [5, 0, 0] + Array("Ngu".utf8)
    let next = [1] + LegacyBook.wide("yễ")
    let globals = LegacyBook.record(0xFC, first) + LegacyBook.record(0x3C, next)
    let cell = LegacyBook.record(0xFD, LegacyBook.cell(0, 0) + LegacyBook.number(0, 4))
    #expect(try Self.table(LegacyBook(cell, globals: globals))[1, 1] == .text("Nguyễ"))
  }

  @Test
  func `of Excel 95 have one byte a letter`() throws {
    let text: [UInt8] = [3, 0, 0x93, 0xD8, 0x94]
    var book = LegacyBook(LegacyBook.record(0x204, LegacyBook.cell(0, 0) + text))
    book.version = 0x0500
    let table = try Self.table(book)
    #expect(table[1, 1] == .text("“Ø”"))
  }

  @Test
  func `of a chart in a sheet are not its cells`() throws {
    let chart =
      LegacyBook.record(0x809, LegacyBook.number(0x0600, 16))
      + LegacyBook.number(9, row: 0, column: 0) + LegacyBook.record(0x0A, [])
    let book = LegacyBook(chart + LegacyBook.number(1, row: 1, column: 0))
    #expect(try Self.table(book).rows.map(\.number) == [2])
  }

  @Test
  func `fill a sheet to its last row`() throws {
    let records = (0..<65_536).flatMap { LegacyBook.number(Double($0), row: $0, column: 0) }
    var last = 0
    try Workbook(bytes: LegacyBook(records).bytes).read(sheet: 0) {
      last = $0.number
      return .more
    }
    #expect(last == 65_536)
  }
}

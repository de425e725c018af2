import Chronology
import Spreadsheets
import Testing

/// Excel 5 and 95 write one byte a letter, and nothing about how wide letters are.
struct `A workbook of Excel 95` {
  static func book(_ records: [UInt8], globals: [UInt8] = []) -> LegacyBook {
    var book = LegacyBook(records, globals: globals)
    book.version = 0x0500
    return book
  }

  static func letters(_ text: String, _ width: Int) -> [UInt8] {
    LegacyBook.number(text.utf16.count, width) + text.utf16.map { UInt8($0) }
  }

  static func label(_ text: String, row: Int, kind: Int = 0x204) -> [UInt8] {
    LegacyBook.record(kind, LegacyBook.cell(row, 0) + letters(text, 2))
  }

  @Test
  func `lies in a stream of another name`() throws {
    let stream = Self.book(Self.label("a", row: 0)).stream
    let workbook = try Workbook(bytes: LegacyBook.compoundFile(stream, name: "Book"))
    #expect(workbook.kind == .legacyExcel)
    #expect(try workbook.table(sheet: 0)[1, 1] == .text("a"))
  }

  @Test
  func `has names of sheets in one byte a letter`() throws {
    var book = Self.book(Self.label("a", row: 0))
    book.sheets[0].name = "Danh s\u{E1}ch"
    book.sheets.append(("Trang 2", []))
    let sheets = try Workbook(bytes: book.bytes).sheets
    #expect(sheets.map(\.name) == ["Danh sách", "Trang 2"])
  }

  @Test
  func `has texts with fonts of their own, as the letters of Windows-1252`() throws {
    let rich = Self.label("H\u{B5} N\u{E9}i", row: 1, kind: 0xD6)
    let number = LegacyBook.number(1, row: 2, column: 0)
    let table = try Self.book(Self.label("\u{96}", row: 0) + rich + number).table()
    #expect(table[1, 1] == .text("–"))
    #expect(table[2, 1] == .text("H\u{B5} N\u{E9}i"))
    #expect(table[3, 1] != nil)
  }

  @Test
  func `has texts of formulas`() throws {
    let formula = LegacyBook.formula(LegacyBook.result(0), row: 0, column: 0)
    let text = LegacyBook.record(0x207, Self.letters("xong", 2))
    let row = try Self.book(formula + text).table().rows[0]
    #expect(row[1] == .text("xong"))
    #expect(row.cells[0].isFormula)
  }

  @Test
  func `has fonts and formats with short names`() throws {
    let look = LegacyBook.number(200, 2) + LegacyBook.number(0, 4) + LegacyBook.number(700, 2)
    let font = LegacyBook.record(0x31, look + LegacyBook.number(0, 6) + Self.letters(".VnTimeH", 1))
    let code = LegacyBook.record(0x41E, LegacyBook.number(164, 2) + Self.letters("dd/mm/yy", 1))
    let style = LegacyBook.record(
      0xE0,
      LegacyBook.number(0, 2) + LegacyBook.number(164, 2) + LegacyBook.number(0, 12)
    )
    let cell = LegacyBook.number(29_256, row: 0, column: 0)
    let workbook = try Workbook(bytes: Self.book(cell, globals: font + code + style).bytes)
    #expect(workbook.style(0).fontName == ".VnTimeH")
    #expect(workbook.style(0).isBold)
    #expect(workbook.style(0).numberFormat == "dd/mm/yy")
    #expect(
      try workbook.table(sheet: 0)[1, 1]
        == .date(try #require(Day(iso: "1980-02-05")), seconds: nil)
    )
  }

  @Test
  func `is refused where a text is longer than its record`() {
    let long = LegacyBook.record(0x204, LegacyBook.cell(0, 0) + LegacyBook.number(9, 2) + [65, 66])
    #expect(
      Self.book(long).error() == .damaged(part: "Workbook", reason: "a record is too short")
    )
  }

  @Test
  func `is refused where a text is longer than allowed`() {
    var limits = ReadingLimits()
    limits.textBytes = 5
    #expect(Self.book(Self.label("abcde", row: 0)).error(limits: limits) == nil)
    // Each takes two bytes in UTF-8.
    #expect(
      Self.book(Self.label("\u{E9}\u{E9}\u{E9}", row: 0)).error(limits: limits)
        == .tooLarge(.textBytes, allowed: 5)
    )
  }

  @Test(arguments: [0, 0x0200, 0x0300, 0x0400, 0x0501, 0x0601, 0x0700])
  func `is the oldest that is read`(version: Int) {
    var book = LegacyBook(Self.label("a", row: 0))
    book.version = version
    #expect(book.error() == .otherFormat(.earlyExcel))
  }
}

import Chronology
import Spreadsheets
import Testing

/// What a new workbook in place of an old one makes of what it cannot hold.
struct `A copy of an old workbook` {
  static func copy(_ book: LegacyBook, _ marks: SheetMarks...) throws -> Workbook {
    let old = try Workbook(bytes: book.bytes)
    return try copy(old.sheets.indices.map { try old.table(sheet: $0) }, marks)
  }

  static func copy(_ tables: [Table], _ marks: [SheetMarks]) throws -> Workbook {
    let folder = try Folder()
    try MarkedCopy.write(tables, with: marks, to: folder.file("a.xlsx"))
    return try Workbook(bytes: folder.bytes("a.xlsx"))
  }

  @Test(
    arguments: [
      (["Trang 2", "a/b"], ["Trang 2", "Trang 3"]),
      (["Trang 3", "?", "*"], ["Trang 3", "Trang 2", "Trang 4"]),
      (["A", "a", "A"], ["A", "Trang 2", "Trang 3"]), (["", "[x]"], ["Trang 1", "Trang 2"]),
      (["Trang 1", ":", "trang 2", ""], ["Trang 1", "Trang 2", "Trang 3", "Trang 4"]),
    ]
  )
  func `gives each sheet a name of its own`(names: [String], expected: [String]) throws {
    let copy = try Self.copy(names.map { Table(name: $0, rows: []) }, [])
    #expect(copy.sheets.map(\.name) == expected)
  }

  @Test
  func `leaves ranges that go beyond a sheet as single cells`() throws {
    let wide = LegacyBook.record(0xE5, [1, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF])
    let honest = LegacyBook.merges([try cells("A2:B3")])
    let texts = ["một", "hai"].enumerated().flatMap { LegacyBook.label($1, row: $0, column: 0) }
    let table = try Self.copy(LegacyBook(wide + honest + texts)).table(sheet: 0)
    #expect(table.outline.merges == [try cells("A2:B3")])
    #expect(table[1, 1] == .text("một"))
    #expect(table[2, 1] == .text("hai"))
  }

  @Test
  func `holds the values of every kind`() throws {
    let globals = LegacyBook.style() + LegacyBook.style(format: 14) + LegacyBook.style(format: 22)
    let records =
      LegacyBook.label("=1+1", row: 0, column: 0) + LegacyBook.number(8.2, row: 0, column: 1)
      + LegacyBook.number(29_256, row: 0, column: 2, style: 1)
      + LegacyBook.number(29_256.25, row: 0, column: 3, style: 2)
      + LegacyBook.boolean(true, row: 0, column: 4) + LegacyBook.error(0x17, row: 0, column: 5)
      + LegacyBook.number(79_188_001_234, row: 0, column: 6)
    let row = try Self.copy(LegacyBook(records, globals: globals)).table(sheet: 0).rows[0]
    let day = try #require(Day(iso: "1980-02-05"))
    let expected: [CellValue] = [
      .text("=1+1"), .number(SheetNumber(text: "8.2", value: 8.2)), .date(day, seconds: nil),
      .date(day, seconds: 21_600), .boolean(true), .text("#REF!"),
      .number(SheetNumber(text: "79188001234", value: 79_188_001_234)),
    ]
    // The writer gives numbers as many digits as it likes.
    #expect(
      row.cells.map { cell in
        guard case .number(let number) = cell.value else { return cell.value }
        return .number(SheetNumber(text: number.shortest, value: number.value))
      } == expected
    )
    #expect(row.cells.allSatisfy { !$0.isFormula })
  }

  @Test
  func `has days of 1904 as the days they are`() throws {
    let globals = LegacyBook.record(0x22, [1, 0]) + LegacyBook.style(format: 14)
    let book = LegacyBook(LegacyBook.number(27_794, row: 0, column: 0), globals: globals)
    let copy = try Self.copy(book)
    #expect(!copy.uses1904)
    #expect(
      try copy.table(sheet: 0)[1, 1] == .date(try #require(Day(iso: "1980-02-05")), seconds: nil)
    )
  }

  @Test
  func `keeps hidden rows and columns`() throws {
    let hidden = LegacyBook.row(1, isHidden: true) + LegacyBook.columns(1...1, isHidden: true)
    let numbers = (0..<3).flatMap { row in
      (0..<3).flatMap { LegacyBook.number(1, row: row, column: $0) }
    }
    let marks = SheetMarks.usual(column: 4, .good(2), .held(3, bad: 2))
    let table = try Self.copy(LegacyBook(hidden + numbers), marks).table(sheet: 0)
    #expect(table.rows.map(\.isHidden) == [false, true, false])
    #expect((1...5).filter { table.outline.isHidden(column: $0) } == [2])
    #expect(table[2, 4] == .text("Đã nhập"))
  }

  @Test(arguments: 1...12)
  func `holds all cells of any old workbook, and the marks`(seed: Int) throws {
    var random = SeededRandom(seed)
    var expected: [CellAddress: String] = [:]
    var records: [UInt8] = []
    for row in 0..<(1 + random.below(20)) {
      for column in 0..<5 where random.below(2) == 0 {
        let text = "x" + random.text(upTo: 20)
        records += LegacyBook.label(text, row: row, column: column)
        expected[CellAddress(row: row + 1, column: column + 1)] = text
      }
    }
    let rows = (2...22).filter { _ in random.below(2) == 0 }
    let marks = SheetMarks(
      sheet: 0,
      headRow: 1,
      column: 6,
      titles: ["Kết quả"],
      rows: rows.map { SheetMarks.RowMark(row: $0, texts: ["Dòng \($0)"], badColumns: [3]) }
    )
    let table = try Self.copy(LegacyBook(records), marks).table(sheet: 0)
    for (address, text) in expected { #expect(table[address] == .text(text), "\(address)") }
    for row in rows { #expect(table[row, 6] == .text("Dòng \(row)")) }
    let count = table.rows.reduce(0) { $0 + $1.cells.count }
    #expect(count == expected.count + rows.count + 1)
  }
}

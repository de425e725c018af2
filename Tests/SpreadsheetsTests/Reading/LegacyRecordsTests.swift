import Spreadsheets
import Testing

struct `Records of a workbook of Excel 97` {
  private func table(_ records: [UInt8], globals: [UInt8] = []) throws -> Table {
    try Workbook(bytes: LegacyBook(records, globals: globals).bytes).table(sheet: 0)
  }

  /// A formula whose value is told by eight bytes.
  private func formula(_ value: [UInt8], row: Int = 0, column: Int = 0) -> [UInt8] {
    LegacyBook.record(
      0x06,
      LegacyBook.cell(row, column) + value + [0, 0, 0, 0, 0, 0] + LegacyBook.number(0, 2)
    )
  }

  private func text(ofFormula text: String) -> [UInt8] {
    LegacyBook.record(0x207, LegacyBook.text(text))
  }

  private let textFollows: [UInt8] = [0, 0, 0, 0, 0, 0, 0xFF, 0xFF]

  @Test
  func `a formula whose text is missing has none, and takes none of another cell`() throws {
    let next = LegacyBook.label("Nguyễn Văn An", row: 0, column: 1)
    let table = try table(formula(textFollows) + next)
    #expect(table[1, 1] == nil)
    #expect(table[1, 2] == .text("Nguyễn Văn An"))
  }

  @Test
  func `a formula that gives the empty text is an empty cell`() throws {
    let table = try table(
      formula([3, 0, 0, 0, 0, 0, 0xFF, 0xFF]) + LegacyBook.label("x", row: 0, column: 1)
    )
    #expect(table.row(1)?.cells.map(\.column) == [2])
  }

  @Test
  func `cells in any order come row by row, left to right`() throws {
    let places = [(2, 1), (0, 3), (2, 0), (0, 0), (1, 5)]
    let records = places.flatMap { row, column in
      LegacyBook.number(Double(row * 10 + column), row: row, column: column)
    }
    let table = try table(records)
    #expect(table.rows.map(\.number) == [1, 2, 3])
    #expect(table.rows.map { $0.cells.map(\.column) } == [[1, 4], [6], [1, 2]])
  }

  @Test
  func `of two cells in one place the later one holds`() throws {
    let records =
      LegacyBook.label("cũ", row: 0, column: 0) + LegacyBook.label("giữa", row: 0, column: 1)
      + LegacyBook.label("mới", row: 0, column: 0)
    let table = try table(records)
    #expect(table[1, 1] == .text("mới"))
    #expect(table.row(1)?.cells.count == 2)
  }
}

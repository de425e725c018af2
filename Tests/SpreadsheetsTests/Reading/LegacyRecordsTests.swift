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
  func `a formula's text stands in the record behind it, with others between`() throws {
    let shared = LegacyBook.record(0x4BC, [0, 0, 0, 0, 0, 0])
    let array = LegacyBook.record(0x221, [0, 0, 0, 0, 0, 0])
    for between in [[], shared, array, shared + array] as [[UInt8]] {
      let table = try table(formula(textFollows) + between + text(ofFormula: "Sở Ngoại vụ"))
      #expect(table[1, 1] == .text("Sở Ngoại vụ"))
      #expect(table.row(1)?.cells.map(\.isFormula) == [true])
    }
  }

  @Test
  func `a formula whose text is missing has none, and takes none of another cell`() throws {
    let next = LegacyBook.label("Nguyễn Văn An", row: 0, column: 1)
    let table = try table(formula(textFollows) + next)
    #expect(table[1, 1] == nil)
    #expect(table[1, 2] == .text("Nguyễn Văn An"))
  }

  @Test(
    arguments: [
      ([1, 0, 1, 0, 0, 0, 0xFF, 0xFF], CellValue.boolean(true)),
      ([1, 0, 0, 0, 0, 0, 0xFF, 0xFF], .boolean(false)),
      ([2, 0, 0x2A, 0, 0, 0, 0xFF, 0xFF], .error("#N/A")),
      ([2, 0, 0x0F, 0, 0, 0, 0xFF, 0xFF], .error("#VALUE!")),
    ] as [([UInt8], CellValue)]
  )
  func `a formula's truth or error is told by its bytes`(bytes: [UInt8], value: CellValue) throws {
    #expect(try table(formula(bytes))[1, 1] == value)
  }

  @Test
  func `a formula that gives the empty text is an empty cell`() throws {
    let table = try table(
      formula([3, 0, 0, 0, 0, 0, 0xFF, 0xFF]) + LegacyBook.label("x", row: 0, column: 1)
    )
    #expect(table.row(1)?.cells.map(\.column) == [2])
  }

  @Test
  func `hidden rows and columns are told`() throws {
    let row = { (number: Int, isHidden: Bool) in
      LegacyBook.record(
        0x208,
        LegacyBook.number(number, 2) + [UInt8](repeating: 0, count: 10) + [isHidden ? 0x20 : 0, 1]
          + [0, 0]
      )
    }
    let columns = { (first: Int, last: Int, isHidden: Bool) in
      LegacyBook.record(
        0x7D,
        LegacyBook.number(first, 2) + LegacyBook.number(last, 2) + [0, 0, 0, 0]
          + [isHidden ? 1 : 0, 0, 0, 0]
      )
    }
    let cells = (0..<4).flatMap { LegacyBook.number(1, row: $0, column: 0) }
    let table = try table(
      columns(0, 0, false) + columns(2, 4, true) + row(0, false) + row(1, true) + row(3, true)
        + cells
    )
    #expect(table.rows.filter(\.isHidden).map(\.number) == [2, 4])
    #expect(table.outline.hiddenColumns == [3...5])
  }

  @Test
  func `merged ranges are told, of several records`() throws {
    let merges = { (ranges: [(Int, Int, Int, Int)]) in
      LegacyBook.record(
        0xE5,
        LegacyBook.number(ranges.count, 2)
          + ranges.flatMap { range in
            LegacyBook.number(range.0, 2) + LegacyBook.number(range.1, 2)
              + LegacyBook.number(range.2, 2) + LegacyBook.number(range.3, 2)
          }
      )
    }
    let table = try table(merges([(0, 1, 0, 2), (4, 4, 1, 3)]) + merges([(7, 9, 0, 0)]))
    #expect(table.outline.merges == [CellRange("A1:C2"), CellRange("B5:D5"), CellRange("A8:A10")])
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

  @Test
  func `what a chart in the sheet draws is no cell`() throws {
    let chart =
      LegacyBook.record(0x809, LegacyBook.number(0x0600, 2) + LegacyBook.number(0x20, 14))
      + LegacyBook.label("trong biểu đồ", row: 0, column: 0) + LegacyBook.record(0x0A, [])
    let table = try table(chart + LegacyBook.label("trong bảng", row: 1, column: 0))
    #expect(table.rows.map(\.number) == [2])
    #expect(table[2, 1] == .text("trong bảng"))
  }

  @Test
  func `texts with runs and phonetics are read past them`() throws {
    let rich =
      LegacyBook.number(3, 2) + [0x01 | 0x08 | 0x04] + LegacyBook.number(1, 2)
      + LegacyBook.number(4, 4) + LegacyBook.wide("Hòa") + LegacyBook.number(1, 2)
      + LegacyBook.number(0, 2) + [9, 9, 9, 9]
    let plain = LegacyBook.text("An")
    let shared = LegacyBook.record(
      0xFC,
      LegacyBook.number(2, 4) + LegacyBook.number(2, 4) + rich + plain
    )
    let cells = (0..<2).flatMap { number in
      LegacyBook.record(0xFD, LegacyBook.cell(number, 0) + LegacyBook.number(number, 4))
    }
    let table = try table(cells, globals: shared)
    #expect(table[1, 1] == .text("Hòa"))
    #expect(table[2, 1] == .text("An"))
  }
}

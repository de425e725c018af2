import Chronology
import Spreadsheets
import Testing

struct `Values in an old workbook` {
  static func value(_ record: [UInt8], globals: [UInt8] = []) throws -> CellValue? {
    try LegacyBook(record, globals: globals).table()[1, 1]
  }

  @Test(
    arguments: [
      0.0, 1, -1, 8.5, 8.2, -0.01, 0.01, 54_180.25, 536_870_911, -536_870_912, 5_368_709.11,
      1_048_576.5, 0x1p600, 0x1p-20, 123_456.78,
    ]
  )
  func `that fit into four bytes are those of eight`(value: Double) throws {
    let bits = try #require(LegacyBook.bits(of: value))
    let short = try Self.value(LegacyBook.packed(bits, row: 0, column: 0))
    #expect(short == (try Self.value(LegacyBook.number(value, row: 0, column: 0))))
    guard case .number(let number)? = short else {
      Issue.record("no number")
      return
    }
    #expect(number.value == value)
    #expect(Double(number.text) == value)
  }

  @Test
  func `side by side have styles of their own`() throws {
    let globals = LegacyBook.style() + LegacyBook.style(format: 14)
    let all = [(style: 0, bits: 43_850 << 2 | 2), (1, 43_850 << 2 | 2), (9, 7 << 2 | 2)]
    let row = try LegacyBook(LegacyBook.packed(all, row: 2, column: 254), globals: globals)
      .table().rows[0]
    #expect(row.number == 3)
    #expect(row.cells.map(\.column) == [255, 256, 257])
    #expect(row.cells.map(\.style) == [0, 1, 9])
    #expect(row[255] == .number(SheetNumber(text: "43850", value: 43_850)))
    #expect(row[256] == .date(try #require(Day(iso: "2020-01-20")), seconds: nil))
    #expect(row[257] == .number(SheetNumber(text: "7", value: 7)))
  }

  @Test(
    arguments: [
      (0x00, "#NULL!"), (0x07, "#DIV/0!"), (0x0F, "#VALUE!"), (0x17, "#REF!"), (0x1D, "#NAME?"),
      (0x24, "#NUM!"), (0x2A, "#N/A"), (0x63, "#N/A"),
    ] as [(UInt8, String)]
  )
  func `are errors, written or calculated`(code: UInt8, text: String) throws {
    #expect(try Self.value(LegacyBook.error(code, row: 0, column: 0)) == .error(text))
    let result = LegacyBook.result(2, code)
    #expect(try Self.value(LegacyBook.formula(result, row: 0, column: 0)) == .error(text))
  }

  @Test(arguments: [true, false])
  func `are true or false, written or calculated`(truth: Bool) throws {
    #expect(try Self.value(LegacyBook.boolean(truth, row: 0, column: 0)) == .boolean(truth))
    let formula = LegacyBook.formula(LegacyBook.result(1, truth ? 1 : 0), row: 0, column: 0)
    #expect(try Self.value(formula) == .boolean(truth))
    #expect(try LegacyBook(formula).table().rows[0].cells[0].isFormula)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `that no number is are errors`(value: Double) throws {
    #expect(try Self.value(LegacyBook.number(value, row: 0, column: 0)) == .error("#NUM!"))
  }

  @Test
  func `of formulas are numbers and days by their style`() throws {
    let globals = LegacyBook.style() + LegacyBook.style(format: 14)
    let result = LegacyBook.result(number: 43_850.5)
    let day = try #require(Day(iso: "2020-01-20"))
    #expect(
      try Self.value(LegacyBook.formula(result, row: 0, column: 0, style: 1), globals: globals)
        == .date(day, seconds: 43_200)
    )
    #expect(
      try Self.value(LegacyBook.formula(result, row: 0, column: 0), globals: globals)
        == .number(SheetNumber(text: "43850.5", value: 43_850.5))
    )
  }

  @Test(arguments: [[], [0x4BC], [0x221], [0x236], [0x3C, 0x4BC]])
  func `of formulas are texts behind what cells may share`(between: [Int]) throws {
    let formula = LegacyBook.formula(LegacyBook.result(0), row: 0, column: 0)
    let shared = between.flatMap { LegacyBook.record($0, [1, 2, 3, 4]) }
    let text = LegacyBook.record(0x207, LegacyBook.text("Hòa"))
    let next = LegacyBook.number(5, row: 0, column: 1)
    let row = try LegacyBook(formula + shared + text + next).table().rows[0]
    #expect(row[1] == .text("Hòa"))
    #expect(row.cells.map(\.isFormula) == [true, false])
    #expect(row[2] == .number(SheetNumber(text: "5", value: 5)))
  }

  @Test
  func `of formulas may be texts that run over`() throws {
    let formula = LegacyBook.formula(LegacyBook.result(0), row: 0, column: 0)
    let text = LegacyBook.record(0x207, LegacyBook.number(6, 2) + [0] + Array("Ngu".utf8))
    let rest = LegacyBook.record(0x3C, [1] + LegacyBook.wide("yễn"))
    #expect(try Self.value(formula + text + rest) == .text("Nguyễn"))
  }

  @Test
  func `of empty cells with a look are none`() throws {
    let blank = LegacyBook.record(0x201, LegacyBook.cell(0, 0, style: 1))
    let blanks = LegacyBook.record(0xBE, LegacyBook.cell(1, 0) + [0, 0, 0, 0, 2, 0])
    #expect(try LegacyBook(blank + blanks).table().rows.isEmpty)
  }

  @Test(
    arguments: [
      ("dd/mm/yyyy", true), ("[$-42A]d mmmm yyyy;@", true), ("0.00", false), ("[h]:mm", false),
      ("\"dd\"0", false), ("\"ngày\" dd", true),
    ]
  )
  func `are days by the code of their format`(code: String, isDay: Bool) throws {
    let globals = LegacyBook.format(170, code) + LegacyBook.style(format: 170)
    let workbook = try Workbook(
      bytes: LegacyBook(LegacyBook.number(43_850, row: 0, column: 0), globals: globals).bytes
    )
    let day = try #require(Day(iso: "2020-01-20"))
    #expect((try workbook.table(sheet: 0)[1, 1] == .date(day, seconds: nil)) == isDay)
    #expect(workbook.style(0).numberFormat == code)
    #expect(workbook.style(0).showsDate == isDay)
  }
}

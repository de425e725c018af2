import Chronology
import Spreadsheets
import Testing

struct `A workbook of openpyxl` {
  let workbook: Workbook
  let table: Table

  init() throws {
    workbook = try Fixture.workbook("openpyxl.xlsx")
    table = try workbook.table(sheet: 1)
  }

  @Test
  func `has its sheets in the order of the tabs`() {
    #expect(workbook.kind == .officeOpen)
    #expect(workbook.sheets.map(\.name) == ["Ẩn", "Danh sách", "Rất ẩn"])
    #expect(workbook.sheets.map(\.visibility) == [.hidden, .visible, .veryHidden])
  }

  @Test
  func `has texts, numbers, truth and errors`() throws {
    #expect(table[1, 1] == .text("Họ và tên"))
    #expect(table[2, 1] == .text("Nguyễn Thị Hòa"))
    #expect(table[3, 1] == .text("Nguyễn Thị Hòa"))
    #expect(table[4, 1] == .text("  hai\ndòng  "))
    guard case .number(let mark) = table[2, 4] else { throw Absent() }
    #expect(mark.text == "8.199999999999999")
    #expect(mark.shortest == "8.2")
    #expect(table[4, 4] == .number(SheetNumber(text: "54180001234", value: 54_180_001_234)))
    #expect(table[2, 5] == .boolean(true))
    #expect(table[2, 7] == .error("#N/A"))
  }

  @Test
  func `has days by their format, and clock times as numbers`() throws {
    #expect(table[2, 3] == .date(try #require(Day(iso: "1980-02-05")), seconds: nil))
    #expect(table[3, 3] == .date(try #require(Day(iso: "2020-01-20")), seconds: 30_600))
    guard case .number(let clock) = table[5, 4] else { throw Absent() }
    #expect(abs(clock.value - 8.5 / 24) < 1e-9)
    #expect(table[5, 5] == .number(SheetNumber(text: "1.5", value: 1.5)))
  }

  @Test
  func `has a formula that nobody calculated`() {
    #expect(table[2, 6] == .formulaWithoutValue)
    #expect(table.row(2)?.cell(inColumn: 6)?.isFormula == true)
  }

  @Test
  func `has merged ranges, hidden rows and hidden columns`() {
    #expect(table.outline.merges.map(\.description) == ["A1:B1"])
    #expect(table.rows.map(\.isHidden) == [false, false, true, false, false, false])
    #expect(table.outline.isHidden(column: 5))
    #expect(!table.outline.isHidden(column: 4))
  }

  @Test
  func `leaves out rows in which nothing stands`() {
    #expect(table.rows.map(\.number) == [1, 2, 3, 4, 5, 8])
    #expect(table.outline.rowCount == 6)
  }

  @Test
  func `tells the fonts of cells and of pieces of text`() {
    let rich = table.row(3)?.cell(inColumn: 2)
    #expect(rich?.text == "UBND tØnh Phó Yªn")
    #expect(
      rich?.runs == [
        TextRun(font: nil, text: "UBND "), TextRun(font: ".VnTime", text: "tØnh Phó Yªn"),
      ]
    )
    let head = workbook.style(table.row(1)?.cell(inColumn: 1)?.style ?? 0)
    #expect(head.fontName == "Times New Roman")
    #expect(head.isBold)
    let capitals = workbook.style(table.row(5)?.cell(inColumn: 1)?.style ?? 0)
    #expect(capitals.fontName == ".VnTimeH")
    #expect(workbook.style(99_999) == .plain)
  }

  struct Absent: Error {}
}

struct `Workbooks of other programs` {
  @Test
  func `count days from 1904 where they say so`() throws {
    let workbook = try Fixture.workbook("epoch1904.xlsx")
    let table = try workbook.table(sheet: 0)
    #expect(workbook.uses1904)
    #expect(table[1, 1] == .date(try #require(Day(iso: "2020-01-20")), seconds: nil))
    #expect(table[2, 1] == .date(try #require(Day(iso: "1980-02-05")), seconds: nil))
  }

  @Test
  func `may hold their texts in place and charts as sheets`() throws {
    let workbook = try Fixture.workbook("xlsxwriter.xlsx")
    #expect(workbook.sheets.map(\.name) == ["Số liệu", "Sau"])
    let table = try workbook.table(sheet: 0)
    #expect(table[1, 3] == .text("Ngày"))
    #expect(table[2, 1] == .text("=1+1"))
    #expect(table[2, 3] == .date(try #require(Day(iso: "2020-02-29")), seconds: nil))
    #expect(table[3, 2] == .number(SheetNumber(text: "8.2", value: 8.2)))
    #expect(table.row(3)?.cells.first?.isFormula == true)
    #expect(table[4, 2] == .text("ab"))
    #expect(table[5, 1] == .boolean(false))
    #expect(try workbook.table(sheet: 1)[1, 1] == .text("cuối"))
  }

  @Test
  func `may use prefixes, absolute targets, no addresses and any case in names of parts`() throws {
    let workbook = try Fixture.workbook("handmade.xlsx")
    #expect(workbook.sheets.map(\.name) == ["Hai", "Một"])
    let first = try workbook.table(sheet: 0)
    #expect(first[3, 2] == .text("Phú Yeân"))
    #expect(first.rows[0].cells[0].runs?.map(\.font) == [nil, "VNI-Times"])
    #expect(first[3, 4] == .text("a\rb_x0041_"))
    #expect(first[3, 5] == .number(SheetNumber(text: "1E3", value: 1_000)))
    let second = try workbook.table(sheet: 1)
    #expect(second[1, 1] == .text("một"))
    #expect(second[1, 2] == .number(SheetNumber(text: "2", value: 2)))
    let leap = try #require(Day(iso: "2020-02-29"))
    #expect(second[2, 1] == .date(leap, seconds: nil))
    #expect(second[2, 2] == .date(leap, seconds: 30_615))
    #expect(second[2, 3] == .error("#REF!"))
  }

  @Test
  func `can be left as soon as enough has been read`() throws {
    let workbook = try Fixture.workbook("openpyxl.xlsx")
    var numbers: [Int] = []
    try workbook.read(sheet: 1) { row in
      numbers.append(row.number)
      return numbers.count == 2 ? .enough : .more
    }
    #expect(numbers == [1, 2])
  }

  @Test
  func `pass on what the reader of rows throws`() throws {
    struct Interrupted: Error {}
    let workbook = try Fixture.workbook("openpyxl.xlsx")
    #expect(throws: Interrupted.self) {
      try workbook.read(sheet: 1) { _ in throw Interrupted() }
    }
    #expect(throws: WorkbookError.noSuchSheet(10)) { try workbook.table(sheet: 9) }
  }
}

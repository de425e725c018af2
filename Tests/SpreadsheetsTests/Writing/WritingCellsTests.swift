import Chronology
import Spreadsheets
import Testing

struct `A written workbook` {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  func written(
    constantMemory: Bool = false,
    _ body: (SheetWriter, WorkbookWriter) throws -> Void
  ) throws -> Workbook {
    let path = folder.file("a.xlsx")
    try WorkbookWriter.write(to: path, constantMemory: constantMemory) { writer in
      try body(try writer.addSheet("Trang"), writer)
    }
    return try Workbook(path: path)
  }

  @Test(arguments: [false, true])
  func `is read back as it was written`(constantMemory: Bool) throws {
    let day = try #require(Day(iso: "2020-02-29"))
    let workbook = try written(constantMemory: constantMemory) { sheet, writer in
      let date = try writer.format(.plain.with { $0.numberFormat = "dd/mm/yyyy" })
      try sheet.write("Nguyễn Thị Hòa", row: 1, column: 1)
      try sheet.write(8.25, row: 1, column: 2)
      try sheet.write(-3, row: 1, column: 3)
      try sheet.write(day, row: 1, column: 4, date)
      try sheet.write(true, row: 1, column: 5)
      try sheet.write(formula: "=B1*2", value: .number(16.5), row: 1, column: 6)
      try sheet.write(formula: "=A1&\"\"", value: .text("Nguyễn Thị Hòa"), row: 1, column: 7)
      try sheet.writeBlank(row: 1, column: 8, date)
      try sheet.write("cuối", row: 1_048_576, column: 16_384)
    }
    let table = try workbook.table(sheet: 0)
    #expect(table[1, 1] == .text("Nguyễn Thị Hòa"))
    #expect(table[1, 2] == .number(SheetNumber(text: "8.25", value: 8.25)))
    #expect(table[1, 3] == .number(SheetNumber(text: "-3", value: -3)))
    #expect(table[1, 4] == .date(day, seconds: nil))
    #expect(table[1, 5] == .boolean(true))
    #expect(table[1, 6] == .number(SheetNumber(text: "16.5", value: 16.5)))
    #expect(table[1, 7] == .text("Nguyễn Thị Hòa"))
    #expect(
      table.rows[0].cells.map(\.isFormula) == [false, false, false, false, false, true, true]
    )
    #expect(table[1, 8] == nil)
    #expect(table[1_048_576, 16_384] == .text("cuối"))
    #expect(workbook.sheets.map(\.name) == ["Trang"])
  }

  @Test(arguments: [false, true])
  func `holds contents given as values`(constantMemory: Bool) throws {
    let day = try #require(Day(iso: "2020-01-01"))
    let workbook = try written(constantMemory: constantMemory) { sheet, writer in
      let date = try writer.format(.plain.with { $0.numberFormat = "d-m-yy" })
      let contents: [CellContent] = [
        .text("a"), .number(1.5), .count(7), .day(day), .boolean(false), .blank,
        .formula("=1+1", value: .number(2)),
      ]
      for (index, content) in contents.enumerated() {
        try sheet.write(content, row: 2, column: index + 1, date)
      }
    }
    let values = try workbook.table(sheet: 0).rows[0].cells.map(\.value)
    #expect(values.count == 6)
    #expect(values.first == .text("a"))
    #expect(values[3] == .date(day, seconds: nil))
    #expect(values[4] == .boolean(false))
  }

  @Test(
    arguments: [
      "=1+1", "+84905", "-x", "@SUM(A1)", "=\u{301}x", "=cmd|' /C calc'!A0", "{=1}", "\t=1",
      "'quoted",
      "http://example.invalid", "internal:Sheet1!A1", "_x0041_", "a_x000D_b", "_x", "&<>\"'", "]]>",
      "  khoảng  trắng  ", "hai\ndòng", "ba\r\ndòng", "tab\tở giữa", "\u{1}\u{1F}", "Y Bhăm Niê",
      "H’Hen",
      "e\u{301}", "😀", "\u{AD}", "0054", "1e5", "TRUE", "#N/A",
    ]
  )
  func `keeps any text a text`(text: String) throws {
    for constantMemory in [false, true] {
      let workbook = try written(constantMemory: constantMemory) { sheet, _ in
        try sheet.write(text, row: 1, column: 1)
      }
      let cell = try workbook.table(sheet: 0).rows.first?.cells.first
      #expect(cell?.text.map { Array($0.utf8) } == Array(text.utf8))
      #expect(cell?.isFormula == false)
    }
  }

  @Test
  func `replaces what no workbook can hold`() throws {
    let workbook = try written { sheet, _ in
      try sheet.write("a\0b\u{FFFE}c\u{FFFF}", row: 1, column: 1)
    }
    #expect(try workbook.table(sheet: 0)[1, 1] == .text("a\u{FFFD}b\u{FFFD}c\u{FFFD}"))
  }

  @Test
  func `holds 32,767 characters in a cell and no more`() throws {
    let longest = String(repeating: "ư", count: 32_767)
    let workbook = try written { sheet, _ in
      try sheet.write(longest, row: 1, column: 1)
      #expect(throws: WritingError.textTooLong(CellAddress(row: 2, column: 3))) {
        try sheet.write(longest + "x", row: 2, column: 3)
      }
    }
    #expect(try workbook.table(sheet: 0)[1, 1] == .text(longest))
  }

  @Test(arguments: [(0, 1), (1, 0), (-1, 1), (1_048_577, 1), (1, 16_385)])
  func `has no cells outside of its sheets`(row: Int, column: Int) throws {
    _ = try written { sheet, _ in
      #expect(throws: WritingError.outside(CellAddress(row: row, column: column))) {
        try sheet.write("x", row: row, column: column)
      }
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `has no numbers that are none`(number: Double) throws {
    _ = try written { sheet, _ in
      let cell = CellAddress(row: 1, column: 1)
      #expect(throws: WritingError.notFinite(cell)) { try sheet.write(number, row: 1, column: 1) }
      #expect(throws: WritingError.notFinite(cell)) {
        try sheet.write(formula: "=1", value: .number(number), row: 1, column: 1)
      }
    }
  }

  @Test
  func `in constant memory goes from top to bottom`() throws {
    _ = try written(constantMemory: true) { sheet, _ in
      try sheet.write("b", row: 5, column: 2)
      try sheet.write("a", row: 5, column: 1)
      #expect(throws: WritingError.rowAlreadyWritten(4)) { try sheet.write("x", row: 4, column: 1) }
      #expect(throws: WritingError.needsMemory("An Excel table")) {
        try sheet.table(CellRange(rows: 6...7, columns: 1...1), name: "T", heads: ["x"])
      }
      #expect(throws: WritingError.needsMemory("A range merged over several rows")) {
        try sheet.merge(CellRange(rows: 6...7, columns: 1...1), "x", .none)
      }
    }
  }

  @Test
  func `writes a day before 1900 as text`() throws {
    let day = try #require(Day(iso: "1890-05-19"))
    let workbook = try written { sheet, _ in try sheet.write(day, row: 1, column: 1, .none) }
    #expect(try workbook.table(sheet: 0)[1, 1] == .text("1890-05-19"))
  }

  @Test
  func `keeps a number a number under a link`() throws {
    for constantMemory in [false, true] {
      let workbook = try written(constantMemory: constantMemory) { sheet, writer in
        _ = try writer.addSheet("Danh 'A' sách")
        let target = CellAddress(row: 3, column: 2)
        try sheet.write(12, linkedTo: target, inSheet: "Danh 'A' sách", row: 1, column: 1)
        try sheet.write("xem", linkedTo: target, inSheet: "Danh 'A' sách", row: 2, column: 1)
        try sheet.write(
          formula: "=A1",
          value: .number(12),
          linkedTo: target,
          inSheet: "Danh 'A' sách",
          row: 3,
          column: 1
        )
      }
      let table = try workbook.table(sheet: 0)
      #expect(table[1, 1] == .number(SheetNumber(text: "12", value: 12)))
      #expect(table[2, 1] == .text("xem"))
      #expect(table[3, 1] == .number(SheetNumber(text: "12", value: 12)))
      let xml = try Parts(folder.bytes("a.xlsx")).text("xl/worksheets/sheet1.xml")
      for cell in ["A1", "A2", "A3"] {
        #expect(xml.contains(#"<hyperlink ref="\#(cell)" location="'Danh ''A'' sách'!B3""#))
      }
    }
  }
}

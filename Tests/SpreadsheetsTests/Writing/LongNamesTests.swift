import Spreadsheets
import Testing

/// The library counts characters where it keeps bytes, and Vietnamese letters have up to three.
struct `Long Vietnamese names` {
  static let sheet = String(repeating: "ệ", count: 31)

  @Test(arguments: [85, 86, 200, 255])
  func `fit a drop-down list`(count: Int) throws {
    let value = String(repeating: "ệ", count: count)
    let written = try Written { sheet, _ in
      try sheet.validate(try cells("A1:A9"), Validation(.list([value])))
    }
    #expect(try written.sheet.contains("<formula1>\"\(value)\"</formula1>"))
  }

  @Test(arguments: [85, 86, 128, 200, 250])
  func `fit the foot of a page`(count: Int) throws {
    let text = "&C" + String(repeating: "ệ", count: count)
    let written = try Written { sheet, _ in
      try sheet.write("x", row: 1, column: 1)
      try sheet.set(PageSetup().with { $0.footer = text })
    }
    #expect(try written.sheet.contains("<oddFooter>&amp;\(text.dropFirst())</oddFooter>"))
    #expect(try written.table[1, 1] == .text("x"))
  }

  @Test
  func `fit a sheet with all that names it`() throws {
    let written = try Written { first, writer in
      let sheet = try writer.addSheet(Self.sheet)
      try sheet.write("x", row: 1, column: 1)
      try sheet.filter(try cells("A1:XFD9"))
      try first.write(
        1,
        linkedTo: CellAddress(row: 9, column: 9),
        inSheet: Self.sheet,
        row: 1,
        column: 1
      )
      try sheet.set(
        PageSetup().with { $0.area = CellRange(rows: 1...1_048_576, columns: 1...16_384) }
      )
      let range = try cells("A1:B2")
      var chart = Chart(
        .bar,
        series: [
          Chart.Series(name: Self.sheet, sheet: Self.sheet, categories: range, values: range)
        ]
      )
      chart.title = Self.sheet
      try sheet.insert(chart, at: range.last)
    }
    #expect(written.workbook.sheets.map(\.name) == ["Trang", Self.sheet])
    let book = try written.parts.text("xl/workbook.xml")
    #expect(
      book.contains(">'\(Self.sheet)'!$A$1:$XFD$9</definedName>")
        || book.contains(">\(Self.sheet)!$A$1:$XFD$9</definedName>")
    )
    #expect(try written.sheet.contains("location=\"'\(Self.sheet)'!I9\""))
    #expect(try written.parts.text("xl/charts/chart1.xml").contains("\(Self.sheet)"))
  }

  @Test(
    arguments: [
      (String(repeating: "ệ", count: 31), false), (String(repeating: "a", count: 31), true),
      (String(repeating: "ệ", count: 12), true), (String(repeating: "đ", count: 31), false),
    ]
  )
  func `fit the rows that each page repeats, and its columns where they can`(
    name: String,
    hasColumns: Bool
  ) throws {
    let written = try Written { _, writer in
      let sheet = try writer.addSheet(name)
      try sheet.write("x", row: 1, column: 1)
      try sheet.set(
        PageSetup().with {
          $0.repeatedRows = 1_000_000...1_048_576
          $0.repeatedColumns = 16_380...16_384
        }
      )
    }
    let book = try written.parts.text("xl/workbook.xml")
    #expect(book.contains("!$XEZ:$XFD,") == hasColumns)
    #expect(book.contains("!$1000000:$1048576</definedName>"))
    #expect(try written.workbook.table(sheet: 1)[1, 1] == .text("x"))
  }

  @Test
  func `fit the formula of a range in their sheet`() throws {
    let written = try Written { sheet, writer in
      try sheet.write("x", row: 1, column: 1)
      _ = try writer.addSheet(Self.sheet)
      try writer.define("Ngan", as: "='\(Self.sheet)'!$A$1:$A$1048576")
    }
    let name = "<definedName name=\"Ngan\">'\(Self.sheet)'!$A$1:$A$1048576</definedName>"
    #expect(try written.parts.text("xl/workbook.xml").contains(name))
    #expect(try written.table[1, 1] == .text("x"))
  }

  @Test
  func `are refused where the library would cut them in a letter`() throws {
    let long = String(repeating: "ệ", count: 43)
    _ = try Written { sheet, writer in
      #expect(throws: WritingError.definedName(long)) { try writer.define(long, as: "=1") }
      #expect(throws: WritingError.definedName("Dai")) {
        try writer.define("Dai", as: "=\"\(long)\"")
      }
      #expect(throws: WritingError.definedName(long)) {
        try sheet.table(try cells("A1:A3"), name: long, heads: ["a"])
      }
      #expect(throws: WritingError.formatTooLong("\"\(long)\"")) {
        try writer.format(.plain.with { $0.numberFormat = "\"\(long)\"" })
      }
      #expect(throws: WritingError.formatTooLong(long)) {
        try writer.format(.plain.with { $0.font = long })
      }
    }
  }

  @Test(arguments: [20, 84, 85, 200, 255])
  func `fit a text that is looked for`(count: Int) throws {
    let text = String(repeating: "ệ", count: count)
    let written = try Written { sheet, writer in
      try sheet.write("x", row: 1, column: 1)
      let red = try writer.format(.plain.with { $0.color = Color(0xFF0000) })
      try sheet.format(try cells("A1:A9"), when: .contains(text, red))
    }
    #expect(try written.table[1, 1] == .text("x"))
    #expect(try written.sheet.contains("SEARCH(\"\(text)\",A1)"))
  }

  @Test
  func `fit formats, properties, notes and links`() throws {
    let long = String(repeating: "ệ", count: 250)
    let written = try Written { sheet, writer in
      let format = try writer.format(
        .plain.with {
          $0.numberFormat = "0\"\(String(long.prefix(41)))\""
          $0.font = String(repeating: "ệ", count: 31)
        }
      )
      try sheet.write(1, row: 1, column: 1, format)
      try sheet.validate(
        try cells("A1:A9"),
        Validation(.anything, prompt: .init(long, long), refusal: .init(long, long))
      )
      try writer.set(DocumentProperties(title: long, author: long, company: long, comments: long))
      try writer.set(property: String(long.prefix(80)), to: long)
      try sheet.table(try cells("C1:C3"), name: "Bang_" + long.prefix(40), heads: [long])
    }
    #expect(try written.table[1, 1] == .number(SheetNumber(text: "1", value: 1)))
    #expect(try written.table[1, 3] == .text(long))
    #expect(try written.parts.text("docProps/core.xml").contains(long))
    #expect(try written.parts.text("docProps/custom.xml").contains(long))
  }
}

import Spreadsheets
import Testing

struct `A marked workbook` {
  let marks = SheetMarks.usual(.good(2), .held(3, bad: 1))

  @Test(arguments: ["openpyxl.xlsx", "xlsxwriter.xlsx", "handmade.xlsx", "epoch1904.xlsx"])
  func `keeps all other parts as they are packed, in their order`(name: String) throws {
    let marked = try Marked(
      Fixture.bytes(name),
      .usual(column: 30, .good(2), .held(3, bad: 1, 29), .good(4))
    )
    let before = try Entries(marked.before).all
    let after = try Entries(marked.after).all
    #expect(after.map(\.name) == before.map(\.name))
    let changed = zip(before, after).filter { $0 != $1 }.map { $0.0.name }
    #expect(changed.allSatisfy { $0.contains("sheet") || $0.hasSuffix("styles.xml") })
    #expect(!changed.isEmpty && changed.count <= 2)
  }

  @Test(arguments: ["openpyxl.xlsx", "xlsxwriter.xlsx", "handmade.xlsx", "epoch1904.xlsx"])
  func `holds the cells that it held, and the added ones`(name: String) throws {
    let marked = try Marked(
      Fixture.bytes(name),
      .usual(column: 30, .good(2), .held(3, bad: 1, 29), .good(4))
    )
    let before = try Workbook(bytes: marked.before)
    let after = try Workbook(bytes: marked.after)
    #expect(after.sheets == before.sheets)
    for sheet in before.sheets.indices {
      let (old, new) = (try before.table(sheet: sheet), try after.table(sheet: sheet))
      for row in old.rows {
        for cell in row.cells {
          let found = new.row(row.number)?.cell(inColumn: cell.column)
          #expect(found?.value == cell.value)
          #expect(found?.isFormula == cell.isFormula)
          #expect(found?.runs == cell.runs)
          let style = after.style(found?.style ?? -1)
          #expect(style == before.style(cell.style))
        }
      }
      #expect(new.outline.merges == old.outline.merges)
      #expect(new.outline.hiddenColumns == old.outline.hiddenColumns)
    }
    let table = try after.table(sheet: 0)
    #expect(table[1, 30] == .text("Kết quả"))
    #expect(table[1, 31] == .text("Cần sửa"))
    #expect(table[3, 30] == .text("Chưa nhập"))
    #expect(table[4, 31] == nil)
  }

  @Test
  func `has its two columns at the right of the table`() throws {
    let table = try Marked(.roster, marks).table
    #expect(table[1, 3] == .text("Kết quả"))
    #expect(table[1, 4] == .text("Cần sửa"))
    #expect(table[2, 3] == .text("Đã nhập"))
    #expect(table[2, 4] == nil)
    #expect(table[3, 3] == .text("Chưa nhập"))
    #expect(table[3, 4] == .text("Thiếu họ tên."))
    #expect(table[2, 1] == .text("chung"))
  }

  @Test
  func `is the same file whenever it is made`() throws {
    #expect(try Marked(.roster, marks).after == Marked(.roster, marks).after)
  }

  @Test
  func `may be marked again, which changes nothing`() throws {
    let once = try Marked(.roster, marks)
    let twice = try Marked(once.after, marks)
    #expect(try Entries(twice.after).all.map(\.content) == Entries(once.after).all.map(\.content))
  }

  @Test
  func `loses old remarks and colours once it was corrected`() throws {
    let once = try Marked(.roster, .usual(.held(2, bad: 1, 2), .held(3, bad: 1)))
    let twice = try Marked(once.after, .usual(.good(2), .held(3, "Sai ngày sinh.", bad: 2)))
    let table = try twice.table
    #expect(table.rows.allSatisfy { $0.cells.allSatisfy { $0.column <= 4 } })
    #expect(table[2, 3] == .text("Đã nhập"))
    #expect(table[2, 4] == nil)
    #expect(table[3, 4] == .text("Sai ngày sinh."))
    #expect(try twice.style("A2") == 0)
    #expect(try twice.style("B2") == 2)
    let bad = try #require(try twice.style("B3"))
    #expect(try twice.format(bad).contains("fillId=\"2\""))
    let repaired = try #require(try twice.style("A3"))
    #expect(try !twice.format(repaired).contains("fillId=\"2\""))
  }

  @Test
  func `may have marks on several sheets, and several tables on one`() throws {
    let package = Package.sheets([("A", nil, "a"), ("B", nil, "b"), ("C", nil, "c")])
    let bytes = try MarkedWorkbook.bytes(
      of: package.bytes,
      with: [
        .usual(column: 2, sheet: 2, .good(2)), .usual(column: 2, .good(2)),
        .usual(head: 10, column: 5, .good(11)),
      ]
    )
    let workbook = try Workbook(bytes: bytes)
    let tables = try (0..<3).map { try workbook.table(sheet: $0) }
    #expect(tables[0][1, 2] == .text("Kết quả"))
    #expect(tables[0][11, 5] == .text("Đã nhập"))
    #expect(tables[1].rows.count == 1)
    #expect(tables[2][2, 2] == .text("Đã nhập"))
  }

  @Test(
    arguments: [
      "=HYPERLINK(\"http://example.invalid\")", "<&>\"'", " đầu và cuối ", "hai\ndòng\tcột",
      "e\u{302}\u{323}", "😀", "_x0041_", "]]>",
    ]
  )
  func `holds texts as texts`(text: String) throws {
    let table = try Marked(.roster, .usual(.held(2, text))).table
    #expect(table[2, 4] == .text(text))
    #expect(table.row(2)?.cell(inColumn: 4)?.isFormula == false)
  }

  @Test
  func `leaves out what a cell cannot hold`() throws {
    let marked = try Marked(.roster, .usual(.held(2, "a\u{1}b\u{B}c\rd"), .held(3, long)))
    #expect(try marked.table[2, 4] == .text("abcd"))
    #expect(try marked.table[3, 4] == .text(String(repeating: "ệ", count: 32_767)))
  }

  private var long: String { String(repeating: "ệ", count: 40_000) }
}

struct `A workbook that cannot be marked` {
  @Test(
    arguments: [
      ("", WorkbookError.empty), ("a,b\nc,d", .unknownFormat), ("%PDF-1.7", .otherFormat(.pdf)),
    ]
  )
  func `is refused by what it is`(text: String, expected: WorkbookError) {
    #expect(throws: expected) {
      try MarkedWorkbook.bytes(of: Array(text.utf8), with: [])
    }
  }

  @Test
  func `is refused where the marks lie outside of it`() {
    for (marks, expected) in [
      (SheetMarks.usual(sheet: 1, .good(2)), WorkbookError.noSuchSheet(2)),
      (.usual(sheet: -1, .good(2)), .noSuchSheet(0)),
      (.usual(column: 16_384, .good(2)), .tooLarge(.columns, allowed: 16_384)),
      (.usual(column: 0, .good(2)), .tooLarge(.columns, allowed: 16_384)),
      (.usual(column: .max, .good(2)), .tooLarge(.columns, allowed: 16_384)),
      (.usual(.held(2, bad: 16_385)), .tooLarge(.columns, allowed: 16_384)),
      (.usual(.good(1_048_577)), .tooLarge(.rows, allowed: 1_048_576)),
      (.usual(head: 0, .good(2)), .tooLarge(.rows, allowed: 1_048_576)),
    ] {
      #expect(throws: expected) {
        try MarkedWorkbook.bytes(of: Package.roster.bytes, with: [marks])
      }
    }
  }

  @Test
  func `is refused where it is broken or goes over the limits`() {
    var package = Package.roster
    package.set(sheet: "<worksheet><sheetData><row></sheetData></worksheet>")
    #expect(throws: WorkbookError.self) { try Marked(package, .usual(.good(2))) }
    package.set(sheet: "<!DOCTYPE x><worksheet><sheetData/></worksheet>")
    #expect(throws: WorkbookError.documentType(part: "xl/worksheets/sheet1.xml")) {
      try Marked(package, .usual(.good(2)))
    }
    var limits = ReadingLimits()
    limits.unpackedBytes = 1_000
    #expect(throws: WorkbookError.tooLarge(.unpackedBytes, allowed: 1_000)) {
      try MarkedWorkbook.bytes(of: Package.roster.bytes, with: [], limits: limits)
    }
  }

  @Test
  func `is refused where its styles have more fills than allowed`() {
    let fills = String(repeating: "<fill/>", count: 70_001)
    let package = Package.styled(
      xml: "<fonts/><fills>\(fills)</fills><cellXfs><xf/></cellXfs>",
      rows: "<row/>"
    )
    #expect(throws: WorkbookError.tooLarge(.styles, allowed: 70_000)) {
      try Marked(package, .usual(.good(2)))
    }
  }

  @Test
  func `takes no long time where each cell has a coloured style of its own`() throws {
    let numbers = 0..<3_000
    let mark = "<patternFill><fgColor rgb=\"FFFFC8CE\"/></patternFill>"
    let styles = numbers.map { "<xf fillId=\"1\" numFmtId=\"\($0)\"/>" }.joined()
    let cells = numbers.map { "<c s=\"\($0)\"/>" }.joined()
    let package = Package.styled(
      xml: "<fonts/><fills><fill/><fill>\(mark)</fill></fills><cellXfs>\(styles)</cellXfs>",
      rows: "<row r=\"2\">\(cells)</row>"
    )
    let marked = try Marked(package, .usual(column: 4_000, .good(2)))
    #expect(try marked.styles.contains("<cellXfs><xf fillId=\"1\" numFmtId=\"0\"/>"))
    #expect(try !marked.sheet.contains(" s=\"7\"/>"))
  }

  @Test
  func `may have a row of more cells than a sheet holds, which are left`() throws {
    var package = Package.roster
    let rows = "<row r=\"2\"><c r=\"XFD2\"/><c/><c r=\"B2\"/><c r=\"?\"/></row>"
    package.set(rows: rows + "<row r=\"99999999999999999999\"/>")
    let sheet = try Marked(package, .usual(.good(2))).sheet
    #expect(sheet.contains("</c><c r=\"D2\" s=\"4\"/><c r=\"XFD2\"/><c/><c r=\"B2\"/><c r=\"?\"/>"))
  }
}

import Spreadsheets
import Testing

struct `Pages of a written sheet` {
  static func sheet(_ change: (inout PageSetup) -> Void) throws -> String {
    try Written { sheet, _ in
      try sheet.write("x", row: 1, column: 1)
      try sheet.set(PageSetup().with(change))
    }
    .sheet
  }

  @Test(
    arguments: [
      (1, 0, #"fitToHeight="0""#), (1, 1, "fitToPage"), (2, 3, #"fitToWidth="2" fitToHeight="3""#),
      (0, 1, #"fitToWidth="0""#),
    ]
  )
  func `fit the paper`(wide: Int, tall: Int, piece: String) throws {
    let xml = try Self.sheet {
      $0.pagesWide = wide
      $0.pagesTall = tall
    }
    #expect(xml.contains(piece), "\(piece)")
    #expect(xml.contains("<pageSetUpPr fitToPage=\"1\"/>"))
    #expect(xml.contains("paperSize=\"9\""))
  }

  @Test
  func `fit nothing where nothing is asked`() throws {
    let xml = try Self.sheet {
      $0.pagesWide = 0
      $0.pagesTall = 0
    }
    #expect(!xml.contains("fitToPage"))
  }

  @Test
  func `have margins in inches of their millimetres`() throws {
    let xml = try Self.sheet {
      $0.margins = .init(top: 25.4, right: 12.7, bottom: 50.8, left: 38.1)
    }
    #expect(xml.contains(#"<pageMargins left="1.5" right="0.5" top="1" bottom="2""#))
  }

  @Test(arguments: [(true, true), (true, false), (false, true), (false, false)])
  func `lie and stand, in the middle or not`(isLandscape: Bool, isCentered: Bool) throws {
    let xml = try Self.sheet {
      $0.isLandscape = isLandscape
      $0.isCentered = isCentered
    }
    #expect(xml.contains(#"orientation="landscape""#) == isLandscape)
    #expect(xml.contains(#"orientation="portrait""#) != isLandscape)
    #expect(xml.contains(#"horizontalCentered="1""#) == isCentered)
  }

  @Test
  func `repeat rows and columns and print an area`() throws {
    let written = try Written { sheet, _ in
      try sheet.write("x", row: 1, column: 1)
      try sheet.set(
        PageSetup().with {
          $0.repeatedRows = 3...4
          $0.repeatedColumns = 1...3
          $0.area = CellRange(rows: 1...99, columns: 1...20)
        }
      )
    }
    let book = try written.parts.text("xl/workbook.xml")
    #expect(book.contains(#"_xlnm.Print_Area" localSheetId="0">Trang!$A$1:$T$99<"#))
    #expect(book.contains(#"_xlnm.Print_Titles" localSheetId="0">Trang!$A:$C,Trang!$3:$4<"#))
  }

  @Test
  func `number themselves from the second page with the same foot on all`() throws {
    let xml = try Self.sheet { $0.footer = "&LBiểu 01&R&D" }
    #expect(xml.contains(#"<headerFooter differentFirst="1">"#))
    #expect(xml.contains("<oddFooter>&amp;LBiểu 01&amp;R&amp;D</oddFooter>"))
    #expect(xml.contains("<firstFooter>&amp;LBiểu 01&amp;R&amp;D</firstFooter></headerFooter>"))
    #expect(!xml.contains("firstHeader"))
  }

  @Test
  func `keep the foot that was asked for before the number`() throws {
    let xml = try Self.sheet {
      $0.pageNumbers = .bottomCenter
      $0.footer = "&Cchân trang"
    }
    #expect(xml.contains("<oddFooter>&amp;Cchân trang</oddFooter>"))
    #expect(!xml.contains("differentFirst"))
  }

  @Test
  func `refuse a foot that Excel cannot hold`() throws {
    _ = try Written { sheet, _ in
      #expect(throws: WritingError.self) {
        try sheet.set(PageSetup().with { $0.footer = String(repeating: "a", count: 256) })
      }
    }
  }

  @Test(
    arguments: [
      ([10], [10]), ([5, 9, 20], [5, 9, 20]), ([1], []), ([], []), ([0, -3, 4], [4]),
    ]
  )
  func `break before rows`(rows: [Int], expected: [Int]) throws {
    let xml = try Written { sheet, _ in
      try sheet.write("x", row: 30, column: 1)
      try sheet.breakPages(before: rows)
    }
    .sheet
    for row in expected { #expect(xml.contains("<brk id=\"\(row - 1)\""), "\(row)") }
    #expect(xml.contains("rowBreaks") == !expected.isEmpty)
  }

  @Test
  func `break before no row beyond the sheet`() throws {
    _ = try Written { sheet, _ in
      #expect(throws: WritingError.outside(CellAddress(row: 1_048_577, column: 1))) {
        try sheet.breakPages(before: [3, 1_048_577])
      }
    }
  }

  @Test
  func `may differ from sheet to sheet`() throws {
    let folder = try Folder()
    try WorkbookWriter.write(to: folder.file("a.xlsx")) { writer in
      try writer.addSheet("Bìa").set(PageSetup().with { $0.pageNumbers = .none })
      try writer.addSheet("Số").set(PageSetup())
      try writer.addSheet("Chân").set(PageSetup().with { $0.pageNumbers = .bottomCenter })
    }
    let parts = Parts(try folder.bytes("a.xlsx"))
    let heads = try (1...3).map {
      try parts.text("xl/worksheets/sheet\($0).xml").contains("differentFirst")
    }
    #expect(heads == [false, true, false])
    #expect(
      try Workbook(bytes: folder.bytes("a.xlsx")).sheets.map(\.name) == ["Bìa", "Số", "Chân"]
    )
  }

  @Test
  func `are not taken from texts that look like their marks`() throws {
    let text = "<headerFooter></headerFooter><oddFooter>x</oddFooter>"
    let written = try Written { sheet, _ in
      try sheet.set(PageSetup())
      try sheet.write(text, row: 1, column: 1)
      try sheet.write(formula: "=\"\(text)\"", value: .text(text), row: 2, column: 1)
    }
    #expect(try written.table[1, 1] == .text(text))
    #expect(try written.table[2, 1] == .text(text))
    #expect(try written.sheet.contains("<headerFooter differentFirst=\"1\"><oddHeader>"))
  }
}

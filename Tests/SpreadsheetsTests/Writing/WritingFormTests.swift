import Chronology
import Spreadsheets
import Testing

struct `A written sheet` {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  func parts(_ body: (SheetWriter, WorkbookWriter) throws -> Void) throws -> Parts {
    try WorkbookWriter.write(to: folder.file("a.xlsx")) { writer in
      try body(try writer.addSheet("Trang"), writer)
    }
    return Parts(try folder.bytes("a.xlsx"))
  }

  func sheet(_ body: (SheetWriter, WorkbookWriter) throws -> Void) throws -> String {
    try parts(body).text("xl/worksheets/sheet1.xml")
  }

  func range(_ text: String) throws -> CellRange {
    try #require(CellRange(text))
  }

  @Test
  func `makes one style of equal formats`() throws {
    let parts = try parts { sheet, writer in
      for row in 1...20 {
        let bold = try writer.format(.plain.with { $0.isBold = true })
        try sheet.write("x", row: row, column: 1, bold)
        try sheet.write("y", row: row, column: 2, try writer.format(.plain))
      }
    }
    let styles = try parts.text("xl/styles.xml")
    #expect(styles.contains(#"<cellXfs count="3">"#))
    #expect(styles.contains(#"<name val="Times New Roman"/>"#))
    #expect(!styles.contains("Calibri"))
  }

  @Test
  func `writes every trait of a format`() throws {
    let format = CellFormat.plain.with {
      $0.size = 13
      $0.isItalic = true
      $0.isUnderlined = true
      $0.color = Color(0x000000)
      $0.fill = Color(0xFFF2CC)
      $0.borders = Borders(left: .thin, right: .dotted, top: .medium, bottom: .double)
      $0.horizontal = .center
      $0.vertical = .top
      $0.wraps = true
      $0.rotation = 90
      $0.numberFormat = "0.00"
      $0.isLocked = false
      $0.hidesFormula = true
    }
    let styles = try parts { sheet, writer in
      try sheet.write(1, row: 1, column: 1, try writer.format(format))
    }.text("xl/styles.xml")
    for piece in [
      "<i/>", "<u/>", #"<sz val="13"/>"#, #"rgb="FF000000""#, "FFFFF2CC", #"<left style="thin">"#,
      #"<right style="dotted">"#, #"<top style="medium">"#, #"<bottom style="double">"#,
      #"horizontal="center""#, #"vertical="top""#, #"textRotation="90""#, #"wrapText="1""#,
      #"locked="0""#, #"hidden="1""#,
    ] { #expect(styles.contains(piece), "\(piece)") }
  }

  @Test
  func `is printed as the decree says`() throws {
    let xml = try sheet { sheet, _ in
      try sheet.set(
        PageSetup().with {
          $0.isLandscape = true
          $0.repeatedRows = 7...9
          $0.area = CellRange(rows: 1...40, columns: 1...16)
        }
      )
      try sheet.freeze(rows: 9, columns: 2)
      try sheet.write("x", row: 1, column: 1)
    }
    #expect(xml.contains(#"paperSize="9""#))
    #expect(xml.contains(#"orientation="landscape""#))
    #expect(xml.contains(#"fitToHeight="0""#))
    #expect(xml.contains(#"<pageSetUpPr fitToPage="1"/>"#))
    #expect(xml.contains(#"<pane xSplit="2" ySplit="9""#))
    #expect(xml.contains(#"horizontalCentered="1""#))
    #expect(xml.contains(#"<headerFooter differentFirst="1"><oddHeader>"#))
    #expect(xml.contains("&amp;P"))
  }

  @Test
  func `keeps its footer on the first page as well`() throws {
    let xml = try sheet { sheet, _ in
      try sheet.set(PageSetup().with { $0.footer = "&LBiểu số 01" })
    }
    #expect(xml.contains("<oddFooter>&amp;LBiểu số 01</oddFooter>"))
    #expect(xml.contains("<firstFooter>&amp;LBiểu số 01</firstFooter></headerFooter>"))
  }

  @Test
  func `may be numbered at the bottom or not at all`() throws {
    let bottom = try sheet { sheet, _ in
      try sheet.set(PageSetup().with { $0.pageNumbers = .bottomCenter })
    }
    #expect(bottom.contains("<headerFooter><oddFooter>"))
    let none = try sheet { sheet, _ in try sheet.set(PageSetup().with { $0.pageNumbers = .none }) }
    #expect(!none.contains("headerFooter"))
  }

  @Test
  func `has merged ranges, widths, heights and hidden columns`() throws {
    let xml = try sheet { sheet, writer in
      try sheet.merge(range("A1:D1"), "CỘNG HÒA", try writer.format(.plain))
      try sheet.merge(range("A2:A2"), "một ô", .none)
      try sheet.setColumns(2...3, width: 20)
      try sheet.setColumns(5...5, width: 5, isHidden: true)
      try sheet.setRow(1, height: 30)
      try sheet.setRow(3, height: nil, isHidden: true)
    }
    #expect(xml.contains(#"<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>"#))
    #expect(xml.contains(#"<col min="2" max="3" width="20"#))
    #expect(xml.contains(#"<col min="5" max="5" width="5"#))
    #expect(xml.contains(#"ht="30""#))
    let table = try Workbook(path: folder.file("a.xlsx")).table(sheet: 0)
    #expect(table[1, 1] == .text("CỘNG HÒA"))
    #expect(table[2, 1] == .text("một ô"))
    #expect(table.outline.isHidden(column: 5))
  }

  @Test
  func `allows only what its validations allow`() throws {
    let first = try #require(Day(iso: "2020-01-01"))
    let last = try #require(Day(iso: "2020-12-31"))
    let xml = try sheet { sheet, _ in
      try sheet.validate(
        range("A1:A9"),
        Validation(
          .list(["x", "P", "K"]),
          prompt: .init("Điểm danh", "Chọn một ký hiệu"),
          refusal: .init("Sai ký hiệu", "Chỉ x, P, K")
        )
      )
      try sheet.validate(range("B1:B9"), Validation(.listIn("='Danh mục'!$A$1:$A$3")))
      try sheet.validate(range("C1:C9"), Validation(.decimal(0...10), isStrict: false))
      try sheet.validate(range("D1:D9"), Validation(.integer(0...4)))
      try sheet.validate(range("E1:E9"), Validation(.day(first...last)))
      try sheet.validate(range("F1:F9"), Validation(.length(0...40)))
      try sheet.validate(range("G1:G9"), Validation(.formula("=G1>0")))
      try sheet.validate(range("H1:H9"), Validation(.anything, prompt: .init("Ghi chú", "Tùy ý")))
    }
    for piece in [
      #"<dataValidations count="8">"#, "<formula1>\"x,P,K\"</formula1>", #"errorStyle="warning""#,
      "<formula1>'Danh mục'!$A$1:$A$3</formula1>", "<formula1>43831</formula1>",
      "<formula2>44196</formula2>", #"promptTitle="Điểm danh""#, #"error="Chỉ x, P, K""#,
      #"type="textLength""#, #"type="custom""#, #"type="whole""#,
    ] { #expect(xml.contains(piece), "\(piece)") }
  }

  @Test
  func `refuses a drop-down list that is too long`() throws {
    let values = (1...60).map { "giá trị \($0)" }
    _ = try sheet { sheet, _ in
      #expect {
        try sheet.validate(range("A1:A9"), Validation(.list(values)))
      } throws: { error in
        guard case .listTooLong(let count) = error as? WritingError else { return false }
        return count > 255
      }
    }
  }

  @Test
  func `is protected but for what is unlocked`() throws {
    let xml = try sheet { sheet, _ in
      sheet.protect(allowing: [.formatColumns, .sort, .filter])
      try sheet.write("x", row: 1, column: 1)
    }
    #expect(xml.contains(#"<sheetProtection sheet="1" objects="1" scenarios="1""#))
    #expect(xml.contains(#"formatColumns="0""#))
    #expect(xml.contains(#"sort="0" autoFilter="0""#))
    #expect(!xml.contains(#"insertRows="0""#))
  }

  @Test
  func `shows by conditional formats`() throws {
    let xml = try sheet { sheet, writer in
      let red = try writer.format(.plain.with { $0.color = Color(0xC00000) })
      try sheet.format(range("A1:A9"), when: .number(.less, 5, red))
      try sheet.format(range("A1:A9"), when: .between(5...7, red))
      try sheet.format(range("A1:A9"), when: .contains("Không", red))
      try sheet.format(range("A1:A9"), when: .formula("=$B1>1", red))
      try sheet.format(
        range("B1:B9"),
        when: .scale(low: Color(0xF8696B), middle: Color(0xFFEB84), high: Color(0x63BE7B))
      )
      try sheet.format(range("C1:C9"), when: .bar(Color(0x638EC6)))
      try sheet.format(range("D1:D9"), when: .arrows)
    }
    for piece in [
      #"type="cellIs""#, #"operator="lessThan""#, #"operator="between""#,
      "SEARCH(\"Không\",A1)",
      #"type="expression""#, "<colorScale>", "<dataBar>", "<iconSet",
    ] { #expect(xml.contains(piece), "\(piece)") }
  }
}

import Chronology
import Spreadsheets
import Testing

struct `Tables and lists of a written sheet` {
  @Test
  func `have heads that are read as cells`() throws {
    let written = try Written { sheet, writer in
      let head = try writer.format(.plain.with { $0.isBold = true })
      try sheet.table(
        try cells("B2:D4"),
        name: "DanhSach",
        heads: ["Mã", "Họ & tên", "_x0041_"],
        headFormat: head
      )
      for row in 3...4 { try sheet.write("dòng \(row)", row: row, column: 2) }
    }
    let table = try written.table
    #expect(table[2, 2] == .text("Mã"))
    #expect(table[2, 3] == .text("Họ & tên"))
    #expect(table[2, 4] == .text("_x0041_"))
    #expect(table[4, 2] == .text("dòng 4"))
    let xml = try written.parts.text("xl/tables/table1.xml")
    #expect(xml.contains(#"displayName="DanhSach" ref="B2:D4""#))
    #expect(xml.contains(#"<autoFilter ref="B2:D4"/>"#))
    #expect(xml.contains(#"name="Họ &amp; tên""#))
    let style = written.workbook.style(table.row(2)?.cell(inColumn: 2)?.style ?? 0)
    #expect(style.isBold)
  }

  @Test
  func `refuse another number of heads than of columns, or no rows`() throws {
    _ = try Written { sheet, _ in
      for heads in [["a"], ["a", "b", "c"], []] {
        #expect(throws: WritingError.self) {
          try sheet.table(try cells("A1:B3"), name: "T", heads: heads)
        }
      }
      #expect(throws: WritingError.self) {
        try sheet.table(try cells("A1:B1"), name: "T", heads: ["a", "b"])
      }
    }
  }

  @Test
  func `have names that formulas know`() throws {
    let written = try Written { sheet, writer in
      try sheet.write("x", row: 1, column: 1)
      try writer.define("DanhMuc", as: "=" + (try cells("A1:A9")).reference(inSheet: "Trang"))
      try writer.define("Trang!CucBo", as: "='Trang'!$B$1")
      try writer.define("ThueSuat", as: "=0.1")
      try writer.define("Tỷ_lệ.1", as: "=0.2")
    }
    let xml = try written.parts.text("xl/workbook.xml")
    #expect(xml.contains(#"<definedName name="DanhMuc">'Trang'!$A$1:$A$9</definedName>"#))
    #expect(xml.contains(#"<definedName name="CucBo" localSheetId="0">"#))
    #expect(xml.contains(#"<definedName name="ThueSuat">0.1</definedName>"#))
  }

  @Test(arguments: ["1a", "a b", "", "a-b", "A1", "Trang!", "Trang!B2", "\u{301}a", "a\nb"])
  func `refuse names that formulas cannot know`(name: String) throws {
    _ = try Written { _, writer in
      #expect(throws: WritingError.definedName(name)) { try writer.define(name, as: "=1") }
    }
  }

  @Test
  func `are filtered by their head`() throws {
    let written = try Written { sheet, _ in
      try sheet.write("Mã", row: 3, column: 1)
      try sheet.filter(try cells("A3:C20"))
    }
    #expect(try written.sheet.contains(#"<autoFilter ref="A3:C20"/>"#))
    #expect(try written.parts.text("xl/workbook.xml").contains("_xlnm._FilterDatabase"))
  }

  @Test(
    arguments: [
      (["x", "M"], #"<formula1>"x,M"</formula1>"#), (["Có"], #"<formula1>"Có"</formula1>"#),
      (["a&b", "<c>"], #"<formula1>"a&amp;b,&lt;c&gt;"</formula1>"#),
    ]
  )
  func `offer their choices`(values: [String], piece: String) throws {
    let written = try Written { sheet, _ in
      try sheet.validate(try cells("A1:A9"), Validation(.list(values)))
    }
    #expect(try written.sheet.contains(piece), "\(piece)")
  }

  @Test(arguments: [["a,b", "c"], ["a\"b"], ["x", ","]])
  func `refuse choices that Excel would cut in two`(values: [String]) throws {
    _ = try Written { sheet, _ in
      #expect(throws: WritingError.self) {
        try sheet.validate(try cells("A1:A9"), Validation(.list(values)))
      }
    }
  }

  @Test
  func `offer at most 255 characters of choices in place, and some`() throws {
    _ = try Written { sheet, _ in
      let range = try cells("A1:A9")
      try sheet.validate(range, Validation(.list([String(repeating: "ệ", count: 255)])))
      #expect(throws: WritingError.listTooLong(256)) {
        try sheet.validate(range, Validation(.list([String(repeating: "ệ", count: 256)])))
      }
      #expect(throws: WritingError.listTooLong(257)) {
        try sheet.validate(range, Validation(.list(Array(repeating: "ab", count: 86))))
      }
      #expect(throws: WritingError.self) { try sheet.validate(range, Validation(.list([]))) }
    }
  }

  @Test
  func `cut what they say to what Excel shows`() throws {
    let written = try Written { sheet, _ in
      try sheet.validate(
        try cells("A1:A9"),
        Validation(
          .anything,
          prompt: .init(String(repeating: "đ", count: 40), String(repeating: "ợ", count: 300))
        )
      )
    }
    let xml = try written.sheet
    #expect(xml.contains("promptTitle=\"\(String(repeating: "đ", count: 32))\""))
    #expect(xml.contains("prompt=\"\(String(repeating: "ợ", count: 255))\""))
  }

  @Test(
    arguments: [
      ("1900-01-01", "1900-02-28", "1", "59"), ("1900-03-01", "2020-02-29", "61", "43890"),
      ("1850-01-01", "1900-01-02", "1", "2"), ("2025-07-01", "2025-07-01", "45839", "45839"),
    ]
  )
  func `take days between two`(from: String, to: String, low: String, high: String) throws {
    let range = try #require(Day(iso: from))...(try #require(Day(iso: to)))
    let xml = try Written { sheet, _ in
      try sheet.validate(try cells("A1:A9"), Validation(.day(range)))
    }
    .sheet
    #expect(xml.contains("type=\"date\""))
    #expect(xml.contains("<formula1>\(low)</formula1><formula2>\(high)</formula2>"))
  }

  @Test
  func `may be strict or warn, blank or not`() throws {
    var validation = Validation(.integer(1...12), refusal: .init("Sai", "1 đến 12"))
    let strict = try Written { sheet, _ in try sheet.validate(try cells("A1:A1"), validation) }
      .sheet
    #expect(!strict.contains("errorStyle"))
    #expect(strict.contains("allowBlank=\"1\""))
    validation.isStrict = false
    validation.allowsBlank = false
    let mild = try Written { sheet, _ in try sheet.validate(try cells("A1:A1"), validation) }.sheet
    #expect(mild.contains("errorStyle=\"warning\""))
    #expect(!mild.contains("allowBlank"))
    #expect(mild.contains("<formula1>1</formula1><formula2>12</formula2>"))
  }

  @Test(
    arguments: [
      (Conditional.Comparison.equal, "equal"), (.notEqual, "notEqual"), (.less, "lessThan"),
      (.atMost, "lessThanOrEqual"), (.greater, "greaterThan"), (.atLeast, "greaterThanOrEqual"),
    ]
  )
  func `look by a comparison`(comparison: Conditional.Comparison, name: String) throws {
    let xml = try Written { sheet, writer in
      let red = try writer.format(.plain.with { $0.fill = Color(0xFF0000) })
      try sheet.format(try cells("A1:B9"), when: .number(comparison, 5.5, red))
    }
    .sheet
    #expect(xml.contains("<conditionalFormatting sqref=\"A1:B9\">"))
    #expect(xml.contains("operator=\"\(name)\"><formula>5.5</formula>"))
  }

  @Test(
    arguments: [
      ("K", "D6:F9", "SEARCH(\"K\",D6)"), ("K", "F9:D6", "SEARCH(\"K\",D6)"),
      ("a\"b", "A1:A1", "SEARCH(\"a\"\"b\",A1)"), ("100%?", "B2:C3", "SEARCH(\"100%~?\",B2)"),
      ("*~", "B2:C3", "SEARCH(\"~*~~\",B2)"),
    ]
  )
  func `look by a text in each cell of a range`(text: String, range: String, formula: String) throws
  {
    let xml = try Written { sheet, writer in
      let red = try writer.format(.plain.with { $0.color = Color(0xC00000) })
      try sheet.format(try cells(range), when: .contains(text, red))
    }
    .sheet
    #expect(xml.contains("<formula>NOT(ISERROR(\(formula)))</formula>"), "\(xml)")
  }

  @Test
  func `look by a text with quotes and by a formula`() throws {
    let xml = try Written { sheet, writer in
      let red = try writer.format(.plain.with { $0.isBold = true })
      try sheet.format(try cells("A1:A9"), when: .contains("Không & <có>", red))
      try sheet.format(try cells("B1:B9"), when: .formula("=AND($A1<>\"\",$B1<5)", red))
    }
    .sheet
    #expect(
      xml.contains("<formula>NOT(ISERROR(SEARCH(\"Không &amp; &lt;có&gt;\",A1)))</formula>")
    )
    #expect(xml.contains("<formula>AND($A1&lt;&gt;\"\",$B1&lt;5)</formula>"))
  }

  @Test
  func `are protected with and without a password`() throws {
    let open = try Written { sheet, _ in sheet.protect() }.sheet
    #expect(open.contains("<sheetProtection sheet=\"1\""))
    #expect(!open.contains("password="))
    #expect(open.contains("autoFilter=\"0\""))
    let closed = try Written { sheet, _ in
      sheet.protect(password: "mật khẩu", allowing: [])
    }
    .sheet
    #expect(closed.contains("<sheetProtection password=\""))
    #expect(!closed.contains("mật khẩu"))
    #expect(!closed.contains("formatColumns=\"0\""))
  }

  @Test
  func `let through what each permission says`() throws {
    let names: [(SheetPermissions, String)] = [
      (.formatCells, "formatCells"), (.formatColumns, "formatColumns"), (.formatRows, "formatRows"),
      (.insertRows, "insertRows"), (.deleteRows, "deleteRows"), (.sort, "sort"),
      (.filter, "autoFilter"),
    ]
    for (permission, name) in names {
      let xml = try Written { sheet, _ in sheet.protect(allowing: permission) }.sheet
      let allowed = names.map(\.1).filter { xml.contains("\($0)=\"0\"") }
      #expect(allowed == [name])
    }
  }
}

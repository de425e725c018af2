import Chronology
import Spreadsheets
import Testing

/// Parts of a workbook as different programs write them.
struct `Parts of a workbook` {
  func table(_ package: Package) throws -> Table {
    try Workbook(bytes: package.bytes).table(sheet: 0)
  }

  func value(_ cell: String) throws -> CellValue? {
    try table(Package(rows: "<row r=\"1\">\(cell)</row>"))[1, 1]
  }

  @Test(
    arguments: [
      (#"<c r="A1"><v>12</v></c>"#, .number(SheetNumber(text: "12", value: 12))),
      (#"<c r="A1" t="n"><v>-1.5</v></c>"#, .number(SheetNumber(text: "-1.5", value: -1.5))),
      (#"<c r="A1" t="s"><v>0</v></c>"#, .text("chung")),
      (#"<c r="A1" t="str"><v>kết quả</v></c>"#, .text("kết quả")),
      (#"<c r="A1" t="inlineStr"><is><t>tại chỗ</t></is></c>"#, .text("tại chỗ")),
      (
        #"<c r="A1" t="inlineStr"><is><r><t>hai </t></r><r><t>khúc</t></r></is></c>"#,
        .text("hai khúc")
      ),
      (#"<c r="A1" t="b"><v>1</v></c>"#, .boolean(true)),
      (#"<c r="A1" t="b"><v>0</v></c>"#, .boolean(false)),
      (#"<c r="A1" t="b"><v>true</v></c>"#, .boolean(true)),
      (#"<c r="A1" t="e"><v>#DIV/0!</v></c>"#, .error("#DIV/0!")),
      (#"<c r="A1" t="d"><v>không phải ngày</v></c>"#, .text("không phải ngày")),
      (#"<c r="A1"><f>1+1</f></c>"#, .formulaWithoutValue),
      (#"<c r="A1"><f>1+1</f><v></v></c>"#, .formulaWithoutValue),
      (#"<c r="A1"><f>1+1</f><v>2</v></c>"#, .number(SheetNumber(text: "2", value: 2))),
      (#"<c r="A1" t="str"><f>""</f><v></v></c>"#, nil),
      (#"<c r="A1"/>"#, nil),
      (#"<c r="A1" s="3"/>"#, nil),
      (#"<c r="A1" t="s"/>"#, nil),
      (#"<c r="A1" t="s"><v></v></c>"#, nil),
      (#"<c r="A1"><v>abc</v></c>"#, .text("abc")),
      (#"<c r="A1" t="str"><v>&lt;&amp;&#x1EDB;&gt;</v></c>"#, .text("<&ớ>")),
      (#"<c r="A1" t="str"><v><![CDATA[<a>]]></v></c>"#, .text("<a>")),
    ] as [(String, CellValue?)]
  )
  func `hold values of every kind`(cell: String, expected: CellValue?) throws {
    #expect(try value(cell) == expected)
  }

  @Test(
    arguments: [
      ("_x000D_", "\r"),
      ("a_x0009_b", "a\tb"),
      ("_x005F_x000D_", "_x000D_"),
      ("_x00zz_", "_x00zz_"),
      ("_x0041", "_x0041"),
      ("_X0041_", "_X0041_"),
      ("__x0041_", "_A"),
      ("_xD83D__xDE00_", "😀"),
      ("năm_2020_x", "năm_2020_x"),
    ]
  )
  func `escape what XML cannot hold`(text: String, expected: String) throws {
    #expect(try value("<c t=\"str\"><v>\(text)</v></c>") == .text(expected))
  }

  @Test
  func `may leave out rows' numbers and cells' addresses`() throws {
    let rows = """
      <row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>\
      <row><c><v>5</v></c></row>
      """
    let table = try table(Package(rows: rows))
    #expect(table.rows.map(\.number) == [1, 5, 6])
    #expect(table.rows.map { $0.cells.map(\.column) } == [[1, 2], [3, 4], [1]])
  }

  @Test(
    arguments: [
      ("14", nil, true),
      ("22", nil, true),
      ("0", nil, false),
      ("20", nil, false),
      ("164", "dd/mm/yyyy", true),
      ("164", "0.00", false),
      ("164", "[$-42A]d mmmm yyyy;@", true),
      ("164", "[h]:mm:ss", false),
    ] as [(String, String?, Bool)]
  )
  func `show days by the format of the style`(id: String, code: String?, isDate: Bool) throws {
    var package = Package(rows: #"<row r="1"><c r="A1" s="1"><v>43850</v></c></row>"#)
    let custom = code.map { "<numFmts><numFmt numFmtId=\"\(id)\" formatCode=\"\($0)\"/></numFmts>" }
    package.parts["xl/styles.xml"] = """
      <styleSheet>\(custom ?? "")<fonts><font><b val="0"/><name val="Arial"/></font></fonts>\
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
      <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="\(id)" fontId="0"/></cellXfs></styleSheet>
      """
    package.parts["xl/_rels/workbook.xml.rels"] = """
      <Relationships><Relationship Id="r1" Type="\(Package.officeTypes)/worksheet" \
      Target="worksheets/sheet1.xml"/><Relationship Id="r3" Type="\(Package.officeTypes)/styles" \
      Target="styles.xml"/></Relationships>
      """
    let workbook = try Workbook(bytes: package.bytes)
    let value = try workbook.table(sheet: 0)[1, 1]
    let day = try #require(Day(iso: "2020-01-20"))
    #expect((value == .date(day, seconds: nil)) == isDate)
    #expect(workbook.style(1).showsDate == isDate)
    #expect(workbook.style(1).fontName == "Arial")
    #expect(!workbook.style(1).isBold)
  }

  @Test
  func `may come in UTF-16`() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData><row>"
      + "<c t=\"str\"><v>Tuy Hòa</v></c></row></sheetData></worksheet>"
    var zip = StoredZip()
    for (name, content) in Package().parts where !name.hasSuffix("sheet1.xml") {
      zip.add(name, Array(content.utf8))
    }
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    zip.add("xl/worksheets/sheet1.xml", bytes)
    #expect(try Workbook(bytes: zip.bytes).table(sheet: 0)[1, 1] == .text("Tuy Hòa"))
  }

  @Test
  func `may lie elsewhere than usual`() throws {
    var package = Package()
    package.parts["_rels/.rels"] = """
      <Relationships><Relationship Id="r" Type="\(Package.officeTypes)/officeDocument" \
      Target="book/main.xml"/></Relationships>
      """
    package.parts["book/main.xml"] = package.parts.removeValue(forKey: "xl/workbook.xml")
    package.parts["book/_rels/main.xml.rels"] = """
      <Relationships><Relationship Id="r1" Type="\(Package.officeTypes)/worksheet" \
      Target="./../sheets/./one.xml"/></Relationships>
      """
    package.parts["sheets/one.xml"] =
      "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>"
    #expect(try table(package)[1, 1] == .number(SheetNumber(text: "7", value: 7)))
  }

  @Test
  func `may hide rows and columns in either spelling of true`() throws {
    var package = Package()
    package.parts["xl/worksheets/sheet1.xml"] = """
      <worksheet><cols><col min="2" max="3" hidden="1"/><col min="5" max="5" hidden="true"/>\
      <col min="7" max="7" hidden="0"/><col min="9" max="8" hidden="1"/></cols><sheetData>\
      <row hidden="true"><c><v>1</v></c></row><row hidden="0"><c><v>2</v></c></row></sheetData>\
      <mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="khác"/></mergeCells></worksheet>
      """
    let table = try table(package)
    #expect(table.rows.map(\.isHidden) == [true, false])
    #expect((1...9).filter { table.outline.isHidden(column: $0) } == [2, 3, 5])
    #expect(table.outline.merges == [CellRange("A1:B2")].compactMap { $0 })
  }

  @Test
  func `read texts only when a sheet is read`() throws {
    var package = Package(rows: "<row><c><v>1</v></c></row>")
    package.parts["xl/sharedStrings.xml"] = "<sst><si>"
    let workbook = try Workbook(bytes: package.bytes)
    #expect(workbook.sheets.map(\.name) == ["S"])
    #expect {
      try workbook.table(sheet: 0)
    } throws: { error in
      guard case .damaged("xl/sharedStrings.xml", _) = error as? WorkbookError else { return false }
      return true
    }
  }

  @Test
  func `can be read again and again`() throws {
    let workbook = try Fixture.workbook("openpyxl.xlsx")
    let first = try workbook.table(sheet: 1)
    #expect(try workbook.table(sheet: 0)[2, 2] == .text("x"))
    #expect(try workbook.table(sheet: 1) == first)
  }
}

import Spreadsheets
import Testing

struct `The structure of a workbook` {
  @Test
  func `is that of its tabs, not of its parts`() throws {
    var package = Package.sheets([("Một", nil, "1"), ("Hai", nil, "2"), ("Ba", nil, "3")])
    let tabs = package.parts["xl/workbook.xml"] ?? ""
    package.parts["xl/workbook.xml"] =
      tabs.replacing("r:id=\"s0\"", with: "r:id=\"_\"").replacing(
        "r:id=\"s2\"",
        with: "r:id=\"s0\""
      )
      .replacing("r:id=\"_\"", with: "r:id=\"s2\"")
    let workbook = try Workbook(bytes: package.bytes)
    #expect(workbook.sheets.map(\.name) == ["Một", "Hai", "Ba"])
    let texts = try (0..<3).map { try workbook.table(sheet: $0)[1, 1] }
    #expect(texts == [.text("3"), .text("2"), .text("1")])
  }

  @Test
  func `keeps names as they are`() throws {
    let names = [
      "Danh sách (2)", "a & b", "\"x\"", "Ngày 5<6", " đầu", "ệ", "e\u{302}\u{323}", "表",
    ]
    let package = Package.sheets(names.map { ($0, nil, "x") })
    let found = try Workbook(bytes: package.bytes).sheets.map(\.name)
    #expect(found.map { Array($0.utf8) } == names.map { Array($0.utf8) })
  }

  @Test(
    arguments: [
      (nil, SheetVisibility.visible), ("visible", .visible), ("hidden", .hidden),
      ("veryHidden", .veryHidden), ("khác", .visible), ("", .visible),
    ] as [(String?, SheetVisibility)]
  )
  func `says which sheets are hidden, and reads them all the same`(
    state: String?,
    visibility: SheetVisibility
  ) throws {
    let workbook = try Workbook(bytes: Package.sheets([("A", nil, "a"), ("B", state, "b")]).bytes)
    #expect(workbook.sheets.map(\.visibility) == [.visible, visibility])
    #expect(try workbook.table(sheet: 1)[1, 1] == .text("b"))
  }

  @Test(arguments: ["chartsheet", "dialogsheet", "xlMacrosheet"])
  func `leaves out sheets without cells`(kind: String) throws {
    var package = Package.sheets([("A", nil, "a"), ("Biểu đồ", nil, "x"), ("C", nil, "c")])
    package.parts["xl/_rels/workbook.xml.rels"] = package.parts["xl/_rels/workbook.xml.rels"]?
      .replacing(
        "Id=\"s1\" Type=\"\(Package.officeTypes)/worksheet\"",
        with: "Id=\"s1\" Type=\"\(Package.officeTypes)/\(kind)\""
      )
    let workbook = try Workbook(bytes: package.bytes)
    #expect(workbook.sheets.map(\.name) == ["A", "C"])
    #expect(try workbook.table(sheet: 1)[1, 1] == .text("c"))
  }

  @Test
  func `refuses a tab whose sheet is named nowhere`() {
    var package = Package.sheets([("A", nil, "a"), ("B", nil, "b")])
    package.parts["xl/workbook.xml"] = package.parts["xl/workbook.xml"]?
      .replacing("r:id=\"s1\"", with: "r:id=\"s9\"")
    #expect(package.error() == .missingPart("B"))
  }

  @Test
  func `may have no sheet at all`() throws {
    let workbook = try Workbook(bytes: Package.sheets([]).bytes)
    #expect(workbook.sheets.isEmpty)
    #expect(throws: WorkbookError.noSuchSheet(1)) { try workbook.table(sheet: 0) }
    #expect(throws: WorkbookError.noSuchSheet(0)) { try workbook.table(sheet: -1) }
  }

  @Test(
    arguments: [
      ("", "", ""),
      ("x:", "xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"", "ss"),
      ("ns0:", "xmlns:ns0=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"", "r"),
    ]
  )
  func `may be written with any prefix`(prefix: String, namespace: String, id: String) throws {
    var package = Package()
    let p = prefix
    package.parts["xl/sharedStrings.xml"] =
      "<\(p)sst \(namespace)><\(p)si><\(p)t>chữ</\(p)t></\(p)si></\(p)sst>"
    package.set(
      sheet: """
        <\(p)worksheet \(namespace)><\(p)cols><\(p)col min="2" max="3" hidden="true"/></\(p)cols>\
        <\(p)sheetData><\(p)row r="2" hidden="on"><\(p)c r="A2" t="s"><\(p)v>0</\(p)v></\(p)c>\
        </\(p)row></\(p)sheetData><\(p)mergeCells><\(p)mergeCell ref="A2:B3"/></\(p)mergeCells>\
        </\(p)worksheet>
        """
    )
    if !id.isEmpty {
      package.parts["xl/workbook.xml"] = """
        <\(p)workbook \(namespace) xmlns:\(id)="\(Package.officeTypes)"><\(p)sheets>\
        <\(p)sheet name="S" sheetId="1" \(id):id="r1"/></\(p)sheets></\(p)workbook>
        """
    }
    let table = try package.table()
    #expect(table[2, 1] == .text("chữ"))
    #expect(table.row(2)?.isHidden == true)
    #expect(table.outline.hiddenColumns == [2...3])
    #expect(table.outline.merges.map(\.description) == ["A2:B3"])
  }

  @Test
  func `numbers rows without a number after the one before`() throws {
    let cell = "<c><v>1</v></c>"
    let package = Package(
      rows: """
        <row>\(cell)</row><row/><row>\(cell)</row><row r="10">\(cell)</row><row>\(cell)</row>\
        <row>\(cell)</row><row r="1048576">\(cell)</row>
        """
    )
    let table = try package.table()
    #expect(table.rows.map(\.number) == [1, 3, 10, 11, 12, 1_048_576])
    #expect(table.lastRow == 1_048_576)
    #expect(table.outline.rowCount == 6)
    #expect(table.row(2) == nil)
    #expect(table[11, 1] != nil)
    #expect(table[CellAddress(row: 12, column: 1)] != nil)
  }

  @Test(
    arguments: [
      ("1", true), ("true", true), ("on", true), ("0", false), ("false", false), ("off", false),
      ("", false),
    ]
  )
  func `says which rows and columns are hidden`(flag: String, isHidden: Bool) throws {
    var package = Package()
    package.set(
      sheet: """
        <worksheet><cols><col min="3" max="5" width="9" hidden="\(flag)"/><col min="7" max="7"/></cols>\
        <sheetData><row r="4" hidden="\(flag)"><c><v>1</v></c></row></sheetData></worksheet>
        """
    )
    let table = try package.table()
    #expect(table.rows[0].isHidden == isHidden)
    #expect(table.outline.isHidden(column: 4) == isHidden)
    #expect(!table.outline.isHidden(column: 2))
    #expect(!table.outline.isHidden(column: 7))
  }

  @Test
  func `forgets from one row to the next whether it was hidden`() throws {
    let cell = "<c><v>1</v></c>"
    let rows = "<row hidden=\"1\">\(cell)</row><row>\(cell)</row><row hidden=\"1\">\(cell)</row>"
    #expect(try Package(rows: rows).table().rows.map(\.isHidden) == [true, false, true])
  }

  @Test
  func `has merged ranges in any order of their corners`() throws {
    var package = Package()
    package.set(
      sheet: """
        <worksheet><sheetData/><mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="D9:B7"/>\
        <mergeCell ref="$F$1:$F$2"/></mergeCells></worksheet>
        """
    )
    #expect(
      try package.table().outline.merges.map(\.description) == ["A1:C1", "B7:D9", "F1:F2"]
    )
  }

  @Test
  func `tells fonts and formats of its styles`() throws {
    let package = Package.styled(
      xml: """
        <numFmts><numFmt numFmtId="164" formatCode="0.0&quot; điểm&quot;"/></numFmts>\
        <fonts><font><name val="Arial"/></font><font><b/><name val=".VnTimeH"/></font>\
        <font><b val="0"/><sz val="12"/></font><font><b val="true"/></font></fonts>\
        <cellStyleXfs><xf fontId="1"/></cellStyleXfs>\
        <cellXfs><xf fontId="0"/><xf fontId="1" numFmtId="164"/><xf fontId="2" numFmtId="14"/>\
        <xf fontId="3"/><xf fontId="99"/><xf/></cellXfs>\
        <dxfs><dxf><font><b/><name val="Sai"/></font></dxf></dxfs>
        """,
      rows: ""
    )
    let workbook = try Workbook(bytes: package.bytes)
    let styles = (0..<6).map { workbook.style($0) }
    #expect(styles.map(\.fontName) == ["Arial", ".VnTimeH", nil, nil, nil, nil])
    #expect(styles.map(\.isBold) == [false, true, false, true, false, false])
    #expect(styles.map(\.numberFormat) == [nil, "0.0\" điểm\"", nil, nil, nil, nil])
    #expect(styles.map(\.showsDate) == [false, false, true, false, false, false])
    #expect(workbook.style(6) == .plain)
    #expect(workbook.style(-1) == .plain)
  }

  @Test
  func `may be read again and again, in any order`() throws {
    let workbook = try Workbook(bytes: Package.sheets([("A", nil, "a"), ("B", nil, "b")]).bytes)
    for sheet in [1, 0, 1, 1, 0] {
      #expect(try workbook.table(sheet: sheet)[1, 1] == .text(sheet == 0 ? "a" : "b"))
    }
  }

  @Test
  func `stops where the reader has enough, before what is broken further down`() throws {
    var package = Package()
    package.set(
      sheet: "<worksheet><sheetData><row><c><v>1</v></c></row><row><c><v>2</v></row></worksheet>"
    )
    let workbook = try Workbook(bytes: package.bytes)
    let outline = try workbook.read(sheet: 0) { _ in .enough }
    #expect(outline.rowCount == 1)
    #expect(package.error() != nil)
  }

  @Test
  func `may start with its main part anywhere`() throws {
    var package = Package(rows: "<row><c><v>1</v></c></row>")
    package.parts["_rels/.rels"] = """
      <Relationships><Relationship Id="r" Type="\(Package.officeTypes)/officeDocument" \
      Target="/book/main.xml"/></Relationships>
      """
    package.parts["book/main.xml"] = package.parts.removeValue(forKey: "xl/workbook.xml")
    package.parts["book/_rels/main.xml.rels"] = package.parts.removeValue(
      forKey: "xl/_rels/workbook.xml.rels"
    )
    package.parts["book/worksheets/sheet1.xml"] = package.parts.removeValue(
      forKey: "xl/worksheets/sheet1.xml"
    )
    package.parts["book/sharedStrings.xml"] = package.parts.removeValue(
      forKey: "xl/sharedStrings.xml"
    )
    #expect(try package.table()[1, 1] != nil)
    package.parts["_rels/.rels"] = nil
    #expect(package.error() == .missingPart("xl/workbook.xml"))
  }
}

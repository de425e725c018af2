import Spreadsheets
import Testing

/// What becomes of the XML of a sheet.
struct `The part of a marked sheet` {
  /// The part of a sheet after it was marked, in a workbook without styles.
  static func part(_ sheet: String, _ marks: SheetMarks) throws -> String {
    var package = Package()
    package.set(sheet: sheet)
    return try Marked(package, marks).sheet
  }

  static func rows(_ rows: String, _ marks: SheetMarks) throws -> String {
    let part = try part(
      "<worksheet><cols><col min='9' max='9'/></cols><sheetData>\(rows)</sheetData></worksheet>",
      marks
    )
    return String(try #require(part.firstMatch(of: /(?s)<sheetData>(.*)<\/sheetData>/)).output.1)
  }

  static let one = SheetMarks(
    sheet: 0,
    headRow: 1,
    column: 3,
    titles: ["T"],
    rows: [SheetMarks.RowMark(row: 3, texts: ["x"], badColumns: [2])]
  )

  static let title =
    "<c r=\"C1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">T</t></is></c>"
  static let remark =
    "<c r=\"C3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">x</t></is></c>"

  @Test(
    arguments: [
      // No row at all.
      ("", "<row r=\"1\">T</row><row r=\"3\"><c r=\"B3\"/>X</row>"),
      // Rows without a cell.
      (
        "<row r=\"1\"/><row r='2' /><row r=\"3\" spans=\"1:2\"></row>",
        "<row r=\"1\">T</row><row r='2' /><row r=\"3\"><c r=\"B3\"/>X</row>"
      ),
      // Rows and cells without numbers.
      (
        "<row><c><v>1</v></c></row><row/><row><c/><c><v>2</v></c></row><row><c/></row>",
        "<row><c><v>1</v></c>T</row><row/><row><c/><c><v>2</v></c>X</row><row><c/></row>"
      ),
      // Cells further right, and a cell in the way.
      (
        "<row r=\"1\"><c r=\"A1\"/><c r=\"C1\"><v>7</v></c><c><v>8</v></c></row><row r=\"3\"><c r=\"E3\"/></row>",
        "<row r=\"1\"><c r=\"A1\"/>T<c><v>8</v></c></row><row r=\"3\"><c r=\"B3\"/>X<c r=\"E3\"/></row>"
      ),
      // Rows that are only below, white space, and what is no cell.
      (
        "\n <row r=\"9\">\n <c r=\"A9\"/>\n <extLst><row/></extLst></row>\n ",
        "\n <row r=\"1\">T</row><row r=\"3\"><c r=\"B3\"/>X</row><row r=\"9\">\n <c r=\"A9\"/>\n <extLst><row/></extLst></row>\n "
      ),
      (
        "<row r=\"3\"> <c r=\"A3\"/> <extLst><c/></extLst></row>",
        "<row r=\"1\">T</row><row r=\"3\"> <c r=\"A3\"/><c r=\"B3\"/>X <extLst><c/></extLst></row>"
      ),
      // Formulas, comments and other things that look like tags.
      (
        "<!-- <row r=\"1\"> --><row r=\"2\"><c r=\"A2\"><f t=\"shared\" ref=\"A2:A9\" si=\"0\">B2&lt;1</f><v>1</v></c></row><?x <row> ?><row r=\"3\"><c r=\"A3\" t=\"str\"><v><![CDATA[</row>]]></v></c></row>",
        "<!-- <row r=\"1\"> --><row r=\"1\">T</row><row r=\"2\"><c r=\"A2\"><f t=\"shared\" ref=\"A2:A9\" si=\"0\">B2&lt;1</f><v>1</v></c></row><?x <row> ?><row r=\"3\"><c r=\"A3\" t=\"str\"><v><![CDATA[</row>]]></v></c><c r=\"B3\"/>X</row>"
      ),
      (
        "<row r=\"3\" x=\"a>b/\"/>",
        "<row r=\"1\">T</row><row r=\"3\" x=\"a>b/\"><c r=\"B3\"/>X</row>"
      ),
    ]
  )
  func `changes only where a mark stands`(before: String, after: String) throws {
    let expected = after.replacing("T</row>", with: Self.title + "</row>")
      .replacing("T<c>", with: Self.title + "<c>")
      .replacing("/>X", with: "/>" + Self.remark).replacing("</c>X", with: "</c>" + Self.remark)
    let found = try Self.rows(before, Self.one)
    #expect(found == expected)
  }

  @Test
  func `may have no rows yet`() throws {
    let part = try Self.part("<worksheet><sheetData /><pageMargins/></worksheet>", Self.one)
    #expect(part.contains("<sheetData ><row r=\"1\">\(Self.title)</row>"))
    #expect(part.hasSuffix("</row></sheetData><pageMargins/></worksheet>"))
    #expect(throws: WorkbookError.self) { try Self.part("<worksheet/>", Self.one) }
  }

  @Test(
    arguments: [
      (
        "<cols><col min=\"1\" max=\"2\" width=\"9\"/></cols>",
        "<col min=\"1\" max=\"2\" width=\"9\"/>34"
      ),
      ("<cols><col min=\"6\" max=\"8\"/></cols>", "34<col min=\"6\" max=\"8\"/>"),
      (
        "<cols><col min=\"1\" max=\"16384\" hidden=\"1\" style=\"2\"/></cols>",
        "<col min=\"1\" max=\"2\" hidden=\"1\" style=\"2\"/>34<col min=\"5\" max=\"16384\" hidden=\"1\" style=\"2\"/>"
      ),
      ("<cols><col min='4' max='9'/></cols>", "34<col min='5' max='9'/>"),
      ("<cols><col min='2' max='3'/></cols>", "<col min='2' max='2'/>34"),
      (
        "<cols><col min='3' max='3' width='7'/><col min='4' max='4' width='8'/></cols>",
        "<col min='3' max='3' width='7'/><col min='4' max='4' width='8'/>"
      ),
      ("<cols><col min='3' max='3' hidden='1'/></cols>", "34"),
      ("<cols/>", "34"), ("", "34"),
    ]
  )
  func `gives its columns a width, and shows them`(before: String, after: String) throws {
    let part = try Self.part(
      "<worksheet><sheetFormatPr/>\(before)<sheetData/></worksheet>",
      .usual(.good(2))
    )
    let expected = after.replacing(
      "34",
      with: "<col min=\"3\" max=\"3\" width=\"16.0\" customWidth=\"1\"/>"
        + "<col min=\"4\" max=\"4\" width=\"48.0\" customWidth=\"1\"/>"
    )
    #expect(part.contains("<sheetFormatPr/><cols>\(expected)</cols><sheetData"))
  }

  @Test(
    arguments: [
      ("<dimension ref=\"A1:B3\"/>", "<dimension ref=\"A1:D9\"/>"),
      ("<dimension ref='A1:Z99'/>", "<dimension ref='A1:Z99'/>"),
      ("<dimension ref=\"B2\"/>", "<dimension ref=\"B1:D9\"/>"),
      ("<dimension ref=\"?\"/>", "<dimension ref=\"?\"/>"),
    ]
  )
  func `says how far it reaches`(before: String, after: String) throws {
    let part = try Self.part("<worksheet>\(before)<sheetData/></worksheet>", .usual(.good(9)))
    #expect(part.hasPrefix("<worksheet>\(after)<cols>"))
  }

  @Test(
    arguments: [
      ("<row r=\"2\"/>", "<row ht=\"32.0\" r=\"2\">"),
      (
        "<row r=\"2\" ht=\"15.75\" customHeight=\"1\"/>",
        "<row r=\"2\" ht=\"32.0\" customHeight=\"1\">"
      ),
      ("<row r=\"2\" ht=\"60\"/>", "<row r=\"2\" ht=\"60\">"),
    ]
  )
  func `gives long remarks room`(before: String, after: String) throws {
    let remark = "Ngày sinh 31/02/1980 không có trong lịch; số CCCD có 11 chữ số"
    #expect(
      try Self.rows(before, .usual(head: 2, .held(3), .held(4, remark))).contains(before.prefix(6))
    )
    #expect(try Self.rows(before, .usual(.held(2, remark))).contains(after))
  }

  @Test(
    arguments: [
      ("", ""), ("x:", "xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""),
      ("ns0:", "xmlns:ns0=\"http://purl.oclc.org/ooxml/spreadsheetml/main\""),
    ]
  )
  func `keeps its prefix`(prefix p: String, namespace: String) throws {
    var package = Package.roster
    for part in ["xl/worksheets/sheet1.xml", "xl/styles.xml"] {
      package.parts[part] = package.parts[part]?
        .replacing("</", with: "\u{1}").replacing("<", with: "<\(p)")
        .replacing("\u{1}", with: "</\(p)")
        .replacing("<\(p)worksheet>", with: "<\(p)worksheet \(namespace)>")
        .replacing("<\(p)styleSheet>", with: "<\(p)styleSheet \(namespace)>")
    }
    let marked = try Marked(package, .usual(.held(2, bad: 1), .held(3, bad: 1), .good(9)))
    #expect(try marked.table[9, 3] == .text("Đã nhập"))
    #expect(try marked.sheet.contains("<\(p)is><\(p)t xml:space"))
    #expect(try marked.styles.contains("<\(p)fgColor rgb="))
    #expect(try Workbook(bytes: marked.after).style(3).isBold)
  }

  @Test(arguments: [false, true])
  func `may be written in UTF-16`(isBigEndian: Bool) throws {
    let text =
      "\u{FEFF}<?xml version='1.0' encoding='UTF-16'?>"
      + "<worksheet><sheetData><row><c t='str'><v>Nguyễn</v></c></row></sheetData></worksheet>"
    let bytes = text.utf16.flatMap {
      isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
    }
    let marked = try Marked(
      Package().bytes(replacing: "xl/worksheets/sheet1.xml", by: bytes),
      .usual(.good(2))
    )
    #expect(try marked.table[1, 1] == .text("Nguyễn"))
    #expect(try marked.table[2, 3] == .text("Đã nhập"))
  }

  @Test
  func `may be written in Latin 1`() throws {
    let bytes =
      "<?xml version='1.0' encoding='ISO-8859-1'?><worksheet><sheetData><row><c t='str'><v>"
    let marked = try Marked(
      Package().bytes(
        replacing: "xl/worksheets/sheet1.xml",
        by: Array(bytes.utf8) + [0xE9] + Array("</v></c></row></sheetData></worksheet>".utf8)
      ),
      .usual(.good(2))
    )
    #expect(try marked.table[1, 1] == .text("é"))
    #expect(try marked.table[2, 3] == .text("Đã nhập"))
  }

  @Test(
    arguments: [
      ("<mergeCell ref=\"B1:B2\"/>", "", "<mergeCell ref=\"C1:C2\"/><mergeCell ref=\"D1:D2\"/>"),
      ("<mergeCell ref=\"A1:B2\"/>", "<mergeCell ref='C1:C2'/>", "<mergeCell ref=\"D1:D2\"/>"),
      ("<mergeCell ref=\"A1:B1\"/>", "", ""),
      ("<mergeCell ref=\"B1:B2\"/>", "<mergeCell ref=\"D2:E2\"/>", ""),
    ]
  )
  func `merges its titles as the title beside them is`(
    model: String,
    others: String,
    added: String
  ) throws {
    var package = Package.roster
    let row = "<row r=\"1\"><c r=\"B1\" s=\"1\"/></row>"
    package.set(
      sheet: """
        <worksheet><sheetData>\(row)</sheetData><phoneticPr/><mergeCells count="9">\(model)\(others)\
        </mergeCells><pageMargins/></worksheet>
        """
    )
    let marked = try Marked(package, .usual(.good(3)))
    let count = 9 + added.split(separator: "<mergeCell").count
    let sheet = try marked.sheet
    #expect(
      sheet.hasSuffix(
        """
        </sheetData><phoneticPr/><mergeCells count="\(count)">\(model)\(others)\(added)\
        </mergeCells><pageMargins/></worksheet>
        """
      )
    )
    #expect(sheet.contains("<c r=\"D2\" s=") == !added.isEmpty)
    let twice = try Marked(marked.after, .usual(.good(3))).sheet
    #expect(twice == sheet)
  }
}

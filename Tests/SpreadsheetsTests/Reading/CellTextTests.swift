import Spreadsheets
import Testing

struct `Texts of cells` {
  /// The text of a cell that names the first of these shared texts.
  static func shared(_ items: String) throws -> Cell? {
    var package = Package(rows: #"<row><c t="s"><v>0</v></c></row>"#)
    package.parts["xl/sharedStrings.xml"] = "<sst>\(items)</sst>"
    return try package.firstRow()?.cells.first
  }

  /// The cell that holds this text in place.
  static func inline(_ item: String) throws -> Cell? {
    try Package(rows: #"<row><c t="inlineStr"><is>\#(item)</is></c></row>"#).firstRow()?.cells.first
  }

  static func result(_ text: String) throws -> Cell? {
    try Package(rows: #"<row><c t="str"><v>\#(text)</v></c></row>"#).firstRow()?.cells.first
  }

  @Test(
    arguments: [
      ("<t>một</t>", "một"), ("<t xml:space=\"preserve\">  hai  </t>", "  hai  "),
      ("<t>  ba  </t>", "  ba  "), ("<t>a\nb</t>", "a\nb"), ("<t>a&#10;b</t>", "a\nb"),
      ("<t>a&#13;b</t>", "a\rb"), ("<t>a&#x9;b</t>", "a\tb"), ("<t>a\r\nb</t>", "a\nb"),
      ("<t>&lt;b&gt; &amp; &quot;&apos;</t>", "<b> & \"'"),
      ("<t><![CDATA[<a> & b]]></t>", "<a> & b"),
      ("<t>a<!-- ghi chú -->b</t>", "ab"), ("<t>a<?x y?>b</t>", "ab"), ("<t>&#x1F600;</t>", "😀"),
      ("<t>e\u{301}</t>", "e\u{301}"), ("<t>\u{FEFF}a</t>", "\u{FEFF}a"),
      ("<t>\u{AD}</t>", "\u{AD}"),
      ("<t>a\u{A0}b</t>", "a\u{A0}b"), ("<t> </t>", " "), ("<t>=1+1</t>", "=1+1"),
      ("<t>a]]&gt;</t>", "a]]>"), ("<x:t>có tiền tố</x:t>", "có tiền tố"),
    ]
  )
  func `are those of their marks, wherever they stand`(item: String, expected: String) throws {
    for cell in [try Self.shared("<si>\(item)</si>"), try Self.inline(item)] {
      #expect(cell?.text.map { Array($0.utf8) } == Array(expected.utf8))
      #expect(cell?.runs == nil)
      #expect(cell?.isFormula == false)
    }
  }

  @Test(
    arguments: [
      ("_x000D_", "\r"), ("a_x000d_b", "a\rb"), ("_x000A_", "\n"), ("_x0009_", "\t"),
      ("_x005F_x000D_", "_x000D_"), ("_x005f_x000D_", "_x000D_"), ("_x00_", "_x00_"),
      ("_x000G_", "_x000G_"), ("_X000D_", "_X000D_"), ("x000D_", "x000D_"), ("_x000D", "_x000D"),
      ("__x000D_", "_\r"), ("_x000D__x000A_", "\r\n"), ("_xD83D__xDE00_", "😀"),
      ("_x1EC7_", "ệ"), ("Ho_x0300_a", "Ho\u{300}a"), ("_x0041_", "A"), ("_", "_"), ("_x", "_x"),
      ("_x0041", "_x0041"), ("a_b_c", "a_b_c"), ("_xFFFF_", "\u{FFFF}"), ("_x0000_", "\0"),
    ]
  )
  func `escape what XML cannot hold`(written: String, expected: String) throws {
    for cell in [
      try Self.shared("<si><t>\(written)</t></si>"), try Self.inline("<t>\(written)</t>"),
      try Self.result(written),
    ] {
      #expect(cell?.text.map { Array($0.utf8) } == Array(expected.utf8))
    }
  }

  @Test
  func `keep half of a pair from making something else`() throws {
    #expect(try Self.result("a_xD83D_b")?.text == "a\u{FFFD}b")
    #expect(try Self.result("_xDE00__xD83D_")?.text == "\u{FFFD}\u{FFFD}")
  }

  @Test(
    arguments: [
      ("<r><t>UBND </t></r><r><t>tỉnh</t></r>", "UBND tỉnh", nil),
      (
        "<r><t>a</t></r><r><rPr><rFont val=\".VnTime\"/></rPr><t>b</t></r>", "ab",
        [TextRun(font: nil, text: "a"), TextRun(font: ".VnTime", text: "b")]
      ),
      (
        "<r><rPr><b/><rFont val=\"VNI-Times\"/></rPr><t>x</t></r><r><rPr><i/></rPr><t>y</t></r>",
        "xy", [TextRun(font: "VNI-Times", text: "x"), TextRun(font: nil, text: "y")]
      ),
      (
        "<r><rPr><rFont val=\"Arial\"/></rPr><t>  a  </t></r><r><t/></r>", "  a  ",
        [TextRun(font: "Arial", text: "  a  ")]
      ),
      (
        "<r><rPr><rFont val=\"A\"/></rPr><t>_x0041_</t></r>", "A", [TextRun(font: "A", text: "A")]
      ),
      ("<t>漢字</t><rPh sb=\"0\" eb=\"2\"><t>かんじ</t></rPh><phoneticPr/>", "漢字", nil),
      ("<r><t>a</t></r><rPh><t>z</t></rPh><r><t>b</t></r>", "ab", nil),
    ] as [(String, String, [TextRun]?)]
  )
  func `may come in runs with fonts of their own`(
    item: String,
    text: String,
    runs: [TextRun]?
  ) throws {
    for cell in [try Self.shared("<si>\(item)</si>"), try Self.inline(item)] {
      #expect(cell?.text == text)
      #expect(cell?.runs == runs)
    }
  }

  @Test
  func `have the runs of their own cell only`() throws {
    let rich = #"<is><r><rPr><rFont val="X"/></rPr><t>a</t></r></is>"#
    let package = Package(
      rows: """
        <row><c t="inlineStr">\(rich)</c><c t="inlineStr"><is><t>b</t></is></c>\
        <c t="str"><v>c</v></c><c><v>1</v></c></row>
        """
    )
    let runs = try package.firstRow()?.cells.map(\.runs)
    #expect(runs == [[TextRun(font: "X", text: "a")], nil, nil, nil])
  }

  @Test(arguments: [
    "<si/>", "<si></si>", "<si><t/></si>", "<si><t></t></si>", "<si><r><t/></r></si>",
  ])
  func `may be empty, and then nothing stands there`(item: String) throws {
    #expect(try Self.shared(item) == nil)
    #expect(try Self.inline("<t/>") == nil)
    #expect(try Self.result("") == nil)
  }

  @Test
  func `are named by number in their order`() throws {
    var package = Package(
      rows: """
        <row><c t="s"><v>2</v></c><c t="s"><v>0</v></c><c t="s"><v> 1 </v></c><c t="s"/>\
        <c t="s"><v>1.0</v></c></row>
        """
    )
    package.parts["xl/sharedStrings.xml"] = "<sst><si><t>a</t></si><si/><si><t>c</t></si></sst>"
    let error = package.error()
    if error == nil {
      #expect(try package.firstRow()?.cells.map(\.text) == ["c", "a"])
    } else {
      guard case .damagedCell(sheet: "S", _, .noText) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  @Test
  func `need no part of shared texts`() throws {
    var package = Package(rows: #"<row><c t="str"><v>a</v></c></row>"#)
    package.parts["xl/sharedStrings.xml"] = nil
    package.parts["xl/_rels/workbook.xml.rels"] = """
      <Relationships><Relationship Id="r1" Type="\(Package.officeTypes)/worksheet" \
      Target="worksheets/sheet1.xml"/></Relationships>
      """
    #expect(try package.firstRow()?[1] == .text("a"))
  }

  @Test(arguments: ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml"])
  func `may stand in parts of UTF-16`(part: String) throws {
    var package = Package(rows: #"<row><c t="s"><v>0</v></c><c t="str"><v>Hòa 😀</v></c></row>"#)
    package.parts["xl/sharedStrings.xml"] = "<sst><si><t>Nguyễn Thị Hồng</t></si></sst>"
    let text = #"<?xml version="1.0" encoding="UTF-16"?>"# + (package.parts[part] ?? "")
    let big: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let little: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for content in [big, little] {
      let table = try Workbook(bytes: package.bytes(replacing: part, by: content)).table(sheet: 0)
      #expect(table[1, 1] == .text("Nguyễn Thị Hồng"))
      #expect(table[1, 2] == .text("Hòa 😀"))
    }
  }

  @Test
  func `may stand in parts with a byte order mark or in Latin-1`() throws {
    let package = Package(rows: #"<row><c t="str"><v>é</v></c></row>"#)
    let sheet = package.parts["xl/worksheets/sheet1.xml"] ?? ""
    let marked = [0xEF, 0xBB, 0xBF] + Array(sheet.utf8)
    let latin =
      Array(#"<?xml version="1.0" encoding="ISO-8859-1"?>"#.utf8)
      + sheet.unicodeScalars.map { UInt8($0.value) }
    for content in [marked, latin] {
      let bytes = package.bytes(replacing: "xl/worksheets/sheet1.xml", by: content)
      #expect(try Workbook(bytes: bytes).table(sheet: 0)[1, 1] == .text("é"))
    }
  }

  @Test
  func `may be as long as Excel's longest and no longer than allowed`() throws {
    let long = String(repeating: "ệ", count: 32_767)
    #expect(try Self.shared("<si><t>\(long)</t></si>")?.text == long)
    var limits = ReadingLimits()
    limits.textBytes = 9
    for rows in [
      #"<row><c t="str"><v>ệệệ</v></c></row>"#,
      #"<row><c t="inlineStr"><is><t>ệệệ</t></is></c></row>"#,
    ] {
      #expect(Package(rows: rows).error(limits: limits) == nil)
      let longer = Package(rows: rows.replacing("ệệệ", with: "ệệệx"))
      #expect(longer.error(limits: limits) == .tooLarge(.textBytes, allowed: 9))
    }
    var package = Package(rows: #"<row><c t="s"><v>0</v></c></row>"#)
    package.parts["xl/sharedStrings.xml"] = "<sst><si><t>12345</t><r><t>67890</t></r></si></sst>"
    #expect(package.error(limits: limits) == .tooLarge(.textBytes, allowed: 9))
  }

  @Test
  func `are read past elements that nobody knows`() throws {
    let package = Package(
      rows: """
        <row><c t="str"><ext><v2>không</v2></ext><v>a</v><extLst><ext uri="x"/></extLst></c>\
        <c t="inlineStr"><is><t>b</t><lạ>c</lạ></is></c></row>
        """
    )
    #expect(try package.firstRow()?.cells.map(\.text) == ["a", "b"])
  }
}

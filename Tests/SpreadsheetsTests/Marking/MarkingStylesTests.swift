import Spreadsheets
import Testing

struct `The styles of a marked workbook` {
  @Test
  func `colour a bad cell and leave all else of it`() throws {
    let marked = try Marked(.roster, .usual(.held(2, bad: 1, 2)))
    let style = try #require(try marked.style("B2"))
    let format = "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"2\" borderId=\"0\""
    #expect(try marked.format(style) == "\(format) applyNumberFormat=\"1\" applyFill=\"1\"/>")
    let workbook = try Workbook(bytes: marked.after)
    #expect(workbook.style(style) == workbook.style(2))
    #expect(try marked.table[2, 2] == Workbook(bytes: marked.before).table(sheet: 0)[2, 2])
    #expect(try marked.styles.contains("<fills count=\"3\">"))
    #expect(try marked.styles.contains("<fgColor rgb=\"FFFFC8CE\"/>"))
  }

  @Test
  func `colour an empty cell where a value is missing`() throws {
    let marked = try Marked(.roster, .usual(.held(3, bad: 1)))
    let style = try #require(try marked.style("A3"))
    #expect(try marked.format(style).contains("fillId=\"2\""))
    #expect(try marked.table[3, 1] == nil)
    #expect(try marked.table[3, 2] != nil)
  }

  @Test
  func `give an empty cell the style of its row or its column`() throws {
    var package = Package.roster
    package.set(
      sheet: """
        <worksheet><cols><col min="2" max="2" style="2"/></cols><sheetData>\
        <row r="2" s="1" customFormat="1"/><row r="3"/></sheetData></worksheet>
        """
    )
    let marked = try Marked(package, .usual(.held(2, bad: 2), .held(3, bad: 2), .held(4, bad: 2)))
    let formats = try ["B2", "B3", "B4"].map { address in
      try marked.format(#require(try marked.style(address)))
    }
    #expect(formats[0].contains("fontId=\"1\"") && formats[0].contains("fillId=\"2\""))
    #expect(formats[1].contains("numFmtId=\"164\"") && formats[1] == formats[2])
  }

  @Test
  func `are those of the table, bold for titles, wrapped, without a number format`() throws {
    let marked = try Marked(.roster, .usual(.good(2), .held(3)))
    let title = try marked.format(#require(try marked.style("C1")))
    #expect(title.contains("fontId=\"1\"") && title.contains("wrapText=\"1\""))
    let remark = try marked.format(#require(try marked.style("D3")))
    #expect(remark.contains("numFmtId=\"0\"") && remark.contains("wrapText=\"1\""))
    #expect(try marked.style("C2") == marked.style("D2"))
    let held = try marked.format(#require(try marked.style("C3")))
    #expect(held.contains("fillId=\"2\""))
  }

  @Test(arguments: [".VnTime", "VNI-Times", ".VnArialH", "VNtimes new roman"])
  func `show Vietnamese beside cells in a font of an old encoding`(font: String) throws {
    var package = Package.roster
    package.parts["xl/styles.xml"] = package.parts["xl/styles.xml"]?
      .replacing("val=\"Arial\"", with: "val=\"\(font)\"")
    let marked = try Marked(package, .usual(.held(2, bad: 1)))
    let workbook = try Workbook(bytes: marked.after)
    let styles = try ["C1", "C2", "D2", "A2"].map { workbook.style(try marked.style($0) ?? -1) }
    #expect(
      styles.map(\.fontName) == [
        "Times New Roman", "Times New Roman", "Times New Roman", font,
      ]
    )
    #expect(styles[0].isBold && !styles[1].isBold)
  }

  @Test
  func `do not make a remark look like the link beside it`() throws {
    var package = Package.roster
    package.parts["xl/styles.xml"] = package.parts["xl/styles.xml"]?
      .replacing("<font><name", with: "<font><u/><color theme=\"10\"/><name")
    let marked = try Marked(package, .usual(.good(2)))
    #expect(try marked.styles.contains("<font><name val=\"Arial\"/></font></fonts>"))
  }

  @Test(
    arguments: [
      ("<cellXfs><xf/></cellXfs>", "<fills count=\"3\">"),
      ("<fonts/><fills/><borders/><cellXfs><xf fillId='0'/></cellXfs>", "<fills><fill>"),
      ("<fonts/><fills count='0'></fills><cellXfs count='1'><xf></xf></cellXfs>", "<fills count='"),
      (
        "<numFmts/><fonts count='1'><font/></fonts><cellXfs><xf fontId='0'/></cellXfs>",
        "</fonts><fills"
      ),
    ]
  )
  func `may be as few as they like`(xml: String, expected: String) throws {
    let package = Package.styled(xml: xml, rows: "<row><c><v>1</v></c></row>")
    let marked = try Marked(package, .usual(.held(1, bad: 1), .held(2, bad: 1)))
    #expect(try marked.styles.contains(expected))
    #expect(try marked.table[2, 3] == .text("Chưa nhập"))
    let once = try marked.styles
    let twice = try Marked(marked.after, .usual(.held(1, bad: 1), .held(2, bad: 1))).styles
    #expect(twice == once)
  }

  @Test(arguments: [nil, "", "<cellXfs/>", "<fonts/>"])
  func `may be absent, then texts alone mark the cells`(xml: String?) throws {
    var package = Package(rows: "<row><c><v>1</v></c></row>")
    if let xml { package = .styled(xml: xml, rows: "<row><c><v>1</v></c></row>") }
    let marked = try Marked(package, .usual(head: 2, .held(3, bad: 1)))
    #expect(try marked.table[3, 3] == .text("Chưa nhập"))
    #expect(try !marked.sheet.contains(" s="))
    if let xml { #expect(try marked.styles == "<styleSheet>\(xml)</styleSheet>") }
  }

  @Test
  func `may be named where there is none`() throws {
    var package = Package.roster
    package.set(rows: "<row><c s='99'/><c s='-1'/><c s='99999999999999999999'/></row>")
    let marked = try Marked(package, .usual(column: 4, .held(1, bad: 1, 2, 3)))
    #expect(try Workbook(bytes: marked.after).table(sheet: 0)[1, 4] != nil)
  }

  @Test
  func `give a corrected cell the stripe of its row`() throws {
    let stripe =
      "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFEEEEEE\"/></patternFill></fill>"
    var package = Package.styled(
      xml: """
        <fonts/><fills><fill/><fill/>\(stripe)</fills>\
        <cellXfs><xf fillId="0"/><xf fillId="2" applyFill="1"/></cellXfs>
        """,
      rows: ""
    )
    package.set(
      rows: """
        <row r="2"><c r="A2" s="0"/><c r="B2" s="0"/></row>\
        <row r="3"><c r="A3" s="1"/><c r="B3" s="1"/></row>
        """
    )
    let once = try Marked(package, .usual(.held(2, bad: 2), .held(3, bad: 2)))
    #expect(try once.style("B2") != 0 && once.style("B3") != 1)
    let twice = try Marked(once.after, .usual(.good(2), .good(3)))
    #expect(try twice.style("B2") == 0 && twice.style("B3") == 1)
  }
}

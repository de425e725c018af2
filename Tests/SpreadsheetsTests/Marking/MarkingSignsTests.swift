import Spreadsheets
import Testing

/// What looks like a tag in the part of a sheet and is none, or is one and looks like none.
struct `Signs in the part of a marked sheet` {
  static let marks = SheetMarks.usual(column: 2, .good(2))

  /// The rows after they were marked, in a workbook without styles; they are also read again.
  static func marked(_ rows: String) throws -> (part: String, table: Table) {
    let marked = try Marked(Package(rows: rows), marks)
    return (try marked.sheet, try marked.table)
  }

  @Test(
    arguments: [
      "<!--> <row r=\"2\"/> -->", "<!---> <row r=\"2\"/> -->", "<!----><!-- <row r=\"2\"> -->",
      "<!-- - > -> <row r=\"2\"/> ->-->", "<?x?><?y <row r=\"2\"/> > ?>",
      "<?x -- \"?><!-- ?> ' -->", "<!--]]>--><!--<![CDATA[-->",
    ]
  )
  func `that stand between rows are left as they are`(sign: String) throws {
    let rows = "\(sign)<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>\(sign)<row r=\"2\"/>\(sign)"
    let (part, table) = try Self.marked(rows)
    #expect(part.split(separator: sign, omittingEmptySubsequences: false).count == 4)
    #expect(table[1, 2] == .text("Kết quả"))
    #expect(table[2, 2] == .text("Đã nhập"))
    #expect(table.rows.map(\.number) == [1, 2])
  }

  @Test(
    arguments: [
      "<c r=\"A2\"><!--> <c r=\"B2\"/> --><v>1</v></c>",
      "<c r=\"A2\"><f>IF(A1&lt;\"/>\",1,\">\")</f><v>1</v></c>",
      "<c r=\"A2\"><v>1<![CDATA[]]></v></c>", "<c r='A2' x=\"'/\" y='\"'><v>1</v></c>",
      "<c\n r = \"A2\"\t><v >1</v\n></c >", "<c r=\"A2\"><v>1</v><x a=\"/\"></x></c>",
    ]
  )
  func `that stand in a row are left as they are`(cell: String) throws {
    let (part, table) = try Self.marked("<row r=\"2\">\(cell)</row><row r=\"3\"/>")
    #expect(part.contains("<row r=\"2\">" + cell))
    #expect(table[2, 1] == .number(SheetNumber(text: "1", value: 1)))
    #expect(table[2, 2] == .text("Đã nhập"))
  }

  @Test
  func `before and behind the rows are left as they are`() throws {
    let sign = "<!--> <sheetData><cols/> --><?x <sheetData/> ?>"
    var package = Package()
    package.set(
      sheet: """
        <?xml version="1.0"?>\(sign)<worksheet>\(sign)<sheetViews><sheetView/></sheetViews>\
        <sheetData><row r="1"/></sheetData>\(sign)<pageMargins/></worksheet>\(sign)
        """
    )
    let marked = try Marked(package, Self.marks)
    let part = try marked.sheet
    #expect(part.hasPrefix("<?xml version=\"1.0\"?>\(sign)<worksheet>\(sign)<sheetViews>"))
    #expect(part.hasSuffix("</sheetData>\(sign)<pageMargins/></worksheet>\(sign)"))
    #expect(try marked.table[2, 2] == .text("Đã nhập"))
  }

  @Test
  func `in texts of marks are escaped`() throws {
    let text = "<!-- & --> ]]> \"'</t> <?x?> &amp;"
    let marked = try Marked(Package(rows: "<row r=\"1\"/>"), .usual(.held(2, text)))
    #expect(try marked.table[2, 4] == .text(text))
    #expect(try marked.sheet.contains("&lt;!-- &amp; --&gt; ]]&gt; \"'&lt;/t&gt;"))
  }

  @Test
  func `in the list of styles are left as they are`() throws {
    let sign = "<!--> <xf fontId=\"9\"/> -->"
    let package = Package.styled(
      xml: """
        \(sign)<fonts>\(sign)<font/></fonts><fills><fill/>\(sign)</fills>\
        <cellXfs count="1">\(sign)<xf fontId="0">\(sign)</xf>\(sign)</cellXfs>
        """,
      rows: "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"
    )
    let marked = try Marked(package, .usual(column: 2, .held(2, bad: 1)))
    let styles = try marked.styles
    #expect(styles.split(separator: sign, omittingEmptySubsequences: false).count >= 7)
    #expect(try #require(try marked.style("A2")) > 0)
    #expect(styles.contains("FFFFC8CE"))
    #expect(try marked.table[2, 1] == .number(SheetNumber(text: "1", value: 1)))
  }
}

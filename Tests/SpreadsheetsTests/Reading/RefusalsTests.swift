import Spreadsheets
import Testing

/// What a workbook may lack or say wrongly, and what it may not.
struct `A workbook with something wrong` {
  static let one = "<row><c><v>1</v></c></row>"

  static func isDamaged(_ package: Package, _ part: String) -> Bool {
    if case .damaged(part: part, _) = package.error() { true } else { false }
  }

  @Test
  func `is refused without the list of what it consists of`() {
    var package = Package(rows: Self.one)
    package.parts["xl/_rels/workbook.xml.rels"] = nil
    #expect(package.error() == .missingPart("xl/_rels/workbook.xml.rels"))
  }

  @Test(arguments: ["", " ", "<", "<worksheet>", "</a>", "khác", "<a/><b/>", "<a b='1' b='2'/>"])
  func `is refused where a part is no XML`(content: String) {
    let parts = [
      "xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels", "[Content_Types].xml",
    ]
    for part in parts {
      var package = Package(rows: Self.one)
      package.parts[part] = content
      #expect(Self.isDamaged(package, part), "\(part)")
    }
  }

  @Test(arguments: ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"])
  func `is refused where a part breaks off`(part: String) {
    var package = Package(rows: #"<row><c t="s"><v>0</v></c></row>"#)
    let whole = package.parts[part] ?? ""
    for count in stride(from: 0, to: whole.utf8.count, by: 3) {
      package.parts[part] = String(decoding: whole.utf8.prefix(count), as: UTF8.self)
      #expect(Self.isDamaged(package, part), "cut to \(count)")
    }
  }

  @Test
  func `may have tabs without a name or a part, which are passed over`() throws {
    var package = Package.sheets([("A", nil, "a")])
    package.parts["xl/workbook.xml"] = package.parts["xl/workbook.xml"]?
      .replacing("<sheets>", with: "<sheets><sheet/><sheet name='B'/><sheet r:id='s0'/>")
    let workbook = try Workbook(bytes: package.bytes)
    #expect(workbook.sheets.map(\.name) == ["A"])
    #expect(try workbook.table(sheet: 0)[1, 1] == .text("a"))
  }

  @Test
  func `may have relationships that say too little, which are passed over`() throws {
    var package = Package(rows: Self.one)
    package.parts["xl/_rels/workbook.xml.rels"] = package.parts["xl/_rels/workbook.xml.rels"]?
      .replacing(
        "<Relationships>",
        with: """
          <Relationships><Relationship/><Relationship Id="r1"/><Relationship Id="r1" Type="a/b"/>\
          <Relationship Type="a/worksheet" Target="x.xml"/>
          """
      )
    #expect(try package.table()[1, 1] != nil)
  }

  @Test(arguments: ["http://purl.oclc.org/ooxml/officeDocument/relationships", "", "lạ/"])
  func `may name kinds of parts in any edition`(types: String) throws {
    var package = Package(rows: #"<row><c t="s"><v>0</v></c></row>"#)
    for part in ["_rels/.rels", "xl/_rels/workbook.xml.rels"] {
      package.parts[part] = package.parts[part]?.replacing(Package.officeTypes, with: types)
    }
    #expect(try package.table()[1, 1] == .text("chung"))
  }

  @Test(arguments: [("1", true), ("true", true), ("0", false), ("", false), ("2", false)])
  func `counts days from 1904 only where it says so`(flag: String, expected: Bool) throws {
    var package = Package(rows: Self.one)
    package.parts["xl/workbook.xml"] = package.parts["xl/workbook.xml"]?
      .replacing("<sheets>", with: "<workbookPr date1904=\"\(flag)\"/><sheets>")
    #expect(try Workbook(bytes: package.bytes).uses1904 == expected)
  }

  @Test(arguments: ["mới", "formula", "S", "inlinestr", " s", "B"])
  func `takes a kind of cell that it does not know for a number`(kind: String) throws {
    let package = Package(rows: #"<row><c t="\#(kind)"><v>7</v></c></row>"#)
    #expect(try package.firstRow()?[1] == .number(SheetNumber(text: "7", value: 7)))
  }
}

import Spreadsheets
import Testing

struct `Hostile markup` {
  static let parts = [
    "xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "_rels/.rels",
    "[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
  ]

  static func package() -> Package {
    Package.styled(["0"], rows: #"<row><c t="s"><v>0</v></c></row>"#)
  }

  @Test(arguments: parts)
  func `that declares a document type is refused in every part`(part: String) {
    var package = Self.package()
    package.parts[part] = "<!DOCTYPE worksheet>" + (package.parts[part] ?? "")
    #expect(package.error() == .documentType(part: part))
  }

  @Test(
    arguments: [
      "<!DOCTYPE a>", "<!DOCTYPE a []>", #"<!DOCTYPE a SYSTEM "file:///etc/passwd">"#,
      #"<!DOCTYPE a PUBLIC "-//W3C//DTD" "http://example.invalid/a.dtd">"#,
      #"<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>"#,
      #"<!DOCTYPE a [<!ENTITY % p SYSTEM "http://example.invalid/p"> %p;]>"#,
      #"<?xml version="1.0"?><!-- ghi chú --><!DOCTYPE a>"#, "\n <!DOCTYPE\n a >",
      #"<!DOCTYPE a [<!ATTLIST c t CDATA "s">]>"#,
    ]
  )
  func `that declares one in whatever form is refused`(declaration: String) {
    var package = Self.package()
    let sheet = package.parts["xl/worksheets/sheet1.xml"] ?? ""
    package.set(sheet: declaration + sheet)
    #expect(package.error() == .documentType(part: "xl/worksheets/sheet1.xml"))
  }

  @Test
  func `that laughs a billion times is refused at once`() {
    var entities = #"<!ENTITY a0 "ha">"#
    for level in 1...40 {
      entities += #"<!ENTITY a\#(level) "\#(String(repeating: "&a\(level - 1);", count: 10))">"#
    }
    var package = Self.package()
    package.parts["xl/sharedStrings.xml"] =
      "<!DOCTYPE sst [\(entities)]><sst><si><t>&a40;</t></si></sst>"
    let start = ContinuousClock.now
    #expect(package.error() == .documentType(part: "xl/sharedStrings.xml"))
    #expect(ContinuousClock.now - start < .seconds(1))
  }

  @Test
  func `that hides its document type in UTF-16 is refused`() {
    let text = "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>"
    let bytes: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(
      Package.error(Package().bytes(replacing: "xl/worksheets/sheet1.xml", by: bytes))
        == .documentType(part: "xl/worksheets/sheet1.xml")
    )
  }

  @Test(arguments: parts)
  func `that nests without end is refused in every part`(part: String) {
    for count in [65, 100_000] {
      var package = Self.package()
      package.parts[part] = String(repeating: "<a>", count: count)
      #expect(package.error() == .tooLarge(.depth, allowed: 64))
    }
  }

  @Test
  func `that nests as deep as allowed is read`() throws {
    var package = Self.package()
    let depth = 60
    package.set(
      sheet: "<worksheet><sheetData><row><c><v>5</v></c></row></sheetData>"
        + String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        + "</worksheet>"
    )
    #expect(package.error() == nil)
  }

  @Test(
    arguments: [
      "<worksheet>", "</worksheet>", "<worksheet></sheet>", "<a/><b/>", "", " ", "kein XML",
      "<worksheet a=1/>", "<worksheet a='1' a='2'/>", "<worksheet>&nbsp;</worksheet>",
      "<worksheet>&#0;</worksheet>", "<worksheet>&#x1F;</worksheet>", "<worksheet>]]></worksheet>",
      "<worksheet>\u{1}</worksheet>", "<worksheet>\u{FFFF}</worksheet>", "<worksheet",
      #"<?xml version="1.0" encoding="x-unknown"?><worksheet/>"#, "<!-- -- --><worksheet/>",
    ]
  )
  func `that is broken is named with its part and line`(sheet: String) {
    var package = Self.package()
    package.set(sheet: sheet)
    guard case .damaged(let part, let reason) = package.error() else {
      Issue.record("\(sheet) was not refused as damaged")
      return
    }
    #expect(part == "xl/worksheets/sheet1.xml")
    #expect(reason.contains("line "))
  }

  @Test(arguments: [
    [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE1, 0xBB],
  ])
  func `in bytes that are no UTF-8 is refused`(bytes: [UInt8]) {
    let start = Array("<worksheet><sheetData><row><c t=\"str\"><v>".utf8)
    let end = Array("</v></c></row></sheetData></worksheet>".utf8)
    let all = Package().bytes(replacing: "xl/worksheets/sheet1.xml", by: start + bytes + end)
    guard case .damaged(part: "xl/worksheets/sheet1.xml", _) = Package.error(all) else {
      Issue.record("not refused")
      return
    }
  }

  @Test(
    arguments: [
      #"<col min="1" max="99999999" hidden="1"/>"#, #"<col min="20000" max="30000" hidden="1"/>"#,
      #"<col min="16384" max="16385" hidden="1"/>"#, #"<col min="16385" max="16385" hidden="1"/>"#,
      #"<col min="9" max="3" hidden="1"/>"#, #"<col min="-5" max="3" hidden="1"/>"#,
      #"<col min="0" max="3" hidden="1"/>"#, #"<col hidden="1"/>"#,
      #"<col min="a" max="b" hidden="1"/>"#,
      #"<col min="9223372036854775807" max="9223372036854775807" hidden="1"/>"#,
      #"<col min="99999999999999999999" max="1" hidden="1"/>"#,
    ]
  )
  func `of hidden columns that cannot be is passed over`(column: String) throws {
    var package = Package()
    package.set(
      sheet: "<worksheet><cols>\(column)</cols><sheetData/></worksheet>"
    )
    let outline = try package.table().outline
    for range in outline.hiddenColumns {
      #expect(range.lowerBound >= 1)
      #expect(range.upperBound <= CellAddress.columns)
    }
  }

  @Test
  func `of hidden columns without end is refused`() {
    var package = Package()
    let column = #"<col min="1" max="1" hidden="1"/>"#
    package.set(
      sheet: "<worksheet><cols>\(String(repeating: column, count: 16_385))</cols></worksheet>"
    )
    #expect(package.error() == .tooLarge(.columns, allowed: CellAddress.columns))
  }

  @Test(
    arguments: [
      #"<row r="5"><c><v>1</v></c></row><row r="3"><c><v>1</v></c></row>"#,
      #"<row r="2"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>"#,
      #"<row r="2"/><row r="1"><c><v>2</v></c></row>"#,
    ]
  )
  func `whose rows go backwards is refused, so that a row is found by its number`(rows: String) {
    guard case .damagedCell(sheet: "S", _, .rowOutOfOrder) = Package(rows: rows).error() else {
      Issue.record("not refused")
      return
    }
  }

  @Test(arguments: ["<!--", "<?a ", "<row spans=\"", "<c t=\"", "<"])
  func `of one sign without end is refused soon`(opening: String) throws {
    let folder = try Folder()
    var package = Package()
    package.set(sheet: "<worksheet>" + opening + String(repeating: "x", count: 48 << 20))
    try package.writeDeflated(to: folder.file("a.xlsx"))
    let bytes = try folder.bytes("a.xlsx")
    #expect(bytes.count < 1 << 20)
    let start = ContinuousClock.now
    guard case .damaged(part: "xl/worksheets/sheet1.xml", let reason) = Package.error(bytes) else {
      Issue.record("not refused")
      return
    }
    #expect(reason == "a sign of over 1048576 bytes")
    #expect(ContinuousClock.now - start < .seconds(4))
  }

  @Test(
    arguments: [
      (#"<row r="0"><c><v>1</v></c></row>"#, ReadingLimit.rows), (#"<row r="-1"/>"#, .rows),
      (#"<row r="1048577"/>"#, .rows), (#"<row r="9999999999"/>"#, .rows),
      (#"<row r="1048576"/><row/>"#, .rows), (#"<row><c r="XFE1"/></row>"#, .columns),
      (#"<row><c r="XFD1"/><c><v>1</v></c></row>"#, .columns),
      (#"<row><c r="AAAAAAAAAAAAAAAAAAAAAAAAAA1"/></row>"#, .columns),
    ]
  )
  func `of places beyond a sheet is refused`(rows: String, limit: ReadingLimit) {
    guard case .tooLarge(let found, _) = Package(rows: rows).error() else {
      Issue.record("not refused")
      return
    }
    #expect(found == limit)
  }

  @Test(arguments: ["", "1", "A", "a1", "$A$1", " A1", "Á1", "A-1", "😀1", "R1C1x"])
  func `of a cell address that is none is refused`(address: String) {
    let package = Package(rows: #"<row><c r="\#(address)"><v>1</v></c></row>"#)
    let error = package.error()
    guard case .damagedCell(sheet: "S", cell: "A1", .address) = error else {
      Issue.record("\(address): \(String(describing: error))")
      return
    }
  }

  @Test(arguments: ["1", "-1", "0.5", "1e99", "99999999999999999999", "x", " 0", "NaN"])
  func `of a text that is not there is refused`(number: String) {
    let package = Package(rows: #"<row><c t="s"><v>\#(number)</v></c></row>"#)
    guard case .damagedCell(sheet: "S", cell: "A1", .noText) = package.error() else {
      Issue.record("\(number) was not refused")
      return
    }
  }

  @Test(arguments: ["-1", "99", "99999999999999", "x", ""])
  func `of a style that is not there shows no day`(style: String) throws {
    let package = Package.styled(
      ["dd/mm/yyyy"],
      rows: #"<row><c s="\#(style)"><v>43850</v></c></row>"#
    )
    #expect(try package.firstRow()?[1] == .number(SheetNumber(text: "43850", value: 43_850)))
  }

  @Test(arguments: ["", "A1:", "A1:B2:C3", "A0:B1", "XFE1:A1", "rác", "A1 B2"])
  func `of a merged range that is none is passed over`(range: String) throws {
    var package = Package()
    package.set(
      sheet: #"<worksheet><mergeCells><mergeCell ref="\#(range)"/></mergeCells></worksheet>"#
    )
    #expect(try package.table().outline.merges.isEmpty)
  }

  @Test
  func `of too many styles or texts that are too large is refused`() {
    var limits = ReadingLimits()
    limits.styles = 2
    limits.sharedStringBytes = 10
    let xml = "<cellXfs><xf/><xf/><xf/></cellXfs>"
    #expect(
      Package.styled(xml: xml, rows: "").error(limits: limits) == .tooLarge(.styles, allowed: 2)
    )
    let fonts = "<fonts><font/><font/><font/></fonts>"
    #expect(
      Package.styled(xml: fonts, rows: "").error(limits: limits) == .tooLarge(.styles, allowed: 2)
    )
    var package = Package(rows: #"<row><c t="s"><v>0</v></c></row>"#)
    package.parts["xl/sharedStrings.xml"] = "<sst><si><t>123456</t></si><si><t>12345</t></si></sst>"
    guard case .tooLarge(.sharedStrings, _) = package.error(limits: limits) else {
      Issue.record("not refused")
      return
    }
  }
}

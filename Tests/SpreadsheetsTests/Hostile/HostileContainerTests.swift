import Spreadsheets
import Testing

struct `A hostile container` {
  /// A workbook of one cell, whose sheet the workbook names so.
  static func package(sheetTarget: String) -> Package {
    var package = Package(rows: "<row><c><v>1</v></c></row>")
    package.parts["xl/_rels/workbook.xml.rels"] = """
      <Relationships><Relationship Id="r1" Type="\(Package.officeTypes)/worksheet" \
      Target="\(sheetTarget)"/></Relationships>
      """
    return package
  }

  @Test(
    arguments: [
      "worksheets/sheet1.xml", "./worksheets/sheet1.xml", "worksheets/./sheet1.xml",
      "worksheets//sheet1.xml", "/xl/worksheets/sheet1.xml", "../xl/worksheets/sheet1.xml",
      "worksheets/../worksheets/sheet1.xml", "WORKSHEETS/SHEET1.XML", "//xl//worksheets/sheet1.xml",
    ]
  )
  func `may name its parts in roundabout ways`(target: String) {
    #expect(Self.package(sheetTarget: target).error() == nil)
  }

  @Test(
    arguments: [
      (
        "../../xl/worksheets/sheet1.xml",
        WorkbookError.outsideReference("../../xl/worksheets/sheet1.xml")
      ),
      ("../..", .outsideReference("../..")),
      ("worksheets/../../../a", .outsideReference("worksheets/../../../a")),
      ("/../xl/worksheets/sheet1.xml", .outsideReference("/../xl/worksheets/sheet1.xml")),
      ("..\\xl\\worksheets\\sheet1.xml", .outsideReference("..\\xl\\worksheets\\sheet1.xml")),
      ("\\\\server\\share\\s.xml", .outsideReference("\\\\server\\share\\s.xml")),
      ("file:worksheets/sheet1.xml", .outsideReference("file:worksheets/sheet1.xml")),
      ("https://example.invalid/a.xml", .outsideReference("https://example.invalid/a.xml")),
      ("C:/Windows/win.ini", .outsideReference("C:/Windows/win.ini")),
      ("", .missingPart("xl")),
      ("..", .missingPart("")),
      ("worksheets/%73heet1.xml", .missingPart("xl/worksheets/%73heet1.xml")),
      ("worksheets/sheet2.xml", .missingPart("xl/worksheets/sheet2.xml")),
      ("/etc/passwd", .missingPart("etc/passwd")),
    ]
  )
  func `may not name a part outside of it`(target: String, expected: WorkbookError) {
    #expect(Self.package(sheetTarget: target).error() == expected)
  }

  @Test(
    arguments: [
      ("../a.xml", "", WorkbookError.outsideReference("../a.xml")),
      ("http://example.invalid/", "", .outsideReference("http://example.invalid/")),
      ("xl/workbook.xml", #"TargetMode="External""#, .outsideReference("xl/workbook.xml")),
      ("xl/other.xml", "", .missingPart("xl/_rels/other.xml.rels")),
    ]
  )
  func `may not have its main part outside`(
    target: String,
    mode: String,
    expected: WorkbookError
  ) {
    var package = Package()
    package.parts["_rels/.rels"] = """
      <Relationships><Relationship Id="r" Type="\(Package.officeTypes)/officeDocument" \
      Target="\(target)" \(mode)/></Relationships>
      """
    if case .missingPart = expected { package.parts["xl/other.xml"] = "<workbook/>" }
    #expect(package.error() == expected)
  }

  @Test(arguments: ["sharedStrings", "styles"])
  func `may not have its texts or styles outside`(kind: String) {
    var package = Self.package(sheetTarget: "worksheets/sheet1.xml")
    package.relate("x", kind, "http://example.invalid/x.xml", #"TargetMode="External""#)
    #expect(package.error() == .outsideReference("http://example.invalid/x.xml"))
    package = Self.package(sheetTarget: "worksheets/sheet1.xml")
    package.relate("x", kind, "nowhere.xml")
    #expect(package.error() == .missingPart("xl/nowhere.xml"))
  }

  @Test
  func `may lead anywhere by links that nobody follows`() {
    var package = Self.package(sheetTarget: "worksheets/sheet1.xml")
    package.relate("x", "hyperlink", "http://example.invalid/", #"TargetMode="External""#)
    package.relate("y", "externalLink", "../../../secret.xlsx")
    package.relate("z", "oleObject", "file:///etc/passwd", #"TargetMode="External""#)
    #expect(package.error() == nil)
  }

  @Test(arguments: [
    "xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "_rels/.rels",
    "[Content_Types].xml", "xl/_rels/workbook.xml.rels",
  ])
  func `may have no part twice, in whatever case`(part: String) {
    for twin in [part, part.uppercased()] {
      var zip = StoredZip()
      for (name, content) in Package().parts.sorted(by: { $0.key < $1.key }) {
        zip.add(name, Array(content.utf8))
      }
      zip.add(twin, Array("<other/>".utf8))
      #expect(Package.error(zip.bytes) == .duplicateEntry(twin))
    }
  }

  @Test
  func `may have no two names that are one text in Unicode`() {
    var zip = StoredZip()
    for (name, content) in Package().parts { zip.add(name, Array(content.utf8)) }
    zip.add("ghi chú/\u{E9}.txt", [1])
    zip.add("ghi chú/e\u{301}.txt", [2])
    guard case .duplicateEntry = Package.error(zip.bytes) else {
      Issue.record("not refused")
      return
    }
  }

  @Test
  func `does not take a name with NUL for the part before it`() {
    let package = Package(rows: "<row><c><v>1</v></c></row>")
    var zip = StoredZip()
    for (name, content) in package.parts { zip.add(name, Array(content.utf8)) }
    zip.add("xl/workbook.xml\0.txt", Array("khác".utf8))
    #expect(Package.error(zip.bytes) == nil)
  }

  @Test
  func `of one password-protected entry is refused`() {
    var zip = StoredZip()
    for (name, content) in Package().parts {
      zip.add(name, Array(content.utf8), flags: name == "xl/sharedStrings.xml" ? 1 : 0)
    }
    #expect(Package.error(zip.bytes) == .encrypted)
  }

  @Test
  func `with nothing in it is an archive`() {
    let bytes: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    #expect(Package.error(bytes) == .otherFormat(.archive))
  }

  @Test(arguments: [0, 1, 60, 62, 1_000_000])
  func `that claims another size for its sheet is refused`(size: Int) {
    var zip = StoredZip()
    for (name, content) in Package(rows: "<row><c><v>1</v></c></row>").parts {
      zip.add(name, Array(content.utf8), claiming: name.hasSuffix("sheet1.xml") ? size : nil)
    }
    #expect(Package.error(zip.bytes) != nil)
  }

  @Test
  func `that claims more than allowed is refused before it is unpacked`() {
    var zip = StoredZip()
    for (name, content) in Package().parts {
      zip.add(name, Array(content.utf8), claiming: name.hasSuffix("sheet1.xml") ? 300 << 20 : nil)
    }
    let error = Package.error(zip.bytes)
    #expect(error == .tooLarge(.unpackedBytes, allowed: 256 << 20) || error == .truncated)
  }

  @Test(arguments: [
    "xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "_rels/.rels",
    "[Content_Types].xml", "xl/_rels/workbook.xml.rels",
  ])
  func `is counted in every part that is read`(part: String) {
    var package = Package(rows: #"<row><c t="s"><v>0</v></c></row>"#)
    package.parts[part, default: ""] += String(repeating: " ", count: 70_000)
    var limits = ReadingLimits()
    limits.unpackedBytes = 65_000
    #expect(package.error(limits: limits) == .tooLarge(.unpackedBytes, allowed: 65_000))
    #expect(package.error() == nil)
  }

  @Test
  func `cut at every kilobyte gives a named error`() throws {
    let folder = try Folder()
    try WorkbookWriter.write(to: folder.file("a.xlsx")) { writer in
      for name in ["Một", "Hai"] {
        let sheet = try writer.addSheet(name)
        try sheet.set(PageSetup())
        for row in 1...400 {
          try sheet.write("Cán bộ số \(row * 7_919)", row: row, column: 1)
          try sheet.write(Double(row) / 7, row: row, column: 2)
        }
      }
    }
    let whole = try folder.bytes("a.xlsx")
    #expect(whole.count > 12_000)
    for count in stride(from: 1_024, to: whole.count, by: 1_024) {
      let error = try #require(Package.error(Array(whole[..<count])), "cut to \(count)")
      #expect(error == .truncated, "cut to \(count)")
    }
    for count in (whole.count - 22)..<whole.count {
      #expect(Package.error(Array(whole[..<count])) != nil, "cut to \(count)")
    }
    #expect(Package.error(whole) == nil)
  }

  @Test
  func `with a hole in its middle is refused`() throws {
    let whole = try Fixture.bytes("openpyxl.xlsx")
    for start in stride(from: 30, to: whole.count - 64, by: 509) {
      var bytes = whole
      bytes.removeSubrange(start..<(start + 64))
      if let error = Package.error(bytes) { #expect(!error.sentences.vi.isEmpty) }
    }
  }

  @Test
  func `is read with another archive inside`() throws {
    var zip = StoredZip()
    for (name, content) in Package(rows: "<row><c><v>7</v></c></row>").parts {
      zip.add(name, Array(content.utf8))
    }
    zip.add("xl/embeddings/trong.xlsx", Package().bytes)
    #expect(try Workbook(bytes: zip.bytes).table(sheet: 0)[1, 1] != nil)
  }

  @Test(
    arguments: [
      (["mimetype"], OtherFormat.openDocument), (["word/document.xml"], .wordDocument),
      (["WORD/Document.xml"], .wordDocument), (["ppt/slides/slide1.xml"], .presentation),
      (["xl/workbook.bin"], .binaryWorkbook), (["XL/WORKBOOK.BIN"], .binaryWorkbook),
    ]
  )
  func `of another kind is told even with a content list`(names: [String], kind: OtherFormat) {
    var zip = StoredZip()
    for (name, content) in Package().parts { zip.add(name, Array(content.utf8)) }
    for name in names { zip.add(name, [120]) }
    #expect(Package.error(zip.bytes) == .otherFormat(kind))
  }

  @Test(
    arguments: [
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      "application/vnd.ms-excel.template.macroEnabled.main+xml",
      "APPLICATION/VND.MS-EXCEL.SHEET.MACROENABLED.MAIN+XML",
    ]
  )
  func `with macros is told by its type`(type: String) {
    var package = Package()
    package.parts["[Content_Types].xml"] =
      #"<Types><Override PartName="/xl/workbook.xml" ContentType="\#(type)"/></Types>"#
    #expect(package.error() == .otherFormat(.macroWorkbook))
  }
}

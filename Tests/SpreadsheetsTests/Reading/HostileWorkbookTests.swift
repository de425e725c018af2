import CLibZip
import Spreadsheets
import Testing

struct `A hostile workbook` {
  func error(_ bytes: [UInt8], limits: ReadingLimits = .standard) -> WorkbookError? {
    do {
      let workbook = try Workbook(bytes: bytes, limits: limits)
      for sheet in workbook.sheets.indices { try workbook.read(sheet: sheet) { _ in .more } }
      return nil
    } catch {
      return error as? WorkbookError
    }
  }

  @Test
  func `is read where nothing is wrong with it`() throws {
    let package = Package(rows: #"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#)
    #expect(try Workbook(bytes: package.bytes).table(sheet: 0)[1, 1] == .text("chung"))
  }

  @Test(arguments: ["openpyxl.xlsx", "xlsxwriter.xlsx", "handmade.xlsx", "epoch1904.xlsx"])
  func `cut anywhere gives a named error`(name: String) throws {
    let whole = try Fixture.bytes(name)
    for count in stride(from: 0, to: whole.count, by: 127) {
      let found = error(Array(whole[..<count]))
      #expect(found != nil, "cut to \(count) bytes")
      #expect(found?.sentences.vi.isEmpty == false)
    }
    #expect(error(whole) == nil)
  }

  @Test(arguments: ["openpyxl.xlsx", "xlsxwriter.xlsx"])
  func `with bytes turned never crashes`(name: String) throws {
    let whole = try Fixture.bytes(name)
    for position in stride(from: 0, to: whole.count, by: 61) {
      var bytes = whole
      bytes[position] ^= 0xFF
      if let found = error(bytes) { #expect(!found.sentences.en.isEmpty) }
    }
  }

  @Test(arguments: [
    "xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "_rels/.rels",
  ])
  func `with a document type is refused`(part: String) {
    var package = Package(rows: #"<row><c t="s"><v>0</v></c></row>"#)
    let content = package.parts[part] ?? ""
    package.parts[part] = #"<!DOCTYPE a [<!ENTITY b "bbb"><!ENTITY c "&b;&b;">]>"# + content
    #expect(error(package.bytes) == .documentType(part: part))
  }

  @Test
  func `that unpacks without end is refused while counting`() throws {
    var limits = ReadingLimits()
    limits.unpackedBytes = 1 << 20
    let rows = String(repeating: " ", count: 2 << 20)
    #expect(
      error(Package(rows: rows).bytes, limits: limits)
        == .tooLarge(.unpackedBytes, allowed: 1 << 20)
    )
  }

  @Test
  func `that lies about its sizes is refused`() {
    var zip = StoredZip()
    for (name, content) in Package().parts {
      zip.add(name, Array(content.utf8), claiming: name.hasSuffix("sheet1.xml") ? 1 : nil)
    }
    #expect(error(zip.bytes) != nil)
  }

  @Test
  func `that is a bomb is refused without being unpacked`() throws {
    let folder = try Folder()
    let path = folder.file("bomb.xlsx")
    try Bomb.write(to: path, megabytes: 40)
    #expect(try folder.bytes("bomb.xlsx").count < 1 << 20)
    var limits = ReadingLimits()
    limits.unpackedBytes = 32 << 20
    let start = ContinuousClock.now
    #expect(throws: WorkbookError.tooLarge(.unpackedBytes, allowed: 32 << 20)) {
      try Workbook(path: path, limits: limits).table(sheet: 0)
    }
    #expect(ContinuousClock.now - start < .seconds(2))
  }

  @Test
  func `with two entries of one name is refused`() {
    for twin in ["xl/workbook.xml", "XL/Workbook.XML"] {
      var zip = StoredZip()
      for (name, content) in Package().parts { zip.add(name, Array(content.utf8)) }
      zip.add(twin, Array("<workbook/>".utf8))
      #expect(
        error(zip.bytes) == .duplicateEntry(twin)
          || error(zip.bytes) == .duplicateEntry("xl/workbook.xml")
      )
    }
  }

  @Test(
    arguments: [
      "../../etc/passwd", "../../../x.xml", "http://example.invalid/s.xml", "C:/s.xml",
      "..\\s.xml", "file:///etc/passwd",
    ]
  )
  func `whose sheet lies outside of it is refused`(target: String) {
    var package = Package()
    package.parts["xl/_rels/workbook.xml.rels"] = """
      <Relationships><Relationship Id="r1" Type="\(Package.officeTypes)/worksheet" \
      Target="\(target)"/></Relationships>
      """
    let found = error(package.bytes)
    #expect(found == .outsideReference(target) || found == .missingPart("etc/passwd"))
  }

  @Test
  func `with an external sheet is refused`() {
    var package = Package()
    package.parts["xl/_rels/workbook.xml.rels"] = """
      <Relationships><Relationship Id="r1" Type="\(Package.officeTypes)/worksheet" \
      TargetMode="External" Target="worksheets/sheet1.xml"/></Relationships>
      """
    #expect(error(package.bytes) == .outsideReference("worksheets/sheet1.xml"))
  }

  @Test
  func `with strange names beside its parts is read, and nothing is written`() throws {
    var zip = StoredZip()
    for (name, content) in Package(rows: "<row><c><v>1</v></c></row>").parts {
      zip.add(name, Array(content.utf8))
    }
    for name in ["../evil", "/abs", "C:\\evil", "a/../../b"] { zip.add(name, [1, 2, 3]) }
    #expect(try Workbook(bytes: zip.bytes).table(sheet: 0)[1, 1] != nil)
  }

  @Test(
    arguments: [
      ("xl/workbook.xml", WorkbookError.missingPart("xl/workbook.xml")),
      ("xl/worksheets/sheet1.xml", .missingPart("xl/worksheets/sheet1.xml")),
      ("xl/sharedStrings.xml", .missingPart("xl/sharedStrings.xml")),
      ("[Content_Types].xml", .otherFormat(.archive)),
    ]
  )
  func `that lacks a part is refused`(part: String, expected: WorkbookError) {
    var package = Package()
    package.parts[part] = nil
    #expect(error(package.bytes) == expected)
  }

  @Test(
    arguments: [
      (#"<row r="1048577"><c><v>1</v></c></row>"#, ReadingLimit.rows),
      (#"<row r="1"><c r="XFE1"><v>1</v></c></row>"#, .columns),
      (#"<row r="1"><c r="ZZZZZZZZZZZZZZ1"><v>1</v></c></row>"#, .columns),
    ]
  )
  func `with cells beyond a sheet is refused`(rows: String, limit: ReadingLimit) {
    guard case .tooLarge(let found, _) = error(Package(rows: rows).bytes) else {
      Issue.record("not refused")
      return
    }
    #expect(found == limit)
  }

  @Test(
    arguments: [
      #"<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>"#,
      #"<row r="1"><c r="A1" t="s"><v>7</v></c></row>"#,
      #"<row r="1"><c r="A1" t="s"><v>-1</v></c></row>"#,
      #"<row r="1"><c r="1A"><v>1</v></c></row>"#,
      #"<row r="1"><c r="A1"><v>1</v></row>"#,
      "<row>&unknown;</row>",
      "\u{1}",
    ]
  )
  func `with broken cells is refused`(rows: String) {
    switch error(Package(rows: rows).bytes) {
    case .damaged, .damagedCell: break
    default: Issue.record("not refused")
    }
  }

  @Test
  func `may not nest, repeat or grow without end`() {
    var limits = ReadingLimits()
    limits.rows = 3
    limits.columns = 4
    limits.cells = 5
    limits.textBytes = 100
    limits.depth = 8
    let row = "<row><c><v>1</v></c></row>"
    let long = String(repeating: "ư", count: 51)
    #expect(error(Package(rows: row + row + row).bytes, limits: limits) == nil)
    #expect(
      error(Package(rows: row + row + row + row).bytes, limits: limits)
        == .tooLarge(.rows, allowed: 3)
    )
    #expect(
      error(Package(rows: #"<row><c r="E1"><v>1</v></c></row>"#).bytes, limits: limits)
        == .tooLarge(.columns, allowed: 4)
    )
    #expect(
      error(
        Package(
          rows: "<row>\(String(repeating: "<c><v>1</v></c>", count: 3))</row>" + row + row + row
        ).bytes,
        limits: limits
      )
        == .tooLarge(.cells, allowed: 5)
    )
    #expect(
      error(Package(rows: "<row><c t=\"str\"><v>\(long)</v></c></row>").bytes, limits: limits)
        == .tooLarge(.textBytes, allowed: 100)
    )
    #expect(
      error(Package(rows: String(repeating: "<a>", count: 8)).bytes, limits: limits)
        == .tooLarge(.depth, allowed: 8)
    )
  }

  @Test
  func `may not have too many texts, entries, sheets or merged ranges`() {
    var limits = ReadingLimits()
    limits.sharedStrings = 2
    limits.sheets = 1
    limits.merges = 1
    var package = Package(rows: "<row><c><v>1</v></c></row>")
    package.parts["xl/sharedStrings.xml"] = "<sst><si/><si/><si/></sst>"
    #expect(error(package.bytes, limits: limits) == .tooLarge(.sharedStrings, allowed: 2))
    package = Package()
    package.parts["xl/worksheets/sheet1.xml"] =
      #"<worksheet><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells></worksheet>"#
    #expect(error(package.bytes, limits: limits) == .tooLarge(.merges, allowed: 1))
    package = Package()
    package.parts["xl/workbook.xml"] = """
      <workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1"/><sheet name="B" r:id="r1"/></sheets>\
      </workbook>
      """
    #expect(error(package.bytes, limits: limits) == .tooLarge(.sheets, allowed: 1))
    limits = ReadingLimits()
    limits.entries = 3
    #expect(error(Package().bytes, limits: limits) == .tooLarge(.entries, allowed: 3))
    limits = ReadingLimits()
    limits.fileBytes = 10
    #expect(error(Package().bytes, limits: limits) == .tooLarge(.fileBytes, allowed: 10))
  }

  @Test
  func `with nothing but styled empty rows has no rows`() throws {
    let row = #"<row><c s="1"/><c s="1"/></row>"#
    let package = Package(rows: String(repeating: row, count: 20_000))
    #expect(try Workbook(bytes: package.bytes).table(sheet: 0).rows.isEmpty)
  }
}

/// A small file that unpacks to a large one.
enum Bomb {
  struct Failed: Error {}

  static func write(to path: String, megabytes: Int) throws {
    var package = Package()
    package.set(rows: String(repeating: " ", count: megabytes << 20))
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_CREATE, &code) else { throw Failed() }
    var contents = package.parts.map { ($0.key, Array($0.value.utf8)) }
    for index in contents.indices {
      let name = contents[index].0
      let count = contents[index].1.count
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
      copy.copyBytes(from: contents[index].1)
      contents[index].1 = []
      guard let source = zip_source_buffer(archive, copy.baseAddress, UInt64(count), 1) else {
        throw Failed()
      }
      let place = zip_file_add(archive, name, source, 0)
      guard place >= 0 else { throw Failed() }
      zip_set_file_compression(archive, UInt64(place), ZIP_CM_DEFLATE, 1)
    }
    guard zip_close(archive) == 0 else { throw Failed() }
  }
}

import Spreadsheets
import Testing

/// A limit lets through what is just as large, and nothing beyond.
struct `A limit of a workbook` {
  static func error(
    _ package: Package,
    _ limit: WritableKeyPath<ReadingLimits, Int>,
    _ value: Int
  ) -> WorkbookError? {
    var limits = ReadingLimits()
    limits[keyPath: limit] = value
    return package.error(limits: limits)
  }

  /// Read with just as much, refused with one less.
  static func isExact(
    _ package: Package,
    _ limit: WritableKeyPath<ReadingLimits, Int>,
    _ name: ReadingLimit,
    _ value: Int
  ) -> Bool {
    error(package, limit, value) == nil
      && error(package, limit, value - 1) == .tooLarge(name, allowed: value - 1)
  }

  @Test
  func `holds for rows, columns and cells that hold something`() {
    let package = Package(
      rows: """
        <row r="1"><c r="A1"><v>1</v></c><c r="G1"><v>1</v></c><c r="H1"/></row><row r="5"/>\
        <row r="9"><c r="B9" t="s"><v>0</v></c></row><row r="10"><c r="Z10" s="1"/></row>
        """
    )
    #expect(Self.isExact(package, \.rows, .rows, 2))
    #expect(Self.isExact(package, \.columns, .columns, 7))
    #expect(Self.isExact(package, \.cells, .cells, 3))
  }

  @Test
  func `holds for each sheet on its own`() {
    let package = Package.sheets([("A", nil, "một"), ("B", nil, "hai"), ("C", nil, "ba")])
    #expect(Self.error(package, \.rows, 1) == nil)
    #expect(Self.error(package, \.cells, 1) == nil)
    #expect(Self.isExact(package, \.sheets, .sheets, 3))
  }

  @Test
  func `holds for merged ranges`() {
    var package = Package()
    let range = #"<mergeCell ref="A1:B1"/>"#
    package.set(
      sheet: "<worksheet><mergeCells>\(range)\(range)\(range)<mergeCell/></mergeCells></worksheet>"
    )
    #expect(Self.isExact(package, \.merges, .merges, 3))
  }

  @Test
  func `holds for texts, their number, their bytes and the bytes of all`() {
    var package = Package(rows: "<row><c t=\"s\"><v>1</v></c></row>")
    package.parts["xl/sharedStrings.xml"] =
      "<sst><si><t>một</t></si><si><t>hai </t></si><si/><si><r><t>b</t></r></si></sst>"
    #expect(Self.isExact(package, \.sharedStrings, .sharedStrings, 4))
    #expect(Self.isExact(package, \.textBytes, .textBytes, 5))
    #expect(Self.error(package, \.sharedStringBytes, 10) == nil)
    #expect(
      Self.error(package, \.sharedStringBytes, 9) == .tooLarge(.sharedStrings, allowed: 1_500_000)
    )
  }

  @Test(
    arguments: [
      "<fonts><font/><font/><font/></fonts><cellXfs><xf/></cellXfs>",
      "<cellXfs><xf/><xf/><xf/></cellXfs>",
      """
      <numFmts><numFmt numFmtId="164" formatCode="0"/><numFmt numFmtId="165" formatCode="0"/>\
      <numFmt numFmtId="164" formatCode="0"/><numFmt numFmtId="166" formatCode="0"/></numFmts>
      """,
    ]
  )
  func `holds for styles, fonts and formats`(xml: String) {
    #expect(Self.isExact(Package.styled(xml: xml, rows: ""), \.styles, .styles, 3))
  }

  @Test
  func `holds for depth, entries and bytes`() {
    let package = Package(rows: "<row><c t=\"inlineStr\"><is><r><t>a</t></r></is></c></row>")
    #expect(Self.isExact(package, \.depth, .depth, 7))
    #expect(Self.isExact(package, \.entries, .entries, package.parts.count))
    #expect(Self.isExact(package, \.fileBytes, .fileBytes, package.bytes.count))
    let total = package.parts.values.reduce(0) { $0 + $1.utf8.count }
    #expect(Self.isExact(package, \.unpackedBytes, .unpackedBytes, total))
  }

  @Test
  func `on how tightly a part is packed holds for large parts alone`() throws {
    let folder = try Folder()
    let package = Package(rows: String(repeating: "<row><c/></row>", count: 30_000))
    try package.writeDeflated(to: folder.file("a.xlsx"))
    let bytes = try folder.bytes("a.xlsx")
    var limits = ReadingLimits()
    limits.expansion = 20
    #expect(Package.error(bytes, limits: limits) == nil)
    limits.smallPartBytes = 100_000
    #expect(Package.error(bytes, limits: limits) == .tooLarge(.expansion, allowed: 20))
    // The same part not packed at all is no larger than it says.
    #expect(package.error(limits: limits) == nil)
  }
}

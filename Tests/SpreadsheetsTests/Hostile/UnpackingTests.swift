import Spreadsheets
import Testing

/// How much may come out of a workbook, whatever it is packed into.
struct `Unpacking a workbook` {
  /// Two sheets of a megabyte of spaces each.
  static var two: Package {
    var package = Package.sheets([("A", nil, "a"), ("B", nil, "b")])
    for index in 0...1 {
      let part = "xl/worksheets/page\(index).xml"
      package.parts[part, default: ""] += String(repeating: " ", count: 1 << 20)
    }
    return package
  }

  static func read(_ package: Package, limits: ReadingLimits, times: Int = 1) throws {
    let workbook = try Workbook(bytes: package.bytes, limits: limits)
    for _ in 0..<times {
      for sheet in workbook.sheets.indices { _ = try workbook.table(sheet: sheet) }
    }
  }

  @Test
  func `counts all its parts together`() throws {
    var limits = ReadingLimits()
    limits.unpackedBytes = 3 << 19
    #expect(throws: WorkbookError.tooLarge(.unpackedBytes, allowed: 3 << 19)) {
      try Self.read(Self.two, limits: limits)
    }
    limits.unpackedBytes = 5 << 19
    try Self.read(Self.two, limits: limits)
  }

  @Test
  func `counts a part that is read again once`() throws {
    var limits = ReadingLimits()
    limits.unpackedBytes = 5 << 19
    try Self.read(Self.two, limits: limits, times: 4)
  }

  @Test
  func `refuses two sheets of one part`() throws {
    var package = Package.sheets([("A", nil, "a"), ("B", nil, "b")])
    let names = "xl/_rels/workbook.xml.rels"
    package.parts[names] = package.parts[names]?.replacing("page1.xml", with: "page0.xml")
    #expect(throws: WorkbookError.sharedPart("xl/worksheets/page0.xml")) {
      _ = try Workbook(bytes: package.bytes)
    }
  }

  @Test(arguments: [(9, false), (24, true)])
  func `refuses what is packed too tightly, if it is large`(megabytes: Int, refused: Bool) throws {
    let folder = try Folder()
    var package = Package()
    let row = "<row><c><v>1</v></c></row>"
    package.set(rows: String(repeating: row, count: (megabytes << 20) / row.utf8.count))
    try package.writeDeflated(to: folder.file("a.xlsx"))
    let workbook = try Workbook(bytes: try folder.bytes("a.xlsx"))
    if refused {
      #expect(throws: WorkbookError.tooLarge(.expansion, allowed: 200)) {
        try workbook.read(sheet: 0) { _ in .more }
      }
    } else {
      _ = try workbook.read(sheet: 0) { _ in .more }
    }
  }
}

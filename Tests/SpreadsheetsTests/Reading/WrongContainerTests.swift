import Spreadsheets
import Testing

struct `A file that is no workbook` {
  static func compound(_ stream: String) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 1_024)
    bytes.replaceSubrange(..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    for (index, unit) in stream.utf16.enumerated() {
      bytes[640 + index * 2] = UInt8(unit & 0xFF)
      bytes[641 + index * 2] = UInt8(unit >> 8)
    }
    return bytes
  }

  static func zip(_ names: [String], _ content: String = "x") -> [UInt8] {
    var zip = StoredZip()
    for name in names { zip.add(name, Array(content.utf8)) }
    return zip.bytes
  }

  @Test(
    arguments: [
      ([], WorkbookError.empty),
      (compound("Workbook"), .damaged(part: "OLE2", reason: "its sectors have no known size")),
      (compound("Book"), .damaged(part: "OLE2", reason: "its sectors have no known size")),
      (compound("EncryptedPackage"), .encrypted),
      (compound("WordDocument"), .otherFormat(.wordDocument)),
      (compound("PowerPoint Document"), .otherFormat(.presentation)),
      (compound("Khác"), .unknownFormat),
      (zip(["mimetype", "content.xml"]), .otherFormat(.openDocument)),
      (zip(["[Content_Types].xml", "word/document.xml"]), .otherFormat(.wordDocument)),
      (zip(["[Content_Types].xml", "ppt/presentation.xml"]), .otherFormat(.presentation)),
      (zip(["[Content_Types].xml", "xl/workbook.bin"]), .otherFormat(.binaryWorkbook)),
      (zip(["thư/danh sách.txt"]), .otherFormat(.archive)),
      (Array("%PDF-1.7\n".utf8), .otherFormat(.pdf)),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .otherFormat(.picture)),
      ([0xFF, 0xD8, 0xFF, 0xE0], .otherFormat(.picture)),
      (Array("{\\rtf1\\ansi}".utf8), .otherFormat(.wordDocument)),
      (Array("<html><table><tr><td>1</td></tr></table></html>".utf8), .otherFormat(.webPage)),
      (Array("\u{FEFF} <!DOCTYPE HTML><html>".utf8), .otherFormat(.webPage)),
      (Array("<?xml version=\"1.0\"?><Workbook/>".utf8), .otherFormat(.xml)),
      ([0x09, 0x08, 0x10, 0x00, 0x00, 0x06], .otherFormat(.earlyExcel)),
      ([1, 0, 2, 0, 3], .unknownFormat),
      ([0x50, 0x4B, 3, 4, 9, 9, 9], .truncated),
    ] as [([UInt8], WorkbookError)]
  )
  func `is told by its content`(bytes: [UInt8], expected: WorkbookError) {
    #expect(throws: expected) { try Workbook(bytes: bytes) }
  }

  @Test
  func `with macros is refused`() {
    var package = Package()
    package.parts["[Content_Types].xml"] = """
      <Types><Override PartName="/xl/workbook.xml" ContentType=\
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>
      """
    #expect(throws: WorkbookError.otherFormat(.macroWorkbook)) {
      try Workbook(bytes: package.bytes)
    }
  }

  @Test
  func `with a password on its entries is refused`() {
    var zip = StoredZip()
    for (name, content) in Package().parts { zip.add(name, Array(content.utf8), flags: 1) }
    #expect(throws: WorkbookError.encrypted) { try Workbook(bytes: zip.bytes) }
  }

  @Test
  func `is not there`() {
    #expect {
      try Workbook(path: "/không/có/tệp.xlsx")
    } throws: { error in
      guard case .cannotOpen(_, let reason) = error as? WorkbookError else { return false }
      return reason.contains("No such file")
    }
  }

  @Test
  func `says so in both languages`() {
    let errors: [WorkbookError] =
      [
        .empty, .unknownFormat, .encrypted, .truncated, .noSuchSheet(3), .unclosedQuote(record: 7),
        .cannotOpen(path: "a", reason: "b"), .damaged(part: "p", reason: "r"),
        .documentType(part: "p"), .sharedPart("s"),
        .damagedCell(sheet: "S", cell: "A1", .noText("7")),
        .damagedCell(sheet: "S", cell: "A1", .outOfOrder),
        .damagedCell(sheet: "S", cell: "A1", .otherRow(3)),
        .damagedCell(sheet: "S", cell: "A1", .address),
        .damagedCell(sheet: "S", cell: "A1", .rowNumber),
        .damagedCell(sheet: "S", cell: "A1", .rowOutOfOrder),
        .duplicateEntry("n"), .outsideReference("t"), .missingPart("m"),
      ] + OtherFormat.allCases.map { .otherFormat($0) }
      + ReadingLimit.allCases.map { .tooLarge($0, allowed: 9) }
    for error in errors {
      #expect(error.sentences.vi.utf8.last == UInt8(ascii: "."))
      #expect(error.sentences.en.utf8.last == UInt8(ascii: "."))
      #expect(error.sentences.vi != error.sentences.en)
      #expect(error.description == error.sentences.en)
    }
    #expect(Set(errors.map(\.sentences.en)).count == errors.count)
  }
}

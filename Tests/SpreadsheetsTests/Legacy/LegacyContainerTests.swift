import Spreadsheets
import Testing

/// How the stream of a workbook may lie in its file.
struct `The container of an old workbook` {
  /// A workbook whose stream is at least so long.
  static func book(_ count: Int) -> LegacyBook {
    let row = String(repeating: "Đ", count: 100)
    return LegacyBook(
      (0..<count / 200 + 1).flatMap { LegacyBook.label("\($0) \(row)", row: $0, column: 0) }
    )
  }

  static func table(_ container: LegacyContainer) throws -> Table {
    try Workbook(bytes: container.bytes).table(sheet: 0)
  }

  @Test(arguments: [9, 12], [false, true])
  func `has sectors of two sizes, in any order`(shift: Int, isScattered: Bool) throws {
    for count in [100, 5_000, 40_000] {
      let book = Self.book(count)
      var container = LegacyContainer(book.stream)
      container.shift = shift
      container.isScattered = isScattered
      #expect(try Self.table(container) == book.table())
    }
  }

  @Test(arguments: [0, 64, 4_096, 1 << 20])
  func `keeps short streams together`(below: Int) throws {
    let book = Self.book(2_000)
    var container = LegacyContainer(book.stream)
    container.streams.insert(("\u{5}SummaryInformation", [1, 2, 3]), at: 0)
    container.streams.append(("CompObj", [UInt8](repeating: 7, count: 200)))
    container.smallBelow = below
    #expect(try Self.table(container) == book.table())
  }

  @Test
  func `holds two editions, of which the younger is read`() throws {
    let young = LegacyBook(LegacyBook.label("97", row: 0, column: 0))
    var old = LegacyBook(LegacyBook.record(0x204, LegacyBook.cell(0, 0) + [2, 0, 57, 53]))
    old.version = 0x0500
    for streams in [[("Book", old), ("Workbook", young)], [("Workbook", young), ("Book", old)]] {
      var container = LegacyContainer([])
      container.streams = streams.map { ($0.0, $0.1.stream) }
      #expect(try Self.table(container)[1, 1] == .text("97"))
    }
  }

  @Test
  func `may hold another workbook in a folder, which is not read`() throws {
    let inner = LegacyBook(LegacyBook.label("trong", row: 0, column: 0))
    let outer = LegacyBook(LegacyBook.label("ngoài", row: 0, column: 0))
    var container = LegacyContainer(outer.stream)
    container.embedded = [("Workbook", inner.stream), ("WordDocument", [1])]
    #expect(try Self.table(container)[1, 1] == .text("ngoài"))
    container.streams = [("Contents", [1, 2, 3])]
    // Its name is there, but not where a workbook has it.
    #expect(Package.error(container.bytes) == .otherFormat(.wordDocument))
  }

  @Test(arguments: [0, 1, 2, 3])
  func `may name the sectors of its table in further lists`(inHead: Int) throws {
    let book = Self.book(150_000)
    var container = LegacyContainer(book.stream)
    container.namedInHead = inHead
    #expect(try Self.table(container) == book.table())
  }

  @Test
  func `may be so long that the head cannot name its table`() throws {
    let book = Self.book(100)
    var container = LegacyContainer([])
    container.streams = [
      ("Khác", [UInt8](repeating: 1, count: 7_400_000)), ("Workbook", book.stream),
    ]
    container.smallBelow = 0
    let bytes = container.bytes
    #expect(bytes.count > 109 * 128 * 512)
    #expect(try Workbook(bytes: bytes).table(sheet: 0) == book.table())
  }

  @Test
  func `is refused where the lists of its table have no end`() {
    var container = LegacyContainer(Self.book(150_000).stream)
    container.namedInHead = 1
    var bytes = container.bytes
    let list = bytes.count - 512
    #expect(Array(bytes[(list + 508)...]) == [0xFE, 0xFF, 0xFF, 0xFF])
    let number = list / 512 - 1
    bytes.replaceSubrange(list..<list + 508, with: [UInt8](repeating: 0xFF, count: 508))
    bytes.replaceSubrange((list + 508)..., with: LegacyBook.number(number, 4))
    #expect(Package.error(bytes) == .damaged(part: "OLE2", reason: "its table has no end"))
    bytes.replaceSubrange((list + 508)..., with: LegacyBook.number(1 << 24, 4))
    #expect(Package.error(bytes) == .truncated)
  }

  @Test(arguments: [9, 12], [100, 9_000])
  func `cut anywhere is refused or read whole`(shift: Int, count: Int) throws {
    let book = Self.book(count)
    let whole = try book.table()
    var container = LegacyContainer(book.stream)
    container.shift = shift
    let bytes = container.bytes
    for length in stride(from: 8, to: bytes.count, by: shift == 9 ? 89 : 331) {
      let cut = Array(bytes[..<length])
      if Package.error(cut) == nil {
        #expect(try Workbook(bytes: cut).table(sheet: 0) == whole)
      }
    }
    #expect(Package.error(Array(bytes[..<512])) == .truncated)
  }

  @Test
  func `may not have more entries than allowed`() {
    var container = LegacyContainer(Self.book(100).stream)
    container.streams += (0..<9).map { ("s\($0)", [UInt8($0)]) }
    var limits = ReadingLimits()
    limits.entries = 10
    #expect(Package.error(container.bytes, limits: limits) == nil)
    limits.entries = 9
    #expect(Package.error(container.bytes, limits: limits) == .tooLarge(.entries, allowed: 9))
  }

  @Test
  func `whose small sectors chain in circles is refused`() throws {
    let stream = Self.book(100).stream
    var bytes = LegacyContainer(stream).bytes
    // Sectors: the small ones together, then what follows which of them.
    let together = (stream.count + 63) / 64 * 64
    let table = 512 + (together + 511) / 512 * 512
    #expect(Array(bytes[table..<table + 4]) == [1, 0, 0, 0])
    bytes.replaceSubrange(table..<table + 4, with: [0, 0, 0, 0])
    #expect(Package.error(bytes) != nil)
    bytes.replaceSubrange(table..<table + 4, with: [0xFE, 0xFF, 0xFF, 0xFF])
    #expect(Package.error(bytes) == .truncated)
    bytes.replaceSubrange(table..<table + 4, with: [0, 0, 1, 0])
    #expect(Package.error(bytes) == .truncated)
  }

  @Test
  func `without a workbook is told by what it holds`() {
    for (name, expected) in [
      ("EncryptedPackage", WorkbookError.encrypted), ("WordDocument", .otherFormat(.wordDocument)),
      ("PowerPoint Document", .otherFormat(.presentation)), ("Contents", .unknownFormat),
    ] {
      #expect(Package.error(LegacyContainer([1, 2, 3], name: name).bytes) == expected)
    }
  }
}

import Spreadsheets
import Testing

struct `A hostile old workbook` {
  static let cell = LegacyBook.number(1, row: 0, column: 0)

  /// Replaces bytes at a place.
  static func with(_ bytes: [UInt8], at place: Int, _ replacement: [UInt8]) -> [UInt8] {
    var bytes = bytes
    bytes.replaceSubrange(place..<(place + replacement.count), with: replacement)
    return bytes
  }

  static func isDamaged(_ bytes: [UInt8]) -> Bool {
    if case .damaged = Package.error(bytes) { true } else { false }
  }

  @Test
  func `is read where nothing is wrong with it`() {
    #expect(Package.error(LegacyBook(Self.cell).bytes) == nil)
    #expect(
      Package.error(LegacyBook.compoundFile(LegacyBook(Self.cell).stream, name: "Book")) == nil
    )
  }

  @Test
  func `cut at every kilobyte gives a named error or every row`() throws {
    let bytes = try Fixture.bytes("libreoffice.xls")
    let whole = try Workbook(bytes: bytes).table(sheet: 0)
    for length in stride(from: 1_024, to: bytes.count, by: 1_024) {
      let cut = Array(bytes[..<length])
      // What stands after the stream of the workbook is not needed.
      guard Package.error(cut) == nil else { continue }
      #expect(try Workbook(bytes: cut).table(sheet: 0) == whole)
    }
    #expect(Package.error(Array(bytes[..<4_096])) == .truncated)
  }

  @Test
  func `with bytes turned never crashes`() throws {
    let bytes = try Fixture.bytes("libreoffice.xls")
    var random = SeededRandom(97)
    for _ in 0..<300 {
      var broken = bytes
      for _ in 0...random.below(6) {
        broken[random.below(broken.count)] = UInt8(random.below(256))
      }
      _ = Package.error(broken)
    }
  }

  @Test
  func `with a password is refused`() {
    let globals = LegacyBook.record(0x2F, [1, 0, 1, 0])
    #expect(Package.error(LegacyBook(globals: globals).bytes) == .encrypted)
  }

  @Test
  func `of Excel 4 in a container is refused`() {
    var book = LegacyBook()
    book.version = 0x0400
    #expect(Package.error(book.bytes) == .otherFormat(.earlyExcel))
  }

  @Test
  func `with a document of Word inside is read`() throws {
    let unit = LegacyBook.wide("WordDocument") + [0, 0]
    let bytes = LegacyBook(Self.cell).bytes
    // An entry that hangs on no other, as those of an embedded object hang below their own folder.
    let inside = Self.with(bytes, at: 512 * 2 + 256, unit)
    #expect(Package.error(inside) == nil)
  }

  @Test
  func `whose chains of sectors bite their tails is refused`() {
    let bytes = LegacyBook(Self.cell).bytes
    // The directory, sector 1, goes on with itself.
    #expect(Self.isDamaged(Self.with(bytes, at: 512 + 4, [1, 0, 0, 0])))
    // The stream breaks off early.
    #expect(Package.error(Self.with(bytes, at: 512 + 8, [0xFE, 0xFF, 0xFF, 0xFF])) == .truncated)
    // The stream goes on beyond the file.
    #expect(Package.error(Self.with(bytes, at: 512 + 8, [0, 0, 0, 0x7F])) == .truncated)
    // The root hangs below itself.
    #expect(Self.isDamaged(Self.with(bytes, at: 1_024 + 128 + 68, [1, 0, 0, 0])))
    // A table of tables that goes on with itself.
    let large = Self.with(bytes, at: 68, [0, 0, 0, 0])
    #expect(Package.error(Self.with(large, at: 76, [0xFF, 0xFF, 0xFF, 0xFF])) != nil)
  }

  @Test(arguments: [0, 1, 8, 11, 200])
  func `of sectors of unknown size is refused`(shift: UInt8) {
    #expect(Self.isDamaged(Self.with(LegacyBook().bytes, at: 30, [shift, 0])))
  }

  @Test(arguments: [-1, 1, 4, 1_000, 1_000_000])
  func `whose sheets are not where it says is refused`(shift: Int) {
    var book = LegacyBook(Self.cell)
    book.shift = shift
    #expect(Package.error(book.bytes) != nil)
  }

  @Test
  func `of two sheets in one place is refused`() {
    var book = LegacyBook(Self.cell)
    let record = LegacyBook.record(0x85, LegacyBook.number(87, 4) + [0, 0, 1, 0, 65])
    book.globals = record + record
    #expect(Package.error(book.bytes) != nil)
  }

  @Test(arguments: [0x203, 0x27E, 0x204, 0xD6, 0xFD, 0x205, 0x06, 0xBD])
  func `of cells cut short is refused`(kind: Int) {
    for length in 0..<6 {
      let book = LegacyBook(LegacyBook.record(kind, [UInt8](repeating: 0, count: length)))
      // Numbers side by side may be none.
      #expect(kind == 0xBD && length >= 4 || Self.isDamaged(book.bytes))
    }
  }

  @Test(arguments: [0x31, 0x41E, 0xE0, 0x85, 0xFC, 0x22])
  func `of globals cut short is refused`(kind: Int) {
    #expect(Self.isDamaged(LegacyBook(globals: LegacyBook.record(kind, [9])).bytes))
  }

  @Test
  func `of a text that is not there is refused, with its cell`() {
    let cell = LegacyBook.record(0xFD, LegacyBook.cell(2, 1) + LegacyBook.number(7, 4))
    #expect(
      Package.error(LegacyBook(cell).bytes)
        == .damagedCell(sheet: "S", cell: "B3", .noText("7"))
    )
  }

  @Test
  func `may not go over the limits`() {
    var limits = ReadingLimits()
    limits.rows = 2
    limits.columns = 3
    limits.cells = 4
    limits.textBytes = 10
    limits.sheets = 1
    func error(_ records: [UInt8], globals: [UInt8] = []) -> WorkbookError? {
      Package.error(LegacyBook(records, globals: globals).bytes, limits: limits)
    }
    func numbers(_ places: [(Int, Int)]) -> [UInt8] {
      places.flatMap { LegacyBook.number(1, row: $0.0, column: $0.1) }
    }
    #expect(error(numbers([(0, 0), (1, 0), (2, 0)])) == .tooLarge(.rows, allowed: 2))
    #expect(error(numbers([(0, 3)])) == .tooLarge(.columns, allowed: 3))
    #expect(
      error(numbers([(0, 0), (0, 1), (0, 2), (1, 0), (1, 1)])) == .tooLarge(.cells, allowed: 4)
    )
    #expect(
      error(LegacyBook.label("quá là dài rồi", row: 0, column: 0))
        == .tooLarge(.textBytes, allowed: 10)
    )
    #expect(
      error([], globals: LegacyBook.record(0x85, LegacyBook.number(0, 4) + [0, 0, 1, 0, 65]))
        == .tooLarge(.sheets, allowed: 1)
    )
  }
}

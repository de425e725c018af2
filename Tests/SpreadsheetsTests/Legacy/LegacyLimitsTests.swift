import Spreadsheets
import Testing

/// A limit lets through what is just as large, and nothing beyond.
struct `A limit of an old workbook` {
  static func error(
    _ book: LegacyBook,
    _ limit: WritableKeyPath<ReadingLimits, Int>,
    _ value: Int
  ) -> WorkbookError? {
    var limits = ReadingLimits()
    limits[keyPath: limit] = value
    return book.error(limits: limits)
  }

  /// Refused with one less, read with just as much.
  static func isExact(
    _ book: LegacyBook,
    _ limit: WritableKeyPath<ReadingLimits, Int>,
    _ name: ReadingLimit,
    _ value: Int
  ) -> Bool {
    error(book, limit, value) == nil
      && error(book, limit, value - 1) == .tooLarge(name, allowed: value - 1)
  }

  @Test
  func `holds for rows, columns and cells`() {
    let places = [(0, 0), (0, 6), (3, 2), (9, 1)]
    let book = LegacyBook(places.flatMap { LegacyBook.number(1, row: $0.0, column: $0.1) })
    #expect(Self.isExact(book, \.rows, .rows, 3))
    #expect(Self.isExact(book, \.columns, .columns, 7))
    #expect(Self.isExact(book, \.cells, .cells, 4))
  }

  @Test
  func `holds for cells side by side, each of which counts`() {
    let book = LegacyBook(LegacyBook.packed([(0, 6), (0, 6), (0, 6)], row: 0, column: 1))
    #expect(Self.isExact(book, \.cells, .cells, 3))
    #expect(Self.isExact(book, \.columns, .columns, 4))
  }

  @Test
  func `does not count rows that hold nothing`() {
    #expect(Self.error(LegacyTextRecords(["", "a", ""]).book(), \.rows, 1) == nil)
  }

  @Test
  func `holds for merged ranges and sheets`() throws {
    let range = try LegacyBook.merges([cells("A1:B1"), cells("A2:B2")])
    var book = LegacyBook(range + range)
    #expect(Self.isExact(book, \.merges, .merges, 4))
    book.sheets += [("B", []), ("C", [])]
    #expect(Self.isExact(book, \.sheets, .sheets, 3))
  }

  @Test
  func `holds for texts, their number, their bytes and the bytes of all`() {
    let book = LegacyTextRecords(["một", "hai ", "b"]).book()
    #expect(Self.isExact(book, \.sharedStrings, .sharedStrings, 3))
    #expect(Self.error(book, \.sharedStringBytes, 10) == nil)
    #expect(
      Self.error(book, \.sharedStringBytes, 9) == .tooLarge(.sharedStrings, allowed: 1_500_000)
    )
    let label = LegacyBook(LegacyBook.label("ệệ", row: 0, column: 0))
    #expect(Self.isExact(label, \.textBytes, .textBytes, 6))
  }

  @Test
  func `holds for the bytes of the file`() {
    let book = LegacyBook(LegacyBook.number(1, row: 0, column: 0))
    #expect(Self.isExact(book, \.fileBytes, .fileBytes, book.bytes.count))
  }

  @Test(arguments: [255, 256, 16_383])
  func `of its own lies at no column that a sheet has`(column: Int) throws {
    let table = try LegacyBook(LegacyBook.number(1, row: 0, column: column)).table()
    #expect(table[1, column + 1] != nil)
  }

  @Test(arguments: [16_384, 65_535])
  func `refuses columns that no sheet has`(column: Int) {
    let book = LegacyBook(LegacyBook.number(1, row: 0, column: column))
    #expect(book.error() == .tooLarge(.columns, allowed: CellAddress.columns))
  }
}

import Spreadsheets
import Testing

struct `The structure of an old workbook` {
  static let one = LegacyBook.number(1, row: 0, column: 0)

  @Test
  func `says which sheets are hidden`() throws {
    var book = LegacyBook(Self.one)
    book.sheets += [("Ẩn", Self.one), ("Rất ẩn", Self.one), ("Lạ", Self.one)]
    book.marks = [1: [1, 0], 2: [2, 0], 3: [0xFF, 0]]
    let sheets = try Workbook(bytes: book.bytes).sheets
    #expect(sheets.map(\.name) == ["S", "Ẩn", "Rất ẩn", "Lạ"])
    #expect(sheets.map(\.visibility) == [.visible, .hidden, .veryHidden, .veryHidden])
  }

  @Test(arguments: [UInt8(1), 2, 6])
  func `leaves out sheets without cells`(kind: UInt8) throws {
    var book = LegacyBook(LegacyBook.label("a", row: 0, column: 0))
    book.sheets += [("Biểu đồ", Self.one), ("C", LegacyBook.label("c", row: 0, column: 0))]
    book.marks = [1: [0, kind]]
    let workbook = try Workbook(bytes: book.bytes)
    #expect(workbook.sheets.map(\.name) == ["S", "C"])
    #expect(try workbook.table(sheet: 1)[1, 1] == .text("c"))
    #expect(throws: WorkbookError.noSuchSheet(3)) { try workbook.table(sheet: 2) }
    #expect(throws: WorkbookError.noSuchSheet(0)) { try workbook.read(sheet: -1) { _ in .more } }
  }

  @Test
  func `says which rows are hidden, whatever order it says it in`() throws {
    let numbers = (0..<5).flatMap { LegacyBook.number(1, row: $0, column: 0) }
    let before = LegacyBook.row(1, isHidden: true) + LegacyBook.row(2, isHidden: false)
    let behind = LegacyBook.row(4, isHidden: true) + LegacyBook.row(9, isHidden: true)
    let table = try LegacyBook(before + numbers + behind).table()
    #expect(table.rows.filter(\.isHidden).map(\.number) == [2, 5])
    #expect(table.outline.rowCount == 5)
  }

  @Test
  func `says which columns are hidden`() throws {
    let records =
      LegacyBook.columns(0...0, isHidden: false) + LegacyBook.columns(1...3, isHidden: true)
      + LegacyBook.columns(5...5, isHidden: true) + LegacyBook.columns(255...256, isHidden: true)
    let outline = try LegacyBook(records + Self.one).table().outline
    #expect(outline.hiddenColumns == [2...4, 6...6, 256...257])
    #expect((1...8).filter { outline.isHidden(column: $0) } == [2, 3, 4, 6])
  }

  @Test
  func `takes no column for hidden that no sheet has`() throws {
    let backwards = LegacyBook.number(7, 2) + LegacyBook.number(3, 2) + LegacyBook.number(0, 4)
    let records =
      LegacyBook.columns(40_000...50_000, isHidden: true)
      + LegacyBook.columns(10...60_000, isHidden: true)
      + LegacyBook.record(0x7D, backwards + LegacyBook.number(1, 4))
    #expect(try LegacyBook(records).table().outline.hiddenColumns == [11...16_384])
  }

  @Test
  func `has merged ranges in several lists`() throws {
    let first = try [cells("A1:C1"), cells("B3:B9")]
    let second = try [cells("IV65535:IV65536")]
    let records = LegacyBook.merges(first) + Self.one + LegacyBook.merges([])
    let outline = try LegacyBook(records + LegacyBook.merges(second)).table().outline
    #expect(outline.merges == first + second)
  }

  @Test
  func `is refused where a list of merged ranges is shorter than it says`() throws {
    let range = try LegacyBook.merges([cells("A1:C1")])
    let lying = Array(range[..<4]) + [2, 0] + Array(range[6...])
    guard case .damaged(part: "Workbook", _) = LegacyBook(lying).error() else {
      Issue.record("not refused")
      return
    }
  }

  @Test
  func `may have charts within charts in a sheet`() throws {
    let begin = LegacyBook.record(0x809, LegacyBook.number(0x0600, 2) + LegacyBook.number(0x20, 14))
    let end = LegacyBook.record(0x0A, [])
    let inner = begin + LegacyBook.merges([try cells("A1:B2")]) + Self.one + end
    let chart = begin + LegacyBook.row(3, isHidden: true) + inner + Self.one + end
    let table = try LegacyBook(chart + LegacyBook.number(4, row: 3, column: 0)).table()
    #expect(table.rows.map(\.number) == [4])
    #expect(table.rows[0].isHidden == false)
    #expect(table.outline.merges.isEmpty)
  }

  @Test
  func `is passed over where records are unknown`() throws {
    let unknown = [0x10, 0x1B, 0x23E, 0x862, 0xFFFF].flatMap { LegacyBook.record($0, [1, 2, 3]) }
    let book = LegacyBook(unknown + Self.one + unknown, globals: unknown)
    #expect(try book.table()[1, 1] == .number(SheetNumber(text: "1", value: 1)))
  }

  @Test
  func `may be read again and again, in any order`() throws {
    var book = LegacyBook(LegacyBook.label("a", row: 0, column: 0))
    book.sheets.append(("B", LegacyBook.label("b", row: 0, column: 0)))
    let workbook = try Workbook(bytes: book.bytes)
    for sheet in [1, 0, 1, 1, 0] {
      #expect(try workbook.table(sheet: sheet)[1, 1] == .text(sheet == 0 ? "a" : "b"))
    }
  }

  @Test
  func `can be left as soon as enough has been read`() throws {
    let records = (0..<9).flatMap { LegacyBook.number(1, row: $0, column: 0) }
    var rows: [Int] = []
    let outline = try Workbook(bytes: LegacyBook(records).bytes).read(sheet: 0) {
      rows.append($0.number)
      return rows.count == 3 ? .enough : .more
    }
    #expect(rows == [1, 2, 3])
    #expect(outline.rowCount == 3)
  }
}

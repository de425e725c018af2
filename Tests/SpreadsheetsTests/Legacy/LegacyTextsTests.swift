import Spreadsheets
import Testing

struct `Texts of an old workbook` {
  static let names = ["Nguyễn Thị Hồng", "plain", "é", "", "a\nb", "😀", "Trần Văn Đức", "x"]

  static func texts(_ book: LegacyBook) throws -> [String] {
    try book.table().rows.map { $0.cells[0].text ?? "" }
  }

  @Test(arguments: 12...90)
  func `may run over at any letter into the next record`(size: Int) throws {
    let texts = LegacyTextRecords(Self.names, size: size)
    #expect(texts.recordCount > 1)
    #expect(try Self.texts(texts.book()) == Self.names.filter { !$0.isEmpty })
  }

  @Test(arguments: [8_200, 8_213, 8_214, 8_216, 8_224])
  func `may fill more than one record each`(size: Int) throws {
    let long = String(repeating: "Ngày ", count: 5_000) + "hết"
    let texts = LegacyTextRecords([long, "ngắn", long, "cuối"], size: size)
    #expect(texts.recordCount >= 6)
    #expect(try Self.texts(texts.book()) == [long, "ngắn", long, "cuối"])
  }

  @Test
  func `change their width only where a record ends`() throws {
    // Two bytes a letter up to the end of the record, then one: `ễ` is behind.
    let head = LegacyBook.number(1, 4) + LegacyBook.number(1, 4)
    let first = head + LegacyBook.number(9, 2) + [1] + LegacyBook.wide("Nguyễ")
    let next = [0] + Array("n An".utf8)
    let records = LegacyBook.record(0xFC, first) + LegacyBook.record(0x3C, next)
    let book = LegacyBook(LegacyBook.shared(0, row: 0, column: 0), globals: records)
    #expect(try Self.texts(book) == ["Nguyễn An"])
  }

  @Test(arguments: [16, 20, 31, 40, 8_224])
  func `may have fonts and sounds behind them, which are passed over`(size: Int) throws {
    var texts = LegacyTextRecords(size: size)
    texts.add(LegacyTextRecords.Text(content: "漢字", phonetic: Array("kanji sound".utf8)))
    texts.add(
      LegacyTextRecords.Text(content: "Tên", fonts: [(1, 1), (2, 0)], phonetic: [1, 2, 3, 0])
    )
    texts.add(LegacyTextRecords.Text(content: "abc", isWide: true))
    texts.add(LegacyTextRecords.Text(content: "cuối"))
    #expect(try Self.texts(texts.book()) == ["漢字", "Tên", "abc", "cuối"])
  }

  @Test
  func `come in pieces by their fonts`() throws {
    var texts = LegacyTextRecords(size: 24)
    texts.add(LegacyTextRecords.Text(content: "Sở Y tÕ An", fonts: [(3, 1), (7, 0), (8, 6)]))
    texts.add(LegacyTextRecords.Text(content: "không"))
    let fonts = ["Arial", ".VnTime", "C", "D", "E", "VNI-Times"].flatMap { LegacyBook.font($0) }
    let rows = try texts.book(globals: fonts).table().rows
    #expect(
      rows[0].cells[0].runs == [
        TextRun(font: nil, text: "Sở "), TextRun(font: ".VnTime", text: "Y tÕ"),
        TextRun(font: "Arial", text: " "), TextRun(font: "VNI-Times", text: "An"),
      ]
    )
    #expect(rows[1].cells[0].runs == nil)
  }

  @Test
  func `count fonts past a number that no font has`() throws {
    var texts = LegacyTextRecords()
    texts.add(LegacyTextRecords.Text(content: "abcd", fonts: [(0, 3), (1, 4), (2, 5), (3, 99)]))
    let fonts = ["F0", "F1", "F2", "F3", "F5"].flatMap { LegacyBook.font($0) }
    let runs = try texts.book(globals: fonts).table().rows[0].cells[0].runs
    // Four is left out of the count: the fifth font has the number five.
    #expect(runs?.map(\.font) == ["F3", "F5", "F5", nil])
  }

  @Test
  func `whose fonts begin behind their end are whole`() throws {
    var texts = LegacyTextRecords()
    texts.add(LegacyTextRecords.Text(content: "abc", fonts: [(2, 0), (900, 0), (1, 0)]))
    let cell = try texts.book(globals: LegacyBook.font("Arial")).table().rows[0].cells[0]
    #expect(cell.text == "abc")
    #expect(cell.runs?.map(\.text).joined() == "abc")
  }

  @Test(
    arguments: [
      // More letters than the record has.
      LegacyBook.number(9, 2) + [0, 65, 66],
      // More fonts than it has.
      LegacyBook.number(1, 2) + [8, 9, 0, 65],
      // More sound than it has.
      LegacyBook.number(1, 2) + [4, 9, 0, 0, 0, 65],
      // Half a letter.
      LegacyBook.number(2, 2) + [1, 65, 0, 66],
    ]
  )
  func `that are longer than their records are refused`(text: [UInt8]) {
    let record = LegacyBook.record(0xFC, LegacyBook.number(1, 4) + LegacyBook.number(1, 4) + text)
    guard case .damaged(part: "Workbook", _) = LegacyBook(globals: record).error() else {
      Issue.record("not refused")
      return
    }
  }

  @Test
  func `cut within a letter of two bytes are refused`() {
    let head = LegacyBook.number(1, 4) + LegacyBook.number(1, 4)
    let first = LegacyBook.record(0xFC, head + LegacyBook.number(2, 2) + [1, 65, 0, 66])
    let book = LegacyBook(globals: first + LegacyBook.record(0x3C, [1, 0]))
    #expect(book.error() == .damaged(part: "Workbook", reason: "a letter is cut in two"))
  }

  @Test
  func `may be fewer than the workbook says, if no cell names them`() throws {
    let said = LegacyBook.number(9, 4) + LegacyBook.number(9, 4) + LegacyBook.narrow("a")
    var book = LegacyBook(
      LegacyBook.shared(0, row: 0, column: 0),
      globals: LegacyBook.record(0xFC, said)
    )
    #expect(try Self.texts(book) == ["a"])
    book.sheets[0].records += LegacyBook.shared(1, row: 4, column: 2)
    #expect(book.error() == .damagedCell(sheet: "S", cell: "C5", .noText("1")))
  }

  @Test
  func `of a cell of its own may run over, too`() throws {
    let head = LegacyBook.cell(0, 0) + LegacyBook.number(7, 2) + [0] + Array("Ngu".utf8)
    let rest = LegacyBook.record(0x3C, [1] + LegacyBook.wide("yễn "))
    let next = LegacyBook.label("sau", row: 1, column: 0)
    let table = try LegacyBook(LegacyBook.record(0x204, head) + rest + next).table()
    #expect(table[1, 1] == .text("Nguyễn "))
    #expect(table[2, 1] == .text("sau"))
  }
}

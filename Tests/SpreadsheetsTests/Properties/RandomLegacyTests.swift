import Spreadsheets
import Testing

struct `A random workbook of Excel 97` {
  /// A cell that was written, and what must be read.
  private struct Written {
    let record: [UInt8]
    let cells: [(column: Int, value: CellValue)]
  }

  private static func number(_ value: Double) -> CellValue {
    let isWhole = value == value.rounded() && abs(value) < 1e15
    return .number(SheetNumber(text: isWhole ? "\(Int(value))" : "\(value)", value: value))
  }

  /// A number packed into 30 bits: whole ones, and hundredths.
  private static func packed(_ value: Int, isHundredths: Bool) -> [UInt8] {
    LegacyBook.number(value << 2 | 2 | (isHundredths ? 1 : 0), 4)
  }

  private func cell(
    row: Int,
    column: Int,
    _ texts: inout [String],
    _ random: inout SeededRandom
  ) -> Written {
    let head = LegacyBook.cell(row, column)
    switch random.below(7) {
    case 0:
      let value = Double(random.below(2_000_000) - 1_000_000) / 8
      let record = LegacyBook.number(value, row: row, column: column)
      return Written(record: record, cells: [(column, Self.number(value))])
    case 1:
      let text = random.text(upTo: 40)
      let record = LegacyBook.label(text, row: row, column: column)
      return Written(record: record, cells: [(column, .text(text))])
    case 2:
      let isTrue = random.below(2) == 1
      let record = LegacyBook.record(0x205, head + [isTrue ? 1 : 0, 0])
      return Written(record: record, cells: [(column, .boolean(isTrue))])
    case 3:
      let record = LegacyBook.record(0x205, head + [0x07, 1])
      return Written(record: record, cells: [(column, .error("#DIV/0!"))])
    case 4:
      let value = random.below(1_000_000) - 500_000
      let record = LegacyBook.record(0x27E, head + Self.packed(value, isHundredths: false))
      return Written(record: record, cells: [(column, Self.number(Double(value)))])
    case 5:
      return numbers(row: row, column: column, &random)
    default:
      let text = random.text(upTo: 300)
      let record = LegacyBook.record(0xFD, head + LegacyBook.number(texts.count, 4))
      texts.append(text)
      return Written(record: record, cells: [(column, .text(text))])
    }
  }

  /// Two to four numbers side by side in one record, of which some are hundredths.
  private func numbers(row: Int, column: Int, _ random: inout SeededRandom) -> Written {
    let count = 2 + random.below(3)
    var body = LegacyBook.number(row, 2) + LegacyBook.number(column, 2)
    var cells: [(column: Int, value: CellValue)] = []
    for place in 0..<count {
      let value = random.below(20_000) - 10_000
      let isHundredths = random.below(2) == 1
      body += LegacyBook.number(0, 2) + Self.packed(value, isHundredths: isHundredths)
      let read = isHundredths ? Double(value) / 100 : Double(value)
      cells.append((column + place, Self.number(read)))
    }
    body += LegacyBook.number(column + count - 1, 2)
    return Written(record: LegacyBook.record(0xBD, body), cells: cells)
  }

  /// Rows of cells, left to right; an empty text is no cell.
  private func book(_ seed: Int, room: Int) -> (
    bytes: [UInt8], expected: [Int: [(column: Int, value: CellValue)]]
  ) {
    var random = SeededRandom(seed)
    var texts: [String] = []
    var records: [UInt8] = []
    var expected: [Int: [(column: Int, value: CellValue)]] = [:]
    for row in 0..<(5 + random.below(30)) {
      var column = random.below(3)
      while column < 20 {
        let written = cell(row: row, column: column, &texts, &random)
        records += written.record
        for cell in written.cells where cell.value != .text("") {
          expected[row + 1, default: []].append((cell.column + 1, cell.value))
        }
        column += written.cells.count + random.below(3)
      }
    }
    let shared = LegacyTexts(texts, room: room)
    return (LegacyBook(records, globals: shared.bytes).bytes, expected)
  }

  @Test(arguments: 1...40)
  func `is read as it was written, wherever its texts are continued`(seed: Int) throws {
    for room in [16, 61, 8_224] {
      let (bytes, expected) = book(seed, room: room)
      let table = try Workbook(bytes: bytes).table(sheet: 0)
      #expect(table.rows.map(\.number) == expected.keys.sorted())
      for row in table.rows {
        let cells = try #require(expected[row.number])
        #expect(row.cells.map(\.column) == cells.map(\.column), "row \(row.number), room \(room)")
        #expect(row.cells.map(\.value) == cells.map(\.value), "row \(row.number), room \(room)")
      }
    }
  }

  @Test
  func `has its texts over many records where these are short`() {
    let texts = (1...50).map { "Nguyễn Thị Hòa \($0)" }
    #expect(LegacyTexts(texts, room: 8_224).count == 1)
    #expect(LegacyTexts(texts, room: 16).count > 100)
  }

  @Test(arguments: 1...12)
  func `is refused or read wherever it is cut off, and nothing crashes`(seed: Int) {
    let bytes = book(seed, room: 61).bytes
    for count in stride(from: 0, to: bytes.count, by: 97) {
      do {
        let workbook = try Workbook(bytes: Array(bytes.prefix(count)))
        _ = try workbook.table(sheet: 0)
      } catch {
        #expect(error is WorkbookError, "cut at \(count)")
      }
    }
  }

  @Test(arguments: 1...12)
  func `is refused or read whatever byte is wrong, and nothing crashes`(seed: Int) {
    var random = SeededRandom(seed + 1_000)
    let bytes = book(seed, room: 61).bytes
    for _ in 0..<60 {
      var wrong = bytes
      for _ in 0...random.below(3) { wrong[random.below(wrong.count)] = UInt8(random.below(256)) }
      do {
        let workbook = try Workbook(bytes: wrong)
        for sheet in workbook.sheets.indices { _ = try workbook.table(sheet: sheet) }
      } catch {
        #expect(error is WorkbookError)
      }
    }
  }
}

import Chronology
import Spreadsheets
import Testing

/// Random tables, written record by record in one of several ways and read back.
struct `Any old workbook` {
  /// A table in the making: what was written, and what is to be read from it.
  struct Scene {
    var random: SeededRandom
    var records: [[UInt8]] = []
    var texts: LegacyTextRecords
    var textCount = 0
    var expected: [CellAddress: CellValue] = [:]

    init(_ seed: Int) {
      random = SeededRandom(seed)
      texts = LegacyTextRecords(size: random.pick([40, 100, 8_224]))
    }

    mutating func add(row: Int, column: Int) {
      let address = CellAddress(row: row + 1, column: column + 1)
      switch random.below(8) {
      case 0, 1: expected[address] = sharedText(row, column)
      case 2: expected[address] = ownText(row, column)
      case 3, 4: expected[address] = anyNumber(row, column)
      case 5:
        let day = Day(number: Int32(random.below(90_000) - 25_000))
        let serial = Double(day.number) + 25_569 - (day.number < -25_508 ? 1 : 0)
        records.append(LegacyBook.number(serial, row: row, column: column, style: 1))
        expected[address] = .date(day, seconds: nil)
      case 6:
        let truth = random.below(2) == 0
        records.append(LegacyBook.boolean(truth, row: row, column: column))
        expected[address] = .boolean(truth)
      default:
        records.append(LegacyBook.error(0x17, row: row, column: column))
        expected[address] = .error("#REF!")
      }
    }

    private mutating func sharedText(_ row: Int, _ column: Int) -> CellValue {
      var text = LegacyTextRecords.Text(content: random.text(upTo: 60))
      if random.below(4) == 0 { text.phonetic = [UInt8](repeating: 9, count: 1 + random.below(50)) }
      if random.below(4) == 0 { text.fonts = [(random.below(9), 0), (9 + random.below(9), 0)] }
      text.isWide = random.below(2) == 0
      texts.add(text)
      records.append(LegacyBook.shared(textCount, row: row, column: column))
      textCount += 1
      return .text(text.content)
    }

    private mutating func ownText(_ row: Int, _ column: Int) -> CellValue {
      let text = random.text(upTo: 30)
      if random.below(2) == 0 {
        records.append(LegacyBook.label(text, row: row, column: column))
      } else {
        let formula = LegacyBook.formula(LegacyBook.result(0), row: row, column: column)
        records.append(formula + LegacyBook.record(0x207, LegacyBook.text(text)))
      }
      return .text(text)
    }

    private mutating func anyNumber(_ row: Int, _ column: Int) -> CellValue {
      let whole = Double(random.below(2_000_000_000) - 1_000_000_000)
      let value = random.pick([whole / 100, whole, whole / 8, whole / 3, whole * 1e6])
      if let bits = LegacyBook.bits(of: value), random.below(2) == 0 {
        records.append(
          random.below(2) == 0
            ? LegacyBook.packed(bits, row: row, column: column)
            : LegacyBook.packed([(0, bits)], row: row, column: column)
        )
      } else if random.below(2) == 0 {
        records.append(LegacyBook.number(value, row: row, column: column))
      } else {
        let result = LegacyBook.result(number: value)
        records.append(LegacyBook.formula(result, row: row, column: column))
      }
      let shortest = SheetNumber(text: "", value: value).shortest
      return .number(SheetNumber(text: shortest, value: value))
    }
  }

  /// A file of a random table.
  static func file(_ seed: Int) -> (bytes: [UInt8], expected: [CellAddress: CellValue]) {
    var scene = Scene(seed)
    let rows = 1 + scene.random.below(60)
    let columns = 1 + scene.random.below(20)
    for row in 0..<rows {
      for column in 0..<columns where scene.random.below(3) == 0 {
        scene.add(row: row, column: column)
      }
    }
    // Programs of the web write cells in any order.
    if seed.isMultiple(of: 3) { scene.records.shuffle(using: &scene.random) }
    var container = LegacyContainer(
      LegacyBook(
        scene.records.flatMap { $0 },
        globals: LegacyBook.font("Arial") + LegacyBook.style() + LegacyBook.style(format: 14)
          + scene.texts.records
      ).stream
    )
    container.shift = scene.random.pick([9, 12])
    container.isScattered = scene.random.below(2) == 0
    return (container.bytes, scene.expected)
  }

  @Test(arguments: 1...40)
  func `is read back as it was written`(seed: Int) throws {
    let (bytes, expected) = Self.file(seed)
    let table = try Workbook(bytes: bytes).table(sheet: 0)
    for (address, value) in expected {
      #expect(table[address] == value, "\(address)")
    }
    #expect(table.rows.reduce(0) { $0 + $1.cells.count } == expected.count)
    #expect(table.rows.map(\.number) == Set(expected.keys.map(\.row)).sorted())
  }

  @Test(arguments: 1...12)
  func `is read or refused wherever it is cut off`(seed: Int) {
    let bytes = Self.file(seed).bytes
    for count in stride(from: 0, to: bytes.count, by: 97) {
      Self.isReadOrRefused(Array(bytes.prefix(count)), "cut at \(count)")
    }
  }

  @Test(arguments: 1...12)
  func `is read or refused whatever bytes are wrong`(seed: Int) {
    var random = SeededRandom(seed + 1_000)
    let bytes = Self.file(seed).bytes
    for _ in 0..<60 {
      var wrong = bytes
      for _ in 0...random.below(3) { wrong[random.below(wrong.count)] = UInt8(random.below(256)) }
      Self.isReadOrRefused(wrong, "seed \(seed)")
    }
  }

  private static func isReadOrRefused(_ bytes: [UInt8], _ comment: Comment) {
    do {
      let workbook = try Workbook(bytes: bytes)
      for sheet in workbook.sheets.indices { _ = try workbook.table(sheet: sheet) }
    } catch {
      #expect(error is WorkbookError, comment)
    }
  }
}

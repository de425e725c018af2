import Chronology
import Spreadsheets
import Testing

/// Random tables, written and read back.
struct `Any table` {
  /// What a cell holds and what is to be read from it.
  struct Pair {
    let content: CellContent
    let value: CellValue
  }

  static func pair(_ random: inout SeededRandom) -> Pair {
    switch random.below(7) {
    case 0, 1, 2:
      let text = random.text(upTo: 24)
      return Pair(content: .text(text), value: .text(text))
    case 3:
      // Fifteen digits are what a sheet keeps of a number.
      let number =
        Double(random.below(2_000_000_000) - 1_000_000_000) / Double(random.pick([1, 2, 8, 100]))
      return Pair(content: .number(number), value: .number(SheetNumber(text: "", value: number)))
    case 4:
      let day = Day(number: Int32(random.below(90_000) - 25_000))
      return Pair(content: .day(day), value: .date(day, seconds: nil))
    case 5:
      let truth = random.below(2) == 0
      return Pair(content: .boolean(truth), value: .boolean(truth))
    default:
      let text = random.text(upTo: 9)
      return Pair(content: .formula("=A1", value: .text(text)), value: .text(text))
    }
  }

  static func pairs(_ random: inout SeededRandom) -> [CellAddress: Pair] {
    var pairs: [CellAddress: Pair] = [:]
    let rows = 1 + random.below(40)
    for _ in 0..<(1 + random.below(200)) {
      let cell = CellAddress(row: 1 + random.below(rows), column: 1 + random.below(30))
      pairs[cell] = pair(&random)
    }
    return pairs
  }

  static func agree(_ found: CellValue?, _ expected: CellValue) -> Bool {
    switch (found, expected) {
    case (.number(let number), .number(let wanted)): number.value == wanted.value
    case (.text(let text), .text(let wanted)): text.utf8.elementsEqual(wanted.utf8)
    default: found == expected
    }
  }

  @Test(arguments: 1...24)
  func `is read back from a workbook as it was written`(seed: Int) throws {
    var random = SeededRandom(seed)
    let pairs = Self.pairs(&random)
    let written = try Written(constantMemory: seed.isMultiple(of: 2)) { sheet, writer in
      let date = try writer.format(.plain.with { $0.numberFormat = "dd/mm/yyyy" })
      for (cell, pair) in pairs.sorted(by: { $0.key < $1.key }) {
        var format = FormatID.none
        if case .day = pair.content { format = date }
        try sheet.write(pair.content, row: cell.row, column: cell.column, format)
      }
    }
    let table = try written.table
    for (cell, pair) in pairs {
      #expect(Self.agree(table[cell], pair.value), "\(cell): \(String(describing: table[cell]))")
    }
    #expect(table.rows.reduce(0) { $0 + $1.cells.count } == pairs.count)
    #expect(table.outline.rowCount == Set(pairs.keys.map(\.row)).count)
    #expect(table.rows.map(\.number) == Set(pairs.keys.map(\.row)).sorted())
  }

  @Test(arguments: 1...24)
  func `is read back from a text of fields as it was written`(seed: Int) throws {
    var random = SeededRandom(seed &+ 1_000)
    let separator = random.pick(Separator.allCases)
    let width = 2 + random.below(6)
    var writer = DelimitedWriter(separator: separator, withMark: seed.isMultiple(of: 3))
    var rows: [[String]] = []
    for _ in 0..<(2 + random.below(30)) {
      // A letter in front keeps the writer from guarding the field against formulas.
      rows.append((0..<width).map { _ in "a" + random.text(upTo: 12) })
    }
    for row in rows { writer.append(row) }
    var reader = DelimitedReading(writer.content, separator)
    #expect(try reader.rows() == rows.map { $0.map { Array($0.utf8) } })
  }

  @Test(arguments: 1...8)
  func `gives the same bytes each time`(seed: Int) throws {
    func bytes() throws -> [UInt8] {
      var random = SeededRandom(seed)
      let pairs = Self.pairs(&random)
      let created = Instant(startOf: Day(number: 18_000))
      return try Written { sheet, writer in
        try writer.set(DocumentProperties(title: "T", created: created))
        for (cell, pair) in pairs.sorted(by: { $0.key < $1.key }) {
          try sheet.write(pair.content, row: cell.row, column: cell.column)
        }
        try sheet.set(PageSetup())
      }
      .bytes
    }
    #expect(try bytes() == bytes())
  }

  @Test(arguments: 1...40)
  func `that was damaged anywhere is read or refused, never more`(seed: Int) throws {
    var random = SeededRandom(seed)
    let name = random.pick(["openpyxl.xlsx", "xlsxwriter.xlsx", "handmade.xlsx", "epoch1904.xlsx"])
    var bytes = try Fixture.bytes(name)
    for _ in 0...random.below(6) {
      let place = random.below(bytes.count)
      switch random.below(4) {
      case 0: bytes[place] = UInt8(random.below(256))
      case 1: bytes.insert(UInt8(random.below(256)), at: place)
      case 2: bytes.remove(at: place)
      default: bytes[place] ^= 1 << UInt8(random.below(8))
      }
    }
    if let error = Package.error(bytes) { #expect(!error.sentences.vi.isEmpty) }
  }

  @Test(arguments: 1...40)
  func `whose markup was damaged is read or refused, never more`(seed: Int) {
    var random = SeededRandom(seed)
    var package = Package.styled(
      ["dd/mm/yyyy"],
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>43850</v></c></row>\
        <row r="2" hidden="1"><c r="A2" t="inlineStr"><is><r><t>a</t></r></is></c></row>
        """
    )
    let part = random.pick(package.parts.keys.sorted())
    var bytes = Array((package.parts[part] ?? "").utf8)
    for _ in 0...random.below(5) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      let piece = random.pick(["<", ">", "\"", "9", "&", "/", "-", "", "r", "=", "99999999999"])
      bytes.replaceSubrange(place..<(place + random.below(2)), with: Array(piece.utf8))
    }
    package.parts[part] = String(decoding: bytes, as: UTF8.self)
    if let error = package.error() { #expect(!error.sentences.en.isEmpty) }
  }
}

/// A text of fields as its rows of bytes.
struct DelimitedReading {
  private let bytes: [UInt8]
  private let separator: Separator

  init(_ bytes: [UInt8], _ separator: Separator) {
    self.bytes = bytes
    self.separator = separator
  }

  struct OtherSeparator: Error {}

  /// The rows; the separator must be told from the text alone, so a first line says it.
  mutating func rows() throws -> [[[UInt8]]] {
    let mark: [UInt8] = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
    let line =
      Array(repeating: UInt8(ascii: "h"), count: 1) + [separator.rawValue] + [0x68, 13, 10]
    let head = Array(repeating: line, count: 600).flatMap { $0 }
    let workbook = try Workbook(bytes: mark + head + bytes.dropFirst(mark.count))
    guard case .delimited(separator, _) = workbook.kind else { throw OtherSeparator() }
    return try workbook.table(sheet: 0).rows.dropFirst(600).map { row in
      row.cells.map { Array(($0.text ?? "").utf8) }
    }
  }
}

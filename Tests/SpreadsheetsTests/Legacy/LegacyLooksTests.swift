import Spreadsheets
import Testing

struct `Looks in an old workbook` {
  static let fonts = [("Arial", 400), (".VnTime", 700), ("Tahoma", 599), ("Times", 600)]
    .flatMap { LegacyBook.font($0.0, weight: $0.1) }

  static func styles(_ globals: [UInt8], _ count: Int) throws -> [CellStyle] {
    let workbook = try Workbook(bytes: LegacyBook(globals: globals).bytes)
    return (0..<count).map { workbook.style($0) }
  }

  @Test
  func `are those of the font that the style names`() throws {
    let globals = Self.fonts + [0, 1, 2, 3, 4, 99].flatMap { LegacyBook.style(font: $0) }
    let styles = try Self.styles(globals, 7)
    // No font has number 4; 99 and a style that is not there name none either.
    #expect(styles.map(\.fontName) == ["Arial", ".VnTime", "Tahoma", "Times", nil, nil, nil])
    #expect(styles.map(\.isBold) == [false, true, false, true, false, false, false])
    #expect(styles[6] == .plain)
  }

  @Test
  func `count fonts past number four`() throws {
    let fonts = (0..<6).flatMap { LegacyBook.font("F\($0)") }
    let globals = fonts + [3, 5, 6, 7].flatMap { LegacyBook.style(font: $0) }
    #expect(try Self.styles(globals, 4).map(\.fontName) == ["F3", "F4", "F5", nil])
  }

  @Test
  func `are the same in whatever order their records stand`() throws {
    let format = LegacyBook.format(164, "0.0")
    let style = LegacyBook.style(font: 1, format: 164)
    let orders = [
      Self.fonts + format + style, style + format + Self.fonts, format + style + Self.fonts,
    ]
    for globals in orders {
      let style = try Self.styles(globals, 1)[0]
      #expect(style.fontName == ".VnTime")
      #expect(style.numberFormat == "0.0")
    }
  }

  @Test
  func `follow the last code that a number of a format is given`() throws {
    let globals =
      LegacyBook.format(164, "0.0") + LegacyBook.format(14, "0") + LegacyBook.format(164, "yyyy")
      + LegacyBook.style(format: 164) + LegacyBook.style(format: 14) + LegacyBook.style(format: 15)
    let styles = try Self.styles(globals, 3)
    #expect(styles.map(\.numberFormat) == ["yyyy", "0", nil])
    #expect(styles.map(\.showsDate) == [true, false, true])
  }

  @Test
  func `of cells are those that their records name`() throws {
    let globals = Self.fonts + (0..<4).flatMap { LegacyBook.style(font: $0) }
    let texts = LegacyTextRecords(["a"]).records
    let records =
      LegacyBook.shared(0, row: 0, column: 0, style: 1)
      + LegacyBook.number(1, row: 0, column: 1, style: 2)
      + LegacyBook.packed(6, row: 0, column: 2, style: 3)
      + LegacyBook.formula(LegacyBook.result(number: 1), row: 0, column: 3, style: 1)
      + LegacyBook.record(0x204, LegacyBook.cell(0, 4, style: 3) + LegacyBook.text("x"))
    let workbook = try Workbook(bytes: LegacyBook(records, globals: globals + texts).bytes)
    let fonts = try workbook.table(sheet: 0).rows[0].cells.map { workbook.style($0.style).fontName }
    #expect(fonts == [".VnTime", "Tahoma", "Times", ".VnTime", "Times"])
  }

  @Test
  func `may be many, but no more than allowed`() throws {
    var limits = ReadingLimits()
    limits.styles = 3
    for record in [LegacyBook.style(), LegacyBook.font("A")] {
      let three = (0..<3).flatMap { _ in record }
      #expect(LegacyBook(globals: three).error(limits: limits) == nil)
      #expect(
        LegacyBook(globals: three + record).error(limits: limits) == .tooLarge(.styles, allowed: 3)
      )
    }
    let formats = (0..<4).flatMap { LegacyBook.format(164 + $0, "0") }
    #expect(LegacyBook(globals: formats).error(limits: limits) == .tooLarge(.styles, allowed: 3))
  }
}

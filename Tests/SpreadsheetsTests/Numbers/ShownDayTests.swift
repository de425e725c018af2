import Chronology
import Spreadsheets
import Testing

/// Days at the edges of what spreadsheets count, in both kinds of workbooks.
struct `A number shown as a day` {
  /// What a workbook of each kind reads from a number in a cell that shows days.
  static func values(_ serial: Double, uses1904: Bool = false) throws -> [CellValue?] {
    let text = SheetNumber(text: "", value: serial).shortest
    let modern = try Package.styled(
      ["dd/mm/yyyy"],
      rows: #"<row><c s="1"><v>\#(text)</v></c></row>"#,
      uses1904: uses1904
    )
    .firstRow()?[1]
    let mode = LegacyBook.record(0x22, [uses1904 ? 1 : 0, 0])
    let old = try LegacyBook(
      LegacyBook.number(serial, row: 0, column: 0),
      globals: mode + LegacyBook.style(format: 14)
    )
    .table()[1, 1]
    return [modern, old]
  }

  @Test(
    arguments: [
      (1.0, "1900-01-01"), (58, "1900-02-27"), (59, "1900-02-28"), (61, "1900-03-01"),
      (62, "1900-03-02"), (29_256, "1980-02-05"), (36_585, "2000-02-29"), (46_022, "2025-12-31"),
      (2_958_465, "9999-12-31"),
    ]
  )
  func `is the same day in both kinds of workbooks`(serial: Double, iso: String) throws {
    let day = try #require(Day(iso: iso))
    let expected = CellValue.date(day, seconds: nil)
    #expect(try Self.values(serial) == [expected, expected])
    #expect(SheetNumber(text: "", value: serial).day(uses1904: false) == day)
  }

  @Test(arguments: [
    (0.0, "1904-01-01"), (59, "1904-02-29"), (60, "1904-03-01"), (61, "1904-03-02"),
  ])
  func `has its leap year where days count from 1904`(serial: Double, iso: String) throws {
    let day = try #require(Day(iso: iso))
    let expected = CellValue.date(day, seconds: nil)
    #expect(try Self.values(serial, uses1904: true) == [expected, expected])
    #expect(SheetNumber(text: "", value: serial).day(uses1904: true) == day)
  }

  @Test(arguments: [0.0, 0.25, 60, 60.75, -1, -29_256, 2_958_466, 54_180_001_234])
  func `stays a number where there is no such day`(serial: Double) throws {
    for value in try Self.values(serial) {
      guard case .number(let number)? = value else {
        Issue.record("\(serial) became \(String(describing: value))")
        return
      }
      #expect(number.value == serial)
      #expect(number.day(uses1904: false) == nil)
    }
  }

  @Test(arguments: 1...60)
  func `keeps its day and its second`(seed: Int) throws {
    var random = SeededRandom(seed)
    let day = Day(number: Int32(random.below(60_000) - 20_000))
    let second = 1 + random.below(86_399)
    let serial = Double(Int(day.number) + 25_569) + Double(second) / 86_400
    let expected = CellValue.date(day, seconds: Int32(second))
    #expect(try Self.values(serial) == [expected, expected])
    #expect(try Self.values(serial - 1_462, uses1904: true) == [expected, expected])
    #expect(SheetNumber(text: "", value: serial).day(uses1904: false) == day)
  }

  @Test(
    arguments: [
      ("[h]:mm", "1.5"), ("[h]:mm:ss", "43850.25"), ("[mm]:ss", "0.5"), ("hh:mm", "0.354166"),
      ("h:mm AM/PM", "0.75"), ("mm:ss.0", "0.001"), ("0.00%", "0.085"), ("0.00E+00", "43850"),
      ("#,##0", "43850"), ("\"ngày\" 0", "5"), ("@", "43850"), ("000000000000", "79188001234"),
    ]
  )
  func `is a number under any other format`(code: String, text: String) throws {
    let value = try #require(Double(text))
    let expected = CellValue.number(SheetNumber(text: text, value: value))
    let package = Package.styled([code], rows: #"<row><c s="1"><v>\#(text)</v></c></row>"#)
    #expect(try package.firstRow()?[1] == expected)
    let globals = LegacyBook.format(164, code) + LegacyBook.style(format: 164)
    let old = LegacyBook(LegacyBook.number(value, row: 0, column: 0), globals: globals)
    #expect(try old.table()[1, 1] == expected)
  }

  @Test(
    arguments: [
      "[$-42A]dd/mm/yyyy", "[$-F800]dddd, mmmm dd, yyyy", "[Red]dd/mm/yy",
      "[$-42A]dd\" tháng \"mm\" năm \"yyyy", "yyyy\\-mm\\-dd\\ hh:mm", "[<40000]yyyy;[Blue]d/m",
    ]
  )
  func `is a day under a format with a language, a colour or words`(code: String) throws {
    let day = try #require(Day(iso: "2020-01-20"))
    let package = Package.styled([code], rows: #"<row><c s="1"><v>43850</v></c></row>"#)
    #expect(try package.firstRow()?[1] == .date(day, seconds: nil))
    #expect(try Workbook(bytes: package.bytes).style(1).numberFormat == code)
  }
}

import Spreadsheets

/// The records of which a test says what a workbook holds. Rows and columns count from 0, as they do
/// in the file.
extension LegacyBook {
  /// A text in one byte a letter, its length in two bytes.
  static func narrow(_ text: String) -> [UInt8] {
    number(text.utf16.count, 2) + [0] + text.utf16.map { UInt8($0) }
  }

  /// A cell that names a text of the workbook by its number.
  static func shared(_ text: Int, row: Int, column: Int, style: Int = 0) -> [UInt8] {
    record(0xFD, cell(row, column, style: style) + number(text, 4))
  }

  /// A cell with a number in four bytes.
  static func packed(_ bits: Int, row: Int, column: Int, style: Int = 0) -> [UInt8] {
    record(0x27E, cell(row, column, style: style) + number(bits, 4))
  }

  /// Cells side by side, each with its style and a number in four bytes.
  static func packed(_ all: [(style: Int, bits: Int)], row: Int, column: Int) -> [UInt8] {
    let cells = all.flatMap { number($0.style, 2) + number($0.bits, 4) }
    let last = number(column + all.count - 1, 2)
    return record(0xBD, number(row, 2) + number(column, 2) + cells + last)
  }

  /// A number in four bytes, if it is one that fits: whole ones, with two decimals or few bits.
  static func bits(of value: Double) -> Int? {
    let wholes = -536_870_912.0...536_870_911.0
    if value == value.rounded(), wholes.contains(value) { return Int(value) << 2 | 2 }
    let hundreds = (value * 100).rounded()
    if hundreds / 100 == value, wholes.contains(hundreds) { return Int(hundreds) << 2 | 3 }
    let pattern = value.bitPattern
    return pattern & 0x3_FFFF_FFFF == 0 ? Int(pattern >> 32) : nil
  }

  static func boolean(_ value: Bool, row: Int, column: Int) -> [UInt8] {
    record(0x205, cell(row, column) + [value ? 1 : 0, 0])
  }

  static func error(_ code: UInt8, row: Int, column: Int) -> [UInt8] {
    record(0x205, cell(row, column) + [code, 1])
  }

  /// A formula with the eight bytes of its result; its own text says nothing that we read.
  static func formula(_ result: [UInt8], row: Int, column: Int, style: Int = 0) -> [UInt8] {
    record(0x06, cell(row, column, style: style) + result + number(0, 6) + [3, 0, 0x1E, 1, 0])
  }

  /// The result of a formula that is no number: what it is, and which.
  static func result(_ kind: UInt8, _ value: UInt8 = 0) -> [UInt8] {
    [kind, 0, value, 0, 0, 0, 0xFF, 0xFF]
  }

  /// The result of a formula that is a number.
  static func result(number value: Double) -> [UInt8] {
    LegacyBook.number(Int(truncatingIfNeeded: value.bitPattern), 8)
  }

  /// A row, which says of itself whether it is hidden.
  static func row(_ row: Int, isHidden: Bool) -> [UInt8] {
    record(0x208, number(row, 2) + number(0, 10) + number(isHidden ? 0x120 : 0x100, 4))
  }

  /// Columns, which say of themselves whether they are hidden.
  static func columns(_ columns: ClosedRange<Int>, isHidden: Bool) -> [UInt8] {
    let places = number(columns.lowerBound, 2) + number(columns.upperBound, 2)
    return record(0x7D, places + number(2_340, 2) + number(0, 2) + number(isHidden ? 1 : 2, 4))
  }

  /// A list of merged ranges.
  static func merges(_ ranges: [CellRange]) -> [UInt8] {
    let corners = ranges.flatMap {
      number($0.first.row - 1, 2) + number($0.last.row - 1, 2) + number($0.first.column - 1, 2)
        + number($0.last.column - 1, 2)
    }
    return record(0xE5, number(ranges.count, 2) + corners)
  }

  /// A font by its name and weight: 400 is plain, 700 is bold.
  static func font(_ name: String, weight: Int = 400) -> [UInt8] {
    let look = number(200, 2) + number(0, 4) + number(weight, 2) + number(0, 6)
    return record(0x31, look + [UInt8(name.utf16.count), 1] + wide(name))
  }

  /// A number format and the number by which styles name it.
  static func format(_ id: Int, _ code: String) -> [UInt8] {
    record(0x41E, number(id, 2) + text(code))
  }

  /// A style, which cells name by its place among the styles.
  static func style(font: Int = 0, format: Int = 0) -> [UInt8] {
    record(0xE0, number(font, 2) + number(format, 2) + number(0, 16))
  }

  /// The first sheet as we read it.
  func table() throws -> Table { try Workbook(bytes: bytes).table(sheet: 0) }

  /// Why it cannot be read.
  func error(limits: ReadingLimits = .standard) -> WorkbookError? {
    Package.error(bytes, limits: limits)
  }
}

/// A workbook of Excel 97 made record by record, so that it can lie.
struct LegacyBook {
  /// The sheets: a name and the records between its first and its last.
  var sheets: [(name: String, records: [UInt8])]
  /// Records of the whole workbook before its sheets.
  var globals: [UInt8] = []
  /// What the list of sheets says of some by their places: whether people see it (0, 1, 2) and what
  /// it is (0 for a sheet with cells).
  var marks: [Int: [UInt8]] = [:]
  /// Shifts the places that the workbook gives for its sheets.
  var shift = 0
  /// What the first record says about the version.
  var version = 0x0600

  /// A workbook of one sheet.
  init(_ records: [UInt8] = [], globals: [UInt8] = []) {
    sheets = [("S", records)]
    self.globals = globals
  }

  static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  static func record(_ kind: Int, _ body: [UInt8]) -> [UInt8] {
    number(kind, 2) + number(body.count, 2) + body
  }

  /// The head of a record with a cell: row and column from 0, style.
  static func cell(_ row: Int, _ column: Int, style: Int = 0) -> [UInt8] {
    number(row, 2) + number(column, 2) + number(style, 2)
  }

  /// Letters in two bytes each.
  static func wide(_ text: String) -> [UInt8] {
    text.utf16.flatMap { number(Int($0), 2) as [UInt8] }
  }

  /// A text in two bytes a letter, its length in two bytes.
  static func text(_ text: String) -> [UInt8] {
    number(text.utf16.count, 2) + [1] + wide(text)
  }

  /// A cell with a number.
  static func number(_ value: Double, row: Int, column: Int, style: Int = 0) -> [UInt8] {
    let bits = Int(truncatingIfNeeded: value.bitPattern)
    return record(0x203, cell(row, column, style: style) + number(bits, 8))
  }

  /// A cell with a text of its own.
  static func label(_ content: String, row: Int, column: Int) -> [UInt8] {
    record(0x204, cell(row, column) + text(content))
  }

  /// The record with which a part of the stream begins.
  private func begin(_ type: Int) -> [UInt8] {
    Self.record(0x809, Self.number(version, 2) + Self.number(type, 2) + Self.number(0, 12))
  }

  /// The name of a sheet, in Excel 95 one byte a letter.
  private func name(_ name: String) -> [UInt8] {
    let length = UInt8(name.utf16.count)
    return version == 0x0500
      ? [length] + name.utf16.map { UInt8($0) }
      : [length, 1] + Self.wide(name)
  }

  /// The stream of records.
  var stream: [UInt8] {
    let end = Self.record(0x0A, [])
    let names = sheets.map { name($0.name) }
    let length = names.reduce(0) { $0 + 10 + $1.count }
    let head = begin(5) + globals
    var place = head.count + length + end.count + shift
    var list: [UInt8] = []
    var bodies: [UInt8] = []
    for (index, (sheet, name)) in zip(sheets, names).enumerated() {
      list += Self.record(0x85, Self.number(place, 4) + (marks[index] ?? [0, 0]) + name)
      let body = begin(16) + sheet.records + end
      bodies += body
      place += body.count
    }
    return head + list + end + bodies
  }

  /// The whole file.
  var bytes: [UInt8] { Self.compoundFile(stream) }

  /// A container with one stream.
  static func compoundFile(_ stream: [UInt8], name: String = "Workbook") -> [UInt8] {
    let content = stream + [UInt8](repeating: 0, count: max(0, 4_096 - stream.count))
    let sectors = (content.count + 511) / 512
    let tables = (sectors + 1 + 126) / 127
    var table = (0..<tables).flatMap { _ in number(0xFFFF_FFFD, 4) } + number(0xFFFF_FFFE, 4)
    for sector in 1...sectors {
      table += number(sector == sectors ? 0xFFFF_FFFE : tables + 1 + sector, 4)
    }
    table += [UInt8](repeating: 0xFF, count: tables * 512 - table.count)
    let directory =
      entry("Root Entry", type: 5, child: 1, start: 0xFFFF_FFFE, size: 0)
      + entry(name, type: 2, child: 0xFFFF_FFFF, start: tables + 1, size: content.count)
      + [UInt8](repeating: 0, count: 256)
    let padding = [UInt8](repeating: 0, count: sectors * 512 - content.count)
    return header(tables: tables) + table + directory + content + padding
  }

  private static func header(tables: Int) -> [UInt8] {
    var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    header += [UInt8](repeating: 0, count: 16) + number(0x3E, 2) + number(3, 2)
    header += number(0xFFFE, 2) + number(9, 2) + number(6, 2) + number(0, 10)
    header += number(tables, 4) + number(tables, 4) + number(0, 4) + number(4_096, 4)
    header += number(0xFFFF_FFFE, 4) + number(0, 4) + number(0xFFFF_FFFE, 4) + number(0, 4)
    for place in 0..<109 { header += number(place < tables ? place : 0xFFFF_FFFF, 4) }
    return header
  }

  private static func entry(
    _ name: String,
    type: UInt8,
    child: Int,
    start: Int,
    size: Int
  ) -> [UInt8] {
    var entry = wide(name)
    entry += [UInt8](repeating: 0, count: 64 - entry.count)
    entry += number(name.utf16.count * 2 + 2, 2) + [type, 1]
    entry += number(0xFFFF_FFFF, 4) + number(0xFFFF_FFFF, 4) + number(child, 4)
    entry += [UInt8](repeating: 0, count: 36)
    return entry + number(start, 4) + number(size, 8)
  }
}

import Records

/// Rows of one table as bytes: the table's place, how many rows, then value after value. Numbers are
/// of seven bits a byte, the lowest first; texts and bytes have their length in front.
struct RowBlock: Equatable {
  let table: Int
  let rows: [[SQLValue]]

  private enum Kind {
    static let null: UInt8 = 0
    static let integer: UInt8 = 1
    static let text: UInt8 = 2
    static let bytes: UInt8 = 3
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    Self.append(UInt64(table), to: &bytes)
    Self.append(UInt64(rows.count), to: &bytes)
    for value in rows.joined() { Self.append(value, to: &bytes) }
    return bytes
  }

  private static func append(_ value: SQLValue, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes.append(Kind.null)
    case .integer(let number):
      bytes.append(Kind.integer)
      append(UInt64(bitPattern: (number << 1) ^ (number >> 63)), to: &bytes)
    case .text(let text):
      bytes.append(Kind.text)
      append(UInt64(text.utf8.count), to: &bytes)
      bytes += text.utf8
    case .bytes(let value):
      bytes.append(Kind.bytes)
      append(UInt64(value.count), to: &bytes)
      bytes += value
    }
  }

  private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    var rest = number
    while rest > 127 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// An estimate of the bytes of a row, for cutting blocks.
  static func size(of row: [SQLValue]) -> Int {
    row.reduce(0) { size, value in
      switch value {
      case .null: size + 1
      case .integer: size + 4
      case .text(let text): size + 2 + text.utf8.count
      case .bytes(let bytes): size + 4 + bytes.count
      }
    }
  }

  init(table: Int, rows: [[SQLValue]]) {
    self.table = table
    self.rows = rows
  }

  /// Reads them; nil where they are none. A table has so many columns, by its place.
  init?(_ bytes: [UInt8], columns: [Int]) {
    var rest = bytes[...]
    guard let place = Self.number(&rest), place < UInt64(columns.count),
      let count = Self.number(&rest), count <= UInt64(bytes.count)
    else { return nil }
    table = Int(place)
    var rows: [[SQLValue]] = []
    rows.reserveCapacity(Int(count))
    for _ in 0..<count {
      var row: [SQLValue] = []
      row.reserveCapacity(columns[table])
      for _ in 0..<columns[table] {
        guard let value = Self.value(&rest) else { return nil }
        row.append(value)
      }
      rows.append(row)
    }
    guard rest.isEmpty else { return nil }
    self.rows = rows
  }

  private static func value(_ rest: inout ArraySlice<UInt8>) -> SQLValue? {
    switch rest.popFirst() {
    case Kind.null: .null
    case Kind.integer:
      number(&rest).map { .integer(Int64(bitPattern: ($0 >> 1)) ^ -Int64(bitPattern: $0 & 1)) }
    case Kind.text: piece(&rest).flatMap { String(validating: $0, as: UTF8.self).map { .text($0) } }
    case Kind.bytes: piece(&rest).map { .bytes(Array($0)) }
    default: nil
    }
  }

  private static func piece(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let count = number(&rest), count <= UInt64(rest.count) else { return nil }
    defer { rest = rest.dropFirst(Int(count)) }
    return rest.prefix(Int(count))
  }

  private static func number(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), through: 63, by: 7) {
      guard let byte = rest.popFirst() else { return nil }
      number |= UInt64(byte & 127) << shift
      if byte < 128 { return number }
    }
    return nil
  }
}

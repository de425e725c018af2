/// A cell whose value is still to come.
struct PendingCell {
  /// How the value is written.
  enum Kind {
    case number
    case sharedText
    case text
    case boolean
    case error
    case isoDate
  }

  var column = 0
  var style = 0
  var kind = Kind.number
  var isFormula = false

  /// Reads the cell's attributes in one pass; without an address it stands right of the one before.
  /// An address has to be of the row.
  mutating func begin(_ attributes: XMLAttributes, row: Int) throws {
    column += 1
    style = 0
    kind = .number
    isFormula = false
    var next = attributes.pairs
    while let key = next[0], let value = next[1] {
      switch XMLName(key).letter {
      case UInt8(ascii: "r"): column = try Self.column(value, inRow: row)
      case UInt8(ascii: "s"): style = Self.integer(value)
      case UInt8(ascii: "t"): kind = Self.kind(value)
      default: break
      }
      next += 2
    }
  }

  private static func column(
    _ address: UnsafePointer<CChar>,
    inRow row: Int
  ) throws -> Int {
    var column = 0
    var next = address
    while next.pointee >= 65, next.pointee <= 90, column <= CellAddress.columns {
      column = column * 26 + Int(next.pointee - 64)
      next += 1
    }
    guard column <= CellAddress.columns else {
      throw WorkbookError.tooLarge(.columns, allowed: CellAddress.columns)
    }
    guard column > 0, next.pointee >= 49, next.pointee <= 57 else { throw CellDamage.address }
    var number = 0
    while next.pointee >= 48, next.pointee <= 57, number <= CellAddress.rows {
      number = number * 10 + Int(next.pointee - 48)
      next += 1
    }
    guard next.pointee == 0 else { throw CellDamage.address }
    guard number == row else { throw CellDamage.otherRow(row) }
    return column
  }

  private static func integer(_ digits: UnsafePointer<CChar>) -> Int {
    var value = 0
    var next = digits
    while next.pointee >= 48, next.pointee <= 57, value < 1_000_000 {
      value = value * 10 + Int(next.pointee - 48)
      next += 1
    }
    return value
  }

  private static func kind(_ type: UnsafePointer<CChar>) -> Kind {
    switch XMLName(type) {
    case "s": .sharedText
    case "str", "inlineStr": .text
    case "b": .boolean
    case "e": .error
    case "d": .isoDate
    default: .number
    }
  }
}

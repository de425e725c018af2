/// One cell of a sheet. Rows and columns count from 1, as people see them: row 12, column 2 is `B12`.
public struct CellAddress: Hashable, Sendable {
  /// The row, from 1.
  public let row: Int
  /// The column, from 1.
  public let column: Int

  /// The cell in a row and a column, both counted from 1.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `B12`; dollar signs are allowed. Nil for anything else or what lies outside a sheet.
  public init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case 48...57 where column > 0: row = row * 10 + Int(byte - 48)
      case 65...90 where row == 0: column = column * 26 + Int(byte - 64)
      case 97...122 where row == 0: column = column * 26 + Int(byte - 96)
      default: return nil
      }
      guard column <= Self.columns, row <= Self.rows else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// The number of rows that a sheet can have.
  public static let rows = 1_048_576
  /// The number of columns that a sheet can have.
  public static let columns = 16_384

  /// The letters of a column: 1 is `A`, 27 is `AA`.
  public static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.append(65 + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

extension CellAddress: CustomStringConvertible {
  /// As a spreadsheet shows it: `B12`.
  public var description: String { "\(Self.letters(ofColumn: column))\(row)" }
}

extension CellAddress: Comparable {
  /// Row by row, in a row from left to right.
  public static func < (left: CellAddress, right: CellAddress) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}

/// A rectangle of cells, both corners inside.
public struct CellRange: Hashable, Sendable {
  /// The upper left cell.
  public let first: CellAddress
  /// The lower right cell.
  public let last: CellAddress

  /// The rectangle between two corners, in whatever order they are given.
  public init(_ one: CellAddress, _ other: CellAddress) {
    first = CellAddress(row: min(one.row, other.row), column: min(one.column, other.column))
    last = CellAddress(row: max(one.row, other.row), column: max(one.column, other.column))
  }

  /// The rectangle of some rows and columns, counted from 1.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    first = CellAddress(row: rows.lowerBound, column: columns.lowerBound)
    last = CellAddress(row: rows.upperBound, column: columns.upperBound)
  }

  /// Reads `B2:D4`, or `B2` for one cell; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let corners = parts.compactMap { CellAddress(String(decoding: $0, as: UTF8.self)) }
    guard (1...2).contains(parts.count), corners.count == parts.count else { return nil }
    self.init(corners[0], corners[corners.count - 1])
  }

  /// Its rows, from 1.
  public var rows: ClosedRange<Int> { first.row...last.row }

  /// Its columns, from 1.
  public var columns: ClosedRange<Int> { first.column...last.column }

  /// Whether the cell lies inside.
  public func contains(_ cell: CellAddress) -> Bool {
    rows.contains(cell.row) && columns.contains(cell.column)
  }

  /// As formulas elsewhere name it: `'Dữ liệu'!$A$2:$C$9`.
  public func reference(inSheet sheet: String) -> String {
    "\(SheetName.quoted(sheet))!\(first.absolute):\(last.absolute)"
  }
}

/// How formulas name a sheet.
enum SheetName {
  /// In apostrophes, its own ones doubled: scalar by scalar, since one with a mark is another
  /// character.
  static func quoted(_ name: String) -> String {
    var quoted = String.UnicodeScalarView("'".unicodeScalars)
    for scalar in name.unicodeScalars {
      if scalar == "'" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("'")
    return String(quoted)
  }
}

extension CellAddress {
  /// With dollar signs: `$B$12`.
  public var absolute: String { "$\(Self.letters(ofColumn: column))$\(row)" }
}

extension CellRange: CustomStringConvertible {
  /// As a spreadsheet shows it: `B2:D4`.
  public var description: String { "\(first):\(last)" }
}

/// A whole sheet in memory, for sheets that are known to be small.
public struct Table: Equatable, Sendable {
  /// The sheet's name; the empty text for a text file.
  public let name: String
  /// Its rows that hold something, from top to bottom.
  public let rows: [SheetRow]
  /// Merged ranges and hidden columns.
  public let outline: SheetOutline

  /// A sheet of rows from top to bottom.
  public init(name: String, rows: [SheetRow], outline: SheetOutline = SheetOutline()) {
    self.name = name
    self.rows = rows
    self.outline = outline
  }

  /// The row of a number (from 1), or nil where it is empty.
  public func row(_ number: Int) -> SheetRow? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].number == number ? rows[low] : nil
  }

  /// The value of a cell, or nil where nothing stands there.
  public subscript(address: CellAddress) -> CellValue? { row(address.row)?[address.column] }

  /// The value of a cell, by row and column from 1.
  public subscript(row: Int, column: Int) -> CellValue? { self.row(row)?[column] }

  /// The number of the last row that holds something.
  public var lastRow: Int { rows.last?.number ?? 0 }
}

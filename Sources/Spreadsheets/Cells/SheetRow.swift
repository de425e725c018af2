/// A row with at least one cell that holds something.
public struct SheetRow: Equatable, Sendable {
  /// Its number in the sheet, from 1; in a text file the number of the record.
  public internal(set) var number: Int
  /// Whether it is hidden, by hand or by a filter.
  public internal(set) var isHidden: Bool
  /// The cells that hold something, from left to right.
  public internal(set) var cells: [Cell]

  /// A row with its cells from left to right.
  public init(number: Int, isHidden: Bool = false, cells: [Cell]) {
    self.number = number
    self.isHidden = isHidden
    self.cells = cells
  }

  /// The cell in a column (from 1), or nil where nothing stands there.
  public func cell(inColumn column: Int) -> Cell? {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].column < column { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].column == column ? cells[low] : nil
  }

  /// The value in a column (from 1), or nil where nothing stands there.
  public subscript(column: Int) -> CellValue? { cell(inColumn: column)?.value }
}

/// What a sheet says about itself besides its rows.
public struct SheetOutline: Equatable, Sendable {
  /// Its merged ranges; only the upper left cell of each holds a value.
  public internal(set) var merges: [CellRange] = []
  /// Its hidden columns, from 1.
  public internal(set) var hiddenColumns: [ClosedRange<Int>] = []
  /// The number of rows that were delivered.
  public internal(set) var rowCount = 0

  /// A sheet with nothing special.
  public init() {}

  /// Whether a column (from 1) is hidden.
  public func isHidden(column: Int) -> Bool {
    hiddenColumns.contains { $0.contains(column) }
  }
}

/// Whether the reader of a sheet wants more rows.
public enum Continuation: Sendable {
  /// Go on with the next row.
  case more
  /// Stop here; what comes after the rows (the merged ranges) stays unread.
  case enough
}

/// What is written into a sheet that goes back to its sender: a few columns at the right of its
/// table, and a colour behind the cells that have to be mended.
public struct SheetMarks: Equatable, Sendable {
  /// The sheet, from 0 in the order of tabs; see ``Workbook/sheets``.
  public let sheet: Int
  /// The row (from 1) in which the titles of the added columns stand.
  public let headRow: Int
  /// The first of the added columns, from 1. What stood there in a marked row is written over, so
  /// the column of an earlier marking makes the same columns again.
  public let column: Int
  /// The titles of the added columns.
  public let titles: [String]
  /// The rows of the table from top to bottom: all of them, so that nothing is left of an earlier
  /// marking.
  public let rows: [RowMark]

  /// What is written into one row.
  public struct RowMark: Equatable, Sendable {
    /// The row's number in the sheet, from 1; in a text file the number of the record.
    public let row: Int
    /// What is written into the added columns. Missing texts are empty.
    public let texts: [String]
    /// The columns (from 1) of the cells that have to be mended, from left to right.
    public let badColumns: [Int]
    /// Whether the row was held back: its first added cell is then coloured, too.
    public let isHeld: Bool

    /// What is written into a row.
    public init(row: Int, texts: [String], badColumns: [Int] = [], isHeld: Bool = false) {
      self.row = row
      self.texts = texts
      self.badColumns = badColumns.sorted()
      self.isHeld = isHeld
    }
  }

  /// What is written into a sheet.
  public init(sheet: Int, headRow: Int, column: Int, titles: [String], rows: [RowMark]) {
    self.sheet = sheet
    self.headRow = headRow
    self.column = column
    self.titles = titles
    self.rows = rows.sorted { $0.row < $1.row }
  }

  /// The added columns.
  var columns: Range<Int> { column..<column + titles.count }

  /// How wide an added column is, in characters: the last one holds sentences.
  func width(ofColumn column: Int) -> Double {
    titles.count > 1 && column == columns.upperBound - 1 ? 48 : 16
  }

  /// Every cell that is touched lies in a sheet.
  func check() throws(WorkbookError) {
    guard (1...CellAddress.columns).contains(column), titles.count <= CellAddress.columns,
      columns.upperBound - 1 <= CellAddress.columns,
      rows.allSatisfy({ ($0.badColumns.last ?? 0) <= CellAddress.columns })
    else { throw .tooLarge(.columns, allowed: CellAddress.columns) }
    let bounds = 1...CellAddress.rows
    guard bounds.contains(headRow), rows.allSatisfy({ bounds.contains($0.row) }) else {
      throw .tooLarge(.rows, allowed: CellAddress.rows)
    }
  }
}

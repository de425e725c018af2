import CLibXLSXWriter

/// Rows without links and merged ranges, as the text that the sheet's part of the file holds. It is
/// made and packed as they come, and put into the part when the library has finished the workbook.
///
/// The library keeps each cell in a tree or prints it with `printf`, both many times slower, and gives
/// numbers 16 digits (8.7 becomes 8.699999999999999); here they have as many as they need.
final class PlainRows {
  let firstRow: Int
  /// The row that was written last, and the last column of any.
  private(set) var lastRow: Int
  private(set) var lastColumn = 1
  /// Where they go.
  let packing: DeflatedText
  private var waiting = WaitingRows()
  private var column = 0

  init(firstRow: Int) throws(WritingError) {
    self.firstRow = firstRow
    lastRow = firstRow - 1
    packing = try DeflatedText()
  }

  /// Whether anything was written.
  var isEmpty: Bool { lastRow < firstRow }

  /// Opens a row; its height in points, if it has one of its own.
  func begin(_ row: Int, height: Double? = nil, isHidden: Bool = false) throws(WritingError) {
    guard row > lastRow else { throw .rowAlreadyWritten(row) }
    if waiting.size >= DeflatedText.block { handOver() }
    lastRow = row
    column = 0
    waiting.open(row, height: height, isHidden: isHidden)
  }

  /// Writes what a cell can hold, right of what stands in its row already.
  func write(
    _ content: CellContent,
    row: Int,
    column: Int,
    _ format: FormatID
  ) throws(WritingError) {
    if row != lastRow || isEmpty { try begin(row) }
    guard column > self.column else {
      throw .plainRows(CellAddress(row: row, column: column))
    }
    self.column = column
    lastColumn = max(lastColumn, column)
    // The style's number in the file: the library gives it when it is first asked for.
    let style = format.pointer.map { Int(lxw_format_get_xf_index($0)) }
    waiting.add(content, column: column, style: style)
  }

  /// Ends the rows; the last of them are packed while the caller goes on.
  func end() { handOver() }

  private func handOver() {
    packing.append(waiting)
    waiting = WaitingRows()
  }
}

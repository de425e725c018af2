import Vietnamese

/// A block of cells as a spreadsheet puts it on the clipboard: tabs between cells, line ends between
/// rows, quotation marks around a cell that has either in it.
public struct PastedBlock: Equatable, Sendable {
  /// The texts of the cells, spaces tidied; rows at the end with nothing in them are left out.
  public let rows: [[String]]

  /// Reads a block.
  public init(_ text: String) {
    var reader = BlockReader()
    for byte in text.utf8 { reader.take(byte) }
    var rows = reader.finished().map { row in
      row.map { String(decoding: $0, as: UTF8.self).tidied }
    }
    while let last = rows.last, last.allSatisfy(\.isEmpty) { rows.removeLast() }
    self.rows = rows
  }

  /// How many columns the widest row has.
  var width: Int { rows.map(\.count).max() ?? 0 }

  func cell(_ row: Int, _ column: Int) -> String {
    rows[row].indices.contains(column) ? rows[row][column] : ""
  }
}

private struct BlockReader {
  private var rows: [[[UInt8]]] = []
  private var row: [[UInt8]] = []
  private var cell: [UInt8] = []
  private var isQuoted = false
  private var wasQuote = false
  private var wasReturn = false

  mutating func take(_ byte: UInt8) {
    let followsReturn = wasReturn
    wasReturn = false
    if isQuoted { return takeQuoted(byte) }
    switch byte {
    case UInt8(ascii: "\t"): endCell()
    case UInt8(ascii: "\n"): if !followsReturn { endRow() }
    case UInt8(ascii: "\r"):
      endRow()
      wasReturn = true
    case UInt8(ascii: "\"") where cell.isEmpty: isQuoted = true
    default: cell.append(byte)
    }
  }

  /// Within quotation marks two of them are one, and a single one ends the cell.
  private mutating func takeQuoted(_ byte: UInt8) {
    guard byte == UInt8(ascii: "\"") else {
      guard wasQuote else { return cell.append(byte) }
      (isQuoted, wasQuote) = (false, false)
      return take(byte)
    }
    if wasQuote { cell.append(byte) }
    wasQuote.toggle()
  }

  private mutating func endCell() {
    row.append(cell)
    cell = []
    (isQuoted, wasQuote) = (false, false)
  }

  private mutating func endRow() {
    endCell()
    rows.append(row)
    row = []
  }

  mutating func finished() -> [[[UInt8]]] {
    if !cell.isEmpty || !row.isEmpty { endRow() }
    return rows
  }
}

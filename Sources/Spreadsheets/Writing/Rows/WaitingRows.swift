/// Whole rows on their way to be made text of, which is done beside the work of whoever writes them.
struct WaitingRows: Sendable {
  private var rows: [Row] = []
  private var cells: [Cell] = []
  /// About how many bytes their text will have.
  private(set) var size = 0

  private struct Row {
    let number: Int
    let height: Double?
    let isHidden: Bool
    let firstCell: Int
  }

  private struct Cell {
    let content: CellContent
    let column: Int32
    let style: Int32?
  }

  /// Begins a row, to which the cells that follow belong.
  mutating func open(_ row: Int, height: Double?, isHidden: Bool) {
    if rows.isEmpty { cells.reserveCapacity(DeflatedText.block / 32) }
    rows.append(Row(number: row, height: height, isHidden: isHidden, firstCell: cells.count))
    size += 32
  }

  mutating func add(_ content: CellContent, column: Int, style: Int?) {
    cells.append(Cell(content: content, column: Int32(column), style: style.map { Int32($0) }))
    size += 32
    switch content {
    case .text(let text): size += text.utf8.count
    case .formula(let formula, _): size += formula.utf8.count
    default: break
    }
  }

  func write(to text: inout RowText) {
    for (place, row) in rows.enumerated() {
      text.open(row.number, height: row.height, isHidden: row.isHidden)
      let end = place + 1 < rows.count ? rows[place + 1].firstCell : cells.count
      for cell in cells[row.firstCell..<end] {
        text.write(cell.content, column: Int(cell.column), style: cell.style.map { Int($0) })
      }
      text.closeRow()
    }
  }
}

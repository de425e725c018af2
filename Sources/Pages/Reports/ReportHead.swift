import Vietnamese

/// The head of a report's table over several rows, with equal neighbours made one cell.
struct ReportHead {
  /// A cell of the head.
  struct Cell: Equatable {
    let text: Bilingual
    let columns: Int
    let rows: Int
  }

  /// From the top to the bottom.
  let rows: [[Cell]]

  init(_ columns: [ReportPage.Column]) {
    let depth = columns.map(\.head.count).max() ?? 0
    rows = (0..<depth).map { level in Self.row(level, of: columns, depth: depth) }
  }

  private static func row(
    _ level: Int,
    of columns: [ReportPage.Column],
    depth: Int
  ) -> [Cell] {
    var cells: [Cell] = []
    var place = 0
    while place < columns.count {
      let head = columns[place].head
      guard level < head.count else {
        place += 1
        continue
      }
      let same = columns[place...].prefix { $0.head.prefix(level + 1) == head.prefix(level + 1) }
      let isLeaf = level == head.count - 1
      cells.append(
        Cell(text: head[level], columns: same.count, rows: isLeaf ? depth - level : 1)
      )
      place += same.count
    }
    return cells
  }
}

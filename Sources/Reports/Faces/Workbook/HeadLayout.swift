import Spreadsheets
import Vietnamese

/// The cells of a table's head: neighbours under one title become one cell, and a title with none
/// under it reaches down to the column numbers.
struct HeadLayout {
  /// A cell of the head, rows counted from 1 within it.
  struct Cell: Equatable {
    let range: CellRange
    let text: Bilingual
  }

  /// How many rows it has.
  let depth: Int
  let cells: [Cell]

  init(_ columns: [ReportColumn]) {
    let depth = columns.map(\.head.count).max() ?? 1
    var cells: [Cell] = []
    for level in 0..<depth {
      var first = 0
      while first < columns.count {
        var last = first
        while last + 1 < columns.count, Self.shares(columns[first], columns[last + 1], level) {
          last += 1
        }
        if level < columns[first].head.count {
          let isLowest = level == columns[first].head.count - 1
          cells.append(
            Cell(
              range: CellRange(
                rows: (level + 1)...(isLowest ? depth : level + 1),
                columns: (first + 1)...(last + 1)
              ),
              text: columns[first].head[level]
            )
          )
        }
        first = last + 1
      }
    }
    self.depth = depth
    self.cells = cells
  }

  /// Whether two columns have one cell at a level: the same titles down to it, and the lowest one
  /// only where both are headed by it alone.
  private static func shares(_ left: ReportColumn, _ right: ReportColumn, _ level: Int) -> Bool {
    guard level < left.head.count, level < right.head.count else { return false }
    guard left.head[...level] == right.head[...level] else { return false }
    let isLowest = (level == left.head.count - 1, level == right.head.count - 1)
    return isLowest == (false, false) || (left.kind == .nameStart && right.kind == .nameEnd)
  }
}

import Spreadsheets
import Vietnamese

/// A field of a table and the titles under which people write it.
struct FieldTitles<Field: Hashable & Sendable>: Sendable {
  let field: Field
  let folds: Set<String>

  init(_ field: Field, _ titles: String...) {
    self.field = field
    folds = Set(titles.map(\.titleFold))
  }
}

extension String {
  /// What titles are compared by: no case, marks, spaces, line breaks or punctuation.
  var titleFold: String {
    String(
      String.UnicodeScalarView(
        searchFold.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
      )
    )
  }
}

/// Where a table's titles stand, and which column is which field.
struct TableHead<Field: Hashable & Sendable>: Sendable {
  /// The rows of the titles: one, or two of which the lower splits what the upper joins.
  let rows: ClosedRange<Int>
  /// The column (from 1) of each field that was found.
  let columns: [Field: Int]
  /// Titles that match no field, with their columns.
  let unknown: [(column: Int, title: String)]

  /// Looks for the titles within the first rows: the row, or the two rows, in which most fields
  /// are named. Nil where no row names at least `least` of them.
  static func find(
    _ titles: [FieldTitles<Field>],
    in table: Table,
    least: Int,
    within limit: Int = 40
  ) -> Self? {
    let byFold = Dictionary(
      titles.flatMap { entry in entry.folds.map { ($0, entry.field) } },
      uniquingKeysWith: { first, _ in first }
    )
    var best: Self?
    for row in table.rows.prefix(limit) {
      let heads = [
        head(of: [row.number], in: table, byFold),
        head(of: [row.number, row.number + 1], in: table, byFold),
      ]
      for head in heads where head.columns.count > best?.columns.count ?? least - 1 { best = head }
    }
    return best
  }

  private static func head(
    of rows: [Int],
    in table: Table,
    _ byFold: [String: Field]
  ) -> Self {
    var columns: [Field: Int] = [:]
    var unknown: [(column: Int, title: String)] = []
    for column in columnsWithTitles(rows, in: table) {
      let titles = rows.compactMap { title(row: $0, column: column, in: table) }
      guard let lowest = titles.last else { continue }
      let candidates = [titles.joined(separator: " "), lowest]
      let field = candidates.lazy.compactMap { byFold[$0.titleFold] }.first
      if let field, columns[field] == nil {
        columns[field] = column
      } else {
        unknown.append((column, titles.joined(separator: " / ")))
      }
    }
    return Self(rows: rows[0]...rows[rows.count - 1], columns: columns, unknown: unknown)
  }

  private static func columnsWithTitles(_ rows: [Int], in table: Table) -> [Int] {
    var columns: Set<Int> = []
    for row in rows {
      for cell in table.row(row)?.cells ?? [] {
        let merge = table.outline.merges.first {
          $0.contains(CellAddress(row: row, column: cell.column))
        }
        columns.formUnion(merge.map { Set($0.columns) } ?? [cell.column])
      }
    }
    return columns.sorted()
  }

  /// The title over a column in a row: its own, or that of the merged cell that covers it. A title
  /// merged downwards counts once.
  private static func title(row: Int, column: Int, in table: Table) -> String? {
    let address = CellAddress(row: row, column: column)
    if let text = table[address]?.plainText { return text }
    guard let merge = table.outline.merges.first(where: { $0.contains(address) }),
      merge.first.row == row
    else { return nil }
    return table[merge.first]?.plainText
  }
}

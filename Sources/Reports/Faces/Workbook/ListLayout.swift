import Spreadsheets
import Vietnamese

/// Where the entries of a list stand in its sheet, known before the sheet is written: counts link to
/// them, and totals that are no sums are counted in them.
struct ListLayout {
  let list: ReportList
  let sheet: String
  /// Whether the columns that say what counts are shown: only where sums of lines would be wrong.
  let showsCounting: Bool
  private let count: Int
  private let rows: [String: Int]
  private let groups: [String: Int]

  static let headRow = 4

  init(_ list: ReportList, sheet: String) {
    self.list = list
    self.sheet = sheet
    showsCounting = !list.countsEachOnce
    var (rows, groups): ([String: Int], [String: Int]) = ([:], [:])
    for (place, entry) in list.entries.enumerated() {
      let number = Self.headRow + 1 + place
      if rows[entry.row] == nil { rows[entry.row] = number }
      if let group = entry.group, groups[group] == nil { groups[group] = number }
    }
    self.rows = rows
    self.groups = groups
    count = list.entries.count
  }

  /// That of a long list, whose entries stand in its sheet already: so many, and the first of each line
  /// and group in these rows. What counts is always shown: it was not known when the sheet began.
  init(_ list: ReportList, sheet: String, count: Int, rows: [String: Int], groups: [String: Int]) {
    self.list = list
    self.sheet = sheet
    self.count = count
    self.rows = rows
    self.groups = groups
    showsCounting = true
  }

  /// The ordinal stands before the list's own columns.
  static let firstColumn = 2

  /// The column that says the group; those that say what counts follow it.
  var groupColumn: Int { Self.firstColumn + list.columns.count }

  /// The number of columns.
  var width: Int { list.columns.count + 1 + (showsCounting ? 3 : 0) }

  /// Head and entries; a table has at least one row.
  var range: CellRange {
    CellRange(
      rows: Self.headRow...(Self.headRow + max(1, count)),
      columns: 1...width
    )
  }

  /// The first entry behind a row's count; nil where there is none.
  func target(of row: ReportRow) -> CellAddress? {
    let number =
      switch row.kind {
      case .line: rows[row.key]
      case .group: groups[row.key]
      case .total: count == 0 ? nil : Self.headRow + 1
      }
    return number.map { CellAddress(row: $0, column: 1) }
  }

  /// Counts in the list what a group or the total counts once.
  func formula(for row: ReportRow, adding key: String?) -> String? {
    guard showsCounting, count > 0 else { return nil }
    let conditions: String
    switch row.kind {
    case .line: return nil
    case .group:
      conditions = "\(cells(groupColumn)),\"\(row.ordinal)\",\(cells(groupColumn + 1)),1"
    case .total: conditions = "\(cells(groupColumn + 2)),1"
    }
    guard let key, let place = list.columns.firstIndex(where: { $0.key == key }) else {
      return "=COUNTIFS(\(conditions))"
    }
    return "=SUMIFS(\(cells(Self.firstColumn + place)),\(conditions))"
  }

  private func cells(_ column: Int) -> String {
    CellRange(
      rows: (Self.headRow + 1)...(Self.headRow + count),
      columns: column...column
    ).reference(inSheet: sheet)
  }
}

/// The lists as JSON names them: one for each count of each row, `trained/STTTT`, `trained/I` of a
/// group, `trained/total`. Each has as many entries as the count says.
struct NamedLists {
  struct Part {
    let name: String
    let columns: [ReportColumn]
    let entries: [ReportList.Entry]
  }

  private(set) var all: [Part] = []
  /// The columns with a list that the document has.
  private let columns: [(key: String, list: String)]
  /// How a row is called among the names, by its key.
  private let rows: [String: String]

  init(_ document: ReportDocument) {
    let lists = Set(document.lists.map(\.name))
    columns = document.columns.compactMap { column in
      column.list.flatMap { lists.contains($0.name) ? (column.key, $0.name) : nil }
    }
    rows = Self.rows(of: document)
    for list in document.lists {
      let sorted = SortedEntries(list)
      for row in document.rows {
        all.append(
          Part(
            name: name(list.name, row),
            columns: list.columns,
            entries: sorted.entries(behind: row)
          )
        )
      }
    }
  }

  /// The entries of a list by the rows that count them, found in one pass over a long list.
  private struct SortedEntries {
    private let lines: [String: [ReportList.Entry]]
    private let groups: [String: [ReportList.Entry]]
    private let total: [ReportList.Entry]

    init(_ list: ReportList) {
      lines = Dictionary(grouping: list.entries, by: \.row)
      groups = Dictionary(grouping: list.entries.filter(\.countsInGroup)) { $0.group ?? "" }
      total = list.entries.filter(\.countsInTotal)
    }

    func entries(behind row: ReportRow) -> [ReportList.Entry] {
      switch row.kind {
      case .line: lines[row.key, default: []]
      case .group: groups[row.key, default: []]
      case .total: total
      }
    }
  }

  /// The list of each count of a row, in the order of the columns.
  func names(behind row: ReportRow) -> [(column: String, list: String)] {
    columns.map { ($0.key, name($0.list, row)) }
  }

  private func name(_ list: String, _ row: ReportRow) -> String {
    "\(list)/\(rows[row.key] ?? row.key)"
  }

  /// A group goes by its numeral, unless an agency has that code.
  private static func rows(of document: ReportDocument) -> [String: String] {
    let keys = Set(document.rows.map(\.key))
    return Dictionary(
      document.rows.map { row in
        let isNamed = row.kind == .group && !row.ordinal.isEmpty && !keys.contains(row.ordinal)
        return (row.key, isNamed ? row.ordinal : row.key)
      },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

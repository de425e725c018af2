/// The lists as JSON names them: one for each count of each line, `trained/STTTT`. The list behind a
/// group or a total is that of its lines together, each `key` once.
struct NamedLists {
  struct Part {
    let name: String
    let columns: [ReportColumn]
    var entries: [ReportList.Entry]
  }

  private(set) var all: [Part] = []
  private let columns: [(key: String, list: String)]
  private var places: [String: Int] = [:]

  init(_ document: ReportDocument) {
    columns = document.columns.compactMap { column in
      column.list.map { (column.key, $0.name) }
    }
    for list in document.lists {
      for row in document.rows where row.kind == .line {
        let name = Self.name(list.name, row.key)
        places[name] = all.count
        all.append(Part(name: name, columns: list.columns, entries: []))
      }
      for entry in list.entries {
        guard let place = places[Self.name(list.name, entry.row)] else { continue }
        all[place].entries.append(entry)
      }
    }
  }

  /// The list of each count of a line, in the order of the columns.
  func names(behind row: ReportRow) -> [(column: String, list: String)] {
    guard row.kind == .line else { return [] }
    return columns.map { ($0.key, Self.name($0.list, row.key)) }
  }

  private static func name(_ list: String, _ row: String) -> String { "\(list)/\(row)" }
}

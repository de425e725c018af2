import Vietnamese

/// Counts the lists behind the columns: for each line, for each group and in all. Every figure of a
/// table comes from here, so it cannot differ from the list that explains it.
struct Tally {
  private let columns: [ReportColumn]
  /// For each column, the figures by row; nil where the column has no list.
  private let figures: [[Place: Fraction]?]

  /// Whose figure it is.
  private enum Place: Hashable {
    case line(String)
    case group(String)
    case total
  }

  init(columns: [ReportColumn], lists: [ReportList]) {
    self.columns = columns
    figures = columns.map { column in
      guard let reference = column.list,
        let list = lists.first(where: { $0.name == reference.name })
      else { return nil }
      return Self.figures(of: list, adding: reference.adds)
    }
  }

  private static func figures(of list: ReportList, adding key: String?) -> [Place: Fraction] {
    var figures: [Place: Fraction] = [.total: Fraction(0)]
    let column = key.flatMap { key in list.columns.firstIndex { $0.key == key } }
    for entry in list.entries {
      let weight = column.flatMap { entry.cells[$0].number } ?? Fraction(1)
      add(weight, at: .line(entry.row), &figures)
      if let group = entry.group, entry.countsInGroup { add(weight, at: .group(group), &figures) }
      if entry.countsInTotal { add(weight, at: .total, &figures) }
    }
    return figures
  }

  private static func add(_ weight: Fraction, at place: Place, _ figures: inout [Place: Fraction]) {
    figures[place] = (figures[place] ?? Fraction(0)) + weight
  }

  /// The figures of a line.
  func cells(ofLine key: String) -> [ReportCell] { cells(at: .line(key)) }

  /// The figures of a group, each person counted once.
  func cells(ofGroup key: String) -> [ReportCell] { cells(at: .group(key)) }

  /// The figures of all, each person counted once.
  var total: [ReportCell] { cells(at: .total) }

  private func cells(at place: Place) -> [ReportCell] {
    columns.indices.compactMap { index in
      switch columns[index].kind {
      case .ordinal, .label, .notes: nil
      case .count: number(index, place).map { .count($0.whole ?? 0) } ?? .empty
      case .share(let part, let whole): share(part, whole, place)
      default: number(index, place).map { .quantity($0) } ?? .empty
      }
    }
  }

  private func number(_ column: Int, _ place: Place) -> Fraction? {
    figures[column].map { $0[place] ?? Fraction(0) }
  }

  private func share(_ part: String, _ whole: String, _ place: Place) -> ReportCell {
    guard let part = columns.firstIndex(where: { $0.key == part }),
      let whole = columns.firstIndex(where: { $0.key == whole }),
      let above = number(part, place)?.whole, let below = number(whole, place)?.whole
    else { return .empty }
    return .share(above, of: below)
  }
}

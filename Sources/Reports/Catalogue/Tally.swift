import Vietnamese

/// Counts the lists behind the columns: for each line, for each group and in all. Every figure of a
/// table comes from here, so it cannot differ from the list that explains it.
struct Tally {
  private let columns: [ReportColumn]
  /// For each column, the figures by row; nil where the column has no list.
  private var figures: [[Place: Fraction]?]
  /// For each list, the columns that count it, and which of its cells they add up.
  private let counting: [[(column: Int, cell: Int?)]]

  /// Whose figure it is.
  private enum Place: Hashable {
    case line(String)
    case group(String)
    case total
  }

  init(columns: [ReportColumn], lists: [ReportList]) {
    self.init(columns: columns, of: lists)
    for (place, list) in lists.enumerated() {
      for entry in list.entries { add(entry, to: place) }
    }
  }

  /// Counts nothing yet; entries of these lists are going to come.
  init(columns: [ReportColumn], of lists: [ReportList]) {
    self.columns = columns
    figures = columns.map { column in
      lists.contains { $0.name == column.list?.name } ? [.total: Fraction(0)] : nil
    }
    counting = lists.map { list in
      columns.indices.compactMap { place in
        guard let reference = columns[place].list, reference.name == list.name else { return nil }
        let cell = reference.adds.flatMap { key in list.columns.firstIndex { $0.key == key } }
        return (column: place, cell: cell)
      }
    }
  }

  /// Counts the next entry of a list, by the list's place.
  mutating func add(_ entry: ReportList.Entry, to list: Int) {
    for target in counting[list] {
      let weight = target.cell.flatMap { entry.cells[$0].number } ?? Fraction(1)
      add(weight, at: .line(entry.row), to: target.column)
      if let group = entry.group, entry.countsInGroup {
        add(weight, at: .group(group), to: target.column)
      }
      if entry.countsInTotal { add(weight, at: .total, to: target.column) }
    }
  }

  private mutating func add(_ weight: Fraction, at place: Place, to column: Int) {
    let before = figures[column]?[place] ?? Fraction(0)
    let isWhole = weight.denominator == 1 && before.denominator == 1
    let sum = isWhole ? Fraction(before.numerator + weight.numerator) : before + weight
    figures[column]?[place] = sum
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
      case .count, .sum: number(index, place).map { .count($0.whole ?? 0) } ?? .empty
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

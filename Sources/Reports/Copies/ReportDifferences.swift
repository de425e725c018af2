public import Vietnamese

/// What became other since a report was kept: figure by figure, and who came to or left the lists
/// behind them.
public struct ReportDifferences: Equatable, Sendable {
  public let figures: [Figure]
  /// Lines that one of the two lacks.
  public let lines: [Line]
  public let lists: [List]

  /// A figure that is another by now.
  public struct Figure: Equatable, Sendable {
    public let row: Bilingual
    public let column: ReportColumn
    public let before: ReportCell
    public let now: ReportCell
  }

  /// A line that is new or gone.
  public struct Line: Equatable, Sendable {
    public let label: Bilingual
    public let isNew: Bool
  }

  /// A list of which entries are new or gone. One that reads otherwise by now is both.
  public struct List: Equatable, Sendable {
    public let title: Bilingual
    public let columns: [ReportColumn]
    public let new: [[ReportCell]]
    public let gone: [[ReportCell]]
  }

  /// Whether all is as it was.
  public var isEmpty: Bool { figures.isEmpty && lines.isEmpty && lists.isEmpty }

  /// How many figures, lines and entries are others.
  public var count: Int {
    figures.count + lines.count + lists.reduce(0) { $0 + $1.new.count + $1.gone.count }
  }

  /// What led from one to the other.
  public init(from before: ReportFigures, to now: ReportFigures) {
    let old = Self.keyed(before.rows)
    let new = Self.keyed(now.rows)
    figures = new.order.flatMap { key -> [Figure] in
      guard let row = new.rows[key], let known = old.rows[key] else { return [] }
      return Self.figures(known, before.columns, row, now.columns)
    }
    lines =
      new.order.filter { old.rows[$0] == nil }.compactMap { new.rows[$0] }
      .map { Line(label: $0.label, isNew: true) }
      + old.order.filter { new.rows[$0] == nil }.compactMap { old.rows[$0] }
      .map { Line(label: $0.label, isNew: false) }
    lists = now.lists.compactMap { list in
      guard let known = before.list(list.name) else { return nil }
      return Self.list(known, list)
    }
  }

  /// A row by what it is, so that one that moved is still the same.
  private struct Key: Hashable {
    let kind: ReportRow.Kind
    let key: String
    /// Which of several of the same key.
    let place: Int
  }

  private static func keyed(_ rows: [ReportRow]) -> (order: [Key], rows: [Key: ReportRow]) {
    var seen: [Key: Int] = [:]
    var order: [Key] = []
    var found: [Key: ReportRow] = [:]
    for row in rows {
      let place = seen[Key(kind: row.kind, key: row.key, place: 0), default: 0]
      seen[Key(kind: row.kind, key: row.key, place: 0)] = place + 1
      let key = Key(kind: row.kind, key: row.key, place: place)
      order.append(key)
      found[key] = row
    }
    return (order, found)
  }

  /// The cells of a line that are others, by the keys of their columns. Ordinals and note numbers move
  /// with other lines and say nothing of this one.
  private static func figures(
    _ before: ReportRow,
    _ oldColumns: [ReportColumn],
    _ now: ReportRow,
    _ columns: [ReportColumn]
  ) -> [Figure] {
    let old = Dictionary(
      zip(oldColumns.map(\.key), before.cells).map { ($0, $1) },
      uniquingKeysWith: { first, _ in first }
    )
    return zip(columns, now.cells).compactMap { column, cell in
      switch column.kind {
      case .ordinal, .notes: return nil
      default: break
      }
      let known = old[column.key] ?? .empty
      guard known != cell else { return nil }
      return Figure(row: now.label, column: column, before: known, now: cell)
    }
  }

  private static func list(_ before: ReportList, _ now: ReportList) -> List? {
    let places = now.columns.indices.filter { place in
      if case .ordinal = now.columns[place].kind { return false }
      return true
    }
    func cells(_ entry: ReportList.Entry) -> [ReportCell] {
      places.map { entry.cells.indices.contains($0) ? entry.cells[$0] : .empty }
    }
    let new = Self.surplus(of: now.entries.map(cells), over: before.entries.map(cells))
    let gone = Self.surplus(of: before.entries.map(cells), over: now.entries.map(cells))
    guard !new.isEmpty || !gone.isEmpty else { return nil }
    return List(title: now.title, columns: places.map { now.columns[$0] }, new: new, gone: gone)
  }

  /// The entries that one has more often than the other, in their order.
  private static func surplus(
    of entries: [[ReportCell]],
    over others: [[ReportCell]]
  ) -> [[ReportCell]] {
    var left: [[ReportCell]: Int] = [:]
    for entry in others { left[entry, default: 0] += 1 }
    return entries.filter { entry in
      guard let count = left[entry], count > 0 else { return true }
      left[entry] = count - 1
      return false
    }
  }
}

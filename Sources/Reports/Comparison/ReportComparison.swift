public import Chronology
public import Vietnamese

/// The figures of a report beside those of the period before and of the same period a year before.
///
/// A row is found again by what it is, not by where it stands: an agency that was not there has nothing to
/// be held against, and that is no zero.
public struct ReportComparison: Equatable, Sendable {
  /// What it is held against, at most one of each kind.
  public let bases: [Base]
  /// The total first, then the rows as the report has them.
  public let lines: [Line]

  /// A period that a report is held against.
  public struct Base: Equatable, Sendable {
    public let kind: Kind
    /// Nil where there is no such period by the rules.
    public let period: ReportPeriod?
    /// The day for which its figures hold: as far into its period as the report's day into its own.
    public let asOf: Day
    /// Why there are no figures; nil where there are.
    public let missing: Bilingual?
  }

  /// How a base lies to the report's period.
  public enum Kind: String, Sendable {
    /// The period that ended on the day before.
    case previous
    /// The same period of the year before.
    case yearBefore
  }

  /// A row of the report and its figures.
  public struct Line: Equatable, Sendable {
    /// The place of the row in the report.
    public let row: Int
    public let figures: [Figure]
  }

  /// A figure and what became of it.
  public struct Figure: Equatable, Sendable {
    /// The place of its column in the report.
    public let column: Int
    public let now: ReportCell
    /// In the order of the bases.
    public let changes: [Change]
  }

  /// A figure of a base, and how far the present one is from it.
  public struct Change: Equatable, Sendable {
    /// Empty where the base has no such row or nothing to divide by.
    public let before: ReportCell
    /// Now less before; of shares in points. Nil where one of the two is missing.
    public let difference: Fraction?
    /// The difference as a part of what was before; nil for shares, and where that was nothing.
    public let growth: Fraction?

    /// The change from one cell to another.
    init(from before: ReportCell, to now: ReportCell) {
      self.before = before
      guard let old = before.number, let new = now.number else {
        (difference, growth) = (nil, nil)
        return
      }
      let difference = new - old
      self.difference = difference
      if case .share = now {
        growth = nil
      } else {
        growth = difference.divided(by: old)
      }
    }
  }
}

extension ReportComparison {
  /// A report's table beside those of its bases.
  ///
  /// - Parameters:
  ///   - compared: Which of its rows.
  ///   - bases: Each with the table that it had; nil where there was none.
  init(of now: ReportDocument, _ compared: ComparedRows, bases: [(Base, ReportDocument?)]) {
    self.bases = bases.map(\.0)
    let tables = bases.map { $0.1.map { FiguresByRow($0) } }
    let columns = now.columns.indices.filter { now.columns[$0].kind.isCompared }
    let keys = FiguresByRow.keys(of: now.rows)
    let chosen = now.rows.indices.filter { compared == .all || now.rows[$0].kind != .line }
    let totals = chosen.filter { now.rows[$0].kind == .total }
    let ordered = totals + chosen.filter { now.rows[$0].kind != .total }
    lines = ordered.compactMap { row in
      let figures = columns.compactMap { column -> Figure? in
        let cell = now.rows[row].cells[column]
        let before = tables.map { $0?.cell(keys[row], now.columns[column].key) ?? .empty }
        guard cell != .empty || before.contains(where: { $0 != .empty }) else { return nil }
        return Figure(column: column, now: cell, changes: before.map { Change(from: $0, to: cell) })
      }
      return figures.isEmpty ? nil : Line(row: row, figures: figures)
    }
  }
}

/// The cells of a report by what their rows and columns are.
private struct FiguresByRow {
  private var cells: [Key: [String: ReportCell]] = [:]

  /// What a row is, so that one that moved is still the same.
  struct Key: Hashable {
    let kind: ReportRow.Kind
    let key: String
    /// Which of several of the same key.
    var place = 0
  }

  init(_ document: ReportDocument) {
    for (key, row) in zip(Self.keys(of: document.rows), document.rows) {
      cells[key] = Dictionary(
        zip(document.columns.map(\.key), row.cells).map { ($0, $1) },
        uniquingKeysWith: { first, _ in first }
      )
    }
  }

  func cell(_ row: Key, _ column: String) -> ReportCell? { cells[row]?[column] }

  static func keys(of rows: [ReportRow]) -> [Key] {
    var seen: [Key: Int] = [:]
    return rows.map { row in
      var key = Key(kind: row.kind, key: row.key)
      let place = seen[key, default: 0]
      seen[key] = place + 1
      key.place = place
      return key
    }
  }
}

extension ReportColumn.Kind {
  /// Whether its figures are held against those of other periods.
  fileprivate var isCompared: Bool {
    switch self {
    case .count, .quantity, .product, .sum, .share: true
    default: false
    }
  }
}

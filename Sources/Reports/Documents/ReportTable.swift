public import Vietnamese

/// The plain table behind a report: one row a record, one head row, ready for a pivot table.
public struct ReportTable: Hashable, Sendable {
  public let columns: [ReportColumn]
  public let rows: [[ReportCell]]

  /// A table of rows in the order of its columns.
  public init(columns: [ReportColumn], rows: [[ReportCell]]) {
    self.columns = columns
    self.rows = rows
  }
}

/// A picture of some rows and columns of a report's table.
public struct ReportChart: Hashable, Sendable {
  public let title: Bilingual
  public let kind: Kind
  /// The rows, by key.
  public let rows: [String]
  /// The columns, by key: one series each.
  public let series: [String]

  /// How it is drawn.
  public enum Kind: Hashable, Sendable {
    /// Upright, side by side.
    case columns
    /// Lying, for long labels.
    case bars
  }

  /// A chart of the figures where rows and columns meet.
  public init(title: Bilingual, kind: Kind, rows: [String], series: [String]) {
    self.title = title
    self.kind = kind
    self.rows = rows
    self.series = series
  }
}

public import Vietnamese

/// The people (or results, or papers) behind the counts of a column.
public struct ReportList: Hashable, Codable, Sendable {
  /// What columns name it by.
  public let name: String
  public let title: Bilingual
  /// Short, for the tab of its sheet.
  public let tab: Bilingual
  public let columns: [ReportColumn]
  /// In the order of the table's lines, and in a line as lists of people are ordered.
  public let entries: [Entry]

  /// One person, result or paper.
  public struct Entry: Hashable, Codable, Sendable {
    /// The key of the line that it counts in.
    public let row: String
    /// The key of that line's group.
    public let group: String?
    /// Whether it is the first of its kind in the group: a group counts a person once.
    public let countsInGroup: Bool
    /// Whether it is the first of its kind in the report: a total counts a person once.
    public let countsInTotal: Bool
    /// In the order of the list's columns.
    public let cells: [ReportCell]

    /// An entry behind a line.
    public init(
      row: String,
      group: String? = nil,
      countsInGroup: Bool = true,
      countsInTotal: Bool = true,
      cells: [ReportCell]
    ) {
      self.row = row
      self.group = group
      self.countsInGroup = countsInGroup
      self.countsInTotal = countsInTotal
      self.cells = cells
    }
  }

  /// A list with its entries.
  public init(
    name: String,
    title: Bilingual,
    tab: Bilingual,
    columns: [ReportColumn],
    entries: [Entry]
  ) {
    self.name = name
    self.title = title
    self.tab = tab
    self.columns = columns
    self.entries = entries
  }

  /// Whether every entry counts in its group and in the total, so that sums of lines are right.
  public var countsEachOnce: Bool {
    entries.allSatisfy { $0.countsInGroup && $0.countsInTotal }
  }
}

public import Vietnamese

/// A row of a report's table.
public struct ReportRow: Hashable, Codable, Sendable {
  public let kind: Kind
  /// What other parts of the document know it by: an agency's code, a group's name, `total`.
  public let key: String
  /// Before the label: `I`, `1`; empty for a total.
  public let ordinal: String
  public let label: Bilingual
  /// The code of the thing that the line is about, if it has one.
  public let code: String?
  /// The key of the group that the line belongs to.
  public let group: String?
  /// In the order of the document's columns.
  public let cells: [ReportCell]
  /// The notes that belong to it, by number from 1.
  public let notes: [Int]

  /// What a row is.
  public enum Kind: String, Hashable, Codable, Sendable {
    /// A heading with the figures of the lines under it.
    case group
    case line
    /// The figures of all lines.
    case total
  }

  /// A row; the ordinal and the label are told here and not among the cells.
  public init(
    kind: Kind,
    key: String,
    ordinal: String = "",
    label: Bilingual,
    code: String? = nil,
    group: String? = nil,
    cells: [ReportCell],
    notes: [Int] = []
  ) {
    self.kind = kind
    self.key = key
    self.ordinal = ordinal
    self.label = label
    self.code = code
    self.group = group
    self.cells = cells
    self.notes = notes
  }
}

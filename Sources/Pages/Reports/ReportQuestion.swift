public import Chronology

/// What a reader asks of a report, as typed.
public struct ReportQuestion: Equatable, Sendable {
  public var code: String
  public var period: String?
  public var agency: String?
  public var trainingClass: String?
  public var officer: String?
  /// The report's day; nil is the last day of the period, or today in one that still runs.
  public var asOf: Day?
  /// The list to be opened, by its name and the key of its row.
  public var list: (name: String, row: String)?
  /// The address as asked.
  public var address: Address

  /// Whether the reader waits for a table that takes its time.
  public var isPatient: Bool { list != nil || address[Self.patience] != nil }

  static let patience = "preview"

  /// Whether the figures are held against those of other periods.
  public var isCompared: Bool { address[Self.comparison] != nil }

  static let comparison = "compare"

  /// A report of which nothing more is told.
  public init(code: String) {
    self.code = code
    address = .report(code)
  }

  public static func == (left: ReportQuestion, right: ReportQuestion) -> Bool {
    left.code == right.code && left.address == right.address && left.asOf == right.asOf
  }
}

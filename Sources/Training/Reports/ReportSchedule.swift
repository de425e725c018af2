public import Personnel

/// The reports that are made by themselves when their period has ended.
public struct ReportSchedule: Equatable, Sendable {
  /// Each with a name of its own.
  public let entries: [Entry]

  /// A schedule of some reports.
  public init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// One report, for each of some kinds of period.
  public struct Entry: Equatable, Sendable {
    /// What its files begin with: letters, digits, hyphens and dots.
    public let name: Code<Entry>
    /// The report's code, such as `ttdn-summary`.
    public let report: String
    /// What follows the year in the codes of its periods: `Q1`, or nothing for the year.
    public let periods: [String]
    /// How many days after a period's last one it is made: what came late is then on record.
    public let daysAfter: Int
    /// Only this agency and those below it.
    public let agency: Code<Agency>?
    /// Whether it is made for each agency.
    public let isForEach: Bool
    /// Whether it is held against earlier periods.
    public let isCompared: Bool

    /// An entry by its parts.
    public init(
      name: Code<Entry>,
      report: String,
      periods: [String],
      daysAfter: Int,
      agency: Code<Agency>?,
      isForEach: Bool,
      isCompared: Bool
    ) {
      self.name = name
      self.report = report
      self.periods = periods
      self.daysAfter = daysAfter
      self.agency = agency
      self.isForEach = isForEach
      self.isCompared = isCompared
    }
  }
}

public import Chronology
public import Personnel
public import Training
public import Vietnamese

/// What somebody asks for: which report, over which days, of whom. The clock is the asker's.
public struct ReportRequest: Hashable, Sendable {
  /// The report's code, such as `ttdn-summary`.
  public var report: String
  /// `2020`, `2020-Q3`, `2020-stat`, `2020-01-01..2020-06-30`; nil is the calendar year of the
  /// report's day, or the days of the class.
  public var period: String?
  /// Only this agency and those below it.
  public var agency: Code<Agency>?
  public var trainingClass: Code<TrainingClass>?
  public var officer: Code<Officer>?
  /// The report's day; nil is the last day of the period, or today in one that still runs.
  public var asOf: Day?
  /// Evidence, results and papers recorded up to this moment count.
  public var knownAt: Instant
  /// Whether its figures are held against those of the period before and of the year before.
  public var isCompared = false
  public var language: Language
  /// Who makes it, for the provenance and the preparer's signature.
  public var madeBy: String
  public var madeAt: Instant
  /// Who saves it as a file; nil where it is looked at.
  public var mark: FileMark?

  /// A request made at a moment, with what is known at that moment unless told otherwise.
  public init(
    _ report: String,
    period: String? = nil,
    agency: Code<Agency>? = nil,
    trainingClass: Code<TrainingClass>? = nil,
    officer: Code<Officer>? = nil,
    asOf: Day? = nil,
    knownAt: Instant? = nil,
    language: Language = .vi,
    madeBy: String,
    madeAt: Instant
  ) {
    self.report = report
    self.period = period
    self.agency = agency
    self.trainingClass = trainingClass
    self.officer = officer
    self.asOf = asOf
    self.knownAt = knownAt ?? madeAt
    self.language = language
    self.madeBy = madeBy
    self.madeAt = madeAt
  }
}

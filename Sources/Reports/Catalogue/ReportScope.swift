public import Assessment
public import Chronology
public import Personnel
public import Records
public import Training

/// What a report is asked about, with everything resolved: real days, a form, a class that exists.
public struct ReportScope: Sendable {
  public let period: ReportPeriod
  /// The report's day.
  public let asOf: Day
  /// Evidence, results and papers recorded up to this moment count.
  public let knownAt: Instant
  /// The form of the report's day.
  public let form: ReportForm
  /// Only this agency and those below it.
  public let agency: ID<Agency>?
  public let trainingClass: ID<TrainingClass>?
  /// The officer whom it is about.
  public let officer: ReportOfficer?
  /// The rules as loaded last.
  public let curricula: Curricula
}

public import Chronology
public import Personnel
public import Training
public import Vietnamese

/// What the workbook says with which an agency nominates officers for a class.
public struct NominationForm: Equatable, Sendable {
  public let code: Code<TrainingClass>
  public let title: String
  public let days: DayRange
  /// The last day for nominations.
  public let until: Day?
  /// The agency that fills it in; nil where that is not known.
  public let agency: Bilingual?

  /// The form for a class.
  public init(_ trainingClass: TrainingClass, until: Day?, of agency: Bilingual?) {
    code = trainingClass.code
    title = trainingClass.title
    days = trainingClass.days
    self.until = until
    self.agency = agency
  }
}

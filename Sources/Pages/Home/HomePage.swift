public import Chronology

/// The home page: five sentences on the province, each opening the list behind it.
public struct HomePage: Page {
  /// The year from whose first day the training is counted, up to the day shown.
  public let period: DayRange
  /// Distinct officers with an assignment on the day.
  public let assigned: Int
  /// Agencies on the day that have at least one of them.
  public let agenciesWithOfficers: Int
  /// Of the assigned, those with a passed result in a class closed in the period.
  public let trained: Int
  /// Of the assigned, those all of whose requirements are met or lapsing.
  public let meetsProfile: Int
  /// Agencies on the day that must have a focal point.
  public let agenciesToCover: Int
  /// Of them, those without one.
  public let withoutFocalPoint: Int
  /// Certificates valid on the day that lapse within the horizon.
  public let lapsing: Int
  /// Days after the day shown within which a certificate counts as lapsing.
  public let horizon: Int
  /// What the reader has to do; nil where nobody asked.
  public var work: WorkList?
  /// Whether the reader may open the overview.
  public var mayOverlook = false

  /// The figures of a day.
  public init(
    period: DayRange,
    assigned: Int,
    agenciesWithOfficers: Int,
    trained: Int,
    meetsProfile: Int,
    agenciesToCover: Int,
    withoutFocalPoint: Int,
    lapsing: Int,
    horizon: Int
  ) {
    self.period = period
    self.assigned = assigned
    self.agenciesWithOfficers = agenciesWithOfficers
    self.trained = trained
    self.meetsProfile = meetsProfile
    self.agenciesToCover = agenciesToCover
    self.withoutFocalPoint = withoutFocalPoint
    self.lapsing = lapsing
    self.horizon = horizon
  }

  public var section: Section? { .home }

  public func title(_ say: Speaker) -> String {
    say("Công tác bồi dưỡng thông tin đối ngoại", "Training for external information")
  }
}

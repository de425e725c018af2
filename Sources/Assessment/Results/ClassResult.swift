public import Training

/// One officer's outcome in one class, with all that led to it.
public struct ClassResult: Equatable, Sendable {
  /// What came of it.
  public let outcome: Outcome
  /// Every reason for it; at least one.
  public let reasons: [OutcomeReason]
  /// Attendance, with its denominator.
  public let attendance: AttendanceRate
  /// The components, in the course's order.
  public let components: [ComponentMark]
  /// The overall mark; nil as long as a component has no score.
  public let overall: OverallMark?
  /// The band of the rounded mark, of a passed result only.
  public let classification: GradingScheme.Band?
  /// What passing gave: of each competency the highest level that the mark reaches.
  public let awards: [Course.Award]

  /// A result by its parts.
  public init(
    outcome: Outcome,
    reasons: [OutcomeReason],
    attendance: AttendanceRate,
    components: [ComponentMark],
    overall: OverallMark?,
    classification: GradingScheme.Band?,
    awards: [Course.Award]
  ) {
    self.outcome = outcome
    self.reasons = reasons
    self.attendance = attendance
    self.components = components
    self.overall = overall
    self.classification = classification
    self.awards = awards
  }
}

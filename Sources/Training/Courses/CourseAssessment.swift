public import Personnel
public import Vietnamese

/// How a course is assessed: components with their weights, and the rule for passing.
public struct CourseAssessment: Equatable, Sendable {
  public let scheme: Code<GradingScheme>
  /// At least one; the weights add up to 100.
  public let components: [Component]
  public let resit: ResitPolicy
  /// The step to which the overall mark is rounded, half up, in hundredths of a mark (10 is 0.1).
  public let stepHundredths: Int
  public let pass: PassRule
  /// How far the scores of several markers of one component may lie apart, in hundredths of a mark,
  /// before somebody else has to decide.
  public let moderationHundredths: Int

  /// The limit of courses that state none: one mark.
  public static let usualModerationHundredths = 100

  /// A part that is scored by itself.
  public struct Component: Equatable, Sendable {
    public let code: Code<Component>
    public let title: Bilingual
    /// Percent of the overall mark.
    public let weight: Int
    /// The least score with which the course can be passed.
    public let minimum: Score?
    /// How many people score it; 1 unless stated.
    public let markers: Int

    /// A component with its weight in percent.
    public init(
      code: Code<Component>,
      title: Bilingual,
      weight: Int,
      minimum: Score?,
      markers: Int = 1
    ) {
      self.code = code
      self.title = title
      self.weight = weight
      self.minimum = minimum
      self.markers = markers
    }
  }

  /// Which of several scores of one component counts.
  public enum ResitPolicy: String, CaseIterable, Sendable {
    /// The highest.
    case best
    /// That of the latest day; among scores of one day the highest.
    case latest
  }

  /// What it takes to pass.
  ///
  /// Source: Thông tư 03/2023/TT-BNV Điều 6 (full attendance, at least half of the scale).
  public struct PassRule: Equatable, Sendable {
    /// Percent of the held periods that must be credited.
    public let attendance: Int
    public let mark: Score

    /// A rule by its two thresholds.
    public init(attendance: Int, mark: Score) {
      self.attendance = attendance
      self.mark = mark
    }
  }

  /// The whole of how a course is assessed.
  public init(
    scheme: Code<GradingScheme>,
    components: [Component],
    resit: ResitPolicy,
    stepHundredths: Int,
    pass: PassRule,
    moderationHundredths: Int = usualModerationHundredths
  ) {
    self.scheme = scheme
    self.components = components
    self.resit = resit
    self.stepHundredths = stepHundredths
    self.pass = pass
    self.moderationHundredths = moderationHundredths
  }
}

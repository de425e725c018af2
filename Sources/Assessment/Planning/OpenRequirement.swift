public import Chronology
public import Personnel
public import Training

/// A level that somebody will not hold at the end of the planned year if nothing is done.
public struct OpenRequirement: Hashable, Sendable {
  public let competency: Code<Competency>
  /// The level that a duty requires.
  public let required: Int
  public let because: Because

  /// Why it will not be held.
  public enum Because: Hashable, Sendable {
    /// It never was since the duty began, and is due.
    case missing
    /// It was held, and is not any more.
    case lapsed
    /// It is held now, and will not be from a day of the planned year on, or before.
    case lapses(Day)
    /// The duty is new; it must be held from a day on.
    case due(Day)
    /// Nobody holds the post yet that a coverage rule asks for.
    case vacant
  }

  /// A requirement by its parts.
  public init(competency: Code<Competency>, required: Int, because: Because) {
    self.competency = competency
    self.required = required
    self.because = because
  }
}

/// Somebody for whom courses are looked for: an officer with what is known, or a post without one.
public struct Trainee: Sendable {
  public let duties: [AssignmentOnDuty]
  public let evidence: [EvidenceItem]
  /// The courses passed, with the last day of the latest class of each.
  public let passed: [Code<Course>: Day]
  /// Whether it is a post that nobody holds yet.
  public let isVacant: Bool

  /// Somebody by duties, evidence and courses passed.
  public init(
    duties: [AssignmentOnDuty],
    evidence: [EvidenceItem] = [],
    passed: [Code<Course>: Day] = [:],
    isVacant: Bool = false
  ) {
    self.duties = duties
    self.evidence = evidence
    self.passed = passed
    self.isVacant = isVacant
  }
}

/// The courses that are proposed for somebody, in the order in which they are to be taken.
public struct CourseChoice: Equatable, Sendable {
  public let steps: [Step]
  /// What no course closes.
  public let left: [OpenRequirement]

  /// A course with what taking it closes.
  public struct Step: Equatable, Sendable {
    public let course: Code<Course>
    public let closes: [OpenRequirement]
    /// The course for whose sake it must be passed first; nil where it is chosen for itself.
    public let before: Code<Course>?

    /// A course with what it closes.
    public init(course: Code<Course>, closes: [OpenRequirement], before: Code<Course>? = nil) {
      self.course = course
      self.closes = closes
      self.before = before
    }
  }

  /// Courses in their order, with what they leave open.
  public init(steps: [Step], left: [OpenRequirement]) {
    self.steps = steps
    self.left = left
  }
}

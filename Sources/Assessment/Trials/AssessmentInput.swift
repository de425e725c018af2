public import Chronology

/// What a framework is tried on: officers with their assignments and evidence, as files name them.
public struct AssessmentInput: Hashable, Sendable {
  /// The day that is asked about.
  public var asOf: Day
  /// Only what was known then counts.
  public var knownAt: Instant
  /// How many days ahead a loss makes a level one that lapses.
  public var horizonDays: Int
  /// The officers, in the file's order.
  public let officers: [Officer]

  /// An officer as the file names them.
  public struct Officer: Hashable, Sendable {
    /// The name by which the file knows the officer.
    public let id: String
    /// In the file's order.
    public let assignments: [Assignment]
    /// In any order.
    public let evidence: [Evidence]

    /// An officer by their parts.
    public init(id: String, assignments: [Assignment], evidence: [Evidence]) {
      self.id = id
      self.assignments = assignments
      self.evidence = evidence
    }
  }

  /// An assignment as the file names it.
  public struct Assignment: Hashable, Sendable {
    /// The name by which the file knows it.
    public let id: String
    /// What it is.
    public let onDuty: AssignmentOnDuty

    /// An assignment by its parts.
    public init(id: String, onDuty: AssignmentOnDuty) {
      self.id = id
      self.onDuty = onDuty
    }
  }

  /// An input by its parts; the horizon is 90 days unless said otherwise.
  public init(asOf: Day, knownAt: Instant, horizonDays: Int = 90, officers: [Officer]) {
    self.asOf = asOf
    self.knownAt = knownAt
    self.horizonDays = horizonDays
    self.officers = officers
  }
}

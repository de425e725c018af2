public import Chronology
public import Personnel
public import Training

/// Why an officer holds a level on a day, and what the next level up would take.
public struct Why: Hashable, Sendable {
  /// Of which competency.
  public let competency: Code<Competency>
  /// On which day.
  public let day: Day
  /// The level held; nil is none.
  public let held: Step?
  /// The lowest level above it; nil where it is the highest there is.
  public let next: Step?
  /// The highest level that the officer claims on that day: shown, never counted.
  public let claimed: Competency.Level?

  /// An explanation by its parts.
  public init(
    competency: Code<Competency>,
    day: Day,
    held: Step?,
    next: Step?,
    claimed: Competency.Level?
  ) {
    self.competency = competency
    self.day = day
    self.held = held
    self.next = next
    self.claimed = claimed
  }

  /// A level with its criterion, told part by part.
  public struct Step: Hashable, Sendable {
    /// The level.
    public let level: Competency.Level
    /// What it takes, and whether that is there.
    public let node: WhyNode

    /// A level and its criterion.
    public init(
      level: Competency.Level,
      node: WhyNode
    ) {
      self.level = level
      self.node = node
    }
  }
}

/// One part of a criterion, on one day.
public struct WhyNode: Hashable, Sendable {
  /// What is asked for.
  public let demand: Demand
  /// Whether it is there.
  public let isSatisfied: Bool
  /// Where it is there, the first day on which it no longer is; nil where it stays.
  public let until: Day?
  /// Where it is not there, the first later day on which it is with what is known; nil where none.
  public let from: Day?
  /// Of a demand for evidence, the pieces that count on the day, enough or not.
  public let evidence: [Evidence]
  /// The parts of `all` and `any`; of a demand for a level, the criterion of the level that meets
  /// it, or of the lowest that would.
  public let parts: [WhyNode]

  /// A node by its parts.
  public init(
    demand: Demand,
    isSatisfied: Bool,
    until: Day?,
    from: Day?,
    evidence: [Evidence],
    parts: [WhyNode]
  ) {
    self.demand = demand
    self.isSatisfied = isSatisfied
    self.until = until
    self.from = from
    self.evidence = evidence
    self.parts = parts
  }

  /// What a part of a criterion asks for.
  public enum Demand: Hashable, Sendable {
    /// So many pieces of these kinds, of at least this level, perhaps no older than a term.
    case evidence(EvidenceKinds, level: Int, count: Int, within: Term?)
    /// At least this level of a competency.
    case level(Int, of: Code<Competency>)
    /// Every part.
    case all
    /// At least one part.
    case any
  }
}

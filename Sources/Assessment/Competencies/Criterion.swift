public import Chronology
public import Personnel
public import Training

/// What a level of a competency takes.
public indirect enum Criterion: Hashable, Sendable {
  /// Enough evidence of this competency.
  case evidence(EvidenceRule)
  /// At least this level of a competency; of the criterion's own where none is named, and then
  /// only the levels under the one that the criterion stands under count.
  case level(Int, of: Code<Competency>?)
  /// Every part.
  case all([Criterion])
  /// At least one part.
  case any([Criterion])

  /// What a level without a criterion takes: one piece of counted evidence of that level.
  public static let standard = Criterion.evidence(EvidenceRule())
}

/// How much evidence, of which kinds, of which level, and how fresh.
public struct EvidenceRule: Hashable, Sendable {
  /// The kinds that are accepted. What officers say of themselves never counts, named or not.
  public let kinds: EvidenceKinds
  /// The lowest level that a piece may have; nil is the level that the criterion stands under.
  public let level: Int?
  /// How many pieces must be valid on one day; at least 1.
  public let count: Int
  /// How long a piece counts from its day; nil is as long as it is valid.
  public let within: Term?

  /// A rule with the defaults: any counted kind, the criterion's own level, one piece, no limit.
  public init(
    kinds: EvidenceKinds = .counted,
    level: Int? = nil,
    count: Int = 1,
    within: Term? = nil
  ) {
    self.kinds = kinds
    self.level = level
    self.count = count
    self.within = within
  }
}

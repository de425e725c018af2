public import Chronology
public import Personnel
public import Training

/// One thing that shows a level of a competency, of one officer.
public struct Evidence: Identifiable, Hashable, Sendable {
  /// Its number.
  public let id: ID<Evidence>
  /// What it shows.
  public let competency: Code<Competency>
  /// The level that it shows.
  public let level: Competency.Level
  /// How the level was shown.
  public let kind: EvidenceKind
  /// The first day on which it counts.
  public let on: Day
  /// The first day on which it counts no more; nil where it counts for ever. Where it is not after
  /// `on`, the evidence never counts.
  public let until: Day?
  /// When the installation came to know it.
  public let recordedAt: Instant
  /// When it was taken back, if it was.
  public let revokedAt: Instant?
  /// What it comes from, in words or as a reference: a class, a decision, a document.
  public let source: String?

  /// Evidence by its parts.
  public init(
    id: ID<Evidence>,
    competency: Code<Competency>,
    level: Competency.Level,
    kind: EvidenceKind,
    on: Day,
    until: Day? = nil,
    recordedAt: Instant,
    revokedAt: Instant? = nil,
    source: String? = nil
  ) {
    self.id = id
    self.competency = competency
    self.level = level
    self.kind = kind
    self.on = on
    self.until = until
    self.recordedAt = recordedAt
    self.revokedAt = revokedAt
    self.source = source
  }

  /// Whether it was known at an instant: recorded by then, and not yet taken back.
  public func isKnown(at instant: Instant) -> Bool {
    guard recordedAt <= instant else { return false }
    return revokedAt.map { $0 > instant } ?? true
  }
}

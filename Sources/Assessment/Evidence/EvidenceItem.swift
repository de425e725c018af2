public import Chronology

/// A piece of evidence as the engine counts it, in sixteen bytes: made once, when a row is read.
public struct EvidenceItem: Hashable, Sendable {
  /// The competency's place in the framework.
  public let competency: Int32
  /// The level that it shows.
  public let level: UInt8
  /// Its kind, as a set of one.
  public let kind: EvidenceKinds
  /// The first day on which it counts.
  public let on: Day
  let untilNumber: Int32

  /// An item; without `until` it counts for ever.
  public init(competency: Int, level: Int, kind: EvidenceKind, on: Day, until: Day?) {
    self.competency = Int32(truncatingIfNeeded: competency)
    self.level = UInt8(clamping: level)
    self.kind = EvidenceKinds(kind)
    self.on = on
    untilNumber = until?.number ?? DaySpan.forever
  }

  /// The first day on which it counts no more; nil where it counts for ever.
  public var until: Day? { untilNumber == DaySpan.forever ? nil : Day(number: untilNumber) }

  /// Whether it can count at all: not what officers say of themselves, and valid on some day.
  var counts: Bool {
    on.number < untilNumber && !EvidenceKinds.counted.isDisjoint(with: kind)
  }
}

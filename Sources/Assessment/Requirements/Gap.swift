public import Chronology
public import Personnel
public import Training
public import Vietnamese

/// One requirement of one active assignment, held against what the officer holds.
public struct Gap: Hashable, Sendable {
  /// The assignment's place in the list given.
  public let assignment: Int
  /// The duty that requires it.
  public let duty: Code<Duty>
  /// The competency that is required.
  public let competency: Code<Competency>
  /// The level that is required.
  public let required: Int
  /// The level that is held; 0 is none.
  public let held: Int
  /// The first day on which the level may no longer be missing.
  public let due: Day
  /// How the two stand to each other.
  public let status: GapStatus

  /// How many levels are missing; 0 where none is.
  public var levels: Int { max(0, required - held) }
}

/// How what is held stands to what is required.
public enum GapStatus: String, CaseIterable, Hashable, Sendable {
  /// Held, but with what is known it will be lost within the horizon.
  case lapsing
  /// Held.
  case met
  /// Not held, and not yet due.
  case due
  /// Not held; it was held on some day since the assignment began.
  case lapsed
  /// Not held.
  case missing

  /// Whether the level is held.
  public var isHeld: Bool { self == .met || self == .lapsing }
}

extension GapStatus {
  /// What it is called on faces.
  public var title: Bilingual {
    switch self {
    case .lapsing: Bilingual(vi: "sắp hết hiệu lực", en: "lapsing")
    case .met: Bilingual(vi: "đạt", en: "met")
    case .due: Bilingual(vi: "trong thời hạn hoàn thiện", en: "due later")
    case .lapsed: Bilingual(vi: "đã hết hiệu lực", en: "lapsed")
    case .missing: Bilingual(vi: "chưa đạt", en: "missing")
    }
  }
}

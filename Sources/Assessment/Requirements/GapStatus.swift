public import Vietnamese

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

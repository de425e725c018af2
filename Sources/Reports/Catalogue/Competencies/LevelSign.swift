import Assessment
import Vietnamese

/// How a level that is held stands to the one that is required, as a sign that is seen where a colour
/// is not.
enum LevelSign: String, CaseIterable {
  case above = "▲"
  case meets = "="
  case below = "▼"
  /// Nothing on record shows any level.
  case unknown = "?"

  init(of gap: Gap, hasEvidence: Bool) {
    self =
      if gap.held > gap.required { .above } else if gap.held == gap.required {
        .meets
      } else if gap.held > 0 || hasEvidence { .below } else { .unknown }
  }

  /// Whether the level is enough.
  var isEnough: Bool { self == .above || self == .meets }

  /// What it means.
  var title: Bilingual {
    switch self {
    case .above: Bilingual(vi: "cao hơn yêu cầu", en: "above what is required")
    case .meets: Bilingual(vi: "đạt yêu cầu", en: "as required")
    case .below: Bilingual(vi: "thấp hơn yêu cầu", en: "below what is required")
    case .unknown: Bilingual(vi: "chưa có minh chứng", en: "no evidence")
    }
  }

  /// The cell of a level: the sign comes last, so that no cell begins as a formula does.
  func cell(of level: Int) -> String {
    self == .unknown ? rawValue : "\(level) \(rawValue)"
  }
}

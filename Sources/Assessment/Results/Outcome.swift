public import Vietnamese

/// What came of one officer in one class.
public enum Outcome: String, CaseIterable, Hashable, Sendable {
  /// The enrolment was withdrawn.
  case withdrawn
  /// A roll-call or a score is still missing.
  case incomplete
  /// Attendance is under the threshold.
  case notEligible
  /// The mark, or a component, is too low.
  case failed
  /// Everything is there and enough.
  case passed

  /// What it is called on faces.
  public var title: Bilingual {
    switch self {
    case .withdrawn: Bilingual(vi: "Đã rút", en: "Withdrawn")
    case .incomplete: Bilingual(vi: "Chưa đủ dữ liệu", en: "Incomplete")
    case .notEligible: Bilingual(vi: "Không đủ điều kiện", en: "Not eligible")
    case .failed: Bilingual(vi: "Không đạt", en: "Failed")
    case .passed: Bilingual(vi: "Đạt", en: "Passed")
    }
  }
}

public import Vietnamese

/// How an officer showed a level.
public enum EvidenceKind: String, CaseIterable, Hashable, Sendable {
  /// An award of a course that was passed.
  case courseResult
  /// An examination.
  case examination
  /// Practical work that a supervisor verified: a press release issued, an event served.
  case workProduct
  /// A follow-up assessment by a supervisor or a panel.
  case rating
  /// A certificate from outside, such as one of a language.
  case certificate
  /// What the officer says of themselves: shown beside the level, never counted.
  case `self`
}

extension EvidenceKind {
  /// What it is called on faces.
  public var title: Bilingual {
    switch self {
    case .courseResult: Bilingual(vi: "kết quả khóa bồi dưỡng", en: "course result")
    case .examination: Bilingual(vi: "bài sát hạch", en: "examination")
    case .workProduct: Bilingual(vi: "sản phẩm công tác", en: "work product")
    case .rating: Bilingual(vi: "đánh giá của người quản lý", en: "rating")
    case .certificate: Bilingual(vi: "chứng chỉ bên ngoài", en: "outside certificate")
    case .self: Bilingual(vi: "tự đánh giá", en: "self-assessment")
    }
  }
}

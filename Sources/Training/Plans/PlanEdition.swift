import Chronology
public import Personnel
public import Vietnamese

/// The training of a year as the province decides it (kế hoạch đào tạo, bồi dưỡng năm): first as a whole,
/// then by numbered amendments.
///
/// Source: Nghị định 72/2015/NĐ-CP Điều 24 (yearly plans); Thông tư 22/2016/TT-BTTTT Điều 3.
public struct TrainingPlan: Identifiable, Equatable, Sendable {
  public let id: ID<TrainingPlan>
  public let year: Int

  /// The plan of a year.
  public init(id: ID<TrainingPlan>, year: Int) {
    self.id = id
    self.year = year
  }

  /// The years that a plan can be made for.
  public static let possibleYears = 2000...2100
}

/// A plan with all its lines as it was decided, or is going to be: number 0 is the plan itself, 1 its
/// first amendment (điều chỉnh lần 1).
public struct PlanEdition: Identifiable, Equatable, Sendable {
  public let id: ID<PlanEdition>
  public let plan: TrainingPlan
  public let number: Int
  public var state: State
  /// Why the plan is amended; nil for number 0.
  public let because: String?
  /// The letter by which the department put it to the committee (tờ trình).
  public var submission: Dispatch?
  /// The committee's decision.
  public var decision: Dispatch?
  /// What was to be mended when it was last given back.
  public var returned: String?
  /// Who put it to the department; it is somebody else who passes it on.
  public var submittedBy: String?

  /// Where it stands on its way.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case draft
    /// With the head of the department (sở).
    case department
    /// With the People's Committee.
    case committee
    case approved

    /// In words.
    public var title: Bilingual {
      switch self {
      case .draft: Bilingual(vi: "Dự thảo", en: "Draft")
      case .department: Bilingual(vi: "Trình lãnh đạo sở", en: "With the department's head")
      case .committee: Bilingual(vi: "Trình UBND tỉnh", en: "With the People's Committee")
      case .approved: Bilingual(vi: "Đã phê duyệt", en: "Approved")
      }
    }
  }

  /// An edition with its facts.
  public init(
    id: ID<PlanEdition>,
    plan: TrainingPlan,
    number: Int,
    state: State,
    because: String? = nil,
    submission: Dispatch? = nil,
    decision: Dispatch? = nil,
    returned: String? = nil,
    submittedBy: String? = nil
  ) {
    self.id = id
    self.plan = plan
    self.number = number
    self.state = state
    self.because = because
    self.submission = submission
    self.decision = decision
    self.returned = returned
    self.submittedBy = submittedBy
  }

  /// What it is called, such as “Điều chỉnh lần 1”.
  public var title: Bilingual {
    number == 0
      ? Bilingual(vi: "Kế hoạch", en: "The plan")
      : Bilingual(vi: "Điều chỉnh lần \(number)", en: "Amendment \(number)")
  }
}

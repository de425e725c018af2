public import Chronology
public import Vietnamese

/// An officer on a duty for an agency, by a numbered decision, from a day until another.
///
/// Source: Nghị định 72/2015/NĐ-CP Điều 24 k7 (name a person in charge).
public struct Assignment: Identifiable, Equatable, Sendable {
  public let id: ID<Assignment>
  public let officer: ID<Officer>
  public let agency: ID<Agency>
  public let duty: Code<Duty>
  public let decision: Decision
  public let share: Share
  public let role: Role
  public let days: DayRange

  /// The decision that assigns.
  public struct Decision: Hashable, Sendable {
    /// Its number and symbol, such as `15/QĐ-STTTT`.
    public let number: String
    /// The day on which it was signed.
    public let day: Day?

    /// A decision by its number and day.
    public init(number: String, day: Day?) {
      self.number = number
      self.day = day
    }
  }

  /// How much of the officer's work it is.
  public enum Share: String, CaseIterable, Hashable, Sendable {
    case fullTime, concurrent

    /// In words.
    public var title: Bilingual {
      switch self {
      case .fullTime: Bilingual(vi: "Chuyên trách", en: "Full-time")
      case .concurrent: Bilingual(vi: "Kiêm nhiệm", en: "Concurrent")
      }
    }
  }

  /// Whether the officer carries the duty or stands in for the one who does.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    case principal, deputy

    /// In words.
    public var title: Bilingual {
      switch self {
      case .principal: Bilingual(vi: "Phụ trách", en: "Principal")
      case .deputy: Bilingual(vi: "Dự phòng", en: "Deputy")
      }
    }
  }

  /// An assignment with all its facts.
  public init(
    id: ID<Assignment>,
    officer: ID<Officer>,
    agency: ID<Agency>,
    duty: Code<Duty>,
    decision: Decision,
    share: Share,
    role: Role,
    days: DayRange
  ) {
    self.id = id
    self.officer = officer
    self.agency = agency
    self.duty = duty
    self.decision = decision
    self.share = share
    self.role = role
    self.days = days
  }
}

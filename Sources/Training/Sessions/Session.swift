public import Chronology
public import Personnel
public import Vietnamese

/// One dated meeting of a class (buổi): a half day or an evening, of so many periods (tiết).
public struct Session: Identifiable, Equatable, Sendable {
  public let id: ID<Session>
  public let trainingClass: ID<TrainingClass>
  public let day: Day
  public let part: PartOfDay
  /// At least 1; 4 to a half day.
  public let periods: Int
  /// Whether its roll-call is closed; only then it counts as held.
  public var rollCallClosed: Bool
  /// What is taught.
  public var topic: String?

  /// When on the day.
  public enum PartOfDay: String, CaseIterable, Hashable, Comparable, Sendable {
    case morning, afternoon, evening

    /// In words.
    public var title: Bilingual {
      switch self {
      case .morning: Bilingual(vi: "Sáng", en: "Morning")
      case .afternoon: Bilingual(vi: "Chiều", en: "Afternoon")
      case .evening: Bilingual(vi: "Tối", en: "Evening")
      }
    }

    /// 1, 2, 3 in the order of the day.
    public var place: Int {
      switch self {
      case .morning: 1
      case .afternoon: 2
      case .evening: 3
      }
    }

    public static func < (left: Self, right: Self) -> Bool { left.place < right.place }
  }

  /// A session, or nil without a period.
  public init?(
    id: ID<Session>,
    trainingClass: ID<TrainingClass>,
    day: Day,
    part: PartOfDay,
    periods: Int,
    rollCallClosed: Bool,
    topic: String? = nil
  ) {
    guard (1...12).contains(periods) else { return nil }
    self.id = id
    self.trainingClass = trainingClass
    self.day = day
    self.part = part
    self.periods = periods
    self.rollCallClosed = rollCallClosed
    self.topic = topic
  }
}

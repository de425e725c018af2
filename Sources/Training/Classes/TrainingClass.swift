public import Chronology
public import Personnel
public import Vietnamese

/// One running of a course (lớp), on dates, at a place.
public struct TrainingClass: Identifiable, Equatable, Sendable {
  public let id: ID<TrainingClass>
  /// Such as `LOP-2020-03`.
  public let code: Code<TrainingClass>
  public let course: Code<Course>
  public var title: String
  public var place: String?
  /// The agency that runs it.
  public var lead: ID<Agency>?
  /// From its first day until the day after its last, by which reports count it.
  public var days: DayRange
  public var state: State
  public var notes: String?

  /// Where the class stands.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case planned, running, closed, cancelled

    /// In words.
    public var title: Bilingual {
      switch self {
      case .planned: Bilingual(vi: "Dự kiến", en: "Planned")
      case .running: Bilingual(vi: "Đang học", en: "Running")
      case .closed: Bilingual(vi: "Đã bế giảng", en: "Closed")
      case .cancelled: Bilingual(vi: "Đã hủy", en: "Cancelled")
      }
    }
  }

  /// A class with its facts.
  public init(
    id: ID<TrainingClass>,
    code: Code<TrainingClass>,
    course: Code<Course>,
    title: String,
    place: String?,
    lead: ID<Agency>?,
    days: DayRange,
    state: State,
    notes: String? = nil
  ) {
    self.id = id
    self.code = code
    self.course = course
    self.title = title
    self.place = place
    self.lead = lead
    self.days = days
    self.state = state
    self.notes = notes
  }
}

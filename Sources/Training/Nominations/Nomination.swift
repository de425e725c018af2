import Chronology
public import Personnel
public import Vietnamese

/// An agency's proposal of an officer for a class (đề cử).
public struct Nomination: Identifiable, Equatable, Sendable {
  public let id: ID<Nomination>
  public let trainingClass: ID<TrainingClass>
  /// The agency that names the officer, and whose quota that uses.
  public let agency: ID<Agency>
  public let officer: ID<Officer>
  /// The letter by which the agency's head named the officer.
  public var dispatch: Dispatch?
  public var state: State
  /// Why it was returned or withdrawn.
  public var reason: String?
  /// Its place on the wait-list, from 1; only while it waits.
  public var waitPlace: Int?
  /// The nomination whose seat it took.
  public var replaces: ID<Nomination>?
  /// Whether the province took it beyond its agency's quota.
  public var isBeyondQuota: Bool

  /// Where it stands.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// Named by the agency's personnel staff.
    case proposed
    /// Named by the agency's head, by a letter.
    case endorsed
    /// Has a seat.
    case approved
    case returned
    /// On the wait-list.
    case waiting
    case withdrawn

    /// In words.
    public var title: Bilingual {
      switch self {
      case .proposed: Bilingual(vi: "Chờ công văn", en: "Awaits the letter")
      case .endorsed: Bilingual(vi: "Chờ duyệt", en: "Awaits approval")
      case .approved: Bilingual(vi: "Được duyệt", en: "Approved")
      case .returned: Bilingual(vi: "Trả lại", en: "Returned")
      case .waiting: Bilingual(vi: "Danh sách chờ", en: "On the wait-list")
      case .withdrawn: Bilingual(vi: "Đã rút", en: "Withdrawn")
      }
    }

    /// Whether it still wants a seat or has one.
    public var isOpen: Bool { self != .returned && self != .withdrawn }
  }

  /// A nomination with its facts.
  public init(
    id: ID<Nomination>,
    trainingClass: ID<TrainingClass>,
    agency: ID<Agency>,
    officer: ID<Officer>,
    dispatch: Dispatch? = nil,
    state: State,
    reason: String? = nil,
    waitPlace: Int? = nil,
    replaces: ID<Nomination>? = nil,
    isBeyondQuota: Bool = false
  ) {
    self.id = id
    self.trainingClass = trainingClass
    self.agency = agency
    self.officer = officer
    self.dispatch = dispatch
    self.state = state
    self.reason = reason
    self.waitPlace = waitPlace
    self.replaces = replaces
    self.isBeyondQuota = isBeyondQuota
  }
}

extension Nomination {
  /// The same in another state; what belongs to the state it leaves is gone.
  public func standing(_ state: State, because reason: String? = nil, place: Int? = nil) -> Self {
    var other = self
    other.state = state
    other.reason = reason
    other.waitPlace = place
    if state != .approved { other.isBeyondQuota = false }
    return other
  }
}

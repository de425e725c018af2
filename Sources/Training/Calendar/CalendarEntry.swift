public import Chronology
public import Personnel

/// A session as it stands in somebody's calendar.
public struct CalendarEntry: Equatable, Sendable {
  /// The same for as long as the session is on that half day of that class, and for no other.
  public let uid: String
  /// When it became what it is.
  public let changed: Instant
  public let start: Instant
  public let end: Instant
  /// The class, and what is taught.
  public let summary: String
  public let location: String?
  /// How often it was changed.
  public let sequence: Int
  /// Whether it does not take place, or not with the reader.
  public let isCancelled: Bool

  /// An entry for a half day of a class.
  ///
  /// - Parameter sequence: May only grow: a calendar leaves what has a lower one than it knows.
  public init(
    of trainingClass: ID<TrainingClass>,
    on day: Day,
    _ part: Session.PartOfDay,
    summary: String,
    location: String?,
    changed: Instant,
    sequence: Int,
    isCancelled: Bool
  ) {
    uid = "session-\(trainingClass)-\(day)-\(part.rawValue)@boiduong"
    start = part.begins(on: day)
    end = part.ends(on: day)
    self.summary = summary
    self.location = location
    self.changed = changed
    self.sequence = sequence
    self.isCancelled = isCancelled
  }
}

extension Session.PartOfDay {
  /// When it begins, by the hours of offices: 7.30, 13.30, 18.00.
  ///
  /// A session has periods and no clock; a calendar wants one, and the call-up letter tells the hour.
  public func begins(on day: Day) -> Instant { Instant(startOf: day).after(minutes: hours.from) }

  /// When it ends: 11.30, 17.00, 21.00.
  public func ends(on day: Day) -> Instant { Instant(startOf: day).after(minutes: hours.until) }

  /// In minutes since midnight in Vietnam.
  private var hours: (from: Int64, until: Int64) {
    switch self {
    case .morning: (7 * 60 + 30, 11 * 60 + 30)
    case .afternoon: (13 * 60 + 30, 17 * 60)
    case .evening: (18 * 60, 21 * 60)
    }
  }
}

extension Instant {
  fileprivate func after(minutes: Int64) -> Instant {
    Instant(microseconds: microseconds + minutes * 60_000_000)
  }
}

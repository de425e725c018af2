public import Chronology
import Vietnamese

/// When a session meets: no two of a class are at the same time.
public struct SessionSlot: Hashable, Comparable, Sendable {
  public let day: Day
  public let part: Session.PartOfDay

  /// A part of a day.
  public init(_ day: Day, _ part: Session.PartOfDay) {
    self.day = day
    self.part = part
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.day, left.part) < (right.day, right.part)
  }
}

/// A session as it is planned.
public struct PlannedSession: Equatable, Sendable {
  public var slot: SessionSlot
  public var periods: Int
  public var topic: String?
  /// Where it is held, if not in the class's room.
  public var room: String?

  /// A session in a part of a day.
  public init(_ slot: SessionSlot, periods: Int, topic: String? = nil, room: String? = nil) {
    self.slot = slot
    self.periods = periods
    self.topic = topic
    self.room = room
  }
}

/// How the periods of a course lie on days: four to a half day, morning and afternoon, on days on
/// which people work.
public struct SessionPlan: Equatable, Sendable {
  /// Periods (tiết) of a half day.
  public var perHalfDay = 4
  public var calendar: WorkingCalendar

  /// A plan over a calendar.
  public init(by calendar: WorkingCalendar) {
    self.calendar = calendar
  }

  /// The sessions of a course from a day on, its modules one after the other.
  public func sessions(of modules: [Course.Module], from first: Day) -> [PlannedSession] {
    var sessions: [PlannedSession] = []
    var titles: [String] = []
    var (filled, day, part) = (0, calendar.workingDay(from: first), Session.PartOfDay.morning)
    func close() {
      guard filled > 0 else { return }
      let topic = titles.joined(separator: "; ")
      sessions.append(PlannedSession(SessionSlot(day, part), periods: filled, topic: topic))
      (filled, titles) = (0, [])
      if part == .morning {
        part = .afternoon
      } else {
        (day, part) = (calendar.workingDay(from: day.advanced(by: 1)), .morning)
      }
    }
    for module in modules {
      var left = module.theory + module.practice
      while left > 0 {
        let taken = min(left, perHalfDay - filled)
        titles.append(module.title.vi)
        (filled, left) = (filled + taken, left - taken)
        if filled == perHalfDay { close() }
      }
    }
    close()
    return sessions
  }

  /// The same sessions from another day on, each as many working days after the first as it was.
  public func moved(_ sessions: [PlannedSession], to first: Day) -> [PlannedSession] {
    var moved: [PlannedSession] = []
    var (day, before) = (calendar.workingDay(from: first), sessions.first?.slot.day)
    for session in sessions {
      if let last = before, session.slot.day != last {
        day = calendar.workingDay(from: day.advanced(by: 1))
        before = session.slot.day
      }
      var session = session
      session.slot = SessionSlot(day, session.slot.part)
      moved.append(session)
    }
    return moved
  }
}

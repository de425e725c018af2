import Chronology
import Training

/// A class before it has an id: what it teaches and when.
struct ClassOutline {
  let course: Int
  let first: Day
  let fate: Fate
  let isOnline: Bool

  /// What becomes of the class by the sample's last day.
  enum Fate {
    case closed, running, planned, cancelled
  }

  /// The classes of a part with so many officers, in order of time. In some parts the last one still
  /// runs, in others it is only planned.
  static func drawn(
    forPart number: Int,
    officers: Int,
    _ syllabus: SampleSyllabus,
    _ draw: inout Draw
  ) -> [ClassOutline] {
    let count = max(1, officers / 70)
    let span = SampleCalendar.first.days(until: SampleCalendar.today) - 60
    return (0..<count).map { place in
      let part = (place * 1_000 + draw.below(1_000)) * span / (count * 1_000)
      let fate = fate(place, of: count, inPart: number, &draw)
      return ClassOutline(
        course: syllabus.course(ofClass: place, &draw),
        first: fate.first ?? SampleCalendar.term(from: SampleCalendar.first.advanced(by: part)),
        fate: fate,
        isOnline: draw.happens(120)
      )
    }
  }

  private static func fate(
    _ place: Int,
    of count: Int,
    inPart number: Int,
    _ draw: inout Draw
  ) -> Fate {
    if place == count - 1, count > 2, number % 4 < 2 {
      return number % 4 == 0 ? .running : .planned
    }
    return draw.happens(35) ? .cancelled : .closed
  }

  /// The sessions as days and halves of a day: so many periods, four to each, no more than five days
  /// in a row.
  func times(periods: Int) -> [(day: Day, part: Session.PartOfDay, periods: Int)] {
    var times: [(Day, Session.PartOfDay, Int)] = []
    var (day, rest) = (first, max(1, periods))
    while rest > 0 {
      for part in isOnline ? [Session.PartOfDay.evening] : [.morning, .afternoon] where rest > 0 {
        let length = min(isOnline ? 3 : 4, rest)
        times.append((day, part, length))
        rest -= length
      }
      day = SampleCalendar.workday(from: day.advanced(by: 1))
    }
    return times
  }
}

extension ClassOutline.Fate {
  /// The first day of a class that is not over.
  fileprivate var first: Day? {
    switch self {
    case .running: SampleCalendar.day(2025, 12, 30)
    case .planned: SampleCalendar.day(2026, 3, 10)
    case .closed, .cancelled: nil
    }
  }

  /// How the class stands.
  var state: TrainingClass.State {
    switch self {
    case .closed: .closed
    case .running: .running
    case .planned: .planned
    case .cancelled: .cancelled
    }
  }
}

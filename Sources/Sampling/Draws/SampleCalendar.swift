import Chronology

/// The days of a sample: its own calendar, so that it is the same whenever it is made.
enum SampleCalendar {
  /// The first day on which a class can begin.
  static let first = day(2018, 3, 1)
  /// The day as of which the sample is told.
  static let today = day(2025, 12, 31)
  /// When departments were merged.
  static let merger = day(2025, 3, 1)
  /// When districts ended.
  static let twoLevels = day(2025, 7, 1)

  /// A day that is known to exist.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? .first
  }

  /// A moment of a working day, so many minutes after eight o'clock in Vietnam.
  static func moment(_ day: Day, minutes: Int) -> Instant {
    let start = Instant(startOf: day).microseconds
    return Instant(microseconds: start + Int64(8 * 60 + minutes) * 60_000_000)
  }

  /// The moment at which the sample is told.
  static let closing = moment(today, minutes: 540)

  /// Whether people work on a day: Monday to Friday, and no holiday of the sun's calendar.
  static func isWorkday(_ day: Day) -> Bool {
    guard (Int(day.number) + 3) % 7 < 5 else { return false }
    let (_, month, dayOfMonth) = day.parts
    return ![101, 430, 501, 902].contains(month * 100 + dayOfMonth)
  }

  /// A day or, where it lies about Tết, one after it.
  static func term(from day: Day) -> Day {
    workday(from: day.parts.month < 3 ? day.advanced(by: 59) : day)
  }

  /// A day or, where nobody works on it, the next one on which people do.
  static func workday(from day: Day) -> Day {
    var day = day
    while !isWorkday(day) { day = day.advanced(by: 1) }
    return day
  }
}

extension Day {
  /// The day so many months later.
  func later(months: Int) -> Day { self + (Term(months: months) ?? .zero) }
}

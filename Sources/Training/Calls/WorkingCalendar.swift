public import Chronology
public import Vietnamese

/// Which days people work on: Monday to Friday, but for holidays.
public struct WorkingCalendar: Equatable, Sendable {
  public let holidays: [Holiday]

  /// A calendar with these holidays.
  public init(holidays: [Holiday] = []) {
    self.holidays = holidays
  }

  /// Why nobody works on a day; nil where people do.
  public func closed(_ day: Day) -> Bilingual? {
    if let holiday = holidays.first(where: { $0.days.contains(day) }) { return holiday.title }
    switch day.weekday {
    case 6: return Bilingual(vi: "thứ bảy", en: "a Saturday")
    case 7: return Bilingual(vi: "chủ nhật", en: "a Sunday")
    default: return nil
    }
  }

  /// The first day from one on on which people work; that day where they never do again.
  public func workingDay(from day: Day) -> Day {
    for ahead in 0..<400 where closed(day.advanced(by: ahead)) == nil {
      return day.advanced(by: ahead)
    }
    return day
  }
}

extension Day {
  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int {
    // 1970-01-01 was a Thursday.
    (((Int(number) + 3) % 7) + 7) % 7 + 1
  }
}

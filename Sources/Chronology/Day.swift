/// A civil day of the Gregorian calendar, in the installation's time zone, with no clock time.
///
/// It is held as the number of days since 1970-01-01, so comparing and counting are integer work.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before.
  public let number: Int32

  /// The day that lies `number` days after 1970-01-01.
  public init(number: Int32) {
    self.number = number
  }

  /// A day by its parts, or nil where no such day exists or the year is not 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    number = Self.number(year: year, month: month, day: day)
  }

  /// Reads `2020-01-31` and nothing else: ten bytes, digits and two hyphens.
  public init?(iso text: some StringProtocol) {
    var text = String(text)
    guard let day = text.withUTF8({ Self(iso: $0) }) else { return nil }
    self = day
  }

  /// The same of bytes: every row of the records has days.
  private init?(iso bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var parts = (0, 0, 0)
    var count = 0
    for byte in bytes {
      switch (count, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
      case (0...3, 48...57): parts.0 = parts.0 * 10 + Int(byte - 48)
      case (5...6, 48...57): parts.1 = parts.1 * 10 + Int(byte - 48)
      case (8...9, 48...57): parts.2 = parts.2 * 10 + Int(byte - 48)
      default: return nil
      }
      count += 1
    }
    self.init(year: parts.0, month: parts.1, day: parts.2)
  }

  /// Year, month (1 to 12) and day of the month (1 to 31).
  public var parts: (year: Int, month: Int, day: Int) {
    // Howard Hinnant's civil_from_days, era by era of 400 years.
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The calendar year.
  public var year: Int { parts.year }

  /// The day `days` later, or earlier where negative.
  public func advanced(by days: Int) -> Day {
    Day(number: number + Int32(days))
  }

  /// The number of days from this day to the other; negative where the other is earlier.
  public func days(until other: Day) -> Int {
    Int(other.number) - Int(number)
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The length of a month, leap years counted.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// Howard Hinnant's days_from_civil, for a day that is known to exist.
  static func number(year: Int, month: Int, day: Int) -> Int32 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}

extension Day: CustomStringConvertible {
  /// ISO 8601: `2020-01-31`.
  public var description: String {
    let parts = parts
    return String(unsafeUninitializedCapacity: 10) { bytes in
      var year = parts.year
      for index in [3, 2, 1, 0] {
        bytes[index] = 48 + UInt8(year % 10)
        year /= 10
      }
      bytes[4] = UInt8(ascii: "-")
      bytes[5] = 48 + UInt8(parts.month / 10)
      bytes[6] = 48 + UInt8(parts.month % 10)
      bytes[7] = UInt8(ascii: "-")
      bytes[8] = 48 + UInt8(parts.day / 10)
      bytes[9] = 48 + UInt8(parts.day % 10)
      return 10
    }
  }
}

extension Day {
  /// `20/01/2020`, as people in Vietnam write it.
  public var slashed: String {
    let (year, month, day) = parts
    func padded(_ number: Int, to count: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }
    return "\(padded(day, to: 2))/\(padded(month, to: 2))/\(padded(year, to: 4))"
  }
}

public import Chronology

/// Days as spreadsheets count them.
enum SerialDay {
  /// The day and the seconds of a serial number, or nil where the system has no such day. In the
  /// system of 1900 number 60 is 29 February 1900, which never was.
  static func day(of serial: Double, uses1904: Bool) -> (day: Day, seconds: Int32?)? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var whole = Int(serial)
    var seconds = Int32(((serial - Double(whole)) * 86_400).rounded())
    if seconds == 86_400 {
      whole += 1
      seconds = 0
    }
    guard let day = day(ofWhole: whole, uses1904: uses1904), day <= .last else { return nil }
    return (day, seconds == 0 ? nil : seconds)
  }

  private static func day(ofWhole serial: Int, uses1904: Bool) -> Day? {
    if uses1904 { return Day(number: Int32(serial - 24_107)) }
    switch serial {
    case 1..<60: return Day(number: Int32(serial - 25_568))
    case 61...: return Day(number: Int32(serial - 25_569))
    default: return nil
    }
  }

  /// The serial number of a day in the system of 1900; nil before 1 January 1900.
  static func serial(of day: Day) -> Int? {
    let serial = Int(day.number) + 25_569
    if serial > 60 { return serial }
    return serial >= 2 ? serial - 1 : nil
  }
}

extension SheetNumber {
  /// The day that the number is where spreadsheets count days, or nil where it is none.
  public func day(uses1904: Bool) -> Day? {
    SerialDay.day(of: value, uses1904: uses1904)?.day
  }
}

/// Dates as officials write them, from plain numbers that are known to be a day.
public enum OfficialDate {
  /// `20/01/2020` in Vietnamese, `20 Jan 2020` in English.
  public static func short(
    year: Int,
    month: Int,
    day: Int,
    in language: Language = .vi
  ) -> String {
    switch language {
    case .vi: "\(twoDigits(day))/\(twoDigits(month))/\(fourDigits(year))"
    case .en: "\(day) \(name(ofMonth: month).prefix(3)) \(year)"
    }
  }

  /// `ngày 05 tháng 02 năm 2020`: a zero before days under 10 and months 1 and 2 (Nghị định
  /// 30/2020/NĐ-CP, Phụ lục I), so that no figure can be put before them. `5 February 2020` in English.
  public static func long(
    year: Int,
    month: Int,
    day: Int,
    in language: Language = .vi
  ) -> String {
    switch language {
    case .vi: "ngày \(twoDigits(day)) \(monthAndYear(year: year, month: month))"
    case .en: "\(day) \(name(ofMonth: month)) \(year)"
    }
  }

  private static func monthAndYear(year: Int, month: Int) -> String {
    "tháng \(month < 3 ? twoDigits(month) : "\(month)") năm \(year)"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func fourDigits(_ number: Int) -> String {
    let text = "\(number)"
    return String(repeating: "0", count: max(0, 4 - text.utf8.count)) + text
  }

  private static func name(ofMonth month: Int) -> String {
    (1...12).contains(month) ? months[month - 1] : "\(month)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

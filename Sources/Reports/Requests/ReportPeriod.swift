public import Chronology
public import Vietnamese

/// The days that a report is about.
public struct ReportPeriod: Hashable, Sendable {
  /// As asked for: `2020-Q3`, or both days.
  public let code: String
  /// In words: "Quý III năm 2020".
  public let title: Bilingual
  public let days: DayRange
  /// The last day, which belongs.
  public let last: Day

  /// The first day.
  public var first: Day { days.from }

  /// A period from the first to the last day, both inside; nil where they are in the wrong order.
  public init?(code: String, title: Bilingual, first: Day, last: Day) {
    guard let days = DayRange(first: first, last: last) else { return nil }
    self.code = code
    self.title = title
    self.days = days
    self.last = last
  }

  /// A period that has no name but its two days.
  public init?(first: Day, last: Day) {
    let title = Bilingual(
      vi: "Từ ngày \(first.short(.vi)) đến ngày \(last.short(.vi))",
      en: "From \(first.short(.en)) to \(last.short(.en))"
    )
    self.init(code: "\(first)..\(last)", title: title, first: first, last: last)
  }
}

extension ReportPeriod {
  /// The name and both days: "Năm 2020 (từ ngày 01/01/2020 đến ngày 31/12/2020)".
  public var spelled: Bilingual {
    guard !code.contains("..") else { return title }
    return Bilingual(
      vi: "\(title.vi) (từ ngày \(first.short(.vi)) đến ngày \(last.short(.vi)))",
      en: "\(title.en) (from \(first.short(.en)) to \(last.short(.en)))"
    )
  }
}

extension Day {
  /// `20/01/2020` in Vietnamese, `20 Jan 2020` in English.
  func short(_ language: Language) -> String {
    let parts = parts
    return OfficialDate.short(
      year: parts.year,
      month: parts.month,
      day: parts.day,
      in: language
    )
  }

  /// `ngày 05 tháng 02 năm 2020`, as under official papers.
  func long(_ language: Language) -> String {
    let parts = parts
    return OfficialDate.long(year: parts.year, month: parts.month, day: parts.day, in: language)
  }
}

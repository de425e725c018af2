public import Chronology
public import Vietnamese

/// Speaks to one reader: in the reader's language, of the day that the reader has chosen.
public struct Speaker: Equatable, Sendable {
  public let language: Language
  /// The day whose state is shown.
  public let day: Day
  /// Whether the reader has chosen the day; links then carry it on.
  public let isDayChosen: Bool
  /// What the reader's forms carry, so that they are known to come from here; nil where nobody is
  /// signed in.
  public let formMark: String?

  /// A speaker for a reader.
  public init(language: Language, day: Day, isDayChosen: Bool = false, formMark: String? = nil) {
    self.language = language
    self.day = day
    self.isDayChosen = isDayChosen
    self.formMark = formMark
  }

  /// The text of the reader's language.
  public func callAsFunction(_ vi: String, _ en: String) -> String {
    language == .vi ? vi : en
  }

  /// The text of the reader's language.
  public func callAsFunction(_ text: Bilingual) -> String { text[language] }

  /// `20/01/2020`.
  public func date(_ day: Day) -> String { day.words(language) }

  /// A moment in Vietnam: `20/01/2020 08:05`.
  public func moment(_ instant: Instant) -> String { instant.words(language) }

  /// `ngày 20 tháng 01 năm 2020`.
  public func longDate(_ day: Day) -> String {
    let parts = day.parts
    return OfficialDate.long(year: parts.year, month: parts.month, day: parts.day, in: language)
  }

  /// The days of a range as people say them: from the first to the last, both inside.
  public func days(_ range: DayRange) -> String {
    guard let last = range.last else { return self("từ ", "from ") + date(range.from) }
    if last == range.from { return date(last) }
    return date(range.from) + " – " + date(last)
  }

  /// `1.234`.
  public func number(_ number: Int) -> String { OfficialNumber.text(number, in: language) }

  /// Hundredths as a mark: 850 is `8,5`, 825 is `8,25`.
  public func mark(_ hundredths: Int) -> String {
    hundredths.isMultiple(of: 10)
      ? OfficialNumber.text(hundredths / 10, places: 1, in: language)
      : OfficialNumber.text(hundredths, places: 2, in: language)
  }

  /// `84,4%`; nil for a share of nothing.
  public func percent(_ part: Int, of whole: Int) -> String? {
    OfficialNumber.percent(part, of: whole, in: language).map { $0 + "%" }
  }

  /// A link's address, carrying the language and the chosen day along.
  public func href(_ address: Address) -> String {
    var address = address
    if isDayChosen, address["asOf"] == nil { address = address.with("asOf", "\(day)") }
    if language != .vi { address = address.with("lang", language.rawValue) }
    return address.text
  }
}

extension Day {
  /// `20/01/2020`.
  func words(_ language: Language) -> String {
    let parts = parts
    return OfficialDate.short(year: parts.year, month: parts.month, day: parts.day, in: language)
  }
}

extension Instant {
  /// In Vietnam: `20/01/2020 08:05`.
  func words(_ language: Language) -> String {
    let seconds = (microseconds / 1_000_000 + Int64(Instant.vietnam)) % 86_400
    let (hour, minute) = (seconds / 3_600, seconds / 60 % 60)
    let clock = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    return day().words(language) + " " + clock
  }
}

import Chronology
import Personnel
import Reports
import Training
import Vietnamese

extension ReportCell {
  /// What a page shows of it.
  var words: Bilingual {
    switch self {
    case .empty: Bilingual(both: "")
    case .text(let text): text
    case .count(let count): Self.both { OfficialNumber.text(count, in: $0) }
    case .quantity(let number): Self.both { Self.quantity(number, in: $0) }
    case .share(let share):
      Self.both { OfficialNumber.text(share.units(places: 3), places: 1, in: $0) + "%" }
    case .mark(let score):
      Self.both { Speaker(language: $0, day: Day(number: 0)).mark(score.hundredths) }
    case .date(let date): Self.both { Self.date(date, in: $0) }
    }
  }

  private static func both(_ text: (Language) -> String) -> Bilingual {
    Bilingual(vi: text(.vi), en: text(.en))
  }

  private static func quantity(_ number: Fraction, in language: Language) -> String {
    if let whole = number.whole { return OfficialNumber.text(whole, in: language) }
    return OfficialNumber.text(number.units(places: 2), places: 2, in: language)
  }

  private static func date(_ date: PartialDate, in language: Language) -> String {
    guard case .day(let day) = date else { return date.slashed }
    return Speaker(language: language, day: day).date(day)
  }
}

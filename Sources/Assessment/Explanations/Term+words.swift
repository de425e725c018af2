import Chronology
import Vietnamese

extension Term {
  /// The term in words: `24 tháng 10 ngày`, `24 months and 10 days`.
  var words: Bilingual {
    var vi: [String] = []
    var en: [String] = []
    if months > 0 {
      vi.append("\(months) tháng")
      en.append(months == 1 ? "1 month" : "\(months) months")
    }
    if days > 0 || months == 0 {
      vi.append("\(days) ngày")
      en.append(days == 1 ? "1 day" : "\(days) days")
    }
    return Bilingual(vi: vi.joined(separator: " "), en: en.joined(separator: " and "))
  }
}

extension Day {
  /// The day as officials write it in short.
  var words: Bilingual {
    let parts = parts
    func text(_ language: Language) -> String {
      OfficialDate.short(year: parts.year, month: parts.month, day: parts.day, in: language)
    }
    return Bilingual(vi: text(.vi), en: text(.en))
  }
}

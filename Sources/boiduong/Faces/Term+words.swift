import Chronology
import Vietnamese

extension Term {
  /// `24 tháng 10 ngày`, `24 months 10 days`.
  func words(in language: Language) -> String {
    let parts = [
      (months, Bilingual(vi: "tháng", en: months == 1 ? "month" : "months")),
      (days, Bilingual(vi: "ngày", en: days == 1 ? "day" : "days")),
    ]
    let counted = parts.filter { $0.0 > 0 || self == .zero && $0.1.vi == "ngày" }
    return counted.map { "\($0.0) \($0.1[language])" }.joined(separator: " ")
  }
}

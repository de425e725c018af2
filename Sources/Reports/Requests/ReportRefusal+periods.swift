import Chronology
import Vietnamese

extension ReportRefusal {
  /// What is wrong with the period, and which there are.
  var periodExplanation: Bilingual {
    switch self {
    case .unreadablePeriod(let text, let possible):
      Bilingual(
        vi: "Không đọc được kỳ báo cáo “\(text)”. \(Self.ways(possible).vi)",
        en: "The period “\(text)” can't be read. \(Self.ways(possible).en)"
      )
    case .unknownPeriod(let text, let year, let possible):
      Bilingual(
        vi: "Không có kỳ báo cáo “\(text)”. \(Self.ways(possible, year: year).vi)",
        en: "There is no period “\(text)”. \(Self.ways(possible, year: year).en)"
      )
    case .periodEndsBeforeItBegins(let first, let last):
      Bilingual(
        vi: "Kỳ báo cáo kết thúc (\(last.short(.vi))) trước khi bắt đầu (\(first.short(.vi))).",
        en: "The period ends (\(last.short(.en))) before it begins (\(first.short(.en)))."
      )
    case .periodNotInForce(let text, let from):
      Bilingual(
        vi: "Kỳ “\(text)” chưa có vào năm đó\(from.map { "; có từ \($0.short(.vi))" } ?? "").",
        en: "“\(text)” was no period then\(from.map { "; it is one from \($0.short(.en))" } ?? "")."
      )
    default: explanation
    }
  }

  /// Examples of what can be asked, not every month and quarter.
  private static func ways(_ possible: [String], year: Int = 2020) -> Bilingual {
    guard !possible.isEmpty else {
      return Bilingual(
        vi: "Chưa có quy định về kỳ báo cáo. Chạy: boiduong curricula load",
        en: "No rules of periods are loaded yet. Run: boiduong curricula load"
      )
    }
    let known = examples.filter { possible.contains($0.suffix) }.map { example in
      let code = example.suffix.isEmpty ? "\(year)" : "\(year)-\(example.suffix)"
      return (vi: "\(example.vi) \(code)", en: "\(example.en) \(code)")
    }
    let (vi, en) = (
      known.map(\.vi).joined(separator: ", "), known.map(\.en).joined(separator: ", ")
    )
    return Bilingual(
      vi: "Ví dụ: \(vi), hoặc hai ngày như 01/01/\(year)..30/06/\(year).",
      en: "Examples: \(en), or two days such as \(year)-01-01..\(year)-06-30."
    )
  }

  private static let examples: [(suffix: String, vi: String, en: String)] = [
    ("", "năm", "the year"), ("Q3", "quý", "a quarter"), ("05", "tháng", "a month"),
    ("H1", "6 tháng đầu năm", "a half year"), ("9M", "9 tháng", "nine months"),
    ("stat", "năm thống kê", "the statistical year"),
  ]
}

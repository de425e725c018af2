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

  private static func ways(_ possible: [String], year: Int = 2020) -> Bilingual {
    let codes = possible.map { $0.isEmpty ? "\(year)" : "\(year)-\($0)" }.joined(separator: ", ")
    return Bilingual(
      vi: "Dùng được: \(codes), hoặc hai ngày như \(year)-01-01..\(year)-06-30.",
      en: "Possible are \(codes), or two days such as \(year)-01-01..\(year)-06-30."
    )
  }
}

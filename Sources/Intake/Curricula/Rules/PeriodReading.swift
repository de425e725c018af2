import Chronology
import Training
import Vietnamese

/// Reads which days a period's code means.
struct PeriodReading {
  /// The rules.
  func rules(_ spot: Spot) -> [PeriodRule]? {
    guard let list = spot.fields("periods")?.required("periods") else { return nil }
    var dated = DatedEntries()
    return list.all(atLeast: 1) { item in
      dated.add(item, as: item.scalar("suffix"))
      return rule(item)
    }
  }

  private func rule(_ spot: Spot) -> PeriodRule? {
    guard let fields = spot.fields("suffix", "title", "first", "last", "from", "until", "basis")
    else { return nil }
    let suffix = fields.required("suffix").flatMap(suffix)
    let title = fields.required("title").flatMap(title)
    let first = fields.required("first").flatMap(yearDay)
    let last = fields.required("last").flatMap(yearDay)
    let days = fields.days()
    let basis = fields.maybe("basis") { $0.text() }
    guard let suffix, let title, let first, let last, let days, let basis else { return nil }
    // A leap year and its neighbours are as good as any to see which day comes first.
    if let from = first.day(in: 2020), let to = last.day(in: 2020), to < from {
      fields.required("last")?.fault(Self.endsBeforeStart)
      return nil
    }
    return PeriodRule(
      suffix: suffix,
      title: title,
      first: first,
      last: last,
      days: days,
      basis: basis
    )
  }

  private func suffix(_ spot: Spot) -> String? {
    guard case .quoted(let text) = spot.node.content, Self.isSuffix(text) else {
      spot.expected(Self.suffixForm)
      return nil
    }
    return text
  }

  private static func isSuffix(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return text.isEmpty
      || parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: false
            }
          }
      }
  }

  private func title(_ spot: Spot) -> Bilingual? {
    guard let title = spot.bilingual() else { return nil }
    if [title.vi, title.en].contains(where: { !$0.contains("{year}") }) {
      spot.fault(Self.titleWithoutYear)
    }
    return title
  }

  private func yearDay(_ spot: Spot) -> PeriodRule.YearDay? {
    guard let fields = spot.fields("yearOffset", "month", "day") else { return nil }
    let offset = fields.maybe("yearOffset") { $0.whole(-1...1) }
    let month = fields.required("month")?.whole(1...12)
    let day = fields.required("day")?.whole(1...31)
    guard let offset, let month, let day else { return nil }
    return PeriodRule.YearDay(yearOffset: offset ?? 0, month: month, day: day)
  }

  private static let suffixForm = Bilingual(
    vi: "chữ và số trong dấu nháy, như \"Q3\", \"H1-stat\" hoặc \"\"",
    en: "letters and digits in quotes, such as \"Q3\", \"H1-stat\" or \"\""
  )
  private static let titleWithoutYear = Bilingual(
    vi: "tên kỳ thiếu {year}; hãy ghi {year} ở chỗ của năm trong cả hai thứ tiếng",
    en: "the title has no {year}; write {year} where the year stands, in both languages"
  )
  private static let endsBeforeStart = Bilingual(
    vi: "ngày cuối của kỳ đứng trước ngày đầu; hãy sửa ngày hoặc yearOffset",
    en: "the last day comes before the first; correct the days or yearOffset"
  )
}

import Chronology
import Training
import Vietnamese

/// Reads what people write for a period, by the rules that the installation has as data.
struct PeriodReading {
  let rules: [PeriodRule]

  /// `2020-Q3` by the rules, in large or small letters, or the days of `2020-01-01..2020-06-30` or
  /// `01/01/2020..30/06/2020`.
  func period(_ text: String) throws(ReportRefusal) -> ReportPeriod {
    if let days = try dates(text) { return days }
    let bytes = Array(text.utf8)
    guard bytes.count >= 4, bytes[..<4].allSatisfy({ (48...57).contains($0) }),
      bytes.count == 4 || bytes.count > 5 && bytes[4] == UInt8(ascii: "-"),
      let year = Int(String(decoding: bytes[..<4], as: UTF8.self)), year > 0
    else { throw .unreadablePeriod(text, possible: suffixes) }
    let suffix = String(decoding: bytes.dropFirst(5), as: UTF8.self)
    return try period(of: year, suffix: suffix, asked: text)
  }

  private func period(
    of year: Int,
    suffix: String,
    asked: String
  ) throws(ReportRefusal) -> ReportPeriod {
    let named = rules.filter { $0.suffix.lowercased() == suffix.lowercased() }
    guard !named.isEmpty else { throw .unknownPeriod(asked, year: year, possible: suffixes) }
    for rule in named {
      guard let first = rule.first.day(in: year), let last = rule.last.day(in: year),
        rule.days.contains(first)
      else { continue }
      let title = Bilingual(
        vi: rule.title.vi.replacing("{year}", with: "\(year)"),
        en: rule.title.en.replacing("{year}", with: "\(year)")
      )
      // As the rules write it, so that one period has one name.
      let code = rule.suffix.isEmpty ? asked : asked.prefix(5) + rule.suffix
      if let period = ReportPeriod(code: code, title: title, first: first, last: last) {
        return period
      }
    }
    throw .periodNotInForce(asked, from: named.map(\.days.from).min())
  }

  /// Two days with `..` between, or nil where the text has no `..`.
  private func dates(_ text: String) throws(ReportRefusal) -> ReportPeriod? {
    let parts = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    guard let first = Self.day(parts[0]), let last = Self.day(parts[1]) else {
      throw .unreadablePeriod(text, possible: suffixes)
    }
    guard let period = ReportPeriod(first: first, last: last) else {
      throw .periodEndsBeforeItBegins(first: first, last: last)
    }
    return period
  }

  /// `2020-06-30`, or `30/6/2020` as it is written in Vietnam.
  private static func day(_ text: Substring) -> Day? {
    if let day = Day(iso: text) { return day }
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.allSatisfy { (48...57).contains($0) } ? Int(String(decoding: part, as: UTF8.self)) : nil
    }
    guard numbers.count == 3, parts.count == 3, parts[2].count == 4 else { return nil }
    return Day(year: numbers[2], month: numbers[1], day: numbers[0])
  }

  /// What may follow the year, each once, in the order of the rules.
  private var suffixes: [String] {
    var seen: Set<String> = []
    return rules.map(\.suffix).filter { seen.insert($0).inserted }
  }
}

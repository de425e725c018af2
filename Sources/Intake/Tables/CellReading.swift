import Chronology
import Personnel
import Spreadsheets
import Vietnamese

extension CellValue {
  /// What it says as text, tidied: NFC, single spaces; nil where it says nothing.
  var plainText: String? {
    let text =
      switch self {
      case .text(let text): text.tidied
      case .number(let number): number.shortest
      case .date(let day, _): "\(day)"
      case .boolean(let value): value ? "TRUE" : "FALSE"
      case .error(let text): text
      case .formulaWithoutValue: ""
      }
    return text.isEmpty ? nil : text
  }

  /// The day that it says: a date cell, `31/12/2020`, `31-12-2020`, `31.12.2020` or `2020-12-31`.
  /// The day comes first. Nil where it says none, or one that does not exist.
  var day: Day? {
    if case .date(let day, _) = self { return day }
    guard let text = plainText else { return nil }
    if let day = Day(iso: text) { return day }
    let parts = Self.numbers(in: text)
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2],
      year >= 1900
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The date that it says, perhaps only a year (`1980`) or a month (`02/1980`).
  var partialDate: PartialDate? {
    if let day { return .day(day) }
    guard let text = plainText else { return nil }
    let parts = Self.numbers(in: text)
    switch parts.count {
    case 1:
      guard let year = parts[0], (1900...2100).contains(year) else { return nil }
      return .year(year)
    case 2:
      guard let month = parts[0], let year = parts[1], (1...12).contains(month),
        (1900...2100).contains(year)
      else { return nil }
      return .month(year: year, month: month)
    default: return nil
    }
  }

  /// The whole numbers between `/`, `-` and `.`, of ASCII digits only; nil where something else is.
  private static func numbers(in text: String) -> [Int?] {
    text.utf8.split(omittingEmptySubsequences: false) { [47, 45, 46].contains($0) }
      .map { part in
        let isNumber = !part.isEmpty && part.allSatisfy { (48...57).contains($0) }
        return isNumber ? Int(String(decoding: part, as: UTF8.self)) : nil
      }
  }
}

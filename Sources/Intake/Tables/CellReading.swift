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

  /// What is to be said where a formula left an error or nothing in the cell; nil for all others.
  var brokenFormula: Bilingual? {
    switch self {
    case .error(let text): Self.broken(text)
    case .formulaWithoutValue:
      Bilingual(
        vi:
          "ô là công thức chưa có kết quả. Mở tệp trong Excel rồi lưu lại, hoặc ghi thẳng nội dung.",
        en: "the cell is a formula without a result. Save the file in Excel, or write the contents."
      )
    default: nil
    }
  }

  /// The same value, or the error that a text stands for: a text file keeps Excel's errors as texts.
  var withErrorsOfText: CellValue {
    if case .text(let text) = self, Self.errors.contains(text.tidied) { return .error(text.tidied) }
    return self
  }

  private static let errors: Set = [
    "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
  ]

  private static func broken(_ error: String) -> Bilingual {
    Bilingual(
      vi: "ô có lỗi \(error) của công thức. Sửa công thức, hoặc ghi thẳng nội dung.",
      en: "the cell has the error \(error) of a formula. Correct it, or write the contents."
    )
  }

  /// The day that it says: a date cell, `31/12/2020`, `31-12-2020`, `31.12.2020`, `2020-12-31` or
  /// `ngày 31 tháng 12 năm 2020`. The day comes first. Nil where it says none, or one that does not
  /// exist.
  var day: Day? {
    if case .date(let day, _) = self { return day }
    guard let text = plainText else { return nil }
    if let day = Day(iso: text) { return day }
    guard let (day, month, year) = Self.threeNumbers(in: text), year >= 1900 else { return nil }
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

  /// Whether it has the form of a day with a year of four digits, such as 30/02/1980, which there
  /// may not be.
  var hasFormOfDay: Bool {
    guard let (_, _, year) = plainText.flatMap(Self.threeNumbers) else { return false }
    return year >= 1900
  }

  /// Day, month and year, in digits or as `ngày 5 tháng 2 năm 1980`.
  private static func threeNumbers(in text: String) -> (day: Int, month: Int, year: Int)? {
    var text = text.searchFold
    for (word, sign) in [("ngay ", ""), (" thang ", "/"), (" nam ", "/")] {
      text = text.replacing(word, with: sign)
    }
    let parts = numbers(in: text)
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else {
      return nil
    }
    return (day, month, year)
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

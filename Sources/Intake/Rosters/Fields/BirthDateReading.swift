import Chronology
import Personnel
import Spreadsheets
import Vietnamese

/// A birth date as a cell tells it.
struct BirthDateReading: Equatable, Sendable {
  let date: PartialDate
  /// Whether it was written in another way than a date, a month or a year of four digits.
  var isRepaired = false
  /// In which order a text has the day and the month; nil where it tells none.
  var order: DateOrder?
}

/// In which order a date of three numbers has its day and its month.
enum DateOrder: Equatable, Sendable {
  case dayFirst
  /// Only a file from a country that puts the month first has such dates.
  case monthFirst
  /// Both are months: `05/02/1980`.
  case either
}

/// Why a cell gives no birth date.
enum BirthDateFault: Error, Equatable, Sendable {
  /// It has the form of a date that there is not; with whether it would be one with the month first.
  case noSuchDay(isMonthFirst: Bool)
  /// It has not the form of a date.
  case notUnderstood
}

extension BirthDateReading {
  /// Reads a cell. The day comes first; two digits are a year of the twentieth century where the
  /// person would be under 15 otherwise.
  ///
  /// - Parameters:
  ///   - text: What the cell says, decoded.
  ///   - format: The cell's number format, which tells whether the day and month of a date are shown.
  ///   - referenceYear: The year in which the roster is read.
  init(
    _ value: CellValue,
    text: String,
    format: String?,
    uses1904: Bool,
    referenceYear: Int
  ) throws(BirthDateFault) {
    switch value {
    case .date(let day, _): self.init(date: day.shown(in: format))
    case .number(let number):
      try self.init(number, text: text, uses1904: uses1904, referenceYear: referenceYear)
    default: try self.init(text, referenceYear: referenceYear)
    }
  }

  /// A number without the format of a date: a year, a serial day of the spreadsheet, or all digits of
  /// a date.
  private init(
    _ number: SheetNumber,
    text: String,
    uses1904: Bool,
    referenceYear: Int
  ) throws(BirthDateFault) {
    guard let whole = number.integer else { throw .notUnderstood }
    switch whole {
    case 1_800...2_200: self.init(date: .year(whole))
    case 3_000...80_000:
      guard let day = number.day(uses1904: uses1904) else { throw .notUnderstood }
      self.init(date: .day(day), isRepaired: true)
    case 1_000_000...99_999_999:
      let digits = String(repeating: "0", count: whole < 10_000_000 ? 1 : 0) + "\(whole)"
      try self.init(digits, referenceYear: referenceYear)
    default: throw .notUnderstood
    }
  }

  private init(_ text: String, referenceYear: Int) throws(BirthDateFault) {
    guard let parts = DateParts(text) else { throw .notUnderstood }
    switch parts.numbers.count {
    case 1: try self.init(single: parts, referenceYear: referenceYear)
    case 2: try self.init(month: parts, referenceYear: referenceYear)
    default: try self.init(day: parts, referenceYear: referenceYear)
    }
  }

  private init(single parts: DateParts, referenceYear: Int) throws(BirthDateFault) {
    let number = parts.numbers[0]
    if number.digits == 4 {
      self.init(date: .year(number.value), isRepaired: parts.hasWords)
    } else if number.digits == 8 {
      let (day, month, year) = (
        number.value / 1_000_000, number.value / 10_000 % 100, number.value % 10_000
      )
      if let date = Day(year: year, month: month, day: day), year > 1_800 {
        self.init(date: .day(date), isRepaired: true)
      } else if let date = Day(
        year: number.value / 10_000,
        month: number.value / 100 % 100,
        day: number.value % 100
      ) {
        self.init(date: .day(date), isRepaired: true)
      } else {
        throw .noSuchDay(isMonthFirst: false)
      }
    } else if number.digits == 5, !parts.hasWords, let day = Self.serial(number.value) {
      // A serial day, in a text file that a spreadsheet wrote.
      self.init(date: .day(day), isRepaired: true)
    } else {
      throw .notUnderstood
    }
  }

  private static func serial(_ value: Int) -> Day? {
    SheetNumber(text: "\(value)", value: Double(value)).day(uses1904: false)
  }

  private init(month parts: DateParts, referenceYear: Int) throws(BirthDateFault) {
    let (first, second) = (parts.numbers[0], parts.numbers[1])
    let isYearFirst = first.digits == 4 && second.digits <= 2
    let (month, year) = isYearFirst ? (second, first) : (first, second)
    guard year.digits == 4, month.digits <= 2 else { throw .notUnderstood }
    guard (1...12).contains(month.value) else { throw .noSuchDay(isMonthFirst: false) }
    self.init(
      date: .month(year: year.value, month: month.value),
      isRepaired: parts.hasWords || isYearFirst
    )
  }

  private init(day parts: DateParts, referenceYear: Int) throws(BirthDateFault) {
    var numbers = parts.numbers
    let isYearFirst = numbers[0].digits == 4
    if isYearFirst { numbers.reverse() }
    guard numbers[0].digits <= 2, numbers[1].digits <= 2, [2, 4].contains(numbers[2].digits) else {
      throw .notUnderstood
    }
    let (day, month) = (numbers[0].value, numbers[1].value)
    let year =
      numbers[2].digits == 4
      ? numbers[2].value : Self.year(ofTwoDigits: numbers[2].value, referenceYear)
    guard let date = Day(year: year, month: month, day: day) else {
      throw .noSuchDay(isMonthFirst: Day(year: year, month: day, day: month) != nil)
    }
    self.init(
      date: .day(date),
      isRepaired: isYearFirst || parts.hasWords || numbers[2].digits == 2,
      order: isYearFirst || parts.hasWords || day == month ? nil : day > 12 ? .dayFirst : .either
    )
  }

  private static func year(ofTwoDigits digits: Int, _ referenceYear: Int) -> Int {
    let century = referenceYear / 100 * 100
    return century + digits <= referenceYear - 15 ? century + digits : century - 100 + digits
  }
}

/// The numbers of a date that is written in some way: `5/2/1980`, `05-02-80`, `05.02.1980`,
/// `ngày 5 tháng 2 năm 1980`, `02/1980`, `1980`, `1980-02-05 00:00:00`.
private struct DateParts {
  struct Number {
    let value: Int
    let digits: Int
  }

  let numbers: [Number]
  /// Whether words stand between them.
  let hasWords: Bool

  /// Nil where anything but numbers, their signs and the words for day, month and year is there.
  init?(_ text: String) {
    var folded = text.searchFold
    // It keeps a spreadsheet from counting.
    if folded.utf8.first == UInt8(ascii: "'") { folded = String(folded.dropFirst()) }
    for clock in [" 00:00:00", "t00:00:00", " 0:00:00", " 00:00", " 0:00"]
    where folded.utf8.count > clock.utf8.count && folded.hasSuffix(clock) {
      folded = String(folded.dropLast(clock.count))
    }
    var hasWords = false
    var digits = ""
    var word = ""
    var numbers: [Number] = []
    func isKnown(_ word: String) -> Bool { ["ngay", "thang", "nam", "sinh"].contains(word) }
    for scalar in folded.unicodeScalars + "\n".unicodeScalars {
      if ("0"..."9").contains(scalar) {
        digits.unicodeScalars.append(scalar)
      } else if !digits.isEmpty {
        guard digits.utf8.count <= 8, let value = Int(digits) else { return nil }
        numbers.append(Number(value: value, digits: digits.utf8.count))
        digits = ""
      }
      if ("a"..."z").contains(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        guard isKnown(word) else { return nil }
        hasWords = true
        word = ""
      }
      guard
        ("0"..."9").contains(scalar) || ("a"..."z").contains(scalar)
          || " /-.,\n".unicodeScalars.contains(scalar) || scalar == "–"
      else { return nil }
    }
    guard (1...3).contains(numbers.count) else { return nil }
    self.numbers = numbers
    self.hasWords = hasWords
  }
}

extension Day {
  /// The day, or as much of it as a number format shows: `mm/yyyy` and `yyyy` hide what was never
  /// meant.
  fileprivate func shown(in format: String?) -> PartialDate {
    guard let format, !format.isEmpty else { return .day(self) }
    var letters: Set<Unicode.Scalar> = []
    var isQuoted = false
    var isBracketed = false
    for scalar in format.lowercased().unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "[": isBracketed = true
      case "]": isBracketed = false
      default: if !isQuoted, !isBracketed { letters.insert(scalar) }
      }
    }
    if letters.contains("d") || !letters.contains("y") { return .day(self) }
    return letters.contains("m") ? .month(year: year, month: parts.month) : .year(year)
  }
}

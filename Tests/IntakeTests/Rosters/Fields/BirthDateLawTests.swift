import Chronology
import Personnel
import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `The laws of reading a birth date` {
  static func read(
    _ text: String,
    referenceYear: Int = 2020
  ) -> Result<BirthDateReading, BirthDateFault> {
    Result { () throws(BirthDateFault) in
      try BirthDateReading(
        .text(text),
        text: text,
        format: nil,
        uses1904: false,
        referenceYear: referenceYear
      )
    }
  }

  /// Days on which somebody at work may be born, the ends of months and of February among them.
  static let days: [Day] = {
    var dice = Dice(seed: 1980)
    let ends = ["1980-02-29", "1980-12-31", "1981-01-01", "1979-02-28", "2000-02-29", "1999-11-30"]
    let first = Day(number: Day(iso: "1940-01-01")?.number ?? 0)
    return ends.compactMap { Day(iso: $0) }
      + (0..<300).map { _ in first.advanced(by: dice.number(0...23_000)) }
  }()

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  @Test(arguments: ["/", "-", ".", ",", " ", "–", " / ", " - ", ". "])
  func `the day comes first, with any separator, with zeros or without`(separator: String) {
    for day in Self.days {
      let parts = day.parts
      let numbers = [
        [Self.two(parts.day), Self.two(parts.month)], ["\(parts.day)", "\(parts.month)"],
      ]
      for pair in numbers {
        let text = (pair + ["\(parts.year)"]).joined(separator: separator)
        let order: DateOrder? =
          parts.day == parts.month ? nil : parts.day > 12 ? .dayFirst : .either
        let right = BirthDateReading(date: .day(day), isRepaired: false, order: order)
        #expect(Self.read(text) == .success(right), "\(text)")
      }
    }
  }

  @Test
  func `a year of four digits at the front turns the order about`() {
    for day in Self.days {
      let parts = day.parts
      for separator in ["-", "/", "."] {
        let text = ["\(parts.year)", Self.two(parts.month), Self.two(parts.day)]
          .joined(separator: separator)
        let right = BirthDateReading(date: .day(day), isRepaired: true, order: nil)
        #expect(Self.read(text) == .success(right), "\(text)")
        #expect(Self.read(text + " 00:00:00") == .success(right), "\(text)")
      }
    }
  }

  @Test
  func `words between the numbers and all digits together mean the same day`() {
    for day in Self.days {
      let parts = day.parts
      let (two, month) = (Self.two(parts.day), Self.two(parts.month))
      for text in [
        "ngày \(parts.day) tháng \(parts.month) năm \(parts.year)",
        "Sinh ngày \(two)/\(month)/\(parts.year)", "NGÀY \(two) THÁNG \(month) NĂM \(parts.year)",
        "\(two)\(month)\(parts.year)", "\(parts.year)\(month)\(two)",
      ] {
        let right = BirthDateReading(date: .day(day), isRepaired: true, order: nil)
        #expect(Self.read(text) == .success(right), "\(text)")
      }
    }
  }

  @Test
  func `a month or a year alone stays as inexact as it is`() {
    for year in stride(from: 1_900, through: 2_020, by: 7) {
      #expect(Self.read("\(year)") == .success(BirthDateReading(date: .year(year))))
      #expect(
        Self.read("năm \(year)") == .success(BirthDateReading(date: .year(year), isRepaired: true))
      )
      for month in 1...12 {
        let date = PartialDate.month(year: year, month: month)
        for text in ["\(month)/\(year)", "\(Self.two(month))-\(year)", "\(month).\(year)"] {
          #expect(Self.read(text) == .success(BirthDateReading(date: date)), "\(text)")
        }
        for text in ["tháng \(month) năm \(year)", "\(year)-\(Self.two(month))"] {
          let right = BirthDateReading(date: date, isRepaired: true)
          #expect(Self.read(text) == .success(right), "\(text)")
        }
      }
      for month in [0, 13, 99] {
        #expect(Self.read("\(month)/\(year)") == .failure(.noSuchDay(isMonthFirst: false)))
      }
    }
  }

  @Test
  func `a year of two digits is the last one of at least fifteen years ago`() throws {
    for reference in 2_015...2_099 {
      for digits in 0...99 {
        let reading = try Self.read("5/2/\(Self.two(digits))", referenceYear: reference).get()
        let age = reference - reading.date.year
        #expect((15..<115).contains(age) && reading.date.year % 100 == digits)
        #expect(reading.isRepaired && reading.order == .either)
      }
    }
  }

  @Test(arguments: [1979, 1980, 1900, 2000])
  func `a day that there is not is no day, and one of swapped numbers is told`(year: Int) {
    for day in 0...32 {
      for month in 0...13 {
        let reading = Self.read("\(day)/\(month)/\(year)")
        if let right = Day(year: year, month: month, day: day) {
          #expect((try? reading.get())?.date == .day(right))
        } else {
          let isSwapped = Day(year: year, month: day, day: month) != nil
          #expect(reading == .failure(.noSuchDay(isMonthFirst: isSwapped)), "\(day)/\(month)")
        }
      }
    }
  }
}

struct `The laws of a birth date in a cell` {
  static func read(_ value: CellValue, _ text: String, uses1904: Bool = false) -> BirthDateReading?
  {
    try? BirthDateReading(
      value,
      text: text,
      format: nil,
      uses1904: uses1904,
      referenceYear: 2020
    )
  }

  static let days = `The laws of reading a birth date`.days

  @Test
  func `a serial day is the same day, counted from 1900 or from 1904, as a number or a text`()
    throws
  {
    let first = try #require(Day(iso: "1899-12-30"))
    for day in Self.days {
      let serial = Int(day.number - first.number)
      let right = BirthDateReading(date: .day(day), isRepaired: true)
      for (count, uses1904) in [(serial, false), (serial - 1_462, true)] {
        let number = SheetNumber(text: "\(count)", value: Double(count))
        #expect(Self.read(.number(number), "\(count)", uses1904: uses1904) == right)
      }
      #expect(Self.read(.text("\(serial)"), "\(serial)") == right)
      #expect(Self.read(.date(day, seconds: nil), "") == BirthDateReading(date: .day(day)))
    }
  }

  @Test
  func `a number of a year is that year, and digits without their zero are its day`() {
    for year in 1_800...2_200 {
      let number = SheetNumber(text: "\(year)", value: Double(year))
      #expect(Self.read(.number(number), "\(year)") == BirthDateReading(date: .year(year)))
    }
    for day in Self.days {
      let digits = day.parts.day * 1_000_000 + day.parts.month * 10_000 + day.parts.year
      let number = SheetNumber(text: "\(digits)", value: Double(digits))
      let right = BirthDateReading(date: .day(day), isRepaired: true)
      #expect(Self.read(.number(number), "\(digits)") == right)
    }
  }
}

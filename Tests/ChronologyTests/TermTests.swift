import Chronology
import Testing

struct `Terms` {
  @Test(
    arguments: [
      ("P2Y", 24, 0), ("P24M", 24, 0), ("P90D", 0, 90), ("P1Y6M10D", 18, 10), ("P2Y6M", 30, 0),
      ("P0D", 0, 0), ("P0Y", 0, 0), ("P1Y1D", 12, 1), ("P007D", 0, 7),
    ]
  )
  func `read ISO 8601`(_ text: String, _ months: Int, _ days: Int) {
    #expect(Term(iso: text) == Term(months: months, days: days))
  }

  @Test(
    arguments: [
      "", "P", "2Y", "P2", "PY", "P2W", "PT1H", "P1M1Y", "P1D1M", "P1Y1Y", "P-1D", "P1.5M", "p1D",
      "P1D ", " P1D", "P9999999D", "P10000Y", "P１D",
    ]
  )
  func `refuse what is none`(_ text: String) {
    #expect(Term(iso: text) == nil)
  }

  @Test(arguments: [("P2Y", "P24M"), ("P90D", "P90D"), ("P1Y6M10D", "P18M10D"), ("P0D", "P0D")])
  func `write months as months`(_ text: String, _ written: String) {
    #expect(Term(iso: text)?.description == written)
  }

  @Test(
    arguments: [
      ("2020-02-29", "P12M", "2021-02-28"), ("2020-02-29", "P4Y", "2024-02-29"),
      ("2020-01-31", "P1M", "2020-02-29"), ("2019-01-31", "P1M", "2019-02-28"),
      ("2020-01-31", "P1M1D", "2020-03-01"), ("2020-01-30", "P1M", "2020-02-29"),
      ("2020-12-31", "P2M", "2021-02-28"), ("2020-08-31", "P1M", "2020-09-30"),
      ("2020-01-15", "P90D", "2020-04-14"), ("2020-11-30", "P3M", "2021-02-28"),
      ("2020-05-05", "P0D", "2020-05-05"), ("2018-12-31", "P2Y", "2020-12-31"),
      ("9999-12-01", "P1M", "9999-12-31"), ("9999-12-31", "P1D", "9999-12-31"),
      ("2020-01-01", "P9998Y", "9999-12-31"),
    ]
  )
  func `move a day, months first and clipped`(_ day: String, _ term: String, _ moved: String) throws
  {
    let start = try #require(Day(iso: day))
    let term = try #require(Term(iso: term))
    #expect(start + term == Day(iso: moved))
  }

  @Test
  func `of months keep the day or take the month's last`() throws {
    var day = try #require(Day(iso: "2015-01-01"))
    for step in 0..<2_000 {
      let term = try #require(Term(months: step % 49))
      let (from, to) = (day.parts, (day + term).parts)
      #expect(to.year * 12 + to.month == from.year * 12 + from.month + step % 49)
      #expect(to.day == min(from.day, Day.days(inMonth: to.month, of: to.year)))
      day = day.advanced(by: 1)
    }
  }

  @Test
  func `are never negative or beyond the calendar`() {
    #expect(Term(months: -1) == nil)
    #expect(Term(days: -1) == nil)
    #expect(Term(months: 119_989) == nil)
    #expect(Term(days: 3_652_059) == nil)
    #expect(Term() == .zero)
  }

  @Test
  func `past the calendar lead to no day, and added stop at the last`() throws {
    let day = try #require(Day(iso: "2020-01-31"))
    let long = try #require(Term(iso: "P8000Y"))
    #expect(day.later(by: long) == nil)
    #expect(day + long == Day.last)
    let one = try #require(Term(iso: "P1D"))
    #expect(Day.last.later(by: one) == nil)
    #expect(try #require(Day(iso: "9999-12-30")).later(by: one) == Day.last)
  }
}

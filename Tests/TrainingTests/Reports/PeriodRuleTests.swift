import Chronology
import Testing
import Training
import Vietnamese

struct `A day of a reporting year` {
  @Test(
    arguments: [
      (0, 1, 1, 2020, "2020-01-01"), (0, 12, 31, 2020, "2020-12-31"),
      (-1, 12, 15, 2020, "2019-12-15"), (1, 1, 31, 2020, "2021-01-31"),
      (0, 2, 29, 2020, "2020-02-29"), (0, 2, 29, 2021, "2021-02-28"),
      (0, 2, 31, 2019, "2019-02-28"), (0, 2, 29, 2100, "2100-02-28"),
      (0, 2, 29, 2000, "2000-02-29"), (0, 4, 31, 2020, "2020-04-30"),
      (-1, 2, 29, 2021, "2020-02-29"), (0, 6, 30, 9999, "9999-06-30"),
    ]
  )
  func `is clipped to the month's last`(
    offset: Int,
    month: Int,
    day: Int,
    year: Int,
    expected: String
  ) {
    let rule = PeriodRule.YearDay(yearOffset: offset, month: month, day: day)
    #expect(rule.day(in: year).map { "\($0)" } == expected)
  }

  @Test(arguments: [
    (0, 13, 1, 2020), (0, 0, 1, 2020), (0, 1, 0, 2020), (1, 1, 1, 9999), (-1, 1, 1, 1),
  ])
  func `is none where there is no such month, day or year`(
    offset: Int,
    month: Int,
    day: Int,
    year: Int
  ) {
    #expect(PeriodRule.YearDay(yearOffset: offset, month: month, day: day).day(in: year) == nil)
  }

  @Test
  func `closes the statistical year so that 14 December belongs and 15 December does not`() throws {
    let first = try #require(PeriodRule.YearDay(yearOffset: -1, month: 12, day: 15).day(in: 2020))
    let last = try #require(PeriodRule.YearDay(month: 12, day: 14).day(in: 2020))
    let days = try #require(DayRange(first: first, last: last))
    #expect("\(days)" == "[2019-12-15, 2020-12-15)")
    #expect(days.contains(try #require(Day(iso: "2020-12-14"))))
    #expect(!days.contains(try #require(Day(iso: "2020-12-15"))))
  }
}

import Chronology
import Testing
import Training
import Vietnamese

struct `A kind of reporting period` {
  func range(_ first: PeriodRule.YearDay, _ last: PeriodRule.YearDay, _ year: Int) -> DayRange? {
    let rule = PeriodRule(
      suffix: "x",
      title: Bilingual(both: "Kỳ {year}"),
      first: first,
      last: last,
      days: .always,
      basis: nil
    )
    guard let from = rule.first.day(in: year), let to = rule.last.day(in: year) else { return nil }
    return DayRange(first: from, last: to)
  }

  @Test(arguments: 1999...2105)
  func `that ends on the 31st of February leaves no day between winter and March`(
    year: Int
  ) throws {
    let winter = range(.init(month: 1, day: 1), .init(month: 2, day: 31), year)
    let rest = range(.init(month: 3, day: 1), .init(month: 12, day: 31), year)
    #expect(try #require(winter).until == rest?.from)
  }

  @Test(arguments: 1999...2105)
  func `of statistical years follows without a gap, one year after another`(year: Int) throws {
    let first = PeriodRule.YearDay(yearOffset: -1, month: 12, day: 15)
    let last = PeriodRule.YearDay(month: 12, day: 14)
    let one = try #require(range(first, last, year))
    let next = try #require(range(first, last, year + 1))
    #expect(one.until == next.from)
    #expect(!one.overlaps(next))
  }

  @Test
  func `whose last day comes before its first has no days`() {
    #expect(range(.init(month: 12, day: 15), .init(month: 12, day: 14), 2020) == nil)
    #expect(range(.init(month: 2, day: 29), .init(month: 2, day: 28), 2021) != nil)
    #expect(range(.init(month: 2, day: 29), .init(month: 2, day: 28), 2020) == nil)
  }
}

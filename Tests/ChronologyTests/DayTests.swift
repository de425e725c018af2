import Chronology
import Testing

struct `Civil days` {
  @Test(arguments: [
    "0001-01-01", "1899-12-31", "1970-01-01", "2000-02-29", "2020-02-29", "9999-12-31",
  ])
  func `read and write the same text`(_ text: String) {
    #expect(Day(iso: text)?.description == text)
  }

  @Test(
    arguments: [
      "", "2020-1-31", "2020-01-3", "20200131", "2020-01-31 ", " 2020-01-31", "2020-01-311",
      "2020/01/31", "2020-13-01", "2020-00-10", "2020-01-00", "2020-04-31", "2019-02-29",
      "1900-02-29", "0000-01-01", "-020-01-01", "2020-0a-01", "٢٠٢٠-٠١-٣١", "2020-01–31",
    ]
  )
  func `refuse what is no day`(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(
    arguments: [
      ("1970-01-01", 0), ("1970-01-02", 1), ("1969-12-31", -1), ("2000-03-01", 11_017),
      ("2020-01-20", 18_281), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ]
  )
  func `count from 1970`(_ text: String, _ number: Int32) {
    #expect(Day(iso: text) == Day(number: number))
    #expect(Day(number: number).description == text)
  }

  @Test
  func `follow each other through four centuries without a gap`() throws {
    var day = try #require(Day(iso: "1800-01-01"))
    var parts = day.parts
    for _ in 0..<146_097 {
      let next = day.advanced(by: 1)
      let after = next.parts
      let isNextDay = after == (parts.year, parts.month, parts.day + 1)
      let isNextMonth = after == (parts.year, parts.month + 1, 1)
      let isNextYear = after == (parts.year + 1, 1, 1) && parts.month == 12 && parts.day == 31
      let isLastOfMonth = parts.day == Day.days(inMonth: parts.month, of: parts.year)
      guard isLastOfMonth ? (isNextMonth || isNextYear) : isNextDay else {
        Issue.record("\(next) follows \(day)")
        return
      }
      guard Day(year: after.year, month: after.month, day: after.day) == next else {
        Issue.record("\(next) does not come back from its parts")
        return
      }
      (day, parts) = (next, after)
    }
    #expect(day.description == "2200-01-01")
  }

  @Test(arguments: [(2019, 28), (2020, 29), (1900, 28), (2000, 29), (2100, 28), (2400, 29)])
  func `know how long a February is`(_ year: Int, _ length: Int) {
    #expect(Day.days(inMonth: 2, of: year) == length)
  }

  @Test
  func `are ordered and counted`() throws {
    let first = try #require(Day(iso: "2020-02-28"))
    let last = try #require(Day(iso: "2020-03-01"))
    #expect(first < last)
    #expect(first.days(until: last) == 2)
    #expect(last.days(until: first) == -2)
    #expect(first.advanced(by: 2) == last)
    #expect(last.advanced(by: -2) == first)
    #expect(last.year == 2020)
  }
}

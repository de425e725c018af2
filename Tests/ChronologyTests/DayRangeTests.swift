import Chronology
import Testing

struct `Ranges of days` {
  private func day(_ text: String) throws -> Day {
    try #require(Day(iso: text))
  }

  private func range(_ from: String, _ until: String?) throws -> DayRange {
    let start = try #require(Day(iso: from))
    let end = try until.map { try day($0) }
    return try #require(DayRange(from: start, until: end))
  }

  @Test
  func `hold the first day and not the end`() throws {
    let may = try range("2020-05-01", "2020-06-01")
    #expect(may.contains(try day("2020-05-01")))
    #expect(may.contains(try day("2020-05-31")))
    #expect(!may.contains(try day("2020-06-01")))
    #expect(!may.contains(try day("2020-04-30")))
    #expect(may.last == Day(iso: "2020-05-31"))
  }

  @Test
  func `have at least one day`() throws {
    let day = try #require(Day(iso: "2020-05-01"))
    #expect(DayRange(from: day, until: day) == nil)
    #expect(DayRange(from: day, until: day.advanced(by: -1)) == nil)
    #expect(DayRange(first: day, last: day)?.until == day.advanced(by: 1))
    #expect(DayRange(first: day, last: day.advanced(by: -1)) == nil)
  }

  @Test
  func `without an end hold every later day`() throws {
    let open = DayRange(from: try #require(Day(iso: "2020-05-01")))
    #expect(open.contains(.last))
    #expect(open.last == nil)
    #expect(open.contains(try range("2021-01-01", nil)))
    #expect(!(try range("2020-05-01", "2030-01-01")).contains(open))
  }

  @Test(
    arguments: [
      ("2020-01-01", "2020-02-01", "2020-02-01", "2020-03-01", nil, nil),
      ("2020-01-01", "2020-02-02", "2020-02-01", "2020-03-01", "2020-02-01", "2020-02-02"),
      ("2020-01-01", nil, "2020-02-01", "2020-03-01", "2020-02-01", "2020-03-01"),
      ("2020-01-01", nil, "2020-02-01", nil, "2020-02-01", nil),
      ("2020-01-01", "2020-12-31", "2020-02-01", "2020-03-01", "2020-02-01", "2020-03-01"),
    ] as [(String, String?, String, String?, String?, String?)]
  )
  func `share the days of both`(
    _ from: String,
    _ until: String?,
    _ otherFrom: String,
    _ otherUntil: String?,
    _ sharedFrom: String?,
    _ sharedUntil: String?
  ) throws {
    let one = try range(from, until)
    let other = try range(otherFrom, otherUntil)
    let shared = try sharedFrom.map { try range($0, sharedUntil) }
    #expect(one.intersection(other) == shared)
    #expect(other.intersection(one) == shared)
    #expect(one.overlaps(other) == (shared != nil))
  }

  @Test
  func `print themselves`() throws {
    #expect(try range("2020-01-01", "2020-06-01").description == "[2020-01-01, 2020-06-01)")
    #expect(try range("2020-01-01", nil).description == "[2020-01-01, …)")
  }
}

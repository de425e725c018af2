import Chronology
import Personnel
import Testing

struct `A partial date` {
  @Test(
    arguments: [
      ("1980", .year(1980)), ("0009", .year(9)), ("9999", .year(9999)),
      ("1980-02", .month(year: 1980, month: 2)), ("1980-12", .month(year: 1980, month: 12)),
    ] as [(String, PartialDate)]
  )
  func `of a year or a month is read and written alike`(text: String, date: PartialDate) {
    #expect(PartialDate(iso: text) == date)
    #expect("\(date)" == text)
  }

  @Test
  func `of a day is that day`() throws {
    let day = try #require(Day(year: 1980, month: 2, day: 29))
    #expect(PartialDate(iso: "1980-02-29") == .day(day))
    #expect("\(PartialDate.day(day))" == "1980-02-29")
  }

  @Test(arguments: [
    "", "198", "19800", "0000", "1980-00", "1980-13", "1980-2", "1981-02-29", "1980-02-30",
    "1980-02-", "1980/02", "198O", " 1980", "1980 ", "１９８０", "1980-02-05T00:00:00Z", "+198", "-980",
  ])
  func `is nothing else`(text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test(arguments: ["1980", "1980-02", "1980-02-05"])
  func `always has a year`(text: String) throws {
    #expect(try #require(PartialDate(iso: text)).year == 1980)
  }

  @Test
  func `of a month is not its first day`() {
    #expect(PartialDate(iso: "1980-02") != PartialDate(iso: "1980-02-01"))
    #expect(PartialDate(iso: "1980") != PartialDate(iso: "1980-01"))
  }
}

@Suite("A partial date as it is written")
struct WrittenPartialDateTests {
  @Test(
    "is written as far as it is known",
    arguments: [("1980", "1980"), ("1980-02", "02/1980"), ("1980-11-05", "05/11/1980")]
  )
  func slashed(iso: String, written: String) throws {
    #expect(try #require(PartialDate(iso: iso)).slashed == written)
  }
}

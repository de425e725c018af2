import Chronology
import Personnel
import Spreadsheets
import Testing

@testable import Intake

struct `A cell read as text` {
  @Test(
    arguments: [
      (.text("  Lê \u{00A0} Hòa\n"), "Lê Hòa"), (.text("Ho\u{0300}a"), "Hòa"), (.text(" "), nil),
      (.text(""), nil), (.boolean(true), "TRUE"), (.boolean(false), "FALSE"),
      (.error("#REF!"), "#REF!"), (.formulaWithoutValue, nil),
      (.number(SheetNumber(text: "1980", value: 1980)), "1980"),
      (.number(SheetNumber(text: "8.1999999999999993", value: 8.2)), "8.2"),
      (.number(SheetNumber(text: "5.4180001234E10", value: 54_180_001_234)), "54180001234"),
    ] as [(CellValue, String?)]
  )
  func `is composed, in single spaces, and nothing where it says nothing`(
    value: CellValue,
    text: String?
  ) {
    #expect(value.plainText.map { Array($0.utf8) } == text.map { Array($0.utf8) })
  }

  @Test
  func `of a date is the day`() throws {
    let day = try #require(Day(iso: "2020-01-20"))
    #expect(CellValue.date(day, seconds: 3_600).plainText == "2020-01-20")
  }
}

struct `A cell read as a day` {
  @Test(
    arguments: [
      ("20/01/2020", "2020-01-20"), ("20-01-2020", "2020-01-20"), ("20.01.2020", "2020-01-20"),
      ("2020-01-20", "2020-01-20"), ("5/2/1980", "1980-02-05"), (" 5/2/1980 ", "1980-02-05"),
      ("29/02/2020", "2020-02-29"), ("31/12/9999", "9999-12-31"), ("1/1/1900", "1900-01-01"),
    ]
  )
  func `has the day first`(text: String, day: String) {
    #expect(CellValue.text(text).day.map { "\($0)" } == day)
  }

  @Test(arguments: [
    "29/02/2019", "31/04/2020", "32/01/2020", "12/31/2020", "0/1/2020", "1/0/2020", "1/1/20",
    "1/1/1899", "20/01", "2020", "20/01/2020/1", "20//2020", "/01/2020", "20 01 2020", "+5/2/1980",
    "5/+2/1980", "２０/01/2020", "20/01/2020 8:00", "hôm nay", "43850",
  ])
  func `is none where no such day exists, or it is written otherwise`(text: String) {
    #expect(CellValue.text(text).day == nil)
  }

  @Test
  func `takes a date cell for what it is, and a bare number for none`() throws {
    let day = try #require(Day(iso: "2020-01-20"))
    #expect(CellValue.date(day, seconds: nil).day == day)
    #expect(CellValue.number(SheetNumber(text: "43850", value: 43_850)).day == nil)
    #expect(CellValue.boolean(true).day == nil)
  }
}

struct `A cell read as a partial date` {
  @Test(
    arguments: [
      ("1980", "1980"), ("02/1980", "1980-02"), ("2/1980", "1980-02"), ("12.1980", "1980-12"),
      ("5/2/1980", "1980-02-05"), ("1980-02-05", "1980-02-05"),
    ]
  )
  func `may be a year or a month`(text: String, expected: String) {
    #expect(CellValue.text(text).partialDate.map { "\($0)" } == expected)
  }

  @Test(arguments: ["80", "1899", "2101", "13/1980", "0/1980", "30/2/1980", "1980/02", "", "+1980"])
  func `is none where the day, month or year is not real`(text: String) {
    #expect(CellValue.text(text).partialDate == nil)
  }

  @Test
  func `takes a number for a year`() {
    #expect(CellValue.number(SheetNumber(text: "1980", value: 1980)).partialDate == .year(1980))
    #expect(CellValue.number(SheetNumber(text: "29256", value: 29_256)).partialDate == nil)
  }
}

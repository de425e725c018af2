import Testing

@testable import Intake

struct `Faults of rules and forms` {
  @Test(
    arguments: [
      BrokenPiece(
        "until: 2020-01-01",
        "until: 2020-01-02",
        "9:5: schemes[1]",
        "in force together with the entry above, from 1 Jan 2010 through 1 Jan 2020"
      ),
      BrokenPiece(
        "until: 2020-01-01",
        "until: 2009-12-31",
        "5:12: schemes[0].until",
        "the end must come after the start"
      ),
      BrokenPiece(
        "until: 2020-01-01",
        "until: 2019-02-29",
        "5:12: schemes[0].until",
        "must be a day such as 2020-01-31, not 2019-02-29"
      ),
      BrokenPiece(
        "from: 2010-01-01",
        "from: 1/1/2010",
        "4:11: schemes[0].from",
        "must be a day such as 2020-01-31"
      ),
      BrokenPiece("code: old", "code: ten", "9:5: schemes[1]", "ten was given above"),
      BrokenPiece("from: 8}", "from: 0}", "14:9: schemes[1].bands[1]", "0.0 was given above"),
      BrokenPiece(
        "from: 8}",
        "from: 10.5}",
        "14:49: schemes[1].bands[1].from",
        "a mark from 0 to 10"
      ),
    ]
  )
  func `of grading schemes`(piece: BrokenPiece) throws {
    let isRenamed = piece.new == "code: ten"
    if isRenamed {
      let sample = try SampleCurricula().replacing(piece.old, by: piece.new, in: "schemes.yaml")
      #expect(sample.faults().count == 1)
    }
    try piece.expectFault(in: "schemes.yaml")
  }

  @Test(
    arguments: [
      BrokenPiece(
        "month: 1, day: 1}",
        "month: 13, day: 1}",
        "4:20: periods[0].first.month",
        "a whole number from 1 to 12"
      ),
      BrokenPiece("day: 31", "day: 32", "5:28: periods[0].last.day", "a whole number from 1 to 31"),
      BrokenPiece(
        "yearOffset: -1",
        "yearOffset: 1",
        "10:11: periods[1].last",
        "the last day comes before the first"
      ),
      BrokenPiece("Year {year}", "Year", "3:12: periods[0].title", "the title has no {year}"),
      BrokenPiece(
        "\"stat\"",
        "\"st/at\"",
        "7:13: periods[1].suffix",
        "must be letters and digits in quotes"
      ),
      BrokenPiece("\"stat\"", "\"\"", "7:5: periods[1]", "in force together with the entry above"),
      BrokenPiece(
        "\"stat\"",
        "05",
        "7:13: periods[1].suffix",
        "must be letters and digits in quotes"
      ),
    ]
  )
  func `of report periods`(piece: BrokenPiece) throws {
    try piece.expectFault(in: "periods.yaml")
  }

  @Test(
    arguments: [
      BrokenPiece(
        "share: 0.75",
        "share: 1.25",
        "3:71: statuses[1].share",
        "must be a share from 0 to 1"
      ),
      BrokenPiece("\"1/3\"", "\"4/3\"", "4:70: statuses[2].share", "must be a share from 0 to 1"),
      BrokenPiece("\"1/3\"", "\"1/0\"", "4:70: statuses[2].share", "must be a share from 0 to 1"),
      BrokenPiece(
        "excused: true",
        "excused: yes",
        "4:86: statuses[2].excused",
        "must be true or false, not yes"
      ),
      BrokenPiece("code: half", "code: late", "4:5: statuses[2]", "late was given above"),
      BrokenPiece(
        "symbol: \"N\"",
        "symbol: \"M\"",
        "4:5: statuses[2]",
        "in force together with the entry above"
      ),
      BrokenPiece(
        "symbol: \"N\"",
        "symbol: N",
        "4:26: statuses[2].symbol",
        "N without quotes is no text"
      ),
    ]
  )
  func `of attendance statuses`(piece: BrokenPiece) throws {
    try piece.expectFault(in: "attendance.yaml")
  }

  @Test(
    arguments: [
      BrokenPiece("periods: 40", "periods: 40.5", "4:14: minimums[0].periods", "a whole number"),
      BrokenPiece(
        "certain: false",
        "certain: \"false\"",
        "7:14: minimums[0].certain",
        "must be true or false"
      ),
      BrokenPiece(
        "until: 2025-07-01",
        "until: 2026-07-01",
        "8:5: minimums[1]",
        "in force together"
      ),
      BrokenPiece(
        "    certain: false\n",
        "",
        "2:5: minimums[0].certain",
        "the key certain is missing"
      ),
    ]
  )
  func `of yearly minimums`(piece: BrokenPiece) throws {
    try piece.expectFault(in: "minimums.yaml")
  }

  @Test(
    arguments: [
      BrokenPiece(
        "report: marks\n    version: \"2025.1\"",
        "version: \"2025.1\"",
        "10:5: forms[1]",
        "in force together with the entry above"
      ),
      BrokenPiece(
        "version: \"1\"",
        "version: 1",
        "2:14: forms[0].version",
        "1 without quotes is no text"
      ),
      BrokenPiece(
        "group: press",
        "group: departments",
        "9:9: forms[0].groups[1]",
        "departments was given above"
      ),
      BrokenPiece(
        "lines: [\"CHỦ TỊCH\"]",
        "lines: []",
        "6:24: forms[0].signature.lines",
        "the list is empty"
      ),
      BrokenPiece(
        ", place: \"Đắk Lắk\"",
        "",
        "14:17: forms[1].letterhead.place",
        "the key place is missing"
      ),
    ]
  )
  func `of report forms`(piece: BrokenPiece) throws {
    try piece.expectFault(in: "forms.yaml")
  }

  @Test(arguments: ["framework", "schemes", "attendance", "periods", "minimums", "forms"])
  func `of a file that is missing`(name: String) throws {
    var sample = SampleCurricula()
    sample.texts["\(name).yaml"] = nil
    let faults = sample.faults()
    #expect(faults == ["\(name).yaml:1:1: the file \(name).yaml is missing; add it"])
  }

  @Test
  func `of a folder without courses`() {
    var sample = SampleCurricula()
    sample.texts["courses/K1.yaml"] = nil
    sample.texts["courses/K2.yaml"] = nil
    #expect(sample.faults().first?.hasPrefix("courses/TTDN-01.yaml:1:1: ") == true)
  }
}

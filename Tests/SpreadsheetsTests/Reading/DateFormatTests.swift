import Chronology
import Spreadsheets
import Testing

struct `Days in a sheet` {
  /// What a number shows under a format.
  static func shown(_ number: String, as code: String, uses1904: Bool = false) throws -> CellValue?
  {
    try Package.styled(
      [code],
      rows: #"<row><c s="1"><v>\#(number)</v></c></row>"#,
      uses1904: uses1904
    )
    .firstRow()?[1]
  }

  @Test(
    arguments: [
      "dd/mm/yyyy", "d/m/yy", "yyyy-mm-dd", "dd-mm-yyyy;@", "[$-42A]dd\\ mmmm\\ yyyy;@", "mmm-yy",
      "[$-1010000]d/m/yy", "\"ngày\" dd \"tháng\" mm \"năm\" yyyy", "dddd", "mmmm", "m/d/yyyy h:mm",
      "[Red]dd/mm", "dd.mm.yyyy", "D/M/YYYY", "yy", "mm/yyyy", "dd/mm/yyyy\\ hh:mm:ss", "_(dd/mm_)",
      "*xdd", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "mm",
    ]
  )
  func `are told by their format`(code: String) throws {
    #expect(
      try Self.shown("43850", as: code) == .date(try #require(Day(iso: "2020-01-20")), seconds: nil)
    )
  }

  @Test(
    arguments: [
      "General", "GENERAL", "0", "0.0#", "#,##0", "#,##0.00\\ \"đ\"", "0%", "0.00E+00", "@", "h:mm",
      "hh:mm:ss", "[h]:mm:ss", "[mm]:ss", "mm:ss", "mm:ss.0", "h:mm AM/PM", "\"dd/mm/yyyy\"",
      "\\d0",
      "[Red]0", "[$đ-42A]#,##0", "0\" ngày\"", "_d0_y", "# ?/?", "000\\-000\\-000", "",
    ]
  )
  func `are no days under any other format`(code: String) throws {
    #expect(
      try Self.shown("43850", as: code) == .number(SheetNumber(text: "43850", value: 43_850))
    )
  }

  @Test(
    arguments: [
      (14, true), (15, true), (16, true), (17, true), (22, true), (18, false), (19, false),
      (20, false),
      (21, false), (45, false), (46, false), (47, false), (0, false), (1, false), (9, false),
      (10, false), (49, false), (27, true), (30, true), (36, true), (50, true), (57, true),
      (163, false),
    ]
  )
  func `are told by the number of a built-in format`(id: Int, isDay: Bool) throws {
    let package = Package.styled(
      xml: "<cellXfs><xf numFmtId=\"\(id)\"/></cellXfs>",
      rows: #"<row><c s="0"><v>43850</v></c></row>"#
    )
    let value = try package.firstRow()?[1]
    if isDay {
      #expect(value == .date(try #require(Day(iso: "2020-01-20")), seconds: nil))
    } else {
      #expect(value == .number(SheetNumber(text: "43850", value: 43_850)))
    }
  }

  @Test
  func `follow a code that the workbook gives to a built-in number`() throws {
    let package = Package.styled(
      xml: """
        <numFmts><numFmt numFmtId="14" formatCode="0.0"/><numFmt numFmtId="2" formatCode="yyyy"/>\
        </numFmts><cellXfs><xf numFmtId="14"/><xf numFmtId="2"/></cellXfs>
        """,
      rows: #"<row><c s="0"><v>43850</v></c><c s="1"><v>43850</v></c></row>"#
    )
    let row = try #require(try package.firstRow())
    #expect(row[1] == .number(SheetNumber(text: "43850", value: 43_850)))
    #expect(row[2] == .date(try #require(Day(iso: "2020-01-20")), seconds: nil))
  }

  @Test(
    arguments: [
      ("1", "1900-01-01"), ("2", "1900-01-02"), ("31", "1900-01-31"), ("32", "1900-02-01"),
      ("59", "1900-02-28"), ("61", "1900-03-01"), ("366", "1900-12-31"), ("367", "1901-01-01"),
      ("25569", "1970-01-01"), ("36526", "2000-01-01"), ("36584", "2000-02-28"),
      ("36585", "2000-02-29"), ("36586", "2000-03-01"), ("43831", "2020-01-01"),
      ("45839", "2025-07-01"), ("73050", "2099-12-31"), ("73110", "2100-03-01"),
      ("2958465", "9999-12-31"),
    ]
  )
  func `count from 1900 with a day too many`(serial: String, iso: String) throws {
    #expect(
      try Self.shown(serial, as: "dd/mm/yyyy") == .date(try #require(Day(iso: iso)), seconds: nil)
    )
  }

  @Test(
    arguments: [
      ("0", "1904-01-01"), ("1", "1904-01-02"), ("58", "1904-02-28"), ("59", "1904-02-29"),
      ("60", "1904-03-01"), ("365", "1904-12-31"), ("42369", "2020-01-01"),
      ("2957003", "9999-12-31"),
    ]
  )
  func `count from 1904 where the workbook says so`(serial: String, iso: String) throws {
    #expect(
      try Self.shown(serial, as: "dd/mm/yyyy", uses1904: true)
        == .date(try #require(Day(iso: iso)), seconds: nil)
    )
  }

  @Test(arguments: ["0", "0.5", "60", "60.25", "-1", "2958466", "1e9", "-0.5"])
  func `stay numbers where there is no such day`(serial: String) throws {
    guard case .number(let number) = try Self.shown(serial, as: "dd/mm/yyyy") else {
      Issue.record("\(serial) became a day")
      return
    }
    #expect(number.text == serial)
  }

  @Test(
    arguments: [
      ("43850.5", "2020-01-20", 43_200), ("43850.25", "2020-01-20", 21_600),
      ("43850.354166666664", "2020-01-20", 30_600), ("43850.000011574073", "2020-01-20", 1),
      ("43850.999988425923", "2020-01-20", 86_399), ("43850.999999", "2020-01-21", nil),
      ("43850.000001", "2020-01-20", nil), ("59.999999", "1900-02-28", nil),
      ("60.999999999", "1900-03-01", nil), ("0.999999999", "1900-01-01", nil),
      ("43850.3333333333", "2020-01-20", 28_800),
    ] as [(String, String, Int32?)]
  )
  func `have the clock time of their fraction, to the second`(
    serial: String,
    iso: String,
    seconds: Int32?
  ) throws {
    let value = try Self.shown(serial, as: "dd/mm/yyyy hh:mm")
    if serial == "59.999999" {
      // It rounds up to number 60, which is no day.
      guard case .number = value else {
        Issue.record("\(String(describing: value))")
        return
      }
    } else {
      #expect(value == .date(try #require(Day(iso: iso)), seconds: seconds))
    }
  }

  @Test
  func `are texts where the cell holds text`() throws {
    let package = Package.styled(
      ["dd/mm/yyyy"],
      rows: """
        <row><c s="1" t="str"><v>43850</v></c><c s="1" t="b"><v>1</v></c><c s="1"><v>mai</v></c>\
        <c s="1"><f>TODAY()</f></c></row>
        """
    )
    #expect(
      try package.firstRow()?.cells.map(\.value)
        == [.text("43850"), .boolean(true), .text("mai"), .formulaWithoutValue]
    )
  }

  @Test
  func `need no style sheet to be numbers`() throws {
    let package = Package(rows: #"<row><c s="3"><v>43850</v></c></row>"#)
    #expect(try package.firstRow()?[1] == .number(SheetNumber(text: "43850", value: 43_850)))
  }
}

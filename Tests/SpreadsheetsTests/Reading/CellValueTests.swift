import Chronology
import Spreadsheets
import Testing

struct `Values of cells` {
  static func value(_ cell: String) throws -> CellValue? {
    try Package(rows: "<row>\(cell)</row>").firstRow()?[1]
  }

  @Test(
    arguments: [
      ("0", 0, "0"), ("1", 1, "1"), ("-7", -7, "-7"), ("8.5", 8.5, "8.5"), ("8.50", 8.5, "8.5"),
      ("8.1999999999999993", 8.2, "8.2"), ("5.5000000000000000E-2", 0.055, "0.055"),
      ("0.1", 0.1, "0.1"), ("1E3", 1_000, "1000"), ("1e-3", 0.001, "0.001"), ("1.0", 1, "1"),
      ("54180001234", 54_180_001_234, "54180001234"), ("+3", 3, "3"), (".5", 0.5, "0.5"),
      ("5.", 5, "5"), ("-0", 0, "0"), ("007", 7, "7"),
      ("9007199254740993", 9_007_199_254_740_992, "9007199254740992"),
      ("123456789.123456789", 123_456_789.123_456_79, "123456789.12345679"),
      ("6.25", 6.25, "6.25"), ("9.949999999999999", 9.95, "9.95"), (" 4 ", 4, "4"),
    ]
  )
  func `are numbers with the digits of the file`(
    text: String,
    value: Double,
    shortest: String
  ) throws {
    guard case .number(let number) = try Self.value("<c><v>\(text)</v></c>") else {
      Issue.record("\(text) is no number")
      return
    }
    #expect(number.text == text.filter { $0 != " " })
    #expect(abs(number.value - value) <= abs(value) * 1e-15)
    #expect(number.shortest == shortest)
  }

  @Test(arguments: ["", "n", "khác"])
  func `are numbers where their type says nothing else`(type: String) throws {
    #expect(
      try Self.value(#"<c t="\#(type)"><v>12</v></c>"#)
        == .number(SheetNumber(text: "12", value: 12))
    )
  }

  @Test(arguments: ["mười", "1,5", "1 000", "0x10", "--1", "1e", "NaN", "inf", "1E999"])
  func `are texts where a number is none`(text: String) throws {
    #expect(try Self.value("<c><v>\(text)</v></c>") == .text(text))
  }

  @Test(
    arguments: [
      (8.0, 8), (-3.0, -3), (8.5, nil), (9_007_199_254_740_992.0, 9_007_199_254_740_992),
      (1e300, nil), (0.0, 0),
    ] as [(Double, Int?)]
  )
  func `are whole numbers where they are exactly that`(value: Double, integer: Int?) {
    #expect(SheetNumber(text: "", value: value).integer == integer)
  }

  @Test(
    arguments: [
      ("1", true), ("0", false), ("true", true), ("false", false), ("TRUE", true), ("FALSE", false),
    ]
  )
  func `are true or false`(text: String, expected: Bool) throws {
    #expect(try Self.value(#"<c t="b"><v>\#(text)</v></c>"#) == .boolean(expected))
  }

  @Test(arguments: [
    "#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#GETTING_DATA",
  ])
  func `are errors`(text: String) throws {
    #expect(try Self.value(#"<c t="e"><v>\#(text)</v></c>"#) == .error(text))
  }

  @Test(
    arguments: [
      ("<c><f>1+1</f></c>", CellValue.formulaWithoutValue),
      ("<c><f>1+1</f><v></v></c>", .formulaWithoutValue),
      ("<c><f>1+1</f><v/></c>", .formulaWithoutValue),
      ("<c><f/><v>2</v></c>", .number(SheetNumber(text: "2", value: 2))),
      ("<c><f t=\"shared\" si=\"0\"/><v>3</v></c>", .number(SheetNumber(text: "3", value: 3))),
      ("<c t=\"str\"><f>A1</f><v>có</v></c>", .text("có")),
      ("<c t=\"b\"><f>TRUE()</f><v>1</v></c>", .boolean(true)),
      ("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", .error("#DIV/0!")),
      ("<c t=\"s\"><f>A1</f><v>0</v></c>", .text("chung")),
      ("<c><v>4</v><f>2+2</f></c>", .number(SheetNumber(text: "4", value: 4))),
    ]
  )
  func `of a formula are what was calculated last`(cell: String, expected: CellValue) throws {
    let found = try Package(rows: "<row>\(cell)</row>").firstRow()?.cells.first
    #expect(found?.value == expected)
    #expect(found?.isFormula == true)
  }

  @Test
  func `of a formula never show its text`() throws {
    let cell = "<c t=\"str\"><f>HYPERLINK(\"http://example.invalid\",\"a\")</f><v>a</v></c>"
    #expect(try Self.value(cell) == .text("a"))
    #expect(try Self.value("<c t=\"str\"><f>\"\"</f><v></v></c>") == nil)
  }

  @Test(
    arguments: [
      "<c/>", "<c></c>", "<c s=\"1\"/>", "<c><v/></c>", "<c t=\"s\"/>", "<c t=\"b\"/>",
      "<c t=\"e\"><v/></c>",
      "<c t=\"inlineStr\"/>", "<c t=\"inlineStr\"><is/></c>", "<c t=\"d\"><v/></c>",
    ]
  )
  func `are none where nothing stands`(cell: String) throws {
    #expect(try Package(rows: "<row>\(cell)</row>").table().rows.isEmpty)
  }

  @Test(
    arguments: [
      ("2020-02-29", "2020-02-29", nil), ("2020-02-29T08:30:00", "2020-02-29", 30_600),
      ("2020-02-29T00:00:00", "2020-02-29", nil), ("2020-02-29T23:59:59.5Z", "2020-02-29", 86_399),
      ("1899-12-31", "1899-12-31", nil), ("2020-02-29 07:00:01", "2020-02-29", 25_201),
    ] as [(String, String, Int32?)]
  )
  func `are days of ISO 8601`(text: String, day: String, seconds: Int32?) throws {
    #expect(
      try Self.value(#"<c t="d"><v>\#(text)</v></c>"#)
        == .date(try #require(Day(iso: day)), seconds: seconds)
    )
  }

  @Test(arguments: [
    "2020-02-30", "29/02/2020", "2020", "T08:30:00", "2020-13-01", "2020-02-29T25:00:00",
    "2020-02-29T08:61:00", "2020-02-29rác", "2020-02-29T-1:00:00",
  ])
  func `are texts where there is no such day or time`(text: String) throws {
    #expect(try Self.value(#"<c t="d"><v>\#(text)</v></c>"#) == .text(text))
  }

  @Test
  func `keep the order of their columns, with gaps`() throws {
    let package = Package(
      rows: """
        <row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c><c r="F3" t="b"><v>0</v></c><c/>\
        <c t="str"><v>x</v></c></row>
        """
    )
    let row = try #require(try package.firstRow())
    #expect(row.number == 3)
    #expect(row.cells.map(\.column) == [2, 3, 6, 8])
    #expect(row[1] == nil)
    #expect(row[4] == nil)
    #expect(row[6] == .boolean(false))
    #expect(row.cell(inColumn: 8)?.text == "x")
    #expect(row.cell(inColumn: 0) == nil)
    #expect(row.cell(inColumn: 9) == nil)
  }
}

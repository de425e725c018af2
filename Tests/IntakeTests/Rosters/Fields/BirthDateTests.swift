import Chronology
import Personnel
import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A birth date of a roster` {
  @Test(
    arguments: [
      ("05/02/1980", "1980-02-05"), ("5/2/1980", "1980-02-05"), ("05-02-1980", "1980-02-05"),
      ("05.02.1980", "1980-02-05"), ("5 / 2 / 1980", "1980-02-05"), ("5,2,1980", "1980-02-05"),
      ("05–02–1980", "1980-02-05"), ("5/2-1980", "1980-02-05"), ("31/12/1969", "1969-12-31"),
      ("29/02/1980", "1980-02-29"), ("02/1980", "1980-02"), ("2-1980", "1980-02"),
      ("12.1980", "1980-12"), ("1980", "1980"), ("05/02/1980 00:00", "1980-02-05"),
    ]
  )
  func `is read with the day first, or as a month or a year`(text: String, iso: String) throws {
    let row = try SampleRoster.row([.birthDate: text])
    #expect(row[.birthDate] == iso)
    #expect(row.problems.isEmpty && row.repairs.isEmpty)
  }

  @Test(arguments: [
    "05/02/1980.", " 05/02/1980 ", "05/02/1980 .", "05/02/1980\n", "\u{A0}05/02/1980",
  ])
  func `may end with a dot and have spaces around it`(text: String) throws {
    #expect(try SampleRoster.row([.birthDate: text])[.birthDate] == "1980-02-05")
  }

  @Test(
    arguments: [
      ("ngày 5 tháng 2 năm 1980", "1980-02-05"), ("Ngày 05 tháng 02 năm 1980", "1980-02-05"),
      ("sinh ngày 5/2/1980", "1980-02-05"), ("tháng 2 năm 1980", "1980-02"),
      ("Tháng 02/1980", "1980-02"), ("năm 1980", "1980"), ("Sinh năm 1980", "1980"),
      ("1980-02-05", "1980-02-05"), ("1980/02/05", "1980-02-05"), ("1980-02", "1980-02"),
      ("1980-02-05 00:00:00", "1980-02-05"), ("1980-02-05T00:00:00", "1980-02-05"),
      ("05021980", "1980-02-05"), ("19800205", "1980-02-05"), ("05-02-80", "1980-02-05"),
    ]
  )
  func `written in another way is read, and the repair is told`(text: String, iso: String) throws {
    let row = try SampleRoster.row([.birthDate: text])
    #expect(row[.birthDate] == iso)
    #expect(row.repairs == [Repair(field: .birthDate, from: text, to: iso, rule: .date)])
  }

  @Test(
    arguments: [
      ("5/2/80", "1980-02-05"), ("5/2/45", "1945-02-05"), ("5/2/04", "2004-02-05"),
      ("5/2/00", "2000-02-05"), ("1/1/99", "1999-01-01"), ("5.2.40", "1940-02-05"),
    ]
  )
  func `of two digits is of the century that makes a grown person`(
    text: String,
    iso: String
  ) throws {
    #expect(try SampleRoster.row([.birthDate: text])[.birthDate] == iso)
  }

  @Test(
    arguments: [
      "31/02/1980", "29/02/1981", "29/02/1900", "31/4/1980", "00/02/1980", "13/1980", "32/01/1980",
      "99999999", "2/13/1980", "5/2", "5/2/980", "12", "80", "050280", "khoảng 1980", "Mậu Thân",
      "x", "5/II/1980", "05/02/198O", "5/1980/2", "1/2/3/4", "5/2/1980 12:00:00 AM",
    ]
  )
  func `that there is not holds the row`(text: String) throws {
    let row = try SampleRoster.row([.birthDate: text])
    #expect(row.problemNames == ["birthDate invalidDate"])
    #expect(row.problems.first?.value == text)
    #expect(row[.birthDate] == nil)
  }

  @Test(
    arguments: [
      ("2004", true), ("2005", false), ("1/1/2021", false), ("2030", false), ("1940", true),
      ("1939", false), ("5/2/1880", false), ("5/2/05", false),
    ]
  )
  func `of somebody under 16 or over 80 holds the row`(text: String, isGood: Bool) throws {
    let row = try SampleRoster.row([.birthDate: text])
    #expect(row.problemNames == (isGood ? [] : ["birthDate implausibleBirthDate"]))
  }

  @Test
  func `says what is wrong with it`() throws {
    func sentence(_ text: String) throws -> String {
      try SampleRoster.row([.birthDate: text]).problems.first?.sentence.vi ?? ""
    }
    #expect(try sentence("31/02/1980").hasPrefix("không có ngày sinh “31/02/1980”. Xem lại"))
    #expect(try sentence("2/13/1980").contains("có vẻ tháng đứng trước ngày"))
    #expect(try sentence("Mậu Thân").hasPrefix("không hiểu ngày sinh “Mậu Thân”."))
    #expect(try sentence("2005").contains("chưa đủ 16 tuổi"))
    #expect(try sentence("1930").contains("trên 80 tuổi"))
  }

  @Test
  func `is uncertain where another in the file has the month first`() throws {
    let head = "STT;Họ và tên;Ngày sinh;Đơn vị"
    let months = try SampleRoster.read([
      head, "1;Lê An;02/13/1980;Sở Y tế", "2;Lê Hòa;02/05/1980;Sở Y tế", "3;Lê Ba;1981;Sở Y tế",
      "4;Lê Tư;04/04/1981;Sở Y tế",
    ])
    #expect(
      months.rows.map(\.warningNames) == [[], ["birthDate uncertainDate"], [], []]
    )
    let both = try SampleRoster.read([
      head, "1;Lê An;02/13/1980;Sở Y tế", "2;Lê Hòa;02/05/1980;Sở Y tế",
      "3;Lê Ba;13/2/1981;Sở Y tế",
    ])
    #expect(both.rows.allSatisfy { $0.warnings.isEmpty })
  }
}

struct `A birth date in a cell of a spreadsheet` {
  static func read(
    _ value: CellValue,
    format: String? = nil,
    uses1904: Bool = false
  ) -> String? {
    let reading = try? BirthDateReading(
      value,
      text: value.plainText ?? "",
      format: format,
      uses1904: uses1904,
      referenceYear: 2020
    )
    return reading.map { "\($0.date)\($0.isRepaired ? " repaired" : "")" }
  }

  static func number(_ text: String) -> CellValue {
    .number(SheetNumber(text: text, value: Double(text) ?? .nan))
  }

  @Test(
    arguments: [
      (nil, "1980-02-05"), ("dd/mm/yyyy", "1980-02-05"), ("d/m/yy", "1980-02-05"),
      ("mm/yyyy", "1980-02"), ("mm-yy", "1980-02"), ("yyyy", "1980"), ("yy", "1980"),
      ("[$-42A]dd mmmm yyyy", "1980-02-05"), ("\"ngày\" d/m/yyyy;@", "1980-02-05"),
      ("[$-1010000]yyyy;@", "1980"), ("\"d\"mm/yyyy", "1980-02"), ("", "1980-02-05"),
    ] as [(String?, String)]
  )
  func `is as exact as its number format shows it`(format: String?, iso: String) throws {
    let day = try #require(Day(iso: "1980-02-05"))
    #expect(Self.read(.date(day, seconds: nil), format: format) == iso)
    #expect(Self.read(.date(day, seconds: 3_600), format: format) == iso)
  }

  @Test(
    arguments: [
      ("29256", false, "1980-02-05 repaired"), ("27794", true, "1980-02-05 repaired"),
      ("29256", true, "1984-02-06 repaired"), ("1980", false, "1980"), ("1980", true, "1980"),
      ("5021980", false, "1980-02-05 repaired"), ("15021980", false, "1980-02-15 repaired"),
      ("60", false, nil), ("2.198", false, nil), ("0", false, nil), ("-1", false, nil),
      ("1E300", false, nil), ("2999", false, nil), ("99999", false, nil),
      ("123456789", false, nil), ("99991980", false, nil),
    ]
  )
  func `may be a number: a serial day, a year, or all of its digits`(
    number: String,
    uses1904: Bool,
    date: String?
  ) {
    #expect(Self.read(Self.number(number), uses1904: uses1904) == date)
  }

  @Test
  func `may be the result of a formula, and a broken one is a problem`() throws {
    let reading = try SampleRoster.workbook { writer in
      let sheet = try writer.addSheet("Danh sách")
      try sheet.put("STT", "Họ và tên", "Ngày sinh", row: 1)
      try sheet.put("1", "Lê Hòa", row: 2)
      try sheet.write(formula: "=E2", value: .text("05/02/1980"), row: 2, column: 3)
      try sheet.put("2", "Lê An", row: 3)
      try sheet.write(formula: "=E3", value: .number(29_256), row: 3, column: 3)
    }
    #expect(reading.rows.map { $0[.birthDate] } == ["1980-02-05", "1980-02-05"])
    let broken = try SampleRoster.row([.birthDate: "#REF!"])
    #expect(broken.problemNames == ["birthDate brokenFormula"])
  }
}

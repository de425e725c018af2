import Personnel
import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A national ID of a roster` {
  @Test(
    arguments: [
      "054080001234", "054 080 001 234", "054.080.001.234", "054-080-001-234", "'054080001234",
      "054080001234.", " 054080001234 ", "054080001234\u{200B}", "\u{A0}054080001234",
    ]
  )
  func `may have spaces, dots and an apostrophe`(text: String) throws {
    let row = try SampleRoster.row([
      .birthDate: "1980", .gender: "Nam", .nationalID: text,
    ])
    #expect(row[.nationalID] == "054080001234")
    #expect(row.problems.isEmpty && row.warnings.isEmpty)
  }

  @Test(
    arguments: [
      ("54080001234", "1980", "Nam", "054080001234"), ("1080001234", "1980", "Nam", "001080001234"),
      ("54180001234", "05/02/1980", "Nữ", "054180001234"),
      ("54180001234", "1980", "", "054180001234"),
      ("54203001234", "2003", "Nam", "054203001234"), ("54303001234", "2003", "Nữ", "054303001234"),
    ]
  )
  func `gets its zeros back where gender and year then agree`(
    text: String,
    date: String,
    gender: String,
    digits: String
  ) throws {
    let row = try SampleRoster.row([.birthDate: date, .gender: gender, .nationalID: text])
    #expect(row[.nationalID] == digits)
    let repair = Repair(field: .nationalID, from: text, to: digits, rule: .leadingZero)
    #expect(row.repairs == [repair])
    #expect(row.isGood)
  }

  @Test(
    arguments: [
      ("54080001234", "1981", "Nam"), ("54080001234", "1980", "Nữ"), ("54080001234", "", "Nam"),
      ("54080001234", "", ""), ("0221234567", "1980", "Nam"), ("12345678", "1980", "Nam"),
      ("0540800012345", "1980", "Nam"), ("05408000123A", "1980", "Nam"),
      ("O54080001234", "1980", "Nam"), ("5.41E+10", "1980", "Nam"), ("5,4E+10", "1980", "Nam"),
      ("CCCD 054080001234", "1980", "Nam"),
      ("C1234567", "1980", "Nam"),
      ("221234567/054080001234", "1980", "Nam"),
    ]
  )
  func `of the wrong length or with letters holds the row, and is not guessed`(
    text: String,
    date: String,
    gender: String
  ) throws {
    let row = try SampleRoster.row([.birthDate: date, .gender: gender, .nationalID: text])
    #expect(row.problemNames == ["nationalID invalidNationalID"])
    #expect(row[.nationalID] == nil)
    #expect(row.problems.first?.value == text)
  }

  @Test
  func `of nine digits is the older card's`() throws {
    let row = try SampleRoster.row([.birthDate: "1980", .nationalID: "221 234 567"])
    #expect(row[.nationalID] == "221234567")
    #expect(row.isGood && row.warnings.isEmpty)
  }

  @Test(
    arguments: [
      ("1980", "Nữ", ["nationalID idDisagrees"]), ("1981", "Nam", ["nationalID idDisagrees"]),
      ("02/1980", "Nam", []), ("", "Nam", []), ("1980", "", []), ("", "", []),
    ]
  )
  func `that disagrees with gender or year is a warning`(
    date: String,
    gender: String,
    warnings: [String]
  ) throws {
    let row = try SampleRoster.row([
      .birthDate: date, .gender: gender, .nationalID: "054080001234",
    ])
    #expect(row.warningNames == warnings)
    #expect(row.isGood)
  }

  @Test
  func `as a number of a spreadsheet keeps all of its digits`() throws {
    let reading = try SampleRoster.workbook { writer in
      let power = try writer.format(CellFormat().with { $0.numberFormat = "0.00E+00" })
      let sheet = try writer.addSheet("Danh sách")
      try sheet.put("STT", "Họ và tên", "Năm sinh", "Số CCCD", "Điện thoại", row: 1)
      try sheet.put("1", "Lê Hòa", "1980", row: 2)
      try sheet.write(54_180_001_234, row: 2, column: 4, power)
      try sheet.write(905_123_456, row: 2, column: 5, power)
    }
    #expect(reading.rows[0][.nationalID] == "054180001234")
    #expect(reading.rows[0][.phone] == "+84905123456")
    #expect(reading.rows[0].repairNames == ["nationalID leadingZero", "phone leadingZero"])
  }

  @Test
  func `stands once in a file, and the later rows are held`() throws {
    let reading = try SampleRoster.read([
      "STT;Họ và tên;Số CCCD;Đơn vị", "1;Lê Hòa;054080001234;Sở Y tế",
      "2;Lê An;054 080 001 234;Sở Y tế", "3;Lê Ba;054080001235;Sở Y tế",
      "4;Lê Tư;054080001234;Sở Y tế", "5;Lê Năm;;Sở Y tế", "6;Lê Sáu;;Sở Y tế",
    ])
    let duplicate = ["nationalID duplicateInFile"]
    #expect(reading.rows.map(\.problemNames) == [[], duplicate, [], duplicate, [], []])
    #expect(reading.rows[1].problems[0].sentence.vi.contains("đã có ở dòng 2."))
    #expect(!reading.rows[1].problems[0].sentence.vi.contains("054080001234"))
  }

  @Test
  func `may stand again with the same code, for another assignment`() throws {
    let reading = try SampleRoster.read([
      "STT;Mã cán bộ;Họ và tên;Số CCCD", "1;PY-1;Lê Hòa;054080001234",
      "2;PY-1;Lê Hòa;054080001234", "3;PY-2;Lê An;054080001234",
    ])
    #expect(reading.rows.map(\.isGood) == [true, true, false])
  }

  @Test
  func `is compared over all sheets`() throws {
    let reading = try SampleRoster.workbook { writer in
      for name in ["Một", "Hai"] {
        let sheet = try writer.addSheet(name)
        try sheet.put("STT", "Họ và tên", "Số CCCD", row: 1)
        try sheet.put("1", "Lê Hòa", "054080001234", row: 2)
      }
    }
    #expect(reading.rows.map(\.isGood) == [true, false])
    #expect(reading.rows[1].problems[0].sentence.vi.contains("trang “Một”"))
  }
}

struct `A telephone number of a roster` {
  @Test(
    arguments: [
      ("0905123456", "+84905123456", []), ("0905 123 456", "+84905123456", []),
      ("0905.123.456", "+84905123456", []), ("(0905) 123-456", "+84905123456", []),
      ("0905 123 456.", "+84905123456", []), ("'0905123456", "+84905123456", []),
      ("+84905123456", "+84905123456", []), ("84905123456", "+84905123456", []),
      ("0084905123456", "+84905123456", []), ("+84 (0)905 123 456", "+84905123456", []),
      ("905123456", "+84905123456", [.leadingZero]), ("02573841234", "+842573841234", []),
      ("0257.3841234", "+842573841234", []), ("(0257) 3841 234", "+842573841234", []),
      ("02438251234", "+842438251234", []), ("01681234567", "+84381234567", [.phonePrefix]),
      ("1681234567", "+84381234567", [.leadingZero, .phonePrefix]),
      ("+841231234567", "+84831234567", [.phonePrefix]),
    ] as [(String, String, [Repair.Rule])]
  )
  func `is given its international form, and repairs are told`(
    text: String,
    number: String,
    rules: [Repair.Rule]
  ) throws {
    let row = try SampleRoster.row([.phone: text])
    #expect(row[.phone] == number)
    let repairs = rules.map { Repair(field: .phone, from: text, to: number, rule: $0) }
    #expect(row.repairs == repairs)
    #expect(row.warnings.isEmpty)
  }

  @Test(
    arguments: [
      ("0120", "070"), ("0121", "079"), ("0122", "077"), ("0126", "076"), ("0128", "078"),
      ("0123", "083"), ("0124", "084"), ("0125", "085"), ("0127", "081"), ("0129", "082"),
      ("0162", "032"), ("0163", "033"), ("0164", "034"), ("0165", "035"), ("0166", "036"),
      ("0167", "037"), ("0168", "038"), ("0169", "039"), ("0186", "056"), ("0188", "058"),
      ("0199", "059"),
    ]
  )
  func `of before 2018 gets its prefix of today`(old: String, new: String) {
    let reading = PhoneReading(old + "1234567")
    #expect(reading?.number == "+84" + new.dropFirst() + "1234567")
    #expect(reading?.rules == [.phonePrefix])
  }

  @Test(
    arguments: [
      "12345", "090512345", "09051234567", "3841234", "1900 1234", "+1 202 555 0100",
      "nội bộ 12", "O905123456", "9.05E+08", "02573841234 (máy lẻ 12)", "01231234", "+84",
    ]
  )
  func `that is none of this country is kept, with a warning`(text: String) throws {
    let row = try SampleRoster.row([.phone: text])
    #expect(row[.phone] == text)
    #expect(row.warningNames == ["phone oddPhone"])
    #expect(row.isGood)
  }

  @Test(
    arguments: [
      "0905123456/0912345678", "0905123456; 02573841234", "0905 123 456, 0912 345 678",
      "0905123456 / 12", "905123456/912345678",
    ]
  )
  func `is the first where several stand in a cell, with a warning`(text: String) throws {
    let row = try SampleRoster.row([.phone: text])
    #expect(row[.phone] == "+84905123456")
    #expect(row.warningNames == ["phone oddPhone"])
  }
}

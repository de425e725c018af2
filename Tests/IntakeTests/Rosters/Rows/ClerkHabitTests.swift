import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

/// What clerks do with rosters that no form foresees.
struct `A clerk's habit in a roster` {
  static let head = "STT;Mã cán bộ;Họ và tên;Ngày sinh;Số CCCD;Điện thoại;Đơn vị"
  static let people = [head, "1;PY-1;Lê Hòa;1980;;;Sở Y tế", "2;PY-2;Lê An;1981;;;Sở Y tế"]

  @Test(
    arguments: [
      "1;2;3;4;5;6;7", "(1);(2);(3);(4);(5);(6);(7)", "[1];[2];[3];[4];[5];[6];[7]",
      "I;II;III;IV;V;VI;VII", "A;B;C;1;2;3;4=1+2", "(A);(B);(1);(2);(3);(4);(5)",
    ]
  )
  func `of numbering columns is understood, also over codes`(numbers: String) throws {
    let reading = try SampleRoster.read([Self.head, numbers, "1;PY-1;Lê Hòa;1980;;;Sở Y tế"])
    #expect(reading.people == ["Lê Hòa | Sở Y tế"])
    #expect(reading.ignoredPieces == ["2...2 columnNumbers"])
  }

  @Test(arguments: ["3;12;;1980;;;", "3;12;;05/02/1980;;;", "3;1;;1980;;;1", "3;;1;1980;;;"])
  func `of leaving the name out is no numbering of columns`(line: String) throws {
    let row = try #require(try SampleRoster.read(Self.people + [line]).rows.last)
    #expect(row.row == 4)
    #expect(row.problemNames == ["fullName missingName"])
  }

  @Test(
    arguments: [
      "Ấn định danh sách này có 45 (bốn mươi lăm) người.", "Danh sách gồm có 45 đồng chí.",
      "(Danh sách này có bốn mươi lăm người)", "Danh sách trên có 45 người",
    ]
  )
  func `of stating a total in other words is understood`(line: String) throws {
    let reading = try SampleRoster.read(Self.people + [line, "", ";;Trần Văn Ký;;;;"])
    #expect(reading.rows.map(\.row) == [2, 3])
    #expect(reading.sheets[0].warnings.map(\.code) == [.totalDiffers])
  }

  @Test(
    arguments: [
      (["có một trăm lẻ hai người"], 102), (["bốn mươi bốn"], 44), (["bốn mươi tư"], 44),
      (["hai trăm linh năm"], 205), (["bốn"], 4),
    ]
  )
  func `of saying a number in another way is understood`(texts: [String], number: Int) {
    #expect(StatedTotal.number(in: texts) == number)
  }

  @Test(
    arguments: [
      [";;LẬP BIỂU;;GIÁM ĐỐC;;", ";;(đã ký);;(đã ký);;", ";;Trần Văn Ký;;Phạm Thị Lan;;"],
      [";;GIÁM ĐỐC;;;;", ";;Trần Văn Ký;;;;"], [";;Trưởng phòng;;;;", "", ";;Trần Văn Ký;;;;"],
    ]
  )
  func `of signing in the column of names makes nobody`(lines: [String]) throws {
    let reading = try SampleRoster.read(Self.people + lines)
    #expect(reading.rows.map(\.row) == [2, 3])
    #expect(reading.sheets[0].ignored.last?.reason == .footer)
  }

  @Test
  func `of naming a group without a numeral never leaves its people in the one above`() throws {
    let reading = try SampleRoster.sheet(
      [
        ["STT", "Họ và tên", "Ngày sinh", "Đơn vị"], ["I. SỞ Y TẾ"], ["1", "Lê An", "1980"],
        ["THANH NIÊN XUNG PHONG"], ["2", "Lê Hòa", "1981"], ["Đoàn Ca múa nhạc"],
        ["3", "Lê Ba", "1982"],
      ],
      merges: ["A4:D4"]
    )
    #expect(
      reading.people == [
        "Lê An | SỞ Y TẾ", "Lê Hòa | THANH NIÊN XUNG PHONG", "Lê Ba | Đoàn Ca múa nhạc",
      ]
    )
  }

  @Test(arguments: [
    ["I", "Sở Y tế", "", "02"], ["II.", "Sở Y tế", "", "2 người"], ["I - Sở Y tế"],
  ])
  func `of counting the people of a group makes nobody of it`(row: [String]) throws {
    let reading = try SampleRoster.sheet([
      ["STT", "Họ và tên", "Ngày sinh", "Chức vụ"], row, ["1", "Lê An", "1980"],
    ])
    #expect(reading.people == ["Lê An | Sở Y tế"])
  }

  @Test(arguments: ["DANH SÁCH DỰ PHÒNG", "(tiếp theo)", "Trang 2 của 3", "Phụ lục kèm theo"])
  func `of writing a remark between people names no agency`(remark: String) throws {
    let reading = try SampleRoster.sheet([
      ["STT", "Họ và tên", "Ngày sinh"], ["I. Sở Y tế"], ["1", "Lê An", "1980"], [remark],
      ["2", "Lê Hòa", "1981"],
    ])
    #expect(reading.people == ["Lê An | Sở Y tế", "Lê Hòa | Sở Y tế"])
  }

  @Test(arguments: ["-", "–", "...", "…", "--"])
  func `of striking a cell out leaves it empty`(stroke: String) throws {
    let line = "3;\(stroke);Lê Ba;\(stroke);\(stroke);\(stroke);\(stroke)"
    let row = try SampleRoster.read(Self.people + [line]).rows[2]
    #expect(row.values.texts.map(\.text) == ["Lê Ba"])
    #expect(row.isGood && row.warnings.isEmpty)
    let dates = try SampleRoster.sheet([
      ["STT", "Họ và tên", "Năm sinh", ""], ["", "", "Nam", "Nữ"], ["1", "Lê An", "1980", stroke],
    ])
    #expect(dates.rows[0][.gender] == "male")
    #expect(dates.rows[0].isGood)
  }

  @Test(
    arguments: [
      "0905123456\n0912345678", "0905123456 - 0912345678", "0905 123 456 0912 345 678",
      "0905 123 456\n02573 841 234",
    ]
  )
  func `of writing two telephone numbers without a sign gives the first`(text: String) throws {
    let row = try SampleRoster.row([.phone: text])
    #expect(row[.phone] == "+84905123456")
    #expect(row.warningNames == ["phone oddPhone"])
  }

  @Test(arguments: ["0573841234", "057 3841 234", "0310123456", "0801234567"])
  func `of keeping an area code of before 2017 makes no mobile number`(text: String) throws {
    let row = try SampleRoster.row([.phone: text])
    #expect(row[.phone] == text)
    #expect(row.warningNames == ["phone oddPhone"])
  }

  @Test
  func `of saving numbers as decimals does not make a digit of the zero`() throws {
    let row = try SampleRoster.row([.birthDate: "1980", .nationalID: "54080001234.0"])
    #expect(row[.nationalID] == "054080001234")
    let short = try SampleRoster.row([.birthDate: "1980", .nationalID: "22123456.0"])
    #expect(short.problemNames == ["nationalID invalidNationalID"])
  }

  @Test(
    arguments: [
      ("Họ và tên cán bộ phụ trách TTĐN", .fullName), ("Họ tên người được cử", .fullName),
      ("Đơn vị cử đi học", .agency), ("Chức danh của cán bộ", .position), ("Năm", nil),
      ("Ngày vào cơ quan", nil), ("Năm hưởng ngạch", nil), ("Thời gian giữ chức vụ", nil),
      ("HO TEN VO", nil), ("DON VI CU", nil), ("Họ tên bố", nil), ("GT", .gender),
      ("CMTND", .nationalID), ("Mail công vụ", .email),
    ] as [(String, RosterField?)]
  )
  func `of naming a column is told by its marks where it has some`(
    title: String,
    field: RosterField?
  ) {
    #expect(ColumnMatcher.match([title])?.field == field)
  }

  @Test
  func `of joining two columns of a name is understood for one person too`() throws {
    let reading = try SampleRoster.sheet(
      [["STT", "Họ và tên", "", "Đơn vị"], ["1", "Lê Văn", "An", "Sở Y tế"]],
      merges: ["B1:C1"]
    )
    #expect(reading.people == ["Lê Văn An | Sở Y tế"])
  }
}

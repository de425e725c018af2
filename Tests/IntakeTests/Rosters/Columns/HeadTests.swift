import Personnel
import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `The head of a roster` {
  @Test
  func `is found under a letterhead, not in it`() throws {
    let reading = try SampleRoster.read([
      "UBND TỈNH PHÚ YÊN;;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "SỞ NỘI VỤ;;;Độc lập - Tự do - Hạnh phúc", "", "DANH SÁCH CÁN BỘ", "",
      "STT;Họ và tên;Ngày sinh;Đơn vị", "1;Lê Hòa;1980;Sở Y tế",
    ])
    #expect(reading.sheets[0].headRows == 6...6)
    #expect(reading.ignoredPieces == ["1...5 letterhead"])
    #expect(reading.sheets[0].letterhead.contains("SỞ NỘI VỤ"))
    #expect(reading.people == ["Lê Hòa | Sở Y tế"])
  }

  @Test
  func `may stand anywhere on the sheet`() throws {
    let rows = [["STT", "Họ và tên", "Đơn vị"], ["1", "Lê Hòa", "Sở Y tế"]]
    let place = CellAddress(row: 5, column: 3)
    let reading = try SampleRoster.sheet(rows, from: place)
    #expect(reading.columnNames == ["C number", "D fullName", "E agency"])
    #expect(reading.people == ["Lê Hòa | Sở Y tế"])
    #expect("\(reading.rows[0].cell(of: .agency))" == "E6")
  }

  @Test
  func `may be parted from the people by an empty row`() throws {
    let reading = try SampleRoster.read([
      "STT;Họ và tên;Đơn vị", "", "1;Lê Hòa;Sở Y tế", "", "", "2;Lê An;Sở Y tế",
    ])
    #expect(reading.rows.map(\.row) == [3, 6])
  }

  @Test(arguments: [["B1:C1", "A1:A2", "D1:D2"], []])
  func `splits the name in two rows, with merged cells told or not`(merges: [String]) throws {
    let reading = try SampleRoster.sheet(
      [
        ["STT", "Họ và tên", "", "Đơn vị"], ["", "Họ và chữ đệm", "Tên", ""],
        ["1", "Nguyễn Thị", "Gấm", "Sở Y tế"],
      ],
      merges: merges
    )
    #expect(reading.sheets[0].headRows == 1...2)
    #expect(
      reading.columnNames == ["A number", "B familyAndMiddleName", "C givenName", "D agency"]
    )
    #expect(reading.sheets[0].columns[1].title == "Họ và tên / Họ và chữ đệm")
    #expect(reading.rows[0].values.name?.given == "Gấm")
    #expect(reading.people == ["Nguyễn Thị Gấm | Sở Y tế"])
  }

  @Test(arguments: [["C1:D1", "A1:A2", "B1:B2", "E1:E2"], []])
  func `splits the birth date by gender`(merges: [String]) throws {
    let reading = try SampleRoster.sheet(
      [
        ["TT", "Họ và tên", "Năm sinh", "", "Đơn vị"], ["", "", "Nam", "Nữ", ""],
        ["1", "Lê An", "1980", "", "Sở Y tế"], ["2", "Lê Hòa", "", "05/02/1981", "Sở Y tế"],
      ],
      merges: merges
    )
    #expect(reading.rows.map { $0[.gender] } == ["male", "female"])
    #expect(reading.rows.map { $0[.birthDate] } == ["1980", "1981-02-05"])
    #expect(reading.rows.map { "\($0.cell(of: .birthDate))" } == ["C3", "D4"])
  }

  @Test
  func `may have the running number in its second row only`() throws {
    let reading = try SampleRoster.sheet([
      ["", "Họ và tên", "Ngày sinh", "", "Đơn vị"], ["TT", "", "Nam", "Nữ", ""],
      ["1", "Lê An", "1980", "", "Sở Y tế"],
    ])
    #expect(reading.sheets[0].headRows == 1...2)
    #expect(reading.sheets[0].columns[0].field == .number)
  }

  @Test
  func `marks the gender in two columns, or in one`() throws {
    let two = try SampleRoster.sheet(
      [
        ["TT", "Họ và tên", "Giới tính", "", "Đơn vị"], ["", "", "Nam", "Nữ", ""],
        ["1", "Lê An", "x", "", "Sở Y tế"], ["2", "Lê Hòa", "", "X", "Sở Y tế"],
        ["3", "Lê Bình", "", "", "Sở Y tế"], ["4", "Lê Lan", "x", "x", "Sở Y tế"],
      ],
      merges: ["C1:D1"]
    )
    #expect(two.rows.map { $0[.gender] } == ["male", "female", nil, nil])
    #expect(two.rows.map(\.warningNames) == [[], [], [], ["gender oddGender"]])
    let one = try SampleRoster.read([
      "TT;Họ và tên;Nữ;Đơn vị", "1;Lê Hòa;x;Sở Y tế", "2;Lê An;;Sở Y tế", "3;Lê Bình;?;Sở Y tế",
    ])
    #expect(one.rows.map { $0[.gender] } == ["female", "male", nil])
    #expect(one.rows[2].warningNames == ["gender oddGender"])
  }

  @Test
  func `may join two untitled columns of a name`() throws {
    let reading = try SampleRoster.sheet(
      [
        ["STT", "Họ và tên", "", "Đơn vị"], ["1", "Nguyễn Thị", "Gấm", "Sở Y tế"],
        ["2", "Lê", "Hòa", "Sở Y tế"], ["3", "Y Bhăm", "Niê", "Sở Y tế"],
      ],
      merges: ["B1:C1"]
    )
    #expect(reading.columnNames.contains("C givenName"))
    #expect(reading.rows.map { $0[.fullName] } == ["Nguyễn Thị Gấm", "Lê Hòa", "Y Bhăm Niê"])
  }

  @Test
  func `keeps unknown columns and shows them`() throws {
    let reading = try SampleRoster.read([
      "STT;Họ và tên;Đơn vị;Sở thích", "1;Lê Hòa;Sở Y tế;đọc sách",
    ])
    #expect(reading.columnNames.last == "D ?")
    #expect(reading.sheets[0].warnings.map(\.code) == [.unknownColumn])
    #expect(reading.rows[0].isGood)
  }

  @Test
  func `gives a field to the exact title first, then to the one more to the left`() throws {
    let reading = try SampleRoster.read([
      "STT;Họ và tên;SĐT liên lạc;Di động;Điện thoại;Đơn vị",
      "1;Lê Hòa;0905123451;0905123452;0905123453;Sở Y tế",
    ])
    #expect(
      reading.columnNames == ["A number", "B fullName", "C ?", "D phone", "E ?", "F agency"]
    )
    #expect(reading.rows[0][.phone] == "+84905123452")
    let taken = "Đã lấy điện thoại ở cột D; cột này không ghi vào hồ sơ."
    #expect(reading.sheets[0].columns[4].reason.vi == taken)
  }

  @Test
  func `does not read the columns that we wrote when the file went back`() throws {
    let reading = try SampleRoster.read([
      "STT;Họ và tên;Đơn vị;Kết quả;Cần sửa", "1;Lê Hòa;Sở Y tế;Đã ghi;thiếu số CCCD",
    ])
    #expect(reading.sheets[0].columns.map(\.isRemark) == [false, false, false, true, true])
    #expect(reading.sheets[0].warnings.isEmpty)
    #expect(reading.rows[0].columns.last == 3)
  }

  @Test(
    arguments: [
      "Tên;Giá\r\nCam;5", "x", "STT;Mã cán bộ\r\n1;PY-1",
      "STT;Họ tên con;Họ và tên bố (mẹ);Đơn vị\r\n1;Lê An;Lê Bình;Sở Y tế",
    ]
  )
  func `is missing where the file has no table of people, which refuses it`(text: String) throws {
    let refusal = try #require(throws: FileRefusal.self) { try SampleRoster.read([text]) }
    #expect(refusal.faults.count == 1)
  }

  @Test
  func `with nobody under it is read, and is empty`() throws {
    let reading = try SampleRoster.read(["STT;Họ và tên;Đơn vị", "", "Danh sách này có 0 người"])
    #expect(reading.rows.isEmpty)
    #expect(reading.summary == RosterReading.Summary())
  }
}

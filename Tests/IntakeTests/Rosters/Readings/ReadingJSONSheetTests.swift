import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `The sheets of a reading's JSON` {
  @Test
  func `stand in the order of the file, those without a table too`() throws {
    let told = try ToldReading(
      SampleRoster.workbook { writer in
        let cover = try writer.addSheet("Bìa")
        try cover.put("Danh sách cán bộ", row: 2)
        let people = try writer.addSheet("Sở \"Y tế\"")
        try people.put("STT", "Họ và tên", "Năm sinh", row: 3)
        try people.put("1", "Lê An", "1980", row: 4)
        _ = try writer.addSheet("Trống")
        let more = try writer.addSheet("Sở Nội vụ")
        try more.put("STT", "Họ và tên", "Năm sinh", row: 1)
        try more.put("1", "Lê Hòa", "1981", row: 2)
      }
    )
    #expect(told.format == "xlsx")
    #expect(told.sheets.map(\.name) == ["Bìa", "Sở \"Y tế\"", "Trống", "Sở Nội vụ"])
    #expect(told.sheets.map(\.headerRows) == [[], [3], [], [1]])
    #expect(told.sheets.map(\.columns.count) == [0, 3, 0, 3])
    #expect(told.sheets.map(\.rows.count) == [0, 1, 0, 1])
    #expect(
      told.sheets.map { $0.ignored.map(\.reason) } == [
        ["noTable"], ["letterhead"], ["emptySheet"], [],
      ]
    )
    #expect(told.sheets.map { $0.ignored.map(\.rows) } == [[[1, 2]], [[1, 2]], [[1, 1]], []])
  }

  @Test
  func `with nobody under the titles have no rows, and all counts are nought`() throws {
    let told = try ToldReading(SampleRoster.read(["STT;Họ và tên;Năm sinh;Đơn vị"]))
    #expect(told.sheets[0].headerRows == [1])
    #expect(told.sheets[0].columns.map(\.field) == ["number", "fullName", "birthDate", "agency"])
    #expect(told.rows.isEmpty && told.sheets[0].ignored.isEmpty)
    #expect(told.summary == ["rows": 0, "good": 0, "held": 0, "repaired": 0])
  }

  @Test
  func `have both rows of a head of two, its titles joined and its columns lettered`() throws {
    let told = try ToldReading(
      SampleRoster.sheet(
        [
          ["STT", "Họ và tên", "", "Ngày sinh", "", "Sở thích"],
          ["", "Họ và chữ đệm", "Tên", "Nam", "Nữ", ""], ["1", "Lê Văn", "An", "1980", "", ""],
        ],
        from: CellAddress(row: 4, column: 26)
      )
    )
    let sheet = told.sheets[0]
    #expect(sheet.headerRows == [4, 5])
    #expect(sheet.columns.map(\.column) == ["Z", "AA", "AB", "AC", "AD", "AE"])
    #expect(
      sheet.columns.map(\.field)
        == ["number", "familyAndMiddleName", "givenName", "birthDate", "birthDate", nil]
    )
    #expect(sheet.columns[1].title == "Họ và tên / Họ và chữ đệm")
    #expect(sheet.columns[4].title == "Ngày sinh / Nữ")
    #expect(told.rows[0].row == 6)
    #expect(
      told.rows[0].values == ["fullName": "Lê Văn An", "birthDate": "1980", "gender": "male"]
    )
  }

  @Test
  func `tell the row of a warning where it has one`() throws {
    let told = try ToldReading(
      SampleRoster.workbook { writer in
        let sheet = try writer.addSheet("Danh sách")
        try sheet.put("STT", "Họ và tên", "Năm sinh", "Sở thích", row: 1)
        try sheet.put("1", "Lê An", "1980", row: 2)
        try sheet.put("2", "Lê Hòa", "1981", row: 3)
        try sheet.setRow(3, height: nil, isHidden: true)
        try sheet.put("Tổng cộng: 7", row: 5)
      }
    )
    let warnings = told.sheets[0].warnings
    #expect(warnings.map(\.code) == ["unknownColumn", "totalDiffers", "hiddenRows"])
    #expect(warnings.map(\.row) == [1, 5, nil])
  }

  @Test
  func `join ignored rows of one reason side by side`() throws {
    let told = try ToldReading(
      SampleRoster.read([
        "UBND TỈNH", "DANH SÁCH", "STT;Họ và tên;Năm sinh;Đơn vị", "A;B;C;D", "1;2;3;4",
        "I. Sở Y tế;;;", "1;Lê An;1980;", "STT;Họ và tên;Năm sinh;Đơn vị", "2;Lê Hòa;1981;",
        "Cộng: 2;;;", "3;Lê Ba;1982;", "Người lập;;;", ";Lê Tư;;",
      ])
    )
    #expect(
      told.sheets[0].ignored.map { "\($0.rows[0])-\($0.rows[1]) \($0.reason)" } == [
        "1-2 letterhead", "4-5 columnNumbers", "6-6 group", "8-8 repeatedTitles", "10-10 total",
        "12-13 footer",
      ]
    )
  }

  @Test(arguments: ["a.csv", "b.xls", "c.xlsx", "d"])
  func `are of the format that the contents tell, whatever the name`(name: String) throws {
    let workbook = try Workbook(bytes: Array("STT,Họ và tên,Năm sinh\n1,Lê An,1980".utf8))
    let told = try ToldReading(SampleRoster.read(workbook, name))
    #expect(told.format == "csv" && told.file == name)
  }
}

import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A mark for what stands in the row above` {
  static let head = "STT;Họ và tên;Ngày sinh;Đơn vị;Chức vụ;Ghi chú"

  @Test(
    arguments: [
      "-nt-", "nt", "NT", "- nt -", "như trên", "Như trên", "NHƯ TRÊN", "nhu tren", "(như trên)",
      "″", "〃", "”", "“", "\"", "''", "//", "-\"-", "- \" -", "-//-",
    ]
  )
  func `gives the agency of the person above, and the repair is told`(mark: String) throws {
    let reading = try SampleRoster.read([
      Self.head, "1;Lê Hòa;1980;Sở Y tế;Chuyên viên;",
      "2;Lê An;1981;\(SampleRoster.quoted(mark));Kế toán;",
    ])
    #expect(reading.people == ["Lê Hòa | Sở Y tế", "Lê An | Sở Y tế"])
    #expect(
      reading.rows[1].repairs == [Repair(field: .agency, from: mark, to: "Sở Y tế", rule: .ditto)]
    )
    #expect(reading.rows[1].isGood && reading.rows[1].warnings.isEmpty)
  }

  @Test
  func `reaches over as many rows as bear it, each field for itself`() throws {
    let reading = try SampleRoster.read([
      Self.head, "1;Lê Hòa;1980;Sở Y tế;Chuyên viên;Mới", "2;Lê An;1981;-nt-;Kế toán;-nt-",
      "3;Lê Ba;1982;-nt-;-nt-;", "4;Lê Tư;1983;-nt-;-nt-;-nt-",
    ])
    #expect(reading.rows.map { $0[.agency] } == Array(repeating: "Sở Y tế", count: 4))
    #expect(
      reading.rows.map { $0[.position] } == ["Chuyên viên"] + Array(repeating: "Kế toán", count: 3)
    )
    #expect(reading.rows.map { $0[.notes] } == ["Mới", "Mới", nil, nil])
    #expect(reading.rows[3].repairNames == ["position ditto", "agency ditto"])
  }

  @Test
  func `reaches over empty rows, page titles and totals`() throws {
    let reading = try SampleRoster.read([
      Self.head, "1;Lê Hòa;1980;Sở Y tế;Chuyên viên;", "", Self.head, "2;Lê An;1981;-nt-;;",
      "Cộng: 2;;;;;", "3;Lê Ba;1982;-nt-;;",
    ])
    #expect(reading.rows.map(\.row) == [2, 5, 7])
    #expect(reading.rows.map { $0[.agency] } == Array(repeating: "Sở Y tế", count: 3))
  }

  @Test
  func `says nothing on the first row, and the group over it counts`() throws {
    let alone = try SampleRoster.read([Self.head, "1;Lê Hòa;1980;-nt-;-nt-;"])
    #expect(alone.rows[0].values.texts.map(\.text) == ["Lê Hòa", "1980"])
    #expect(alone.rows[0].isGood && alone.rows[0].repairs.isEmpty)
    let grouped = try SampleRoster.read([
      Self.head, "I. Sở Nội vụ;;;;;", "1;Lê Hòa;1980;-nt-;;", "2;Lê An;1981;-nt-;;",
    ])
    #expect(grouped.people == ["Lê Hòa | Sở Nội vụ", "Lê An | Sở Nội vụ"])
  }

  @Test
  func `takes from a person that is held what that row tells rightly`() throws {
    let reading = try SampleRoster.read([
      Self.head, "1;Lê Hòa;31/02/1980;Sở Y tế;Chuyên viên;", "2;Lê An;1981;-nt-;-nt-;",
    ])
    #expect(reading.rows.map(\.isGood) == [false, true])
    #expect(reading.rows[1][.agency] == "Sở Y tế")
    #expect(reading.rows[1][.position] == "Chuyên viên")
  }

  @Test
  func `gives nobody the birth date, number or address of another`() throws {
    let reading = try SampleRoster.read([
      "STT;Họ và tên;Ngày sinh;Số CCCD;Điện thoại;Email;Mã cán bộ;Đơn vị",
      "1;Lê Hòa;05/02/1980;054080001234;0905123456;hoa@example.vn;PY-1;Sở Y tế",
      "2;Lê An;-nt-;-nt-;-nt-;-nt-;-nt-;-nt-",
    ])
    let row = reading.rows[1]
    #expect(row.repairNames == ["agency ditto"])
    #expect(row[.birthDate] == nil && row[.nationalID] == nil)
    #expect(row[.phone] != reading.rows[0][.phone] && row[.email] != "hoa@example.vn")
    #expect(row[.employeeCode] != "PY-1")
    #expect(row.problemNames.contains("birthDate invalidDate"))
    #expect(row.problemNames.contains("nationalID invalidNationalID"))
  }

  @Test
  func `is found in a workbook too, and gives the text as it was decoded`() throws {
    let reading = try SampleRoster.workbook { writer in
      let old = try writer.format(CellFormat().with { $0.font = ".VnTime" })
      let sheet = try writer.addSheet("Danh sách")
      try sheet.put("STT", "Họ và tên", "Đơn vị", row: 1)
      try sheet.put("1", "Lê Hòa", row: 2)
      try sheet.write(OldEncoding.tcvn3.write("Sở Ngoại vụ"), row: 2, column: 3, old)
      try sheet.put("2", "Lê An", "″", row: 3)
    }
    #expect(reading.people == ["Lê Hòa | Sở Ngoại vụ", "Lê An | Sở Ngoại vụ"])
    #expect(reading.rows[1].repairs.map(\.to) == ["Sở Ngoại vụ"])
  }

  @Test(arguments: ["Sở NT", "NTM", "nt1 x", "Trên", "như", "Ban như trên"])
  func `is no part of another text`(text: String) throws {
    let reading = try SampleRoster.read([
      Self.head, "1;Lê Hòa;1980;Sở Y tế;;", "2;Lê An;1981;\(text);;",
    ])
    #expect(reading.rows[1][.agency] == text)
    #expect(reading.rows[1].repairs.isEmpty)
  }

  @Test
  func `is told in words beside the cell that had it`() throws {
    let reading = try SampleRoster.read([
      Self.head, "1;Lê Hòa;1980;Sở Y tế;;", "2;Lê An;1981;-nt-;;",
    ])
    #expect(
      reading.lines(in: .vi).contains("  D3: cơ quan “-nt-” → “Sở Y tế” (lấy theo dòng trên)")
    )
    #expect(
      reading.lines(in: .en).contains("  D3: agency “-nt-” → “Sở Y tế” (taken from the row above)")
    )
    #expect(reading.summary.repaired == 1)
  }

  @Test
  func `of a decision repeats its day as well`() throws {
    let rows = try SampleRoster.read([
      "STT;Họ và tên;Nhiệm vụ;Số, ngày quyết định;Từ ngày",
      "1;Lê Hòa;R4;15/QĐ-SNgV ngày 05/02/2020;06/02/2020", "2;Lê An;R4;-nt-;06/02/2020",
    ]).rows
    #expect(rows[1].values.decision == "15/QĐ-SNgV")
    #expect(rows[1].values.decisionDay == rows[0].values.decisionDay)
    #expect(rows[0].values.decisionDay != nil)
  }
}

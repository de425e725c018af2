import Chronology
import Personnel
import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

/// An official form as an agency's clerk keeps it: letterhead, a head of two rows, groups, a footer.
enum OfficialForm {
  static func read(_ rows: @escaping (SheetWriter) throws -> Void) throws -> RosterReading {
    let workbook = try WrittenSheet.xlsx([
      "Danh sách": { sheet, _ in
        try letterhead(sheet)
        try rows(sheet)
      }
    ])
    return try RosterReader.read(workbook, file: "form.xlsx")
  }

  /// Rows 1 to 8: people begin in row 9.
  private static func letterhead(_ sheet: SheetWriter) throws {
    try sheet.join(1...1, 1...3, "UBND TỈNH PHÚ YÊN")
    try sheet.join(1...1, 4...8, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    try sheet.join(2...2, 1...3, "SỞ NỘI VỤ")
    try sheet.join(2...2, 4...8, "Độc lập - Tự do - Hạnh phúc")
    try sheet.join(4...4, 1...8, "DANH SÁCH CÁN BỘ PHỤ TRÁCH THÔNG TIN ĐỐI NGOẠI")
    try sheet.join(6...7, 1...1, "STT")
    try sheet.join(6...6, 2...3, "Họ và tên")
    try sheet.put("Họ và chữ đệm", "Tên", row: 7, from: 2)
    try sheet.join(6...7, 4...4, "Mã CBCCVC")
    try sheet.join(6...7, 5...5, "Ngày,\ntháng, năm sinh")
    try sheet.join(6...7, 6...6, "Nhiệm vụ TTĐN")
    try sheet.join(6...6, 7...8, "Quyết định phân công")
    try sheet.put("Số QĐ", "Ngày QĐ", row: 7, from: 7)
    try sheet.put("A", "B", "C", "D", "1", "2", "3", "4", row: 8)
  }
}

extension SheetWriter {
  /// A person of the form.
  func person(_ number: String, _ rest: String, _ given: String, _ code: String, row: Int) throws {
    try put(number, rest, given, code, "05/02/1980", "R1", "15/QĐ", "02/01/2020", row: row)
  }
}

struct `An official form of officers` {
  @Test
  func `is read under its letterhead, with the name in two columns`() throws {
    let reading = try OfficialForm.read { try $0.person("1", "Nguyễn Thị", "Gấm", "PY-1", row: 9) }
    let row = try #require(reading.rows.first)
    #expect(reading.read == 1)
    #expect(reading.faults.isEmpty)
    #expect(row.row == 9)
    #expect(row.sheet == "Danh sách")
    #expect(row.name == PersonName(suggestingPartsOf: "Nguyễn Thị Gấm"))
    #expect(row.code.text == "PY-1")
    #expect(row.birthDate == PartialDate(iso: "1980-02-05"))
    #expect(row.assignment?.duty == "R1")
    #expect(row.assignment?.decision.number == "15/QĐ")
    #expect(row.assignment?.decision.day == Day(iso: "2020-01-02"))
  }

  @Test
  func `begins an assignment on the day of its decision where it names no other`() throws {
    let reading = try OfficialForm.read { try $0.person("1", "Lê", "Hòa", "PY-1", row: 9) }
    #expect(reading.rows.first?.assignment.map { "\($0.days)" } == "[2020-01-02, …)")
  }

  @Test
  func `skips column numbers and empty rows`() throws {
    let reading = try OfficialForm.read { sheet in
      try sheet.person("1", "Lê", "Hòa", "PY-1", row: 9)
      try sheet.put("", " ", row: 10)
      try sheet.person("2", "Lê", "An", "PY-2", row: 13)
    }
    #expect(reading.rows.map(\.row) == [9, 13])
    #expect(reading.read == 2)
  }

  @Test(arguments: [
    "I. SỞ NGOẠI VỤ", "II) SỞ NGOẠI VỤ", "12. SỞ NGOẠI VỤ", "B. SỞ NGOẠI VỤ", "SỞ NGOẠI VỤ",
  ])
  func `takes the agency from the group's title, merged over the row`(title: String) throws {
    let reading = try OfficialForm.read { sheet in
      try sheet.person("1", "Lê", "An", "PY-1", row: 9)
      try sheet.join(10...10, 1...8, title)
      try sheet.person("1", "Lê", "Hòa", "PY-2", row: 11)
      try sheet.person("2", "Lê", "Bình", "PY-3", row: 12)
    }
    #expect(reading.rows.map(\.agency) == [nil, "SỞ NGOẠI VỤ", "SỞ NGOẠI VỤ"])
    #expect(reading.read == 3)
    #expect(reading.faults.isEmpty)
  }

  @Test
  func `takes it also from the column of names, with the numeral in its own cell`() throws {
    let reading = try OfficialForm.read { sheet in
      try sheet.put("I", "Sở Ngoại vụ", row: 9)
      try sheet.person("1", "Lê", "Hòa", "PY-1", row: 10)
      try sheet.put("II", "Sở Y tế", row: 11)
      try sheet.person("1", "Lê", "An", "PY-2", row: 12)
      try sheet.put("", "Báo Phú Yên", row: 13)
      try sheet.person("1", "Lê", "Bình", "PY-3", row: 14)
    }
    #expect(reading.rows.map(\.agency) == ["Sở Ngoại vụ", "Sở Y tế", "Báo Phú Yên"])
    #expect(reading.faults.isEmpty)
  }

  @Test
  func `leaves out what follows the last person`() throws {
    let reading = try OfficialForm.read { sheet in
      try sheet.person("1", "Lê", "Hòa", "PY-1", row: 9)
      try sheet.put("Danh sách này có 01 (một) người./.", row: 10)
      try sheet.put("", "Tuy Hòa, ngày 5 tháng 1 năm 2020", row: 11, from: 4)
      try sheet.put("", "NGƯỜI LẬP BIỂU", "", "", "KIỂM TRA", "", "GIÁM ĐỐC", row: 12)
      try sheet.put("", "Trần Văn An", "", "", "", "", "Lê Thị Lan", row: 16)
    }
    #expect(reading.rows.map(\.code.text) == ["PY-1"])
    #expect(reading.faults.isEmpty)
    #expect(reading.read == 1)
  }

  @Test
  func `holds a numbered person who has no code, wherever it stands`() throws {
    let reading = try OfficialForm.read { sheet in
      try sheet.person("1", "Lê", "An", "", row: 9)
      try sheet.person("2", "Lê", "Hòa", "PY-2", row: 10)
      try sheet.person("3", "Lê", "Bình", "", row: 11)
    }
    #expect(reading.rows.map(\.row) == [10])
    #expect(reading.read == 3)
    #expect(
      reading.faults.map { $0.line(in: .vi) } == [
        "Danh sách!D9: thiếu mã cán bộ.", "Danh sách!D11: thiếu mã cán bộ.",
      ]
    )
  }

  @Test
  func `of several sheets is read from each that has people`() throws {
    let sheet: (SheetWriter, FormatID) throws -> Void = { sheet, _ in
      try sheet.put("STT", "Họ và tên", "Mã cán bộ", row: 1)
      try sheet.put("1", "Lê Hòa", "PY-\(sheet.name.utf8.count)", row: 2)
    }
    let workbook = try WrittenSheet.xlsx([
      "A": sheet, "Hướng dẫn": { sheet, _ in try sheet.put("Đọc kỹ", row: 1) }, "BB": sheet,
    ])
    let reading = try RosterReader.read(workbook, file: "a.xlsx")
    #expect(reading.rows.map { "\($0.sheet) \($0.code)" } == ["A PY-1", "BB PY-2"])
  }
}

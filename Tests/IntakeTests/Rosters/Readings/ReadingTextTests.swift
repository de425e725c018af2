import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A reading in lines` {
  static func mixed() throws -> RosterReading {
    try SampleRoster.workbook { writer in
      let sheet = try writer.addSheet("Danh sách")
      try sheet.put("UBND TỈNH PHÚ YÊN", row: 1)
      try sheet.put("STT", "Họ và tên", "Ngày sinh", "Điện thoại", "Sở thích", row: 3)
      try sheet.put("1", "LÊ AN", "31/02/1980", "905123456", row: 4)
      try sheet.put("2", "Lê Hòa", "05-02-81", "12", row: 5)
      try sheet.put("Tổng cộng: 3", row: 6)
    }
  }

  @Test
  func `has columns, rows from top to bottom, remarks on the sheet, ignored rows, counts`() throws {
    let reading = try Self.mixed()
    let columns = reading.sheets[0].columns.map(\.reason.vi)
    #expect(
      reading.lines(in: .vi) == ["Danh sách:"] + zip("ABCDE", columns).map { "  \($0): \($1)" } + [
        "  B4: họ và tên “LÊ AN” → “Lê An” (viết hoa chữ đầu)",
        "  D4: điện thoại “905123456” → “+84905123456” (thêm lại số 0 bị mất)",
        "✗ C4: không có ngày sinh “31/02/1980”. Xem lại ngày và tháng, ghi theo mẫu 05/02/1980.",
        "  C5: ngày sinh “05-02-81” → “1981-02-05” (ghi lại ngày)",
        "! D5: “12” không giống số điện thoại trong nước; được giữ nguyên. Mẫu: 0905 123 456.",
        "! danh sách ghi có 3 người nhưng đọc được 2 dòng. Xem lại có sót hay thừa dòng.",
        "  Dòng 1–2: phần đầu văn bản.", "  Dòng 6: phần ký và ghi chú dưới bảng.",
        "Đọc 2 dòng: 1 dòng ghi được, 1 dòng phải sửa; 2 dòng đã được sửa tự động.",
      ]
    )
  }

  @Test
  func `has as many lines in English, each with its cell`() throws {
    let reading = try Self.mixed()
    let lines = reading.lines(in: .en)
    #expect(lines.count == reading.lines(in: .vi).count)
    #expect(
      Array(lines.suffix(9)) == [
        "  B4: full name “LÊ AN” → “Lê An” (title case)",
        "  D4: phone number “905123456” → “+84905123456” (lost zeros put back)",
        "✗ C4: there is no day “31/02/1980”. Check the day and the month; write it as 05/02/1980.",
        "  C5: birth date “05-02-81” → “1981-02-05” (date rewritten)",
        "! D5: “12” is no telephone number of this country; kept as it is. Example: 0905 123 456.",
        "! the list states 3 people, 2 rows were read. Check for missing or extra rows.",
        "  Rows 1–2: letterhead.", "  Row 6: what stands under the table.",
        "Rows read: 2; good: 1, to be corrected: 1; repaired by rule: 2.",
      ]
    )
  }

  @Test
  func `has no name for a file of text, and a name for each sheet`() throws {
    let text = try SampleRoster.read(["STT;Họ và tên;Năm sinh;Đơn vị", "1;Lê An;1980;Sở Y tế"])
    #expect(text.lines(in: .vi).first?.hasPrefix("  A: ") == true)
    let sheets = try SampleRoster.workbook { writer in
      _ = try writer.addSheet("Trống")
      for name in ["Một", "Hai"] {
        let sheet = try writer.addSheet(name)
        try sheet.put("STT", "Họ và tên", "Năm sinh", row: 1)
        try sheet.put("1", "Lê An", "1980", row: 2)
      }
    }
    let lines = sheets.lines(in: .vi)
    #expect(lines.filter { !$0.hasPrefix(" ") }.dropLast() == ["Trống:", "Một:", "Hai:"])
    #expect(Array(lines.prefix(2)) == ["Trống:", "  Dòng 1: trang trống."])
    #expect(lines.filter { $0.hasPrefix("Đọc ") } == [sheets.sentence.vi])
  }

  @Test
  func `does not warn again of a column that stands among the columns`() throws {
    let reading = try SampleRoster.read([
      "STT;Họ và tên;Năm sinh;Sở thích", "1;Lê An;1980;đọc",
    ])
    #expect(reading.sheets[0].warnings.map(\.code) == [.unknownColumn])
    #expect(reading.lines(in: .vi).count { $0.contains("Sở thích") } == 1)
    #expect(!reading.lines(in: .vi).contains { $0.hasPrefix("!") })
  }

  @Test
  func `places a field without a column in the first of the table`() throws {
    let reading = try SampleRoster.sheet(
      [["Mã cán bộ", "Ngày sinh", "Tên"], ["PY-1", "1980", ""]],
      from: CellAddress(row: 5, column: 3)
    )
    #expect(reading.lines(in: .vi).contains { $0.hasPrefix("✗ E6: thiếu họ và tên.") })
    #expect(reading.rows[0].cell(of: .notes) == CellAddress(row: 6, column: 3))
  }

  @Test
  func `says of nobody that there is nobody`() throws {
    let reading = try SampleRoster.read(["STT;Họ và tên;Năm sinh;Đơn vị"])
    #expect(reading.lines(in: .en).count == 5)
    #expect(
      reading.lines(in: .en).last
        == "Rows read: 0; good: 0, to be corrected: 0; repaired by rule: 0."
    )
  }
}

import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A warning of a sheet` {
  static let people = ["STT;Họ và tên;Năm sinh;Đơn vị", "1;Lê An;1980;Sở Y tế"]

  static func warnings(_ lines: [String]) throws -> [SheetWarning] {
    try SampleRoster.read(lines).sheets[0].warnings
  }

  @Test
  func `of every kind is given by a sheet, and by no other`() throws {
    let undecided = ["Ng\u{FFFD}y", "Tr\u{FFFD}n", "Đ\u{FFFD}ng"].map { "2;Nam;1980;\($0)" }
    let examples: [SheetWarning.Code: [String]] = [
      .unknownColumn: ["STT;Họ và tên;Năm sinh;Sở thích", "1;Lê An;1980;đọc"],
      .totalDiffers: Self.people + ["Tổng cộng: 2"],
      .undecidedEncoding: ["STT;Ho ten;Nam sinh;Don vi"] + undecided,
      .secondTable: Self.people + ["TT;Họ tên;Đơn vị;Điện thoại", "1;Lê Ba;Sở Y tế;0905123456"],
    ]
    for code in SheetWarning.Code.allCases where code != .hiddenRows {
      let found = try Self.warnings(examples[code] ?? []).map(\.code)
      #expect(found == [code])
    }
    let hidden = try SampleRoster.workbook { writer in
      let sheet = try writer.addSheet("Danh sách")
      try sheet.put("STT", "Họ và tên", "Năm sinh", row: 1)
      for row in 2...4 { try sheet.put("\(row)", "Lê An", "1980", row: row) }
      for row in 3...4 { try sheet.setRow(row, height: nil, isHidden: true) }
    }
    #expect(hidden.sheets[0].warnings.map(\.code) == [.hiddenRows])
    #expect(hidden.sheets[0].warnings[0].sentence == RosterSentences.hiddenRows(2))
    #expect(hidden.rows.count == 3)
  }

  @Test
  func `says which total, which table and which column`() throws {
    let lines =
      ["STT;Họ và tên;Năm sinh;Đơn vị;Sở thích", "1;Lê An;1980;Sở Y tế;"]
      + ["TT;Họ tên;Đơn vị;Điện thoại", "1;Lê Ba;Sở Y tế;0905123456", "Tổng cộng: 12 người"]
    let warnings = try Self.warnings(lines)
    #expect(
      warnings.map { "\($0.row ?? 0) \($0.sentence.vi)" } == [
        "1 Không rõ “Sở thích” là gì; cột được giữ trong tệp và không ghi vào hồ sơ.",
        "5 danh sách ghi có 12 người nhưng đọc được 2 dòng. Xem lại có sót hay thừa dòng.",
        "3 dòng 3 bắt đầu một bảng khác trong cùng trang; các dòng dưới đọc theo tiêu đề đó.",
      ]
    )
    #expect(
      warnings.map(\.sentence.en) == [
        "It is not known what “Sở thích” is; the column stays in the file and is not recorded.",
        "the list states 12 people, 2 rows were read. Check for missing or extra rows.",
        "row 3 begins another table in the sheet; the rows under it are read by its titles.",
      ]
    )
  }

  @Test
  func `never holds a row`() throws {
    let reading = try SampleRoster.read(
      ["STT;Họ và tên;Năm sinh;Sở thích", "1;Lê An;1980;đọc", "Tổng cộng: 2"]
    )
    #expect(reading.sheets[0].warnings.count == 2)
    #expect(reading.summary.good == 1 && reading.summary.held == 0)
  }
}

struct `A national ID that stands twice` {
  static let head = "STT;Họ và tên;Số CCCD;Đơn vị"

  @Test
  func `names the row that has it, and covers the number`() throws {
    let reading = try SampleRoster.read([
      Self.head, "1;Lê An;054080001234;Sở Y tế", "2;Lê Ba;054080001234;Sở Y tế",
    ])
    #expect(reading.rows[1].problemNames == ["nationalID duplicateInFile"])
    #expect(reading.rows[1].problems[0].value == "054•••••••34")
    #expect(
      (reading.lines(in: .vi) + reading.lines(in: .en)).filter { $0.hasPrefix("✗") } == [
        "✗ C3: số CCCD 054•••••••34 đã có ở dòng 2. Mỗi người một số; sửa dòng sai.",
        "✗ C3: the ID 054•••••••34 stands in row 2 already. Correct the wrong one.",
      ]
    )
  }

  @Test
  func `names the sheet where it is another`() throws {
    let reading = try SampleRoster.workbook { writer in
      for name in ["Một", "Hai"] {
        let sheet = try writer.addSheet(name)
        try sheet.put("STT", "Họ và tên", "Số CCCD", row: 4)
        try sheet.put("1", "Lê An", "054080001234", row: 5)
      }
    }
    let sentence = try #require(reading.rows[1].problems.first?.sentence)
    #expect(sentence.vi.contains("đã có ở dòng 5 trang “Một”."))
    #expect(sentence.en.contains("stands in row 5 of the sheet “Một” already."))
  }

  @Test
  func `is not that of a held number, which nobody has`() throws {
    let reading = try SampleRoster.read([
      Self.head, "1;Lê An;1234;Sở Y tế", "2;Lê Ba;1234;Sở Y tế",
    ])
    #expect(reading.rows.allSatisfy { $0.problemNames == ["nationalID invalidNationalID"] })
  }
}

import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `What stands under a roster` {
  static let people = [
    "STT;Họ và tên;Ngày sinh;Số CCCD;Đơn vị", "1;Lê Hòa;1980;;Sở Y tế", "2;Lê An;1981;;Sở Y tế",
  ]

  static func read(_ lines: [String]) throws -> RosterReading {
    try SampleRoster.read(people + lines)
  }

  @Test(
    arguments: [
      [
        "Danh sách này có 02 (hai) người./.", ";;;Tuy Hòa, ngày 5 tháng 1 năm 2020;",
        ";NGƯỜI LẬP BIỂU;;GIÁM ĐỐC;", "", "", ";Trần Văn Ký;;Phạm Thị Lan;",
      ],
      [
        ";;;Tuy Hòa, ngày 5 tháng 1 năm 2020;", ";NGƯỜI LẬP;;THỦ TRƯỞNG ĐƠN VỊ;",
        ";Trần Văn Ký;;Phạm Thị Lan;",
      ],
      [";Người lập biểu;;Thủ trưởng đơn vị;", ";Trần Văn Ký;;Phạm Thị Lan;"],
      ["", "", ";Trần Văn Ký;;;"],
      ["Ghi chú: cột 4 ghi đủ 12 số", "", ";Trần Văn Ký;;;"],
      [";KT. GIÁM ĐỐC;;;", ";PHÓ GIÁM ĐỐC;;;", "", ";Trần Văn Ký;;;"],
      ["Nơi nhận:", "- Như trên;", "- Lưu: VT."], [";(Ký, ghi rõ họ tên);;;", ";Trần Văn Ký;;;"],
    ]
  )
  func `is no person, whoever signs in the column of names`(lines: [String]) throws {
    let reading = try Self.read(lines)
    #expect(reading.rows.map(\.row) == [2, 3])
    #expect(reading.sheets[0].ignored.last?.reason == .footer)
    #expect(reading.sheets[0].warnings.isEmpty)
  }

  @Test(
    arguments: [
      "Danh sách này có 45 (bốn mươi lăm) người./.", "Danh sách này có bốn mươi lăm người./.",
      "Tổng cộng: 45 người", "Tổng số: 45 đồng chí", "Cộng: 45", ";Tổng cộng;45;;",
      "Danh sách có 45 đồng chí.",
    ]
  )
  func `may state a total, and a difference is a warning`(line: String) throws {
    let reading = try Self.read([line])
    #expect(reading.summary.good == 2)
    #expect(reading.sheets[0].warnings.map(\.code) == [.totalDiffers])
    #expect(reading.sheets[0].warnings[0].row == 4)
    #expect(reading.sheets[0].warnings[0].sentence.vi.contains("45 người"))
  }

  @Test(
    arguments: [
      "Danh sách này có 02 (hai) người./.", "Danh sách này có hai người", "Tổng cộng: 2",
      "Tổng cộng", "Cộng",
    ]
  )
  func `states nothing wrong where the number is right, or none`(line: String) throws {
    #expect(try Self.read([line]).sheets[0].warnings.isEmpty)
  }

  @Test
  func `counts held rows as people`() throws {
    let reading = try Self.read(["3;Lê Ba;31/02/1980;;", "Danh sách này có 03 người"])
    #expect(reading.summary.held == 1)
    #expect(reading.sheets[0].warnings.isEmpty)
  }

  @Test(
    arguments: [
      (["45"], 45), (["Có 45 (bốn mươi sáu) người"], 45), (["bốn mươi lăm"], 45),
      (["có một trăm linh hai người"], 102), (["Tổng cộng", "", "7"], 7), (["hai mươi mốt"], 21),
      (["mười"], 10), (["Tổng cộng"], nil), ([], nil), (["0"], 0), (["12345678"], nil),
    ] as [([String], Int?)]
  )
  func `states a number in digits, else in words`(texts: [String], number: Int?) {
    #expect(StatedTotal.number(in: texts) == number)
  }

  @Test
  func `begins where the last person stood, even after an empty stretch`() throws {
    let reading = try Self.read(["", "Tổng cộng: 2", "3;Lê Ba;1982;;Sở Y tế", "Tổng cộng: 3"])
    #expect(reading.rows.map(\.row) == [2, 3, 6])
    #expect(reading.ignoredPieces == ["5...5 total", "7...7 footer"])
    #expect(reading.sheets[0].warnings.isEmpty)
  }
}

import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A group of a roster` {
  static let head = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị"]

  @Test(
    arguments: [
      "I. SỞ NGOẠI VỤ", "II) SỞ NGOẠI VỤ", "12. SỞ NGOẠI VỤ", "B. SỞ NGOẠI VỤ", "a) SỞ NGOẠI VỤ",
      "IV- SỞ NGOẠI VỤ", "II/ SỞ NGOẠI VỤ", "SỞ NGOẠI VỤ",
    ]
  )
  func `gives the agency of the people under it, merged over the row`(title: String) throws {
    let reading = try SampleRoster.sheet(
      [
        Self.head, ["1", "Lê An", "1980", ""], [title, "", "", ""], ["1", "Lê Hòa", "1981", ""],
        ["2", "Lê Ba", "1982", ""],
      ],
      merges: ["A3:D3"]
    )
    #expect(reading.people == ["Lê An | ?", "Lê Hòa | SỞ NGOẠI VỤ", "Lê Ba | SỞ NGOẠI VỤ"])
    #expect(reading.ignoredPieces == ["3...3 group"])
  }

  @Test(arguments: ["I", "II.", "IV)", "A", "B."])
  func `may have its numeral in a cell of its own`(numeral: String) throws {
    let reading = try SampleRoster.sheet([
      Self.head, [numeral, "Liên hiệp các tổ chức hữu nghị"], ["1", "Lê Hòa", "1980"],
    ])
    #expect(reading.people == ["Lê Hòa | Liên hiệp các tổ chức hữu nghị"])
  }

  @Test(
    arguments: [
      "Sở Ngoại vụ", "VĂN PHÒNG UBND TỈNH", "Báo Phú Yên", "Đài Phát thanh và Truyền hình",
      "UBND huyện Sông Hinh", "Huyện ủy Tuy An", "Thị xã Sông Cầu", "Trung tâm Y tế",
      "Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh", "Ủy ban Mặt trận Tổ quốc", "Hội Nông dân",
      "Phòng Văn hóa", "Trường Chính trị tỉnh", "Ban Tuyên giáo", "XÃ AN PHÚ",
    ]
  )
  func `needs no numeral where it begins as an agency does`(title: String) throws {
    let reading = try SampleRoster.sheet([
      Self.head, ["", title], ["1", "Lê Hòa", "1980"],
    ])
    #expect(reading.people == ["Lê Hòa | \(title)"])
  }

  @Test(arguments: ["So Minh Tâm", "Sô Y Bình", "Đoàn Văn Ba", "Cao Thị Ban", "Phùng Văn Sở"])
  func `is told from a person whose name looks like it`(name: String) throws {
    let reading = try SampleRoster.sheet([
      Self.head, ["1", "Lê An", "1980", "Sở Y tế"], ["", name], ["3", "Lê Hòa", "1981", "Sở Y tế"],
    ])
    #expect(reading.rows.map { $0[.fullName] } == ["Lê An", name, "Lê Hòa"])
  }

  @Test
  func `may have a number as people have, where it begins as an agency does`() throws {
    let reading = try SampleRoster.sheet([
      Self.head, ["1", "SỞ Y TẾ"], ["1.1", "Lê An", "1980"], ["2", "SỞ NỘI VỤ"],
      ["2.1", "Lê Hòa", "1981"],
    ])
    #expect(reading.people == ["Lê An | SỞ Y TẾ", "Lê Hòa | SỞ NỘI VỤ"])
  }

  @Test
  func `inside of another goes before it`() throws {
    let reading = try SampleRoster.sheet([
      Self.head, ["A. KHỐI SỞ"], ["1. Sở Y tế"], ["1", "Lê An", "1980"], ["2. Sở Nội vụ"],
      ["1", "Lê Hòa", "1981"], ["B. KHỐI HUYỆN"], ["1", "Lê Ba", "1982"],
    ])
    #expect(reading.people == ["Lê An | Sở Y tế", "Lê Hòa | Sở Nội vụ", "Lê Ba | KHỐI HUYỆN"])
  }

  @Test
  func `does not go before the agency of the row`() throws {
    let reading = try SampleRoster.sheet([
      Self.head, ["I. Sở Y tế"], ["1", "Lê An", "1980", "Trung tâm Y tế"], ["2", "Lê Hòa", "1981"],
    ])
    #expect(reading.people == ["Lê An | Trung tâm Y tế", "Lê Hòa | Sở Y tế"])
  }

  @Test
  func `may end with its total`() throws {
    let reading = try SampleRoster.sheet([
      Self.head, ["I", "Sở Y tế"], ["1", "Lê An", "1980"], ["", "Cộng: 01 người"],
      ["II", "Sở Nội vụ"], ["1", "Lê Hòa", "1981"], ["", "Cộng: 01 người"], ["", "Tổng cộng: 02"],
    ])
    #expect(reading.people == ["Lê An | Sở Y tế", "Lê Hòa | Sở Nội vụ"])
    #expect(
      reading.ignoredPieces == ["2...2 group", "4...4 total", "5...5 group", "7...8 footer"]
    )
    #expect(reading.sheets[0].warnings.isEmpty)
  }
}

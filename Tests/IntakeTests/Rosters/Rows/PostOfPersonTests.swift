import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

/// The words that stand over a signature are posts of people too.
struct `The post of a person` {
  static let posts = [
    "Giám đốc", "Phó Giám đốc", "Trưởng phòng", "Chủ tịch", "Chủ tịch xã", "Phó Chủ tịch",
    "Thư ký", "Kế toán", "Hiệu trưởng", "Bí thư", "Chánh Văn phòng", "Tổng biên tập",
    "Lãnh đạo cơ quan",
  ]

  @Test(arguments: posts)
  func `ends no table where it stands first, in a roster without numbers`(post: String) throws {
    let reading = try SampleRoster.read([
      "Chức vụ;Họ và tên;Đơn vị;Ghi chú", "\(post);Lê An;Sở Y tế;", "\(post);Lê Ba;Sở Y tế;Mới",
    ])
    #expect(reading.people == ["Lê An | Sở Y tế", "Lê Ba | Sở Y tế"])
    #expect(reading.rows.map { $0[.position] } == [post, post])
  }

  @Test(arguments: posts)
  func `ends no table where it stands behind the name`(post: String) throws {
    let reading = try SampleRoster.read([
      "Họ và tên;Chức vụ;Đơn vị", "Lê An;\(post);Sở Y tế", "Lê Ba;\(post);Sở Y tế",
      "Lê Tư;;Sở Y tế",
    ])
    #expect(reading.people == ["Lê An", "Lê Ba", "Lê Tư"].map { "\($0) | Sở Y tế" })
    #expect(reading.sheets[0].ignored.isEmpty)
  }

  @Test(arguments: posts)
  func `ends no table of names and posts only`(post: String) throws {
    let reading = try SampleRoster.read([
      "Họ và tên;Chức vụ", "Lê An;\(post)", "Lê Ba;Chuyên viên", "Lê Tư;\(post)",
    ])
    #expect(reading.rows.map { $0[.fullName] } == ["Lê An", "Lê Ba", "Lê Tư"])
    #expect(reading.rows.map { $0[.position] } == [post, "Chuyên viên", post])
  }

  @Test
  func `is told in a name of two columns too`() throws {
    let reading = try SampleRoster.read([
      "Chức vụ;Họ và chữ đệm;Tên;Đơn vị", "Giám đốc;Lê Văn;An;Sở Y tế",
      "Chủ tịch;Lê Thị;Ba;UBND xã An Phú",
    ])
    #expect(reading.people == ["Lê Văn An | Sở Y tế", "Lê Thị Ba | UBND xã An Phú"])
  }

  @Test(
    arguments: [
      ["GIÁM ĐỐC;;NGƯỜI LẬP;"], ["NGƯỜI LẬP;GIÁM ĐỐC;KẾ TOÁN;"], [";NGƯỜI LẬP;GIÁM ĐỐC;"],
      ["KẾ TOÁN;Người lập biểu;;Thủ trưởng đơn vị"], ["GIÁM ĐỐC;;;"],
      ["Tuy Hòa, ngày 5 tháng 1 năm 2020;;;", "Giám đốc;Trần Văn Ký;;"],
    ]
  )
  func `is over a signature where no name stands beside it`(lines: [String]) throws {
    let reading = try SampleRoster.read(
      ["Chức vụ;Họ và tên;Đơn vị;Ghi chú", "Chuyên viên;Lê An;Sở Y tế;"] + lines
        + [";;;", ";Trần Văn Ký;;"]
    )
    #expect(reading.people == ["Lê An | Sở Y tế"])
    #expect(reading.sheets[0].ignored.map(\.reason) == [.footer])
  }
}

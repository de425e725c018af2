import Testing
import Vietnamese

@testable import Intake

struct `A column's meaning given by hand` {
  static let lines = [
    "STT;Họ và tên;Bí danh;Cơ quan chủ quản", "1;Lê Hòa;0905123456;Sở Y tế",
    "2;Lê An;0905123457;Sở Nội vụ",
  ]

  @Test
  func `is taken whatever the title says`() throws {
    let reading = try SampleRoster.read(Self.lines, meanings: [0: [3: .phone]])
    #expect(reading.columnNames == ["A number", "B fullName", "C phone", "D agency"])
    #expect(reading.rows.map { $0[.phone] } == ["+84905123456", "+84905123457"])
    let reason = "Là điện thoại, do người nhập chọn."
    #expect(reading.sheets[0].columns[2].reason.vi == reason)
    #expect(reading.sheets[0].warnings.isEmpty)
  }

  @Test
  func `goes before the title of another column`() throws {
    let reading = try SampleRoster.read(
      ["STT;Họ và tên;Điện thoại;Máy phụ", "1;Lê Hòa;0905123456;0905123457"],
      meanings: [0: [4: .phone]]
    )
    #expect(reading.columnNames == ["A number", "B fullName", "C ?", "D phone"])
    #expect(reading.rows[0][.phone] == "+84905123457")
  }

  @Test
  func `may take a meaning away`() throws {
    let reading = try SampleRoster.read(
      ["STT;Họ và tên;Chức vụ;Đơn vị", "1;Lê Hòa;Chuyên viên;Sở Y tế"],
      meanings: [0: [4: nil]]
    )
    #expect(reading.columnNames.last == "D ?")
    #expect(reading.rows[0][.agency] == nil)
  }

  @Test
  func `of another sheet changes nothing`() throws {
    let reading = try SampleRoster.read(Self.lines, meanings: [1: [3: .phone]])
    let plain = try SampleRoster.read(Self.lines)
    #expect(reading == plain)
  }

  @Test
  func `names the people of a table that names nobody`() throws {
    let lines = ["STT;Người;Ngày sinh;Đơn vị", "1;Lê Hòa;1980;Sở Y tế"]
    #expect(try SampleRoster.read(lines).rows[0].problems.map(\.code) == [.missingName])
    let reading = try SampleRoster.read(lines, meanings: [0: [2: .fullName]])
    #expect(reading.people == ["Lê Hòa | Sở Y tế"])
  }
}

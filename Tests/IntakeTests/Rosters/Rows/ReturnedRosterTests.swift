import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A roster that was handed back and comes again` {
  static func read(_ remarks: [String] = RosterRemarks.titles) throws -> RosterReading {
    try SampleRoster.sheet([
      ["STT", "Họ và tên", "Ngày sinh", "Đơn vị"] + remarks,
      ["1", "Lê Hòa", "1980", "Sở Y tế", "Đã ghi"],
      ["2", "Lê An", "31/02/1980", "Sở Y tế", "Chưa ghi", "C3: không có ngày sinh “31/02/1980”"],
    ])
  }

  @Test
  func `has two columns that are not read and not warned about`() throws {
    let reading = try Self.read()
    #expect(
      reading.columnNames == ["A number", "B fullName", "C birthDate", "D agency", "E ?", "F ?"]
    )
    #expect(reading.sheets[0].columns.map(\.isRemark) == [false, false, false, false, true, true])
    #expect(reading.sheets[0].warnings.isEmpty)
    #expect(reading.rows.map(\.isGood) == [true, false])
  }

  @Test(arguments: [["KẾT QUẢ", "CẦN SỬA"], ["Kết  quả", "cần sửa"], ["Ket qua", "Can sua"]])
  func `is known by its columns in any case, spaces and marks`(titles: [String]) throws {
    #expect(try Self.read(titles).sheets[0].warnings.isEmpty)
  }

  @Test
  func `reads as it did before it was handed back`() throws {
    let before = try SampleRoster.sheet([
      ["STT", "Họ và tên", "Ngày sinh", "Đơn vị"], ["1", "Lê Hòa", "1980", "Sở Y tế"],
      ["2", "Lê An", "31/02/1980", "Sở Y tế"],
    ])
    #expect(try Self.read().rows == before.rows)
  }

  @Test
  func `has remarks that say why they are not read`() throws {
    let reasons = try Self.read().sheets[0].columns.suffix(2).map(\.reason)
    #expect(
      reasons.map(\.vi) == [
        "Cột “Kết quả” do phần mềm ghi khi trả lại tệp; không đọc.",
        "Cột “Cần sửa” do phần mềm ghi khi trả lại tệp; không đọc.",
      ]
    )
    #expect(reasons.allSatisfy { $0.en.hasSuffix("it is not read.") })
  }

  @Test
  func `makes nobody of a remark beside an empty row`() throws {
    let reading = try SampleRoster.sheet([
      ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Kết quả", "Cần sửa"],
      ["1", "Lê Hòa", "1980", "Sở Y tế", "Đã ghi"], ["", "", "", "", "Bỏ qua", "Dòng trống"],
    ])
    #expect(reading.rows.map(\.row) == [2])
    #expect(reading.sheets[0].ignored.isEmpty)
  }

  @Test
  func `keeps its last column before the remarks, where new ones are written`() throws {
    let row = try #require(try Self.read().rows.first)
    #expect(row.columns.first == 1 && row.columns.last == 4)
  }

  @Test
  func `still has its other unknown columns told`() throws {
    let reading = try Self.read(["Sở thích", "Kết quả"])
    #expect(reading.sheets[0].warnings.map(\.code) == [.unknownColumn])
    #expect(reading.sheets[0].warnings[0].sentence.vi.contains("Sở thích"))
  }
}

import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A warning of a row` {
  /// Those that only the records bring about, when the roster is imported.
  static let ofRecords: Set<RowWarning.Code> = [.incompleteAssignment]
  /// Those that it takes several rows to have.
  static let ofFiles: Set<RowWarning.Code> = [.uncertainDate, .nameOnly]

  static let examples = [
    RowExample(
      RowWarning.Code.idDisagrees,
      .nationalID,
      [.birthDate: "1981", .gender: "Nam", .nationalID: "054180001234"],
      value: "054180001234",
      "D2: số CCCD 054•••••••34 không khớp với nam, sinh năm 1981. Xem lại.",
      "D2: the ID 054•••••••34 does not agree with the gender or year of birth. Check them."
    ),
    RowExample(
      RowWarning.Code.idDisagrees,
      .nationalID,
      [.gender: "Nam", .nationalID: "054180001234"],
      value: "054180001234",
      "C2: số CCCD 054•••••••34 không khớp với nam. Xem lại.",
      "C2: the ID 054•••••••34 does not agree with the gender or year of birth. Check them."
    ),
    RowExample(
      RowWarning.Code.oddPhone,
      .phone,
      [.birthDate: "1980", .phone: "nội bộ 12"],
      value: "nội bộ 12",
      "C2: “nội bộ 12” không giống số điện thoại trong nước; được giữ nguyên. Mẫu: 0905 123 456.",
      "C2: “nội bộ 12” is no telephone number of this country; kept as it is. Example: 0905 123 456."
    ),
    RowExample(
      RowWarning.Code.oddPhone,
      .phone,
      [.phone: "0905123456/0912345678"],
      value: "0905123456/0912345678",
      "B2: ô có nhiều số điện thoại “0905123456/0912345678”; chỉ lấy số đầu, +84905123456.",
      "B2: several numbers stand in the cell, “0905123456/0912345678”; the first was taken, "
        + "+84905123456."
    ),
    RowExample(
      RowWarning.Code.oddEmail,
      .email,
      [.birthDate: "1980", .email: "hoa(at)example.vn"],
      value: "hoa(at)example.vn",
      "C2: “hoa(at)example.vn” không đúng dạng địa chỉ thư điện tử; được giữ nguyên. Mẫu: "
        + "ten@phuyen.gov.vn.",
      "C2: “hoa(at)example.vn” is no e-mail address; kept as it is. Example: ten@phuyen.gov.vn."
    ),
    RowExample(
      RowWarning.Code.oddGender,
      .gender,
      [.gender: "khác"],
      value: "khác",
      "B2: không hiểu giới tính “khác” nên bỏ trống. Ghi Nam hoặc Nữ.",
      "B2: the gender “khác” is not understood and was left out. Write Nam or Nữ."
    ),
    RowExample(
      RowWarning.Code.oddName,
      .fullName,
      [.birthDate: "1980", .fullName: "Lê An (nghỉ thai sản)"],
      value: "Lê An (nghỉ thai sản)",
      "C2: “Lê An (nghỉ thai sản)” có dấu hoặc chữ không thuộc họ tên; được giữ nguyên. Xem lại.",
      "C2: “Lê An (nghỉ thai sản)” has signs or words that belong to no name; kept as it is. "
        + "Check it."
    ),
  ]

  @Test(arguments: examples)
  func `is the only one of its row, which is good, and names the cell and what to do`(
    example: RowExample
  ) throws {
    let (row, vi, en) = try example.lines()
    #expect(row.warningNames == ["\(example.field.rawValue) \(example.code)"])
    #expect(row.problems.isEmpty && row.isGood)
    #expect(row.warnings[0].value == example.value)
    #expect(vi == ["! " + example.vi])
    #expect(en == ["! " + example.en])
  }

  @Test(arguments: RowWarning.Code.allCases)
  func `of every kind has such a row, or needs the records or a second row`(
    code: RowWarning.Code
  ) {
    let isShown = Self.examples.contains { $0.code == code.rawValue }
    let places = [isShown, Self.ofRecords.contains(code), Self.ofFiles.contains(code)]
    #expect(places.count { $0 } == 1)
  }

  @Test
  func `of a date is told where another date of the file has the month first`() throws {
    let reading = try SampleRoster.read([
      "STT;Họ và tên;Ngày sinh;Đơn vị", "1;Lê An;05/13/1980;Sở Y tế", "2;Lê Hòa;05/02/1980;Sở Y tế",
    ])
    let lines = reading.lines(in: .vi) + reading.lines(in: .en)
    #expect(
      lines.filter { $0.hasPrefix("! ") } == [
        "! C3: ngày sinh “1980-02-05” được hiểu là ngày trước, tháng sau; nhưng trong tệp có ngày "
          + "ghi tháng trước. Xem lại.",
        "! C3: the birth date “1980-02-05” was read with the day first, but others in the file have "
          + "the month first. Check it.",
      ]
    )
  }

  @Test
  func `of a name alone is told where it may be who signed`() throws {
    let reading = try SampleRoster.read([
      "STT;Họ và tên;Ngày sinh;Đơn vị", "1;Lê An;1980;Sở Y tế", ";Lê Hòa;;",
    ])
    let lines = reading.lines(in: .vi) + reading.lines(in: .en)
    #expect(
      lines.filter { $0.hasPrefix("! ") } == [
        "! B3: dòng này chỉ có họ tên. Nếu là tên người ký dưới danh sách thì xóa khỏi danh sách.",
        "! B3: this row has nothing but a name. If somebody signed the list there, take the name out.",
      ]
    )
  }
}

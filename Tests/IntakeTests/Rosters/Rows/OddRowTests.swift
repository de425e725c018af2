import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A name with something beside it` {
  @Test(
    arguments: [
      "Lê Hòa (dự phòng)", "Lê Hòa 2", "Lê Hòa, Lê An", "Lê Hòa; Lê An", "Lê Hòa/Lê An",
      "Lê Hòa - Trưởng phòng", "Lê Hòa – Trưởng phòng", "Lê Hòa: Trưởng phòng", "Lê Hòa + Lê An",
      "Ông Lê Hòa", "Bà Lê Thị Hòa", "bà Lê Thị Hòa", "Đ/c Lê Hòa", "1. Lê Hòa", "hoa@example.vn",
    ]
  )
  func `is kept as it is, with a warning that does not hold the row`(text: String) throws {
    let row = try SampleRoster.row([.fullName: text, .birthDate: "1980"])
    #expect(row[.fullName]?.lowercased() == text.lowercased())
    #expect(row.warningNames == ["fullName oddName"])
    #expect(row.isGood)
    let sentence = row.warnings[0].sentence
    #expect(sentence.vi.hasSuffix("được giữ nguyên. Xem lại."))
    #expect(sentence.en.hasSuffix("kept as it is. Check it."))
  }

  @Test(
    arguments: [
      "H'Hen Niê", "H’Hen Niê", "Nguyễn-Văn An", "Hồ Thị Bích-Ngọc", "Y Bhăm Niê", "Bà Lan",
      "Ông Hòa", "Lê Bà Hòa", "K'Brẽo", "Lê Đức Ông",
    ]
  )
  func `is not seen where a name of this country has signs of its own`(text: String) throws {
    let row = try SampleRoster.row([.fullName: text, .birthDate: "1980"])
    #expect(row[.fullName] == text)
    #expect(row.warnings.isEmpty && row.isGood)
  }

  @Test(arguments: ["123", "?", "(1)", "***", "1/2"])
  func `is no name where no letter stands in it`(text: String) throws {
    let row = try SampleRoster.row([.fullName: text, .birthDate: "05/02/1980"])
    #expect(row[.fullName] == nil)
    #expect(row.problems.map(\.field) == [.fullName])
  }
}

struct `A row with a name only` {
  static let head = "STT;Họ và tên;Ngày sinh;Đơn vị"

  @Test
  func `is read with a warning that it may be who signed`() throws {
    let reading = try SampleRoster.read([
      Self.head, "1;Lê Hòa;1980;Sở Y tế", ";Lê An;;", "3;Lê Ba;1982;Sở Y tế",
    ])
    #expect(reading.rows.map(\.warningNames) == [[], ["fullName nameOnly"], []])
    #expect(reading.rows[1].isGood)
    #expect(reading.rows[1].warnings[0].sentence.vi.contains("người ký"))
    #expect(reading.rows[1].warnings[0].sentence.en.contains("signed"))
  }

  @Test
  func `has no warning where it has its number or anything else`() throws {
    let reading = try SampleRoster.read([
      Self.head, "1;Lê Hòa;;", ";Lê An;1981;", ";Lê Ba;;Sở Y tế", "4;Lê Tư;1980;Sở Y tế",
    ])
    #expect(reading.rows.map(\.row) == [2, 3, 4, 5])
    #expect(reading.rows.allSatisfy { $0.warnings.isEmpty })
  }

  @Test
  func `under the table is a person where it follows at once, and not behind a gap`() throws {
    let near = try SampleRoster.read([Self.head, "1;Lê Hòa;1980;Sở Y tế", ";Lê An;;"])
    #expect(near.rows.map(\.warningNames) == [[], ["fullName nameOnly"]])
    let far = try SampleRoster.read([Self.head, "1;Lê Hòa;1980;Sở Y tế", ";;;", ";Lê An;;"])
    #expect(far.rows.map(\.row) == [2])
    #expect(far.sheets[0].ignored.last?.reason == .footer)
  }

  @Test
  func `takes the agency of its group, and still is told about`() throws {
    let reading = try SampleRoster.read([
      Self.head, "I. Sở Y tế;;;", ";Lê Hòa;;", ";Lê An;1981;",
    ])
    #expect(reading.people == ["Lê Hòa | Sở Y tế", "Lê An | Sở Y tế"])
    #expect(reading.rows[0].warningNames == ["fullName nameOnly"])
  }

  @Test
  func `in two columns is read too`() throws {
    let reading = try SampleRoster.read([
      "STT;Họ và chữ đệm;Tên;Ngày sinh;Đơn vị", "1;Lê Văn;Hòa;1980;Sở Y tế", ";Lê Thị;An;;",
      "3;Lê;Ba;1982;Sở Y tế",
    ])
    #expect(reading.rows.map { $0[.fullName] } == ["Lê Văn Hòa", "Lê Thị An", "Lê Ba"])
  }
}

struct `Words for nothing` {
  @Test(
    arguments: [
      "không có", "Không có", "KHÔNG CÓ", "không", "chưa có", "chưa cấp", "Chưa cấp", "không rõ",
      "chưa rõ", "khong co", " chưa  cấp ",
    ],
    [RosterField.birthDate, .nationalID, .phone, .email, .employeeCode]
  )
  func `leave out what may be missing, without a problem or a warning`(
    text: String,
    field: RosterField
  ) throws {
    let row = try SampleRoster.row([field: text, .position: "Chuyên viên"])
    #expect(row[field] == nil)
    #expect(row.isGood && row.warnings.isEmpty && row.repairs.isEmpty)
    #expect(row[.position] == "Chuyên viên")
  }

  @Test(arguments: ["không nhớ", "chưa cấp lại", "có", "không có số"])
  func `are these words and no others`(text: String) throws {
    #expect(!text.saysNothing)
    let row = try SampleRoster.row([.nationalID: text, .birthDate: "1980"])
    #expect(row.problemNames == ["nationalID invalidNationalID"])
  }

  @Test
  func `stay a text in notes and education`() throws {
    let row = try SampleRoster.row([
      .birthDate: "1980", .notes: "Không có", .foreignLanguage: "Không", .itSkill: "Chưa có",
    ])
    #expect(row[.notes] == "Không có")
    #expect(row[.foreignLanguage] == "Không")
    #expect(row[.itSkill] == "Chưa có")
  }
}

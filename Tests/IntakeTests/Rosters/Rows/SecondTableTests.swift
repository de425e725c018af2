import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A second table in a sheet` {
  static let first = ["STT;Họ và tên;Ngày sinh;Đơn vị", "1;Lê Hòa;1980;Sở Y tế"]
  static let titles = "STT;Họ và tên;Đơn vị;Chức vụ;Điện thoại"

  static func read(_ lines: String...) throws -> RosterReading {
    try SampleRoster.read(first + lines)
  }

  @Test
  func `is read by its own titles`() throws {
    let reading = try Self.read("", Self.titles, "1;Lê An;Sở Nội vụ;Kế toán;0905123456")
    let row = try #require(reading.rows.last)
    #expect(reading.people == ["Lê Hòa | Sở Y tế", "Lê An | Sở Nội vụ"])
    #expect(row[.position] == "Kế toán")
    #expect(row[.phone] == "+84905123456")
    #expect(row[.birthDate] == nil && row.isGood)
  }

  @Test
  func `is told in a warning with its row, in both languages`() throws {
    let reading = try Self.read(Self.titles, "1;Lê An;Sở Nội vụ;Kế toán;")
    let warning = try #require(reading.sheets[0].warnings.first)
    #expect(reading.sheets[0].warnings.count == 1)
    #expect(warning.code == .secondTable && warning.row == 3)
    #expect(warning.sentence.vi.hasPrefix("dòng 3 bắt đầu một bảng khác"))
    #expect(warning.sentence.en.hasPrefix("row 3 begins another table"))
    #expect(reading.ignoredPieces == ["3...3 repeatedTitles"])
  }

  @Test
  func `has the places of its own columns`() throws {
    let reading = try Self.read(Self.titles, "1;Lê An;Sở Nội vụ;Kế toán;12")
    let rows = reading.rows
    #expect("\(rows[0].cell(of: .agency))" == "D2")
    #expect("\(rows[1].cell(of: .agency))" == "C4")
    #expect("\(rows[1].cell(of: .phone))" == "E4")
    #expect(rows[1].warningNames == ["phone oddPhone"])
    #expect(reading.lines(in: .vi).contains { $0.hasPrefix("! E4: “12”") })
  }

  @Test
  func `does not carry the last group of the first on`() throws {
    let reading = try SampleRoster.read([
      "STT;Họ và tên;Ngày sinh", "I. Sở Y tế;;", "1;Lê Hòa;1980", "STT;Họ và tên;Chức vụ;Email",
      "1;Lê An;Kế toán;an@example.vn",
    ])
    #expect(reading.people == ["Lê Hòa | Sở Y tế", "Lê An | ?"])
  }

  @Test
  func `may have groups and a total of its own`() throws {
    let reading = try Self.read(
      "Cộng: 1;;;;",
      Self.titles,
      "I. Sở Tư pháp;;;;",
      "1;Lê An;;Kế toán;",
      "2;Lê Ba;;Văn thư;",
      "Cộng: 2 người;;;;"
    )
    #expect(reading.people == ["Lê Hòa | Sở Y tế", "Lê An | Sở Tư pháp", "Lê Ba | Sở Tư pháp"])
    #expect(reading.sheets[0].warnings.map(\.code) == [.secondTable])
  }

  @Test
  func `may be followed by a third`() throws {
    let reading = try Self.read(
      Self.titles,
      "1;Lê An;Sở Nội vụ;Kế toán;",
      "STT;Họ và tên;Email;Đơn vị",
      "1;Lê Ba;ba@example.vn;Sở Tư pháp"
    )
    #expect(
      reading.people == ["Lê Hòa | Sở Y tế", "Lê An | Sở Nội vụ", "Lê Ba | Sở Tư pháp"]
    )
    #expect(reading.sheets[0].warnings.map(\.row) == [3, 5])
    #expect(reading.rows[2][.email] == "ba@example.vn")
  }

  @Test
  func `may merge its agency over rows, in its own column`() throws {
    let reading = try SampleRoster.sheet(
      [
        ["STT", "Họ và tên", "Ngày sinh", "Đơn vị"], ["1", "Lê Hòa", "1980", "Sở Y tế"],
        ["STT", "Họ và tên", "Đơn vị", "Chức vụ"], ["1", "Lê An", "Sở Nội vụ", "Kế toán"],
        ["2", "Lê Ba", "", "Văn thư"],
      ],
      merges: ["C4:C5"]
    )
    #expect(
      reading.people == ["Lê Hòa | Sở Y tế", "Lê An | Sở Nội vụ", "Lê Ba | Sở Nội vụ"]
    )
  }

  @Test
  func `holds who stands in the first already`() throws {
    let reading = try SampleRoster.read([
      "STT;Họ và tên;Ngày sinh;Số CCCD", "1;Lê Hòa;1980;054080001234",
      "STT;Họ và tên;Số CCCD;Chức vụ", "1;Lê An;054080001234;Kế toán",
    ])
    #expect(reading.rows.map(\.problemNames) == [[], ["nationalID duplicateInFile"]])
    #expect(reading.rows[1].problems[0].sentence.vi.contains("dòng 2"))
    #expect(!reading.rows[1].problems[0].sentence.vi.contains("trang"))
  }

  @Test
  func `is none where the same titles stand on a new page`() throws {
    let reading = try Self.read(Self.first[0], "2;Lê An;1981;Sở Nội vụ")
    #expect(reading.sheets[0].warnings.isEmpty)
    #expect(reading.people == ["Lê Hòa | Sở Y tế", "Lê An | Sở Nội vụ"])
  }

  @Test
  func `arrives in a parcel with its own columns`() throws {
    let reading = try Self.read(Self.titles, "1;Lê An;Sở Nội vụ;Kế toán;12")
    let arrived = try RosterParcel.unpack(try RosterParcel.pack(reading))
    #expect(arrived == reading)
    #expect(arrived.rows.map { $0.columns[.agency] } == [4, 3])
  }
}

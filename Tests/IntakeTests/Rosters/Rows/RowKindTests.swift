import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

/// What stands between and under the people of a roster.
struct `The rows of a roster` {
  static let head = "STT;Họ và tên;Ngày sinh;Số CCCD;Đơn vị"

  static func read(_ lines: String...) throws -> RosterReading {
    try SampleRoster.read([head] + lines)
  }

  @Test(arguments: ["A;B;1;2;3", "1;2;3;4;5", "A;B;1;2;3=1+2", "a;b;c;d;e"])
  func `may begin with the numbers of the columns`(numbers: String) throws {
    let reading = try Self.read(numbers, "1;Lê Hòa;1980;;Sở Y tế")
    #expect(reading.people == ["Lê Hòa | Sở Y tế"])
    #expect(reading.ignoredPieces == ["2...2 columnNumbers"])
  }

  @Test
  func `may repeat the titles on each printed page`() throws {
    let reading = try Self.read(
      "1;Lê Hòa;1980;;Sở Y tế",
      Self.head,
      "A;B;1;2;3",
      "2;Lê An;1981;;Sở Y tế",
      "STT;HỌ VÀ TÊN;Ngày sinh;CCCD;Đơn vị",
      "3;Lê Ba;1982;;Sở Y tế"
    )
    #expect(reading.rows.map(\.row) == [2, 5, 7])
    #expect(
      reading.ignoredPieces == [
        "3...3 repeatedTitles", "4...4 columnNumbers", "6...6 repeatedTitles",
      ]
    )
  }

  @Test
  func `may repeat two rows of titles`() throws {
    let titles = [["STT", "Họ và tên", "", "Đơn vị"], ["", "Họ và chữ đệm", "Tên", ""]]
    let reading = try SampleRoster.sheet(
      titles + [["1", "Nguyễn Thị", "Gấm", "Sở Y tế"]] + titles + [["2", "Lê", "An", "Sở Y tế"]],
      merges: ["B1:C1", "B4:C4"]
    )
    #expect(reading.people == ["Nguyễn Thị Gấm | Sở Y tế", "Lê An | Sở Y tế"])
    #expect(reading.ignoredPieces == ["4...5 repeatedTitles"])
  }

  @Test
  func `are people though they lack a number, or all but a name`() throws {
    let reading = try Self.read(
      "1;Lê Hòa;1980;;Sở Y tế",
      ";Lê An;1981;;Sở Y tế",
      ";Lê Ba;;;",
      "4;Lê Tư;;;",
      ";Lê Năm;;;"
    )
    #expect(reading.rows.map(\.row) == [2, 3, 4, 5, 6])
  }

  @Test
  func `are held where a person has no name`() throws {
    let reading = try Self.read(
      "1;;1980;054080001234;Sở Y tế",
      "2;Lê An;;;Sở Y tế",
      "3;12;năm 1980;;"
    )
    #expect(
      reading.rows.map(\.problemNames) == [
        ["fullName missingName"], [], ["fullName missingName"],
      ]
    )
    #expect(reading.summary.held == 2)
    #expect(reading.summary.good == 1)
  }

  @Test
  func `are not people where nothing but their number is written`() throws {
    let reading = try Self.read("1;Lê Hòa;1980;;Sở Y tế", "2;;;;", "3;;;;")
    #expect(reading.rows.map(\.row) == [2])
    #expect(reading.sheets[0].warnings.isEmpty)
  }

  @Test
  func `are read though they are hidden, with a warning`() throws {
    let reading = try SampleRoster.workbook { writer in
      let sheet = try writer.addSheet("Danh sách")
      try sheet.put("STT", "Họ và tên", "Đơn vị", row: 1)
      for row in 2...4 { try sheet.put("\(row - 1)", "Lê Hòa", "Sở Y tế", row: row) }
      try sheet.setRow(3, height: nil, isHidden: true)
    }
    #expect(reading.rows.map(\.row) == [2, 3, 4])
    #expect(reading.sheets[0].warnings.map(\.code) == [.hiddenRows])
  }

  @Test
  func `take the agency that is merged over several of them`() throws {
    let reading = try SampleRoster.sheet(
      [
        ["STT", "Họ và tên", "Đơn vị"], ["1", "Lê Hòa", "Sở Y tế"], ["2", "Lê An", ""],
        ["3", "Lê Ba", ""], ["4", "Lê Tư", "Sở Nội vụ"], ["5", "Lê Năm", ""],
      ],
      merges: ["C2:C4"]
    )
    #expect(
      reading.people == [
        "Lê Hòa | Sở Y tế", "Lê An | Sở Y tế", "Lê Ba | Sở Y tế", "Lê Tư | Sở Nội vụ", "Lê Năm | ?",
      ]
    )
  }

  @Test
  func `never take a name, a date or a number from a merged cell`() throws {
    let reading = try SampleRoster.sheet(
      [
        ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Đơn vị"],
        ["1", "Lê Hòa", "1980", "054080001234", "Sở Y tế"], ["2", "Lê An", "", "", "Sở Y tế"],
      ],
      merges: ["C2:C3", "D2:D3"]
    )
    #expect(reading.rows[1][.birthDate] == nil)
    #expect(reading.rows[1][.nationalID] == nil)
  }

  @Test
  func `of several sheets are read from each that has people`() throws {
    let reading = try SampleRoster.workbook { writer in
      for (name, person) in [("A", "Lê Hòa"), ("Hướng dẫn", ""), ("Trống", "-"), ("B", "Lê An")] {
        let sheet = try writer.addSheet(name)
        if person == "-" { continue }
        guard !person.isEmpty else {
          try sheet.put("Đọc kỹ", row: 2)
          continue
        }
        try sheet.put("STT", "Họ và tên", "Đơn vị", row: 1)
        try sheet.put("1", person, "Sở Y tế", row: 2)
      }
    }
    #expect(reading.people == ["Lê Hòa | Sở Y tế", "Lê An | Sở Y tế"])
    #expect(reading.rows.map(\.sheet) == [0, 3])
    #expect(
      reading.sheets.map { $0.ignored.map(\.reason) } == [[], [.noTable], [.emptySheet], []]
    )
  }

  @Test
  func `of a file of text may have breaks inside of quotes`() throws {
    let reading = try SampleRoster.read([
      "DANH SÁCH;;", "STT;\"Họ và\r\ntên\";Đơn vị", "1;\"Lê\nHòa\";\"Sở \"\"Y tế\"\"\"",
      "2;Lê An;Sở Y tế",
    ])
    #expect(reading.people == ["Lê Hòa | Sở \"Y tế\"", "Lê An | Sở Y tế"])
    #expect(reading.rows.map(\.row) == [3, 4])
  }
}

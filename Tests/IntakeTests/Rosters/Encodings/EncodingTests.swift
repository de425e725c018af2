import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `The encoding of a roster` {
  static let people = [
    ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Ghi chú"],
    ["1", "Nguyễn Thị Hường", "Phó Giám đốc", "Sở Ngoại vụ", "Kiêm nhiệm"],
    ["2", "Trần Đức Thưởng", "Chuyên viên", "Sở Tư pháp", ""],
    ["3", "Lê Văn Vũ", "Trưởng phòng", "Văn phòng Hội đồng nhân dân", "Dự phòng"],
    ["4", "Y Bhăm Niê", "Chuyên viên", "Ban Dân tộc", ""],
  ]

  static func write(
    _ rows: [[String]],
    _ encoding: OldEncoding,
    font: String? = nil
  ) throws -> RosterReading {
    try SampleRoster.workbook { writer in
      let format = try writer.format(CellFormat().with { if let font { $0.font = font } })
      let sheet = try writer.addSheet("Danh sach")
      for (down, texts) in rows.enumerated() {
        for (right, text) in texts.enumerated() where !text.isEmpty {
          try sheet.write(encoding.write(text), row: down + 1, column: right + 1, format)
        }
      }
    }
  }

  static func texts(_ reading: RosterReading) -> [[String]] {
    reading.rows.map { row in
      [.fullName, .position, .agency, .notes].map { (field: RosterField) in row[field] ?? "" }
    }
  }

  static var right: [[String]] { people.dropFirst().map { Array($0.dropFirst()) } }

  @Test(
    arguments: [
      (OldEncoding.tcvn3, ".VnTime"), (.tcvn3, ".VnArial"), (.tcvn3, ".vntime"),
      (.vni, "VNI-Times"), (.vni, "VNI-Helve"),
    ]
  )
  func `is told by the font`(encoding: OldEncoding, font: String) throws {
    let reading = try Self.write(Self.people, encoding, font: font)
    #expect(Self.texts(reading) == Self.right)
    #expect(reading.rows[0].repairNames.contains("fullName encoding"))
    #expect(reading.rows.allSatisfy { $0.problems.isEmpty })
  }

  @Test(arguments: OldEncoding.allCases)
  func `is told by the syllables where no font tells it`(encoding: OldEncoding) throws {
    let reading = try Self.write(Self.people, encoding)
    #expect(Self.texts(reading) == Self.right)
  }

  @Test(arguments: OldEncoding.allCases)
  func `of a file of text is told by its syllables`(encoding: OldEncoding) throws {
    let text = Self.people.map { $0.joined(separator: ";") }.joined(separator: "\r\n")
    let bytes = OldEncoding.bytes(encoding.write(text))
    let reading = try SampleRoster.read(Workbook(bytes: bytes), "a.csv")
    #expect(Self.texts(reading) == Self.right)
  }

  @Test
  func `is read before anything is trimmed, since ư looks like a soft hyphen`() throws {
    let rows = [["STT", "Họ và tên", "Đơn vị"], ["1", "Lê Văn Tư", "Sở Tư pháp"]]
    let reading = try Self.write(rows, .tcvn3, font: ".VnTime")
    #expect(reading.people == ["Lê Văn Tư | Sở Tư pháp"])
    #expect(reading.rows[0].repairs[0].from == "Lª V¨n T\u{AD}")
  }

  @Test
  func `of a font of capitals gives capitals, and a name then title case`() throws {
    let rows = [["stt", "họ và tên", "đơn vị"], ["1", "nguyễn thị hường", "sở ngoại vụ"]]
    let reading = try Self.write(rows, .tcvn3, font: ".VnTimeH")
    #expect(reading.people == ["Nguyễn Thị Hường | SỞ NGOẠI VỤ"])
  }

  @Test
  func `may differ from cell to cell`() throws {
    let reading = try SampleRoster.workbook { writer in
      let vn = try writer.format(CellFormat().with { $0.font = ".VnTime" })
      let vni = try writer.format(CellFormat().with { $0.font = "VNI-Times" })
      let sheet = try writer.addSheet("Danh sách")
      try sheet.put("STT", "Họ và tên", "Đơn vị", row: 1)
      try sheet.put("1", "Lê Thị Hường", "Sở Ngoại vụ", row: 2)
      try sheet.write(OldEncoding.tcvn3.write("Trần Đức Thưởng"), row: 3, column: 2, vn)
      try sheet.write("Sở Tư pháp", row: 3, column: 3)
      try sheet.write(OldEncoding.vni.write("Lê Văn Vũ"), row: 4, column: 2, vni)
      try sheet.write(OldEncoding.tcvn3.write("Sở Xây dựng"), row: 4, column: 3, vn)
    }
    #expect(
      reading.people == [
        "Lê Thị Hường | Sở Ngoại vụ", "Trần Đức Thưởng | Sở Tư pháp", "Lê Văn Vũ | Sở Xây dựng",
      ]
    )
    #expect(reading.rows[0].repairs.isEmpty)
  }

  @Test
  func `may differ inside of a cell`() {
    let runs = [
      TextRun(font: ".VnTime", text: OldEncoding.tcvn3.write("Sở Ngoại ")),
      TextRun(font: "Times New Roman", text: "vụ tỉnh "),
      TextRun(font: "VNI-Times", text: OldEncoding.vni.write("Phú Yên")),
    ]
    let cell = Cell(column: 1, value: .text(runs.map(\.text).joined()), runs: runs)
    let text = CellTexts(fonts: [:], encoding: nil).text(of: cell)
    #expect(text?.text == "Sở Ngoại vụ tỉnh Phú Yên")
    #expect(text?.rules == [.encoding])
  }

  @Test
  func `of a run without a font is that of its cell`() throws {
    let font = try #require(LegacyFont(name: ".VnTime"))
    let runs = [
      TextRun(font: nil, text: OldEncoding.tcvn3.write("Lê Văn ")),
      TextRun(font: nil, text: "T\u{AD}"),
    ]
    let cell = Cell(column: 1, value: .text(runs.map(\.text).joined()), style: 3, runs: runs)
    #expect(CellTexts(fonts: [3: font], encoding: nil).text(of: cell)?.text == "Lê Văn Tư")
  }

  @Test
  func `that nothing makes sense of is a problem of its cell, not a guess`() throws {
    let reading = try SampleRoster.read([
      "STT;Họ và tên;Đơn vị;Chức vụ", "1;Nguy?n Th? H??ng;Sở Y tế;Chuyên viên",
      "2;Lê An;S\u{FFFD} Y t\u{FFFD};Chuyên viên", "3;Lê Ba;Sở Y tế;Chuyên viên",
    ])
    #expect(
      reading.rows.map(\.problemNames) == [
        ["fullName undecodableText"], ["agency undecodableText"], [],
      ]
    )
    #expect(reading.rows[0].problems[0].value == "Nguy?n Th? H??ng")
    #expect(reading.rows[1][.agency] == nil)
  }

  @Test(
    arguments: [
      ("Le\u{302} Thi\u{323} Ho\u{300}a", "Lê Thị Hòa"), ("Ðỗ Ðức", "Đỗ Đức"),
      ("Ɖặng An", "Đặng An"), ("Lê\u{A0}Thị\u{A0}Hòa", "Lê Thị Hòa"), ("Lê An\u{200B}", "Lê An"),
      ("\u{FEFF}Lê An", "Lê An"), ("Lê\u{2009}An", "Lê An"),
    ]
  )
  func `is Unicode in one form, and look-alikes are replaced`(text: String, name: String) throws {
    let row = try SampleRoster.row([.fullName: text])
    #expect(row[.fullName].map { Array($0.utf8) } == Array(name.utf8))
    #expect(row.repairNames == ["fullName normalization"])
  }

  @Test
  func `is decoded for a file that is written anew, and only there`() throws {
    let text = Self.people.map { $0.joined(separator: ";") }.joined(separator: "\r\n")
    let old = try Workbook(bytes: OldEncoding.bytes(OldEncoding.tcvn3.write(text)))
    let table = try RosterUnicode.table(old, sheet: 0)
    #expect(
      table.rows.map { $0.cells.compactMap(\.text) }
        == Self.people.map { $0.filter { !$0.isEmpty } }
    )
    let new = try Workbook(bytes: Array("STT;Họ tên\n1;Le\u{302}  An".utf8))
    #expect(try RosterUnicode.table(new, sheet: 0)[2, 2] == .text("Le\u{302}  An"))
  }
}

import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

/// What the first pass over a sheet finds out.
struct `The first pass over a sheet` {
  static let names = [
    "Nguyễn Thị Hường", "Trần Đức Thưởng", "Lê Văn Vũ", "Phạm Hữu Lượng", "Đặng Thị Mỹ Phụng",
  ]

  static func scan(_ body: (WorkbookWriter) throws -> Void) throws -> SheetScan {
    try SampleFile.written(body) { workbook in
      var fonts = FontCache(workbook)
      return try SheetScan(workbook, sheet: 0, fonts: &fonts)
    }
  }

  static func scan(_ texts: [String]) throws -> SheetScan {
    try scan { writer in
      let sheet = try writer.addSheet("Danh sách")
      for (row, text) in texts.enumerated() { try sheet.write(text, row: row + 1, column: 1) }
    }
  }

  @Test(arguments: OldEncoding.allCases)
  func `counts syllables where no font tells the encoding`(encoding: OldEncoding) throws {
    let scan = try Self.scan(Self.names.map { encoding.write($0) })
    #expect(scan.texts.encoding?.rawValue == encoding.rawValue)
    #expect(!scan.isUndecided)
    #expect(scan.sample.rows.map { $0.texts.map(\.text) } == Self.names.map { [$0] })
  }

  @Test
  func `finds Unicode of either form to be no old encoding`() throws {
    for texts in [Self.names, Self.names.map(\.decomposed), ["Nam", "hoa@example.vn"], []] {
      let scan = try Self.scan(texts)
      #expect(scan.texts.encoding == nil && !scan.isUndecided)
    }
  }

  @Test
  func `does not let a cell in an old font tell of the others`() throws {
    let scan = try Self.scan { writer in
      let old = try writer.format(CellFormat().with { $0.font = ".VnTime" })
      let sheet = try writer.addSheet("Danh sách")
      for (row, name) in Self.names.enumerated() {
        try sheet.write(OldEncoding.tcvn3.write(name), row: row + 1, column: 1, old)
      }
      try sheet.write("Sở Ngoại vụ", row: 9, column: 2)
    }
    #expect(scan.texts.encoding == nil && !scan.isUndecided)
    #expect(
      scan.sample.rows.map { $0.texts.map(\.text) } == (Self.names + ["Sở Ngoại vụ"]).map { [$0] }
    )
  }

  @Test
  func `lets a font of VNI stand against a sheet in TCVN3`() throws {
    let scan = try Self.scan { writer in
      let vni = try writer.format(CellFormat().with { $0.font = "VNI-Times" })
      let sheet = try writer.addSheet("Danh sách")
      for (row, name) in Self.names.enumerated() {
        try sheet.write(OldEncoding.tcvn3.write(name), row: row + 1, column: 1)
        try sheet.write(OldEncoding.vni.write(name), row: row + 1, column: 2, vni)
      }
    }
    #expect(scan.texts.encoding == .tcvn3)
    #expect(scan.sample.rows.map { $0.texts.map(\.text) } == Self.names.map { [$0, $0] })
  }

  @Test
  func `is undecided where texts are broken, or in two encodings by halves`() throws {
    #expect(try Self.scan(["Ng\u{FFFD}y", "Tr\u{FFFD}n", "Đ\u{FFFD}ng"]).isUndecided)
    let halves =
      Self.names.map { OldEncoding.tcvn3.write($0) } + Self.names.map { OldEncoding.vni.write($0) }
    #expect(try Self.scan(halves).isUndecided)
    #expect(try Self.scan(halves).texts.encoding == nil)
  }

  @Test
  func `counts hidden rows and knows the last one`() throws {
    let scan = try Self.scan { writer in
      let sheet = try writer.addSheet("Danh sách")
      for row in [2, 3, 5, 8] { try sheet.put("Lê An", row: row) }
      for row in [3, 5] { try sheet.setRow(row, height: nil, isHidden: true) }
      try sheet.join(8...9, 1...2, "Lê Ba")
    }
    #expect(scan.hiddenRows == 2)
    #expect(scan.firstRows.map(\.number).filter { $0 < 9 } == [2, 3, 5, 8])
    #expect(scan.lastRow >= 8)
    #expect(scan.outline.merges.map(\.description) == ["A8:B9"])
  }

  @Test
  func `keeps enough rows to find titles in, and reads a longer sheet all the same`() throws {
    let scan = try Self.scan((1...500).map { "Nhân viên \($0)" })
    #expect(scan.firstRows.count == 120 && scan.lastRow == 500)
    let titles = [["STT", "Họ và tên", "Năm sinh"], ["1", "Lê An", "1980"]]
    let late = try SampleRoster.sheet((1...59).map { ["Phụ lục \($0)"] } + titles)
    #expect(late.sheets[0].headRows == 60...60)
    #expect(late.rows.map(\.row) == [61])
    #expect(throws: FileRefusal.self) {
      try SampleRoster.sheet((1...60).map { ["Phụ lục \($0)"] } + titles)
    }
  }

  @Test
  func `has the titles and the people of a sheet in one encoding read alike`() throws {
    let rows =
      [["Họ và tên", "Chức vụ", "Đơn vị"]] + Self.names.map { [$0, "Phó Giám đốc", "Sở Tư pháp"] }
    for encoding in OldEncoding.allCases {
      let reading = try `The encoding of a roster`.write(rows, encoding)
      #expect(reading.columnNames == ["A fullName", "B position", "C agency"])
      #expect(reading.people == Self.names.map { "\($0) | Sở Tư pháp" })
      #expect(reading.rows.allSatisfy { $0.repairNames.contains("agency encoding") })
    }
  }
}

struct `The fonts of a workbook` {
  @Test
  func `tell an old encoding by the style of a cell, and each is known once`() throws {
    try SampleFile.written { writer in
      let sheet = try writer.addSheet("Danh sách")
      for (row, name) in [".VnTime", "Arial", "VNI-Times", ".VnTimeH"].enumerated() {
        let format = try writer.format(CellFormat().with { $0.font = name })
        for column in 1...2 { try sheet.write("x", row: row + 1, column: column, format) }
      }
    } _: { workbook in
      var fonts = FontCache(workbook)
      var told: [[LegacyFont?]] = []
      try workbook.read(sheet: 0) { row in
        told.append(row.cells.map { fonts.font(of: $0) })
        return .more
      }
      #expect(
        told.map { $0.map { $0?.encoding } } == [
          [.tcvn3, .tcvn3], [nil, nil], [.vni, .vni], [.tcvn3, .tcvn3],
        ]
      )
      #expect(told.map { $0[0]?.isCapitals } == [false, nil, false, true])
      #expect(fonts.known.count == 3)
    }
  }

  @Test
  func `tell nothing of a text file`() throws {
    let workbook = try Workbook(bytes: Array("a;b".utf8))
    var fonts = FontCache(workbook)
    #expect(fonts.font(of: Cell(column: 1, value: .text("a"))) == nil)
    #expect(fonts.known.isEmpty)
  }
}

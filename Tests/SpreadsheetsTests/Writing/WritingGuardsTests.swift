import Chronology
import Spreadsheets
import Testing

/// What must hold whatever a caller or an officer's name does to the writer.
struct `A writer of workbooks` {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  static let starts = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'", " =", "\u{FEFF}=",
  ]

  @Test(arguments: starts)
  func `never makes a formula of a text`(start: String) throws {
    let texts = [
      "\(start)1+1", "\(start)cmd|' /C calc'!A0", "\(start)\u{301}x", start,
      "\(start)HYPERLINK(\"http://x\")",
    ]
    let written = try Written { sheet, writer in
      let format = try writer.format(.plain.with { $0.numberFormat = "@" })
      for (index, text) in texts.enumerated() {
        try sheet.write(text, row: index + 1, column: 1)
        try sheet.write(.text(text), row: index + 1, column: 2, format)
        try sheet.merge(CellRange(rows: index + 1...index + 1, columns: 3...4), text, format)
      }
    }
    let xml = try written.sheet
    #expect(!xml.contains("<f>"))
    for (index, text) in texts.enumerated() {
      let row = try #require(try written.table.row(index + 1))
      for column in 1...3 {
        #expect(row.cell(inColumn: column)?.text.map { Array($0.utf8) } == Array(text.utf8))
        #expect(row.cell(inColumn: column)?.isFormula == false)
      }
    }
  }

  /// What XML 1.0 has no way to write.
  static let unwritable = ["\u{1}", "\u{8}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"]

  @Test(arguments: unwritable)
  func `makes a readable workbook of any text anywhere`(character: String) throws {
    let text = "a\(character)b"
    let written = try Written { sheet, writer in
      try sheet.write(text, row: 1, column: 1)
      try sheet.write("x", row: 2, column: 1)
      try sheet.validate(
        try cells("B1:B9"),
        Validation(
          .list(["m\(character)", "n"]),
          prompt: .init(text, text),
          refusal: .init(text, text)
        )
      )
      try sheet.format(try cells("C1:C9"), when: .contains(text, try writer.format(.plain)))
      try sheet.table(try cells("E1:F3"), name: "Bang", heads: [text, "hai"])
      try sheet.set(PageSetup().with { $0.footer = text })
      try sheet.insert(Self.chart(text), at: CellAddress(row: 20, column: 1))
      try writer.set(
        DocumentProperties(
          title: text,
          subject: text,
          author: text,
          company: text,
          keywords: text,
          comments: text
        )
      )
      try writer.set(property: "ten", to: text)
    }
    #expect(try written.table[2, 1] == .text("x"))
    for part in [
      "xl/worksheets/sheet1.xml", "xl/tables/table1.xml", "xl/charts/chart1.xml",
      "docProps/core.xml",
      "docProps/app.xml", "docProps/custom.xml", "xl/drawings/drawing1.xml",
    ] {
      let xml = try written.parts.text(part)
      #expect(Self.unwritten(in: xml) == [], "\(part)")
    }
  }

  /// The characters of a part that XML has no way to write, by number.
  static func unwritten(in xml: String) -> [UInt32] {
    xml.unicodeScalars.map(\.value).filter {
      ($0 < 0x20 && ![9, 10, 13].contains($0)) || $0 == 0xFFFE || $0 == 0xFFFF
    }
  }

  static func chart(_ text: String) -> Chart {
    // Over other cells: the library copies their texts into the chart as they are.
    let cells = CellRange(rows: 11...13, columns: 1...1)
    var chart = Chart(
      .column,
      title: text,
      series: [Chart.Series(name: text, sheet: "Trang", categories: cells, values: cells)]
    )
    chart.categoryTitle = text
    chart.valueTitle = text
    chart.description = text
    return chart
  }

  @Test(arguments: unwritable + ["\0", "\n", "\t"])
  func `refuses a sheet's name with a control character`(character: String) throws {
    _ = try Written { _, writer in
      let name = "a\(character)b"
      #expect(throws: WritingError.sheetName(name)) { try writer.addSheet(name) }
    }
  }

  @Test(
    arguments: [
      ("Danh sách", true), (String(repeating: "ệ", count: 31), true),
      (String(repeating: "ệ", count: 32), false),
      (String(repeating: "😀", count: 15), true), (String(repeating: "😀", count: 16), false),
      ("a'b", true),
      ("'ab", false), ("ab'", false), ("a/b", false), ("a\\b", false), ("[a]", false),
      ("a:b", false),
      ("a*", false), ("a?", false), ("", false), (" ", true), ("&<>\"", true), ("=1+1", true),
      ("trang", false),
      ("TRANG", false), ("Trang ", true),
    ]
  )
  func `takes the names that Excel takes`(name: String, isTaken: Bool) throws {
    try WorkbookWriter.write(to: folder.file("a.xlsx")) { writer in
      _ = try writer.addSheet("Trang")
      if isTaken {
        try writer.addSheet(name).write(1, row: 1, column: 1)
      } else {
        #expect(throws: WritingError.sheetName(name)) { try writer.addSheet(name) }
      }
    }
    let names = try Workbook(path: folder.file("a.xlsx")).sheets.map(\.name)
    #expect(names == (isTaken ? ["Trang", name] : ["Trang"]))
  }

  @Test
  func `writes nothing more once it is closed`() throws {
    let writer = try WorkbookWriter(path: folder.file("a.xlsx"))
    let sheet = try writer.addSheet("Trang")
    try sheet.write(1, row: 1, column: 1)
    try writer.close()
    let range = try cells("A1:B2")
    #expect(throws: WritingError.closed) { try sheet.write(2, row: 1, column: 1) }
    #expect(throws: WritingError.closed) { try sheet.write("x", row: 1, column: 1) }
    #expect(throws: WritingError.closed) { try sheet.merge(range, "x", .none) }
    #expect(throws: WritingError.closed) { try sheet.setColumns(1...2, width: 9) }
    #expect(throws: WritingError.closed) { try sheet.setRow(1, height: 9) }
    #expect(throws: WritingError.closed) { try sheet.freeze(rows: 1) }
    #expect(throws: WritingError.closed) { try sheet.filter(range) }
    #expect(throws: WritingError.closed) { try sheet.set(PageSetup()) }
    #expect(throws: WritingError.closed) { try sheet.breakPages(before: [2]) }
    #expect(throws: WritingError.closed) { try sheet.validate(range, Validation(.anything)) }
    #expect(throws: WritingError.closed) { try sheet.insert(Self.chart("x"), at: range.first) }
    #expect(throws: WritingError.closed) { try writer.define("x", as: "=1") }
    #expect(throws: WritingError.closed) { try writer.set(property: "x", to: "y") }
    sheet.hide()
    sheet.protect()
    sheet.setZoom(50)
    sheet.setTab(Color(0xFF0000))
    sheet.hideGridlines()
    sheet.activate()
    #expect(try Workbook(path: folder.file("a.xlsx")).table(sheet: 0)[1, 1] != nil)
  }

  @Test(arguments: [
    (0, 1), (1, 0), (-1, 5), (1_048_577, 1), (1, 16_385), (Int.max, 1), (1, Int.min),
  ])
  func `refuses cells outside of a sheet`(row: Int, column: Int) throws {
    let error = WritingError.outside(CellAddress(row: row, column: column))
    _ = try Written { sheet, _ in
      #expect(throws: error) { try sheet.write("x", row: row, column: column) }
      #expect(throws: error) { try sheet.write(1.5, row: row, column: column) }
      #expect(throws: error) { try sheet.write(true, row: row, column: column) }
      #expect(throws: error) { try sheet.writeBlank(row: row, column: column, .none) }
      #expect(throws: error) {
        try sheet.write(formula: "=1", value: .number(1), row: row, column: column)
      }
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, .signalingNaN])
  func `refuses numbers that are none`(number: Double) throws {
    let place = CellAddress(row: 2, column: 3)
    _ = try Written { sheet, _ in
      #expect(throws: WritingError.notFinite(place)) { try sheet.write(number, row: 2, column: 3) }
      #expect(throws: WritingError.notFinite(place)) {
        try sheet.write(formula: "=1/0", value: .number(number), row: 2, column: 3)
      }
    }
  }

  @Test
  func `refuses texts that Excel cannot hold, counted as Excel does`() throws {
    let place = CellAddress(row: 1, column: 1)
    let fits = [String(repeating: "ệ", count: 32_767), String(repeating: "😀", count: 16_383)]
    let tooLong = [String(repeating: "ệ", count: 32_768), String(repeating: "😀", count: 16_384)]
    _ = try Written { sheet, _ in
      for text in fits { try sheet.write(text, row: 1, column: 1) }
      for text in tooLong {
        #expect(throws: WritingError.textTooLong(place)) {
          try sheet.write(text, row: 1, column: 1)
        }
      }
    }
  }

  @Test
  func `leaves the old file and no other when anything fails`() throws {
    let path = folder.file("a.xlsx")
    try WorkbookWriter.write(to: path) { try $0.addSheet("Cũ").write(1, row: 1, column: 1) }
    let old = try folder.bytes("a.xlsx")
    let long = String(repeating: "x", count: 40_000)
    let failures: [(WorkbookWriter) throws -> Void] = [
      { _ = try $0.addSheet("a/b") }, { try $0.addSheet("A").write(long, row: 1, column: 1) },
      { try $0.addSheet("A").write(.nan, row: 1, column: 1) },
      { try $0.addSheet("A").write("x", row: 0, column: 1) },
      {
        try $0.addSheet("A").set(
          PageSetup().with { $0.footer = String(repeating: "f", count: 300) }
        )
      },
    ]
    for failure in failures {
      for constantMemory in [false, true] {
        #expect(throws: WritingError.self) {
          try WorkbookWriter.write(to: path, constantMemory: constantMemory, failure)
        }
        #expect(folder.names == ["a.xlsx"])
        #expect(try folder.bytes("a.xlsx") == old)
      }
    }
  }

  @Test
  func `leaves nothing where it was never closed`() throws {
    do {
      let writer = try WorkbookWriter(path: folder.file("a.xlsx"))
      try writer.addSheet("A").write("x", row: 1, column: 1)
      #expect(folder.names.count == 1)
      #expect(folder.names.first != "a.xlsx")
    }
    #expect(folder.names.isEmpty)
  }

  @Test
  func `says where it cannot put the file`() throws {
    #expect {
      try WorkbookWriter.write(to: folder.path) { try $0.addSheet("A").write(1, row: 1, column: 1) }
    } throws: { error in
      guard case .cannotCreate(let path, _) = error as? WritingError else { return false }
      return path == folder.path
    }
    #expect(folder.names.isEmpty)
  }

  @Test
  func `writes rows from top to bottom in constant memory`() throws {
    _ = try Written(constantMemory: true) { sheet, writer in
      try sheet.write("a", row: 5, column: 2)
      try sheet.write("b", row: 5, column: 1)
      try sheet.write("c", row: 7, column: 1)
      #expect(throws: WritingError.rowAlreadyWritten(6)) { try sheet.write("d", row: 6, column: 1) }
      #expect(throws: WritingError.rowAlreadyWritten(1)) { try sheet.setRow(1, height: 20) }
      #expect(throws: WritingError.needsMemory("An Excel table")) {
        try sheet.table(try cells("A1:B3"), name: "B", heads: ["a", "b"])
      }
      #expect(throws: WritingError.needsMemory("A range merged over several rows")) {
        try sheet.merge(try cells("A8:B9"), "x", .none)
      }
      try sheet.merge(try cells("A8:C8"), "tổng", .none)
      let second = try writer.addSheet("Sau")
      try second.write("e", row: 1, column: 1)
    }
  }
}

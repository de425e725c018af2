import Chronology
import Spreadsheets
import Testing

/// Rows that are written past the library: they read as if it had written them.
struct `Plain rows` {
  @Test(arguments: [false, true])
  func `stand between what the library writes`(constantMemory: Bool) throws {
    let written = try Written(constantMemory: constantMemory) { sheet, writer in
      let bold = try writer.format(.plain.with { $0.isBold = true })
      let date = try writer.format(.plain.with { $0.numberFormat = "dd/mm/yyyy" })
      try sheet.merge(cells("A1:C1"), "Bảng điểm", bold)
      try sheet.beginPlainRows(at: 2)
      try sheet.setRow(2, height: 33)
      try sheet.write("Nguyễn Thị Hòa", row: 2, column: 1)
      try sheet.write(8.7, row: 2, column: 2, bold)
      try sheet.write(formula: "=B2*2", value: .number(17.4), row: 2, column: 3)
      try sheet.write(Day(number: 18_322), row: 3, column: 1, date)
      try sheet.writeBlank(row: 3, column: 2, date)
      try sheet.write(true, row: 3, column: 3)
      try sheet.endPlainRows()
      try sheet.write("Tổng", row: 4, column: 1)
      try sheet.beginPlainRows(at: 6)
      try sheet.write("cuối", row: 7, column: 5)
      try sheet.endPlainRows()
      try sheet.write(
        2,
        linkedTo: CellAddress(row: 1, column: 1),
        inSheet: "Trang",
        row: 8,
        column: 1
      )
    }
    let table = try written.table
    #expect(table[1, 1] == .text("Bảng điểm"))
    #expect(table[2, 1] == .text("Nguyễn Thị Hòa"))
    #expect(table[2, 2] == .number(SheetNumber(text: "8.7", value: 8.7)))
    #expect(table[2, 3] == .number(SheetNumber(text: "17.4", value: 17.4)))
    #expect(table[3, 1] == .date(Day(number: 18_322), seconds: nil))
    #expect(table[3, 3] == .boolean(true))
    #expect(table[4, 1] == .text("Tổng"))
    #expect(table[7, 5] == .text("cuối"))
    #expect(table[8, 1] == .number(SheetNumber(text: "2", value: 2)))
    let sheet = try written.sheet
    #expect(sheet.contains(#"<dimension ref="A1:E8"/>"#))
    #expect(sheet.contains(#"<row r="2" ht="33" customHeight="1">"#))
    // The two cells that hold the place are gone.
    #expect(!sheet.contains(#"<row r="6""#))
  }

  /// Their text is made by two at once, piece by piece.
  @Test
  func `stay in their order however many they are`() throws {
    let count = 40_000
    let written = try Written(constantMemory: true) { sheet, _ in
      try sheet.beginPlainRows(at: 1)
      for row in 1...count {
        try sheet.write(row, row: row, column: 1)
        try sheet.write("Hàng \(row)", row: row, column: 2)
      }
    }
    let table = try written.table
    #expect(table.rows.map(\.number) == Array(1...count))
    let strays = (1...count).filter { row in
      table[row, 1] != .number(SheetNumber(text: "\(row)", value: Double(row)))
        || table[row, 2] != .text("Hàng \(row)")
    }
    #expect(strays.isEmpty)
  }

  /// Every kind of content and hostile texts, once by the library and once past it.
  @Test(arguments: 0..<60)
  func `hold what the library would have held`(seed: Int) throws {
    let content = Self.contents(seed)
    func write(_ isPlain: Bool) throws -> Written {
      try Written(constantMemory: seed.isMultiple(of: 2)) { sheet, writer in
        let formats = [
          FormatID.none, try writer.format(.plain.with { $0.numberFormat = "dd/mm/yyyy" }),
        ]
        if isPlain { try sheet.beginPlainRows(at: 1) }
        for (place, content) in content {
          var style = 0
          if case .day = content { style = 1 }
          try sheet.write(content, row: place.row, column: place.column, formats[style])
        }
      }
    }
    let (plain, library) = (try write(true).table, try write(false).table)
    #expect(plain.rows.map(\.number) == library.rows.map(\.number))
    for (place, content) in content {
      let (one, other) = (plain[place.row, place.column], library[place.row, place.column])
      // The library prints sixteen digits; these are the number's own.
      if case .number(let number) = content, case .number(let found)? = one {
        #expect(found.value == number)
      } else {
        #expect(one == other)
      }
    }
  }

  static func contents(_ seed: Int) -> [(CellAddress, CellContent)] {
    var random = SeededRandom(seed)
    var made: [(CellAddress, CellContent)] = []
    for row in 1...(1 + random.below(30)) {
      for column in 1...(1 + random.below(12)) where random.below(5) > 0 {
        let pair = `Any table`.pair(&random)
        made.append((CellAddress(row: row, column: column), pair.content))
      }
    }
    return made
  }

  @Test(arguments: [
    0.1, 8.7, 1e21, 1e-7, -0.5, 123_456_789.125, 1.0 / 3, 1e-300, 9_007_199_254_740_992,
  ])
  func `keep a number with all its digits`(number: Double) throws {
    let written = try Written { sheet, _ in
      try sheet.beginPlainRows(at: 1)
      try sheet.write(number, row: 1, column: 1)
    }
    guard case .number(let found)? = try written.table[1, 1] else {
      Issue.record("no number")
      return
    }
    #expect(found.value == number)
  }

  @Test
  func `of the same cells are the same bytes, of many blocks too`() throws {
    func write() throws -> Written {
      try Written(constantMemory: true) { sheet, writer in
        try writer.set(
          DocumentProperties(title: "T", created: Instant(startOf: Day(number: 18_000)))
        )
        try sheet.beginPlainRows(at: 1)
        for row in 1...20_000 {
          for column in 1...4 { try sheet.write("Trần \(row * column)", row: row, column: column) }
        }
      }
    }
    let written = try write()
    #expect(try write().bytes == written.bytes)
    let table = try written.table
    #expect(table.rows.count == 20_000)
    #expect(table[20_000, 4] == .text("Trần 80000"))
    #expect(table[13_001, 2] == .text("Trần 26002"))
  }

  @Test
  func `take no link, no merged range and no cell out of order`() throws {
    let place = CellAddress(row: 2, column: 3)
    _ = try Written { sheet, _ in
      try sheet.write("trên", row: 1, column: 1)
      try sheet.beginPlainRows(at: 2)
      try sheet.write("a", row: 2, column: 3)
      #expect(throws: WritingError.plainRows(place)) {
        try sheet.write(1, linkedTo: place, inSheet: "Trang", row: 2, column: 3)
      }
      #expect(throws: WritingError.plainRows(place)) {
        try sheet.merge(CellRange(rows: 2...2, columns: 3...4), "b", .none)
      }
      #expect(throws: WritingError.plainRows(place)) { try sheet.write("c", row: 2, column: 3) }
      #expect(throws: WritingError.rowAlreadyWritten(1)) { try sheet.write("d", row: 1, column: 1) }
      #expect(throws: WritingError.notFinite(CellAddress(row: 2, column: 4))) {
        try sheet.write(.infinity, row: 2, column: 4)
      }
      #expect(throws: WritingError.outside(CellAddress(row: 2, column: 16_385))) {
        try sheet.write("e", row: 2, column: 16_385)
      }
    }
  }

  @Test
  func `that are begun and never written leave nothing`() throws {
    let written = try Written { sheet, _ in
      try sheet.write("đầu", row: 1, column: 1)
      try sheet.beginPlainRows(at: 2)
    }
    #expect(try written.table.rows.count == 1)
  }
}

import Spreadsheets
import Testing

/// Random workbooks of our own writer, with several sheets and looks, marked and compared.
struct `A mark on any workbook` {
  struct Scene {
    var random: SeededRandom
    let bytes: [UInt8]
    let sheetCount: Int
    let width: Int
    let height: Int

    init(_ seed: Int) throws {
      var random = SeededRandom(seed)
      let (count, width, height) = (1 + random.below(3), 2 + random.below(6), 2 + random.below(20))
      bytes = try Written(constantMemory: seed.isMultiple(of: 4)) { first, writer in
        let formats = try [
          FormatID.none, writer.format(.plain.with { $0.isBold = true }),
          writer.format(.plain.with { $0.numberFormat = "dd/mm/yyyy" }),
          writer.format(.plain.with { $0.fill = Color(0xEEEEEE) }),
        ]
        var sheets = [first]
        for number in 1..<count { sheets.append(try writer.addSheet("Trang \(number)")) }
        for sheet in sheets {
          for row in 1...height {
            for column in 1...width where random.below(3) > 0 {
              let content: CellContent =
                random.below(2) == 0
                ? .text(random.text(upTo: 20)) : .number(Double(random.below(90_000)) / 4)
              try sheet.write(content, row: row, column: column, random.pick(formats))
            }
          }
        }
      }
      .bytes
      (sheetCount, self.width, self.height, self.random) = (count, width, height, random)
    }

    /// Marks at the right of the table of one sheet.
    mutating func marks(_ sheet: Int) -> SheetMarks {
      var rows: [SheetMarks.RowMark] = []
      for row in 2...height + 2 where random.below(3) > 0 {
        rows.append(
          SheetMarks.RowMark(
            row: row,
            texts: [random.pick(["Đã nhập", "Chưa nhập"]), "Dòng \(row) <&>"],
            badColumns: (1...width).filter { ($0 + row) % 4 == 0 },
            isHeld: random.below(2) == 0
          )
        )
      }
      return SheetMarks(
        sheet: sheet,
        headRow: 1,
        column: width + 1,
        titles: ["Kết quả", "Cần sửa"],
        rows: rows
      )
    }
  }

  @Test(arguments: 1...24)
  func `leaves all parts but its sheet and the styles as they are packed`(seed: Int) throws {
    var scene = try Scene(seed)
    let sheet = scene.random.below(scene.sheetCount)
    let marked = try Marked(scene.bytes, scene.marks(sheet))
    let before = try Entries(marked.before).all
    let after = try Entries(marked.after).all
    #expect(after.map(\.name) == before.map(\.name))
    for (old, new) in zip(before, after) where old != new {
      #expect(["xl/styles.xml", "xl/worksheets/sheet\(sheet + 1).xml"].contains(old.name))
    }
  }

  @Test(arguments: 1...24)
  func `leaves all cells and adds its own`(seed: Int) throws {
    var scene = try Scene(seed)
    var all: [SheetMarks] = []
    for sheet in 0..<scene.sheetCount { all.append(scene.marks(sheet)) }
    let before = try Workbook(bytes: scene.bytes)
    let after = try Workbook(bytes: MarkedWorkbook.bytes(of: scene.bytes, with: all))
    for (sheet, marks) in all.enumerated() {
      let (old, new) = (try before.table(sheet: sheet), try after.table(sheet: sheet))
      for row in new.rows {
        let kept = row.cells.filter { $0.column <= scene.width }
        let was = old.row(row.number)?.cells ?? []
        #expect(kept.map(\.value) == was.map(\.value))
        #expect(kept.map(\.column) == was.map(\.column))
        #expect(kept.map { after.style($0.style) } == was.map { before.style($0.style) })
      }
      for row in old.rows { #expect(new.row(row.number) != nil) }
      #expect(new[1, marks.column] == .text("Kết quả"))
      for mark in marks.rows {
        let added = new.row(mark.row)?.cells.filter { $0.column > scene.width }
        #expect(added?.compactMap(\.text) == mark.texts)
      }
    }
  }

  @Test(arguments: 1...16)
  func `that is corrected leaves nothing of the first one`(seed: Int) throws {
    var scene = try Scene(seed)
    let first = scene.marks(0)
    let second = SheetMarks(
      sheet: 0,
      headRow: 1,
      column: first.column,
      titles: first.titles,
      rows: first.rows.map { SheetMarks.RowMark(row: $0.row, texts: ["Đã nhập", ""]) }
    )
    let corrected = try Marked(MarkedWorkbook.bytes(of: scene.bytes, with: [first]), second)
    let found = try corrected.table
    let expected = try Marked(scene.bytes, second).table
    #expect(found.rows.map { $0.cells.map(\.value) } == expected.rows.map { $0.cells.map(\.value) })
    // No cell keeps our colour.
    let fills = try corrected.styles.matches(of: /<fill>.*?<\/fill>/).map { String($0.output) }
    let ours = fills.indices.filter { fills[$0].contains("FFFFC8CE") }
    for style in Set(found.rows.flatMap { $0.cells.map(\.style) }) {
      let format = try corrected.format(style)
      #expect(ours.allSatisfy { !format.contains("fillId=\"\($0)\"") })
    }
  }
}

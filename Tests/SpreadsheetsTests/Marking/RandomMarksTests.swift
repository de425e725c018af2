import Spreadsheets
import Testing

struct `Marks on any sheet` {
  /// Rows with and without numbers, addresses, styles, heights and cells.
  static func rows(_ random: inout SeededRandom) -> String {
    var rows = ""
    var number = 0
    for _ in 0..<random.below(12) {
      let step = 1 + random.below(3)
      number += step
      let isNumbered = step > 1 || random.below(2) == 0
      let r = isNumbered ? " r=\"\(number)\"" : ""
      let ht = random.pick(["", " ht=\"12\"", " spans=\"1:2\"", " ht='20' customHeight='1'"])
      let cells = cells(&random, row: number)
      rows +=
        cells.isEmpty && random.below(2) == 0
        ? "<row\(r)\(ht)/>" : "<row\(r)\(ht)>\(cells)</row>"
    }
    return rows
  }

  private static func cells(_ random: inout SeededRandom, row: Int) -> String {
    var cells = ""
    var column = 0
    for _ in 0..<random.below(6) {
      let step = 1 + random.below(3)
      column += step
      let isNumbered = step > 1 || random.below(2) == 0
      let r = isNumbered ? " r=\"\(CellAddress(row: row, column: column))\"" : ""
      let s = random.pick(["", " s=\"1\"", " s='2'"])
      cells += random.pick([
        "<c\(r)\(s)/>", "<c\(r)\(s)><v>\(column)</v></c>", "<c\(s)\(r) t=\"s\"><v>0</v></c>",
        "<c\(r) t='inlineStr'\(s)><is><t>&lt;c r=&quot;A1&quot;/></t></is></c>",
      ])
    }
    return cells
  }

  static func marks(_ random: inout SeededRandom, column: Int) -> SheetMarks {
    var rows: [SheetMarks.RowMark] = []
    let head = 1 + random.below(4)
    var number = head
    for _ in 0..<random.below(12) {
      number += 1 + random.below(3)
      rows.append(
        SheetMarks.RowMark(
          row: number,
          texts: [random.text(upTo: 20), random.text(upTo: 90)],
          badColumns: (0..<random.below(4)).map { _ in 1 + random.below(8) },
          isHeld: random.below(2) == 0
        )
      )
    }
    return SheetMarks(
      sheet: 0,
      headRow: head,
      column: column,
      titles: ["Kết quả", "Cần sửa"],
      rows: rows
    )
  }

  @Test(arguments: 1...150)
  func `add what they say and leave the rest`(seed: Int) throws {
    var random = SeededRandom(seed)
    var package = Package.roster
    package.set(rows: Self.rows(&random))
    let marks = Self.marks(&random, column: 1 + random.below(9))
    let marked = try Marked(package, marks)
    let old = try package.table()
    let new = try marked.table
    let isAdded = { (row: Int, column: Int) in
      (column == marks.column || column == marks.column + 1)
        && (row == marks.headRow || marks.rows.contains { $0.row == row })
    }
    for row in old.rows {
      for cell in row.cells where !isAdded(row.number, cell.column) {
        #expect(new[row.number, cell.column] == cell.value)
      }
    }
    for row in new.rows {
      for cell in row.cells where !isAdded(row.number, cell.column) {
        #expect(old[row.number, cell.column] == cell.value)
      }
    }
    for row in marks.rows {
      for (place, text) in row.texts.enumerated() {
        let written = Self.asWritten(text)
        #expect(new[row.row, marks.column + place] == (written.isEmpty ? nil : .text(written)))
      }
    }
    let twice = try Marked(marked.after, marks)
    let (first, second) = (try marked.sheet, try twice.sheet)
    #expect(second == first)
    #expect(try twice.styles == marked.styles)
  }

  @Test(arguments: 1...40)
  func `are the same in whatever order they are given`(seed: Int) throws {
    var random = SeededRandom(seed)
    var package = Package.roster
    package.set(rows: Self.rows(&random))
    let marks = Self.marks(&random, column: 1 + random.below(9))
    let shuffled = SheetMarks(
      sheet: marks.sheet,
      headRow: marks.headRow,
      column: marks.column,
      titles: marks.titles,
      rows: marks.rows.shuffled(using: &random)
    )
    let (inOrder, inAnyOrder) = (try Marked(package, marks), try Marked(package, shuffled))
    #expect(try inAnyOrder.sheet == inOrder.sheet)
    #expect(try inAnyOrder.styles == inOrder.styles)
  }

  /// XML holds no control characters.
  private static func asWritten(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\t" || $0 == "\n" }
      )
    )
  }
}

import Spreadsheets
import Testing

struct `A table` {
  let table = Table(
    name: "T",
    rows: [
      SheetRow(number: 2, cells: [cell(1, "a"), cell(4, "b"), cell(9, "c")]),
      SheetRow(number: 5, cells: [cell(2, "d")]),
      SheetRow(number: 900, cells: [cell(1, "e")]),
    ]
  )

  static func cell(_ column: Int, _ text: String) -> Cell {
    Cell(column: column, value: .text(text))
  }

  @Test(
    arguments: [
      (2, 1, "a"),
      (2, 4, "b"),
      (2, 9, "c"),
      (5, 2, "d"),
      (900, 1, "e"),
      (2, 2, nil),
      (2, 10, nil),
      (5, 1, nil),
      (1, 1, nil),
      (3, 1, nil),
      (901, 1, nil),
      (0, 0, nil),
    ] as [(Int, Int, String?)]
  )
  func `finds a cell or says that it is empty`(row: Int, column: Int, text: String?) {
    #expect(table[row, column] == text.map { .text($0) })
    #expect(table[CellAddress(row: row, column: column)] == text.map { .text($0) })
  }

  @Test
  func `knows its last row`() {
    #expect(table.lastRow == 900)
    #expect(Table(name: "", rows: []).lastRow == 0)
  }

  @Test(
    arguments: [
      ("8.1999999999999993", 8.2, "8.2"),
      ("8.50", 8.5, "8.5"),
      ("54180001234", 54_180_001_234, "54180001234"),
      ("-3", -3, "-3"),
      ("1E3", 1_000, "1000"),
      ("0.1", 0.1, "0.1"),
    ] as [(String, Double, String)]
  )
  func `gives numbers as people typed them`(text: String, value: Double, shortest: String) {
    #expect(SheetNumber(text: text, value: value).shortest == shortest)
  }

  @Test
  func `gives whole numbers only where they are`() {
    #expect(SheetNumber(text: "12", value: 12).integer == 12)
    #expect(SheetNumber(text: "12.5", value: 12.5).integer == nil)
    #expect(SheetNumber(text: "1E300", value: 1e300).integer == nil)
  }
}

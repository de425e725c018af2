import Spreadsheets
import Testing

struct `Cell addresses` {
  @Test(
    arguments: [
      ("A1", 1, 1),
      ("B12", 12, 2),
      ("Z9", 9, 26),
      ("AA1", 1, 27),
      ("$C$7", 7, 3),
      ("XFD1048576", 1_048_576, 16_384),
      ("ab3", 3, 28),
    ]
  )
  func `are read`(text: String, row: Int, column: Int) {
    #expect(CellAddress(text) == CellAddress(row: row, column: column))
  }

  @Test(arguments: [
    "", "A", "1", "A0", "0A", "1A", "A1B", "XFE1", "A1048577", "A-1", "Á1", "AAAAAAAA1",
  ])
  func `are refused where there is no such cell`(text: String) {
    #expect(CellAddress(text) == nil)
  }

  @Test(arguments: [1, 26, 27, 52, 53, 702, 703, 16_384])
  func `are written as they are read`(column: Int) {
    let address = CellAddress(row: 5, column: column)
    #expect(CellAddress(address.description) == address)
    #expect(CellAddress(address.absolute) == address)
  }

  @Test
  func `go row by row`() {
    let mixed = ["B2", "A3", "A1", "C1"].compactMap { CellAddress($0) }
    #expect(mixed.sorted().map(\.description) == ["A1", "C1", "B2", "A3"])
  }
}

struct `Cell ranges` {
  @Test
  func `are read from any two corners`() {
    let range = CellRange("D9:B2")
    #expect(range?.rows == 2...9)
    #expect(range?.columns == 2...4)
    #expect(range?.description == "B2:D9")
    #expect(CellRange("C3")?.description == "C3:C3")
  }

  @Test(arguments: ["", ":", "A1:", ":A1", "A1:B2:C3", "A:B", "1:2"])
  func `are refused where they are none`(text: String) {
    #expect(CellRange(text) == nil)
  }

  @Test
  func `know their cells`() throws {
    let range = try #require(CellRange("B2:C3"))
    #expect(range.contains(CellAddress(row: 2, column: 2)))
    #expect(range.contains(CellAddress(row: 3, column: 3)))
    #expect(!range.contains(CellAddress(row: 4, column: 2)))
    #expect(!range.contains(CellAddress(row: 2, column: 1)))
  }

  @Test
  func `quote the sheet's name in a formula`() throws {
    let range = try #require(CellRange("A2:C9"))
    #expect(range.reference(inSheet: "Dữ liệu") == "'Dữ liệu'!$A$2:$C$9")
    #expect(range.reference(inSheet: "H'Hen") == "'H''Hen'!$A$2:$C$9")
  }
}

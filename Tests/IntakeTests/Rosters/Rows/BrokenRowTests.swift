import Spreadsheets
import Testing

@testable import Intake

struct `A row of formulas that nobody calculated` {
  @Test
  func `is a person whose cells are told, and no row of column numbers`() throws {
    let workbook = try WrittenSheet.xlsx([
      "Danh sách": { sheet, _ in
        try sheet.put("STT", "Họ và tên", "Ngày sinh", row: 1)
        try sheet.write("1", row: 2, column: 1)
        try sheet.write("#REF!", row: 2, column: 2)
        try sheet.write("#N/A", row: 2, column: 3)
      }
    ])
    let broken = RosterCells(
      row: 2,
      cells: [1, 2, 3].map { column in
        RosterCell(
          column: column,
          head: RosterColumn(
            column: column,
            title: "",
            field: [.number, .fullName, .birthDate][column - 1],
            reason: .init(both: "")
          ),
          value: column == 1 ? .text("1") : .formulaWithoutValue,
          text: CellText(plain: column == 1 ? "1" : ""),
          format: nil
        )
      }
    )
    #expect(broken.kind(isClosed: false) == .person)
    let reading = try RosterReader.read(workbook, file: "a.xlsx", referenceYear: 2020)
    #expect(reading.rows.count == 1)
  }
}

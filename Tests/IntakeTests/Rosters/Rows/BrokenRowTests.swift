import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A row of formulas that nobody calculated` {
  static let fields: [RosterField] = [.number, .fullName, .birthDate]

  static func cell(_ field: RosterField, _ value: CellValue, _ text: String) -> RosterCell {
    let column = (fields.firstIndex(of: field) ?? 0) + 1
    let head = RosterColumn(
      column: column,
      title: field.title.vi,
      field: field,
      reason: Bilingual(both: "")
    )
    return RosterCell(
      column: column,
      head: head,
      value: value,
      text: CellText(plain: text),
      format: nil
    )
  }

  @Test
  func `is a person, and no row of column numbers`() {
    let cells = RosterCells(
      row: 2,
      cells: [
        Self.cell(.number, .text("1"), "1"), Self.cell(.fullName, .formulaWithoutValue, ""),
        Self.cell(.birthDate, .error("#REF!"), ""),
      ]
    )
    #expect(cells.kind(isClosed: false) == .person)
  }
}

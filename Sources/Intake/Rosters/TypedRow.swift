import Spreadsheets
import Vietnamese

/// What somebody typed into a form, read as a row of a roster is: by the same rules, with the same
/// sentences.
public enum TypedRow {
  /// Reads typed texts; an empty one tells nothing.
  ///
  /// - Parameter referenceYear: The year in which ages are judged.
  public static func read(_ typed: [RosterField: String], referenceYear: Int) -> RosterRow {
    let columns = RosterField.allCases.enumerated().map { place, field in
      RosterColumn(
        column: place + 1,
        title: field.title.vi,
        field: field,
        gender: nil,
        reason: field.title
      )
    }
    let cells = columns.compactMap { column -> RosterCell? in
      guard let text = column.field.flatMap({ typed[$0] })?.tidied, !text.isEmpty else {
        return nil
      }
      return RosterCell(
        column: column.column,
        head: column,
        value: .text(text),
        text: CellText(plain: text),
        format: nil
      )
    }
    let table = RosterTable(
      sheet: 0,
      head: RosterHead(rows: 1...1, columns: columns),
      uses1904: false,
      referenceYear: referenceYear
    )
    return RowReader.read(RosterCells(row: 2, cells: cells), in: table, group: nil).row
  }
}

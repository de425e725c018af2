import Personnel
import Spreadsheets

extension SheetWriter {
  /// The heads of the columns that the roll-call and the score sheet begin with.
  func writePeopleHeads(_ styles: ClassFormStyles) throws(WritingError) {
    let heads: [(title: String, width: Double)] = [
      ("STT", 6), ("Mã CBCCVC", 13), ("Họ và tên", 28),
    ]
    let rows = ClassFormLayout.headRow...ClassFormLayout.headRow + 1
    for (index, head) in heads.enumerated() {
      try setColumns(index + 1...index + 1, width: head.width)
      try merge(CellRange(rows: rows, columns: index + 1...index + 1), head.title, styles.head)
    }
  }

  /// Who a row is about.
  func writePerson(
    _ place: ClassPlace,
    row: Int,
    number: Int,
    _ styles: ClassFormStyles
  ) throws(WritingError) {
    try write(number, row: row, column: 1, styles.center)
    try write(place.officer.text, row: row, column: ClassFormLayout.codeColumn, styles.center)
    try write(place.name, row: row, column: 3, styles.text)
  }
}

import Spreadsheets
import Training
import Vietnamese

/// The roll-call: a row for each officer, a column for each session.
struct AttendanceSheet {
  private let sheet: SheetWriter
  private let styles: ClassFormStyles

  init(_ workbook: WorkbookWriter, _ styles: ClassFormStyles) throws(WritingError) {
    sheet = try workbook.addSheet(ClassFormLayout.attendance)
    self.styles = styles
  }

  func write(_ form: ClassForm) throws(WritingError) {
    try sheet.write("BẢNG ĐIỂM DANH LỚP \(form.facts.code)", row: 1, column: 1, styles.title)
    try sheet.write(
      "x: có mặt; M: đi muộn; P: vắng có phép; K: vắng không phép; số: số tiết được tính",
      row: 2,
      column: 1,
      styles.subtitle
    )
    try sheet.writePeopleHeads(styles)
    try sheet.setRow(ClassFormLayout.headRow + 1, height: 18)
    try writeHeads(form)
    for (index, place) in form.places.enumerated() {
      try write(place, form, row: ClassFormLayout.firstRow + index, number: index + 1)
    }
    try validate(form)
    try sheet.freeze(rows: ClassFormLayout.headRow + 1, columns: 3)
    try sheet.set(
      PageSetup().with {
        $0.isLandscape = true
        $0.repeatedRows = ClassFormLayout.headRow...ClassFormLayout.headRow + 1
        $0.repeatedColumns = 1...3
      }
    )
    sheet.protect()
  }

  /// The days over the parts of each day; a day with several sessions is one merged cell.
  private func writeHeads(_ form: ClassForm) throws(WritingError) {
    let row = ClassFormLayout.headRow
    let first = ClassFormLayout.firstColumn
    if !form.sessions.isEmpty {
      try sheet.setColumns(first...first + form.sessions.count - 1, width: 10.5)
    }
    var index = 0
    while index < form.sessions.count {
      let day = form.sessions[index].time.day
      let count = form.sessions[index...].prefix { $0.time.day == day }.count
      let columns = first + index...first + index + count - 1
      try sheet.merge(CellRange(rows: row...row, columns: columns), .day(day), styles.headDay)
      for column in columns {
        let part = form.sessions[column - first].time.part
        try sheet.write(part.title.vi, row: row + 1, column: column, styles.head)
      }
      index += count
    }
    for (offset, title) in ["Có mặt", "Có phép", "Không phép"].enumerated() {
      let column = first + form.sessions.count + offset
      try sheet.setColumns(column...column, width: 9)
      let range = CellRange(rows: row...row + 1, columns: column...column)
      try sheet.merge(range, title, styles.head)
    }
  }

  private func write(
    _ place: ClassPlace,
    _ form: ClassForm,
    row: Int,
    number: Int
  ) throws(WritingError) {
    try sheet.writePerson(place, row: row, number: number, styles)
    let first = ClassFormLayout.firstColumn
    for (index, session) in form.sessions.enumerated() {
      let column = first + index
      switch place.attendance[session.time] {
      case nil: try sheet.writeBlank(row: row, column: column, styles.openCenter)
      case .some(let mark) where mark.symbol == nil:
        try sheet.write(mark.periods ?? 0, row: row, column: column, styles.openCenter)
      case .some(let mark):
        try sheet.write(mark.description, row: row, column: column, styles.openCenter)
      }
    }
    try writeCounts(place, form, row: row)
  }

  private func writeCounts(_ place: ClassPlace, _ form: ClassForm, row: Int) throws(WritingError) {
    let first = ClassFormLayout.firstColumn
    guard let last = form.sessions.indices.last.map({ first + $0 }) else { return }
    let cells = CellRange(rows: row...row, columns: first...last)
    let symbols = form.sessions.compactMap { place.attendance[$0.time]?.symbol }
    let numbers = form.sessions.compactMap { place.attendance[$0.time] }.filter {
      $0.symbol == nil && ($0.periods ?? 0) > 0
    }
    let counts: [(formula: String, value: Int)] = [
      (
        "=COUNTIF(\(cells),\"x\")+COUNTIF(\(cells),\"M\")+COUNTIF(\(cells),\">0\")",
        symbols.count { $0 == "x" || $0 == "M" } + numbers.count
      ),
      ("=COUNTIF(\(cells),\"P*\")", symbols.count { $0 == "P" }),
      ("=COUNTIF(\(cells),\"K*\")", symbols.count { $0 == "K" }),
    ]
    for (offset, count) in counts.enumerated() {
      try sheet.write(
        formula: count.formula,
        value: .number(Double(count.value)),
        row: row,
        column: last + 1 + offset,
        styles.center
      )
    }
  }

  private func validate(_ form: ClassForm) throws(WritingError) {
    guard !form.sessions.isEmpty, !form.places.isEmpty else { return }
    let first = ClassFormLayout.firstRow
    let cells = CellRange(
      rows: first...first + form.places.count - 1,
      columns: ClassFormLayout.firstColumn...ClassFormLayout.firstColumn + form.sessions.count - 1
    )
    try sheet.validate(
      cells,
      Validation(
        .list(ClassMark.symbols + ["0", "1", "2", "3", "4"]),
        refusal: .init("Điểm danh", "Dùng x, M, P, K hoặc số tiết; P4 là có phép, học bù 4 tiết."),
        isStrict: false
      )
    )
    try sheet.format(cells, when: .contains("K", styles.absent))
  }
}

import Spreadsheets
import Training

/// The scores: a row for each officer, four columns for each component.
struct ScoreSheet {
  private let sheet: SheetWriter
  private let styles: ClassFormStyles

  init(_ workbook: WorkbookWriter, _ styles: ClassFormStyles) throws(WritingError) {
    sheet = try workbook.addSheet(ClassFormLayout.scores)
    self.styles = styles
  }

  func write(_ form: ClassForm) throws(WritingError) {
    try sheet.write("BẢNG ĐIỂM LỚP \(form.facts.code)", row: 1, column: 1, styles.title)
    try sheet.write(
      "Thang điểm 10, tối đa hai chữ số thập phân; vắng thi ghi V; lần 2 là thi lại",
      row: 2,
      column: 1,
      styles.subtitle
    )
    try sheet.writePeopleHeads(styles)
    // Long names of components take two lines over their four columns.
    try sheet.setRow(ClassFormLayout.headRow, height: 33)
    for (index, component) in form.components.enumerated() {
      try writeHead(component, column: ClassFormLayout.firstColumn + index * 4)
    }
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

  private func writeHead(_ component: ClassComponent, column: Int) throws(WritingError) {
    let weight = component.weight.map { " (\($0)%)" } ?? ""
    let row = ClassFormLayout.headRow
    try sheet.merge(
      CellRange(rows: row...row, columns: column...column + 3),
      "\(component.code): \(component.title)\(weight)",
      styles.head
    )
    for (offset, title) in ["Lần 1", "Ngày", "Lần 2", "Ngày"].enumerated() {
      try sheet.setColumns(column + offset...column + offset, width: offset % 2 == 0 ? 8 : 12)
      try sheet.write(title, row: row + 1, column: column + offset, styles.head)
    }
  }

  private func write(
    _ place: ClassPlace,
    _ form: ClassForm,
    row: Int,
    number: Int
  ) throws(WritingError) {
    try sheet.writePerson(place, row: row, number: number, styles)
    for (index, component) in form.components.enumerated() {
      for attempt in ClassScore.Attempt.allCases {
        let column = ClassFormLayout.firstColumn + index * 4 + (attempt.rawValue - 1) * 2
        let score = place.scores.first {
          $0.component == component.code && $0.attempt == attempt
        }
        guard let score else {
          let isMissed = place.missed.contains(ClassAttempt(component.code, attempt))
          try sheet.write(isMissed ? "V" : "", row: row, column: column, styles.openScore)
          try sheet.writeBlank(row: row, column: column + 1, styles.openDay)
          continue
        }
        let points = Double(score.score.hundredths) / 100
        try sheet.write(points, row: row, column: column, styles.openScore)
        try sheet.write(score.day, row: row, column: column + 1, styles.openDay)
      }
    }
  }

  private func validate(_ form: ClassForm) throws(WritingError) {
    guard !form.places.isEmpty else { return }
    let first = ClassFormLayout.firstRow
    let rows = first...first + form.places.count - 1
    for index in form.components.indices {
      for attempt in 0...1 {
        let column = ClassFormLayout.firstColumn + index * 4 + attempt * 2
        try sheet.validate(
          CellRange(rows: rows, columns: column...column),
          Validation(
            .decimal(0...10),
            refusal: .init("Điểm", "Điểm từ 0 đến 10; vắng thi ghi V."),
            isStrict: false
          )
        )
      }
    }
  }
}

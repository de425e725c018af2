import Chronology
import Personnel
import Spreadsheets
import Training

/// The sheet of the officers, one in each row.
struct PlaceSheet {
  private let sheet: SheetWriter
  private let styles: ClassFormStyles

  init(_ workbook: WorkbookWriter, _ styles: ClassFormStyles) throws(WritingError) {
    sheet = try workbook.addSheet(ClassFormLayout.places)
    self.styles = styles
  }

  func write(_ form: ClassForm) throws(WritingError) {
    try sheet.write("DANH SÁCH HỌC VIÊN LỚP \(form.facts.code)", row: 1, column: 1, styles.title)
    let heads = [
      "STT", "Mã CBCCVC", "Họ và tên", "Ngày sinh", "Cơ quan", "Trạng thái", "Ngày rút",
      "Lý do rút",
      "Ghi chú",
    ]
    for (index, head) in heads.enumerated() {
      try sheet.setColumns(index + 1...index + 1, width: Self.widths[index])
      try sheet.write(head, row: 3, column: index + 1, styles.head)
    }
    for (index, place) in form.places.enumerated() {
      try write(place, number: index + 1)
    }
    try validate(form)
    try sheet.freeze(rows: 3, columns: 3)
    try sheet.set(
      PageSetup().with {
        $0.isLandscape = true
        $0.repeatedRows = 3...3
      }
    )
    sheet.protect()
  }

  private func write(_ place: ClassPlace, number: Int) throws(WritingError) {
    let row = number + 3
    try sheet.setRow(row, height: height(place))
    try sheet.write(number, row: row, column: 1, styles.center)
    try sheet.write(place.officer.text, row: row, column: 2, styles.center)
    try sheet.write(place.name, row: row, column: 3, styles.text)
    try sheet.write(place.birthDate.cellContent, row: row, column: 4, styles.day)
    try sheet.write(place.agency ?? "", row: row, column: 5, styles.text)
    switch place.standing {
    case .enrolled, nil:
      try sheet.write(ClassFormLayout.enrolled, row: row, column: 6, styles.openCenter)
      try sheet.writeBlank(row: row, column: 7, styles.openDay)
      try sheet.writeBlank(row: row, column: 8, styles.openText)
    case .withdrawn(let day, let reason):
      try sheet.write(ClassFormLayout.withdrawn, row: row, column: 6, styles.openCenter)
      try sheet.write(day, row: row, column: 7, styles.openDay)
      try sheet.write(reason, row: row, column: 8, styles.openText)
    }
    try sheet.write(place.notes ?? "", row: row, column: 9, styles.openText)
  }

  private static let widths: [Double] = [6, 13, 28, 13, 34, 12, 13, 28, 24]

  private func height(_ place: ClassPlace) -> Double {
    var reason = ""
    if case .withdrawn(_, let text) = place.standing { reason = text }
    return TextFit.height(of: [
      (place.name, Self.widths[2]), (place.agency ?? "", Self.widths[4]), (reason, Self.widths[7]),
      (place.notes ?? "", Self.widths[8]),
    ])
  }

  private func validate(_ form: ClassForm) throws(WritingError) {
    guard !form.places.isEmpty else { return }
    let rows = 4...form.places.count + 3
    try sheet.validate(
      CellRange(rows: rows, columns: 6...6),
      Validation(
        .list([ClassFormLayout.enrolled, ClassFormLayout.withdrawn]),
        refusal: .init("Trạng thái", "Chỉ chọn “Đang học” hoặc “Đã rút”.")
      )
    )
    try sheet.validate(
      CellRange(rows: rows, columns: 7...7),
      Validation(
        .day(form.facts.first...max(form.facts.first, form.facts.last)),
        prompt: .init("Ngày rút", "Ghi theo mẫu 20/01/2020, trong thời gian của lớp."),
        isStrict: false
      )
    )
  }
}

extension PartialDate? {
  /// A day as a day; a month or a year, which Excel does not know as such, as text.
  var cellContent: CellContent {
    switch self {
    case nil: .blank
    case .day(let day): .day(day)
    case .month(let year, let month): .text(month < 10 ? "0\(month)/\(year)" : "\(month)/\(year)")
    case .year(let year): .text("\(year)")
    }
  }
}

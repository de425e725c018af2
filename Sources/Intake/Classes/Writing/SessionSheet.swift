import Spreadsheets
import Training
import Vietnamese

/// The sheet of the sessions, one in each row.
struct SessionSheet {
  private let sheet: SheetWriter
  private let styles: ClassFormStyles

  init(_ workbook: WorkbookWriter, _ styles: ClassFormStyles) throws(WritingError) {
    sheet = try workbook.addSheet(ClassFormLayout.sessions)
    self.styles = styles
  }

  func write(_ form: ClassForm) throws(WritingError) {
    try sheet.write("CÁC BUỔI HỌC CỦA LỚP \(form.facts.code)", row: 1, column: 1, styles.title)
    let heads = ["STT", "Ngày", "Buổi", "Số tiết", "Điểm danh", "Nội dung"]
    let widths: [Double] = [6, 13, 10, 9, 14, 60]
    for (index, head) in heads.enumerated() {
      try sheet.setColumns(index + 1...index + 1, width: widths[index])
      try sheet.write(head, row: 3, column: index + 1, styles.head)
    }
    for (index, session) in form.sessions.enumerated() {
      try write(session, number: index + 1)
    }
    try validate(form)
    try sheet.freeze(rows: 3)
    try sheet.set(PageSetup().with { $0.repeatedRows = 3...3 })
    sheet.protect()
  }

  private func write(_ session: ClassSession, number: Int) throws(WritingError) {
    let row = number + 3
    let closed = session.rollCallClosed == true ? ClassFormLayout.closed : ClassFormLayout.open
    try sheet.setRow(row, height: TextFit.height(of: session.topic ?? "", width: 60))
    try sheet.write(number, row: row, column: 1, styles.center)
    try sheet.write(session.time.day, row: row, column: 2, styles.day)
    try sheet.write(session.time.part.title.vi, row: row, column: 3, styles.center)
    try sheet.write(session.periods, row: row, column: 4, styles.center)
    try sheet.write(closed, row: row, column: 5, styles.openCenter)
    try sheet.write(session.topic ?? "", row: row, column: 6, styles.openText)
  }

  private func validate(_ form: ClassForm) throws(WritingError) {
    guard !form.sessions.isEmpty else { return }
    try sheet.validate(
      CellRange(rows: 4...form.sessions.count + 3, columns: 5...5),
      Validation(
        .list([ClassFormLayout.closed, ClassFormLayout.open]),
        prompt: .init("Điểm danh", "Chọn “Đã chốt” khi buổi đã điểm danh xong."),
        refusal: .init("Điểm danh", "Chỉ chọn “Đã chốt” hoặc “Chưa chốt”.")
      )
    )
  }
}

import Spreadsheets

/// The sheet that tells how to fill in the others.
struct InstructionSheet {
  private let sheet: SheetWriter
  private let styles: ClassFormStyles

  init(_ workbook: WorkbookWriter, _ styles: ClassFormStyles) throws(WritingError) {
    sheet = try workbook.addSheet(ClassFormLayout.instructions)
    self.styles = styles
  }

  func write(_ form: ClassForm) throws(WritingError) {
    try sheet.setColumns(1...1, width: Self.width)
    try sheet.write("SỔ LỚP \(form.facts.code)", row: 1, column: 1, styles.title)
    try sheet.write(
      "\(form.facts.title) — khóa \(form.facts.course)",
      row: 2,
      column: 1,
      styles.subtitle
    )
    for (index, line) in Self.lines.enumerated() {
      try sheet.setRow(index + 4, height: TextFit.height(of: line, width: Self.width) + 4)
      try sheet.write(line, row: index + 4, column: 1, styles.prose)
    }
    try sheet.set(PageSetup().with { $0.pageNumbers = .none })
    sheet.hideGridlines()
    sheet.protect()
    sheet.activate()
  }

  /// As wide as a page.
  private static let width = 82.0

  private static let lines = [
    "1. Chỉ điền vào các ô màu vàng nhạt; các ô khác đã khóa và do hệ thống điền sẵn.",
    """
    2. Trang “Buổi học”: khi đã điểm danh xong một buổi, chọn “Đã chốt” ở cột Điểm danh. \
    Buổi đã chốt phải có ký hiệu cho mọi học viên đang học.
    """,
    """
    3. Trang “Điểm danh”: x = có mặt; M = đi muộn; P = vắng có phép; K = vắng không phép. \
    Có thể ghi thẳng số tiết được tính (ví dụ 3), hoặc P4 = vắng có phép, đã học bù 4 tiết.
    """,
    """
    4. Trang “Học viên”: nếu học viên rút khỏi lớp, chọn “Đã rút” và ghi ngày rút, lý do.
    """,
    """
    5. Trang “Điểm”: điểm từ 0 đến 10, tối đa hai chữ số thập phân (8,5 hoặc 8.5), kèm ngày kiểm tra. \
    Thi lại ghi ở cột “Lần 2”; không xóa điểm lần 1. Vắng thi ghi V, không ghi 0.
    """,
    "6. Ngày ghi theo mẫu 20/01/2020 (ngày/tháng/năm).",
    """
    7. Không đổi tên, không xóa trang tính; không đổi mã. Lưu tệp dưới dạng .xlsx và gửi lại.
    """,
    """
    8. Không ghi nội dung thuộc bí mật nhà nước vào sổ này.
    """,
  ]
}

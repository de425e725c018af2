import Spreadsheets

/// A roster of invented people with 15 columns, the same for the same number of rows.
enum RosterFile {
  private static let titles = [
    "STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Điện thoại", "Email", "Chức vụ",
    "Ghi chú", "Ngạch", "Trình độ chuyên môn", "LLCT", "Dân tộc", "Ngoại ngữ", "Tin học",
  ]
  private static let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi"]
  private static let middles = ["Văn", "Thị", "Minh", "Ngọc", "Hồng", "Quốc"]
  private static let given = ["An", "Bình", "Châu", "Dũng", "Hà", "Hòa", "Khánh", "Lan", "Mai"]

  static func write(rows: Int, to path: String) throws {
    try WorkbookWriter.write(to: path) { book in
      let sheet = try book.addSheet("Danh sách")
      for (column, title) in titles.enumerated() {
        try sheet.write(title, row: 1, column: column + 1)
      }
      for number in 0..<rows { try write(number, to: sheet) }
    }
  }

  private static func write(_ number: Int, to sheet: SheetWriter) throws {
    let year = 1965 + number % 33
    let digits = padded(number, to: 6)
    let name = [
      families[number % families.count], middles[number / 8 % middles.count],
      given[number / 48 % given.count],
    ]
    let fields = [
      name.joined(separator: " "),
      "\(padded(1 + number % 28, to: 2))/\(padded(1 + number % 12, to: 2))/\(year)",
      number.isMultiple(of: 2) ? "Nam" : "Nữ", "054\(number % 2)\(year % 100)\(digits)",
      "0905\(digits)", "a\(number)@phuyen.example", "Chuyên viên", "Kiêm nhiệm", "01.003",
      "Đại học", "Trung cấp", "Kinh", "Anh B1", "Cơ bản",
    ]
    try sheet.write("\(number + 1)", row: number + 2, column: 1)
    for (column, field) in fields.enumerated() {
      try sheet.write(field, row: number + 2, column: column + 2)
    }
  }

  private static func padded(_ number: Int, to length: Int) -> String {
    let text = "\(number)"
    return String(repeating: "0", count: max(0, length - text.utf8.count)) + text
  }
}

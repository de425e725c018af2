import Chronology
import Personnel
import Spreadsheets
import Vietnamese

/// A roster in the official form: letterhead, a head of two rows with merged cells, the numbers of the
/// columns, a group row for each body, and what stands under a list.
struct OfficialRoster {
  private let workbook: WorkbookWriter
  private let sheet: SheetWriter
  private let bold: FormatID
  private let head: FormatID
  private let cell: FormatID
  private let date: FormatID
  private let group: FormatID

  init(path: String, created: Instant) throws(WritingError) {
    workbook = try WorkbookWriter(path: path)
    try workbook.set(DocumentProperties(title: "Danh sách cán bộ địa phương", created: created))
    sheet = try workbook.addSheet("Danh sách")
    let plain = CellFormat.plain.with { $0.size = 11 }
    let middle = plain.with {
      $0.horizontal = .center
      $0.isBold = true
    }
    bold = try workbook.format(middle)
    head = try workbook.format(
      middle.with {
        $0.borders = .thin
        $0.wraps = true
      }
    )
    let framed = plain.with {
      $0.borders = .thin
      $0.wraps = true
    }
    cell = try workbook.format(framed)
    date = try workbook.format(framed.with { $0.numberFormat = "dd/mm/yyyy" })
    group = try workbook.format(framed.with { $0.isBold = true })
  }

  /// The titles: one over two rows, or one over several columns with their own below it.
  private static let titles: [(upper: String, lower: [String], widths: [Double])] = [
    ("STT", [], [6]), ("Họ và tên", ["Họ và chữ đệm", "Tên"], [20, 10]), ("Mã CBCCVC", [], [12]),
    ("Ngày sinh", [], [12]), ("Giới tính", [], [8]), ("Số CCCD", [], [15]), ("Chức vụ", [], [24]),
    ("Ngạch", [], [10]), ("Trình độ", ["Trình độ chuyên môn", "LLCT"], [12, 11]),
    ("Dân tộc", [], [9]), ("Điện thoại", [], [13]), ("Email", [], [26]),
    ("Nhiệm vụ TTĐN", [], [28]), ("Chuyên trách/Kiêm nhiệm", [], [13]), ("Chính/Phó", [], [9]),
    ("Quyết định phân công", ["Số quyết định", "Ngày quyết định"], [18, 12]),
    ("Thời gian", ["Từ ngày", "Đến ngày"], [12, 12]),
  ]

  private static let columnCount = titles.reduce(0) { $0 + max(1, $1.lower.count) }

  func write(_ lines: [RosterLine]) throws(WritingError) {
    try writeLetterhead()
    try writeHead(row: 7)
    var row = 10
    var agencies: [String] = []
    for line in lines where !agencies.contains(line.assignment.agency.name) {
      agencies.append(line.assignment.agency.name)
    }
    var number = 0
    for (index, agency) in agencies.enumerated() {
      try writeGroup(agency, number: index + 1, row: row)
      row += 1
      for line in lines where line.assignment.agency.name == agency {
        number += 1
        try write(line, number: number, row: row)
        row += 1
      }
    }
    try writeFoot(count: number, row: row)
    try sheet.freeze(rows: 9, columns: 3)
    try sheet.set(
      PageSetup().with {
        $0.isLandscape = true
        $0.repeatedRows = 7...9
      }
    )
    try workbook.close()
  }

  private func writeLetterhead() throws(WritingError) {
    let left = 1...6
    let right = 12...Self.columnCount
    let texts: [(row: Int, columns: ClosedRange<Int>, text: String)] = [
      (1, left, "UBND TỈNH PHÚ YÊN"), (2, left, "SỞ NỘI VỤ"),
      (1, right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), (2, right, "Độc lập - Tự do - Hạnh phúc"),
      (4, 1...Self.columnCount, "DANH SÁCH CÁN BỘ LÀM CÔNG TÁC THÔNG TIN ĐỐI NGOẠI CỦA ĐỊA PHƯƠNG"),
      (5, 1...Self.columnCount, "(Kèm theo Công văn số 215/SNV-CCVC ngày 20 tháng 01 năm 2020)"),
    ]
    for entry in texts {
      let range = CellRange(rows: entry.row...entry.row, columns: entry.columns)
      try sheet.merge(range, entry.text, bold)
    }
  }

  private func writeHead(row: Int) throws(WritingError) {
    try sheet.setRow(row, height: 32)
    try sheet.setRow(row + 1, height: 32)
    var column = 1
    for title in Self.titles {
      let last = column + title.widths.count - 1
      for (offset, width) in title.widths.enumerated() {
        try sheet.setColumns(column + offset...column + offset, width: width)
      }
      let rows = title.lower.isEmpty ? row...row + 1 : row...row
      try sheet.merge(CellRange(rows: rows, columns: column...last), title.upper, head)
      for (offset, lower) in title.lower.enumerated() {
        try sheet.write(lower, row: row + 1, column: column + offset, head)
      }
      column = last + 1
    }
    for (index, label) in (["A", "B", "C"] + (1...Self.columnCount - 3).map { "\($0)" })
      .enumerated()
    {
      try sheet.write(label, row: row + 2, column: index + 1, head)
    }
  }

  private func writeGroup(_ agency: String, number: Int, row: Int) throws(WritingError) {
    let range = CellRange(rows: row...row, columns: 1...Self.columnCount)
    try sheet.merge(range, "\(Self.roman(number)). \(agency)", group)
  }

  private func write(_ line: RosterLine, number: Int, row: Int) throws(WritingError) {
    let officer = line.officer
    let assignment = line.assignment
    let syllables = officer.name.split(separator: " ")
    let contents: [CellContent] = [
      .count(number), .text(syllables.dropLast().joined(separator: " ")),
      .text(syllables.last.map { String($0) } ?? ""), .text(officer.code), .day(officer.birth),
      .text(officer.gender.title.vi), .text(officer.nationalID), .text(officer.position),
      .text(officer.rank), .text(officer.education), .text(officer.politicalTheory),
      .text(officer.ethnicity), .text(officer.phone), .text(officer.email),
      .text(SampleDuty.titles[assignment.duty] ?? assignment.duty), .text(line.share),
      .text(line.role), .text(assignment.decision), .day(assignment.signed), .day(assignment.from),
      assignment.last.map { .day($0) } ?? .blank,
    ]
    let duty = SampleDuty.titles[assignment.duty] ?? ""
    let texts = [(officer.position, 24.0), (duty, 28.0), (officer.email, 26.0)]
    try sheet.setRow(row, height: TextFit.height(of: texts))
    for (index, content) in contents.enumerated() {
      let format = if case .day = content { date } else { cell }
      try sheet.write(content, row: row, column: index + 1, format)
    }
  }

  private func writeFoot(count: Int, row: Int) throws(WritingError) {
    let words = NumberWords.vietnamese(count)
    try sheet.write("Danh sách này có \(count) (\(words)) dòng./.", row: row + 1, column: 1)
    let right = 12...Self.columnCount
    let lines = ["Phú Yên, ngày 20 tháng 01 năm 2020", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]
    for (index, line) in lines.enumerated() {
      let rows = row + 2 + index...row + 2 + index
      try sheet.merge(CellRange(rows: rows, columns: right), line, bold)
    }
    try sheet.write("NGƯỜI LẬP BIỂU", row: row + 3, column: 2, bold)
  }

  private static func roman(_ number: Int) -> String {
    let tens = String(repeating: "X", count: number / 10)
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return tens + ones[number % 10]
  }
}

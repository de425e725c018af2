import Chronology
import Personnel
import Spreadsheets
import Vietnamese

/// A roster as a plain table: a head row, then a row for each assignment.
enum FlatRoster {
  private static let columns: [(title: String, width: Double)] = [
    ("STT", 6), ("Mã CBCCVC", 12), ("Họ và tên", 26), ("Ngày sinh", 12), ("Giới tính", 9),
    ("Số CCCD", 15), ("Chức vụ", 24), ("Cơ quan", 38), ("Ngạch", 12), ("Trình độ chuyên môn", 18),
    ("LLCT", 12), ("Dân tộc", 10), ("Điện thoại", 13), ("Email", 30), ("Nhiệm vụ TTĐN", 12),
    ("Chuyên trách/Kiêm nhiệm", 16), ("Chính/Phó", 10), ("Số quyết định", 20),
    ("Ngày quyết định", 13), ("Từ ngày", 12), ("Đến ngày", 12),
  ]

  static func write(
    _ lines: [RosterLine],
    to path: String,
    created: Instant
  ) throws(WritingError) {
    let workbook = try WorkbookWriter(path: path)
    try workbook.set(DocumentProperties(title: "Danh sách cán bộ TTĐN", created: created))
    let sheet = try workbook.addSheet("Danh sách cán bộ")
    let head = try workbook.format(
      .plain.with {
        $0.isBold = true
        $0.wraps = true
        $0.borders = .thin
        $0.horizontal = .center
      }
    )
    let date = try workbook.format(
      .plain.with {
        $0.numberFormat = "dd/mm/yyyy"
        $0.borders = .thin
      }
    )
    let plain = try workbook.format(.plain.with { $0.borders = .thin })
    try sheet.setRow(1, height: 48)
    for (index, column) in columns.enumerated() {
      try sheet.setColumns(index + 1...index + 1, width: column.width)
      try sheet.write(column.title, row: 1, column: index + 1, head)
    }
    for (index, line) in lines.enumerated() {
      for (column, content) in contents(line, number: index + 1).enumerated() {
        let format = if case .day = content { date } else { plain }
        try sheet.write(content, row: index + 2, column: column + 1, format)
      }
    }
    try sheet.freeze(rows: 1, columns: 3)
    try sheet.filter(CellRange(rows: 1...lines.count + 1, columns: 1...columns.count))
    try sheet.set(
      PageSetup().with {
        $0.isLandscape = true
        $0.repeatedRows = 1...1
      }
    )
    try workbook.close()
  }

  /// The cells of a row, in the order of the columns.
  static func contents(_ line: RosterLine, number: Int) -> [CellContent] {
    let officer = line.officer
    let assignment = line.assignment
    return [
      .count(number), .text(officer.code), .text(officer.name), .day(officer.birth),
      .text(officer.gender.title.vi), .text(officer.nationalID), .text(officer.position),
      .text(assignment.agency.name), .text(officer.rank), .text(officer.education),
      .text(officer.politicalTheory), .text(officer.ethnicity), .text(officer.phone),
      .text(officer.email), .text(assignment.duty), .text(line.share), .text(line.role),
      .text(assignment.decision), .day(assignment.signed), .day(assignment.from),
      assignment.last.map { .day($0) } ?? .blank,
    ]
  }

  /// The same table as a text, as an agency without a spreadsheet program sends it.
  static func writeText(_ lines: [RosterLine], to path: String) throws(WritingError) {
    var writer = DelimitedWriter()
    writer.append(columns.map(\.title))
    for (index, line) in lines.enumerated() {
      writer.append(contents(line, number: index + 1).map(\.plainText))
    }
    try writer.write(to: path)
  }
}

extension CellContent {
  /// As it stands in a text file.
  fileprivate var plainText: String {
    switch self {
    case .text(let text): text
    case .number(let number): SheetNumber(text: "", value: number).shortest
    case .day(let day): day.vietnamese
    case .boolean(let truth): truth ? "x" : ""
    case .formula, .blank: ""
    }
  }
}

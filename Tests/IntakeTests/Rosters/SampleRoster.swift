import Foundation
import Personnel
import Spreadsheets
import Vietnamese

@testable import Intake

/// Rosters as a test writes them. Nobody in them lives.
enum SampleRoster {
  /// Titles that every test may rely on, for the fields that tests write one by one.
  static let titles: [RosterField: String] = [
    .number: "STT", .fullName: "Họ và tên", .familyAndMiddleName: "Họ và chữ đệm",
    .givenName: "Tên", .birthDate: "Ngày sinh", .gender: "Giới tính", .nationalID: "Số CCCD",
    .employeeCode: "Mã CBCCVC", .phone: "Điện thoại", .email: "Email", .position: "Chức vụ",
    .agency: "Đơn vị", .rank: "Ngạch", .education: "Trình độ chuyên môn",
    .politicalTheory: "LLCT", .foreignLanguage: "Ngoại ngữ", .itSkill: "Tin học",
    .ethnicity: "Dân tộc", .duty: "Nhiệm vụ TTĐN", .share: "Hình thức", .role: "Tư cách",
    .decision: "Số quyết định", .decisionDay: "Ngày quyết định", .from: "Từ ngày",
    .until: "Đến ngày", .notes: "Ghi chú",
  ]

  /// Lines of fields between semicolons, read with the year of the samples.
  static func read(
    _ lines: [String],
    meanings: RosterReader.Meanings = [:]
  ) throws -> RosterReading {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(lines.joined(separator: "\r\n").utf8)
    return try read(Workbook(bytes: bytes), "a.csv", meanings)
  }

  /// Rows of texts in a workbook, from the first row and column; an empty text is no cell.
  static func sheet(
    _ rows: [[String]],
    merges: [String] = [],
    from first: CellAddress = CellAddress(row: 1, column: 1)
  ) throws -> RosterReading {
    try workbook { writer in
      let sheet = try writer.addSheet("Danh sách")
      let ranges = merges.compactMap { CellRange($0) }
      for (down, texts) in rows.enumerated() {
        for (right, text) in texts.enumerated() where !text.isEmpty {
          let place = CellAddress(row: first.row + down, column: first.column + right)
          if let range = ranges.first(where: { $0.first == place }) {
            try sheet.merge(range, text, .none)
          } else if !ranges.contains(where: { $0.contains(place) }) {
            try sheet.write(text, row: place.row, column: place.column)
          }
        }
      }
    }
  }

  /// A workbook that a closure writes.
  static func workbook(_ body: (WorkbookWriter) throws -> Void) throws -> RosterReading {
    let path = NSTemporaryDirectory() + "roster-" + UUID().uuidString + ".xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try WorkbookWriter.write(to: path) { try body($0) }
    return try read(Workbook(path: path), "a.xlsx")
  }

  static func read(
    _ workbook: Workbook,
    _ file: String,
    _ meanings: RosterReader.Meanings = [:]
  ) throws -> RosterReading {
    try RosterReader.read(workbook, file: file, referenceYear: 2020, meanings: meanings)
  }

  /// The row of one person with these cells; the name is Lê Hòa where none is given.
  static func row(_ cells: KeyValuePairs<RosterField, String>) throws -> RosterRow {
    var told = cells.map { (field: $0.key, text: $0.value) }
    let names: [RosterField] = [.fullName, .givenName, .familyAndMiddleName]
    if !told.contains(where: { names.contains($0.field) }) { told.append((.fullName, "Lê Hòa")) }
    if !told.contains(where: { $0.field == .agency }) { told.append((.agency, "Sở Y tế")) }
    let head = "STT;" + told.compactMap { titles[$0.field] }.joined(separator: ";")
    let line = "1;" + told.map { quoted($0.text) }.joined(separator: ";")
    guard let row = try read([head, line]).rows.first else { throw NoRow() }
    return row
  }

  static func quoted(_ text: String) -> String {
    "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }

  struct NoRow: Error {}
}

extension RosterRow {
  /// `birthDate invalidDate`, one for each problem.
  var problemNames: [String] { problems.map { "\($0.field.rawValue) \($0.code.rawValue)" } }

  /// `phone oddPhone`, one for each warning.
  var warningNames: [String] { warnings.map { "\($0.field.rawValue) \($0.code.rawValue)" } }

  /// `phone leadingZero`, one for each repair.
  var repairNames: [String] { repairs.map { "\($0.field.rawValue) \($0.rule.rawValue)" } }

  /// A value as JSON has it.
  subscript(_ field: RosterField) -> String? {
    values.texts.first { $0.field == field }?.text
  }
}

extension RosterReading {
  /// Names and agencies, `Lê Hòa | Sở Y tế`.
  var people: [String] { rows.map { "\($0[.fullName] ?? "?") | \($0[.agency] ?? "?")" } }

  /// `3...4 footer`, one for each piece of the first sheet that is no people.
  var ignoredPieces: [String] { sheets[0].ignored.map { "\($0.rows) \($0.reason.rawValue)" } }

  /// `B fullName`, one for each column of the first sheet; `K ?` for one that is not understood.
  var columnNames: [String] {
    sheets[0].columns.map {
      "\(CellAddress.letters(ofColumn: $0.column)) \($0.field?.rawValue ?? "?")"
    }
  }
}

import Foundation
import Intake
public import Records
import Spreadsheets
import Vietnamese

/// A roster as it goes back to its sender: as it was sent, with what came of each row and what is to
/// be corrected in two columns more, and the bad cells coloured. Corrected, it can be sent again as
/// it is.
public struct ReturnedRoster: Sendable {
  /// The name under which it is saved.
  public let name: String
  public let bytes: [UInt8]
  public let kind: Kind

  /// How it is written. An old workbook (.xls) goes back as a new one.
  public enum Kind: Sendable {
    case workbook, text
  }

  /// Writes the remarks into the file.
  ///
  /// - Parameters:
  ///   - outcomes: What came of the rows, where they were recorded; empty before.
  public init(
    _ file: [UInt8],
    name: String,
    _ check: RosterCheck,
    outcomes: [BatchRow] = []
  ) throws {
    let marks = RosterMarks(check, outcomes).sheets
    let stem = (name as NSString).deletingPathExtension + "-nhan-xet"
    switch check.reading.format {
    case .xlsx:
      bytes = try MarkedWorkbook.bytes(of: file, with: marks)
      self.name = stem + ".xlsx"
      kind = .workbook
    case .xls:
      bytes = try Self.copy(of: file, with: marks)
      self.name = stem + ".xlsx"
      kind = .workbook
    case .csv:
      bytes = try Self.text(file, with: marks)
      self.name = stem + ".csv"
      kind = .text
    }
  }

  private static func copy(of file: [UInt8], with marks: [SheetMarks]) throws -> [UInt8] {
    let workbook = try Workbook(bytes: file)
    let tables = try workbook.sheets.indices.map { try RosterUnicode.table(workbook, sheet: $0) }
    let path = NSTemporaryDirectory() + "boiduong-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try MarkedCopy.write(tables, with: marks, to: path)
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private static func text(_ file: [UInt8], with marks: [SheetMarks]) throws -> [UInt8] {
    let workbook = try Workbook(bytes: file)
    guard case .delimited(let separator, _) = workbook.kind, let marks = marks.first else {
      return file
    }
    let table = try RosterUnicode.table(workbook, sheet: 0)
    return MarkedText.bytes(rows: table.rows, separator: separator, marks: marks)
  }
}

/// What is written into the sheets of a roster that goes back. Its readers are Vietnamese.
struct RosterMarks {
  let sheets: [SheetMarks]

  init(_ check: RosterCheck, _ outcomes: [BatchRow]) {
    struct Place: Hashable {
      let sheet: Int
      let row: Int
    }
    let done = Dictionary(
      outcomes.map { (Place(sheet: $0.sheet, row: $0.row), $0.outcome) },
      uniquingKeysWith: { $1 }
    )
    let rows = Dictionary(grouping: check.rows, by: \.row.sheet)
    sheets = check.reading.sheets.enumerated().compactMap { place, sheet in
      guard let head = sheet.headRows, let people = rows[place], let first = people.first else {
        return nil
      }
      return SheetMarks(
        sheet: place,
        headRow: head.upperBound,
        column: sheet.remarkColumn ?? first.row.columns.last + 1,
        titles: RosterRemarks.titles,
        rows: people.map { row in
          let outcome = done[Place(sheet: place, row: row.row.row)] ?? row.outcome
          return Self.mark(row, outcome, isDone: !outcomes.isEmpty)
        }
      )
    }
  }

  private static func mark(
    _ row: CheckedRow,
    _ outcome: BatchRow.Outcome,
    isDone: Bool
  ) -> SheetMarks.RowMark {
    let isHeld = outcome == .held
    let problems = isHeld ? row.problems : []
    let settled = isHeld && problems.isEmpty ? [CheckedRow.settled.vi] : []
    let lines =
      problems.map(\.sentence.vi) + settled + row.warnings.map { "Lưu ý: \($0.sentence.vi)" }
    return SheetMarks.RowMark(
      row: row.row.row,
      texts: [
        words(outcome, isDone: isDone), lines.map(\.capitalisedFirst).joined(separator: "\n"),
      ],
      badColumns: Set(problems.map { row.row.cell(of: $0.field).column }).sorted(),
      isHeld: isHeld
    )
  }

  private static func words(_ outcome: BatchRow.Outcome, isDone: Bool) -> String {
    switch (outcome, isDone) {
    case (.held, _): "Phải sửa"
    case (.added, true): "Đã ghi (mới)"
    case (.changed, true): "Đã ghi (thay đổi)"
    case (.unchanged, true): "Đã có, không đổi"
    case (.added, false): "Ghi được (mới)"
    case (.changed, false): "Ghi được (thay đổi)"
    case (.unchanged, false): "Đã có, không đổi"
    }
  }
}

extension SheetReading {
  /// The first of the two columns where the file was handed back before.
  fileprivate var remarkColumn: Int? {
    let columns = columns.filter(\.isRemark).map(\.column)
    guard columns.count == RosterRemarks.titles.count else { return nil }
    return columns.first
  }
}

/// A new workbook (.xlsx) in place of a file that cannot be changed in places (.xls): its sheets as
/// they were read, with marks in them. Of the looks of the old file only merged ranges and what was
/// hidden are kept.
public enum MarkedCopy {
  /// Writes the workbook; where it cannot be written, no file appears. The marks name the sheets by
  /// their places in `tables`. Throws ``WritingError``.
  public static func write(
    _ tables: [Table],
    with marks: [SheetMarks],
    to path: String
  ) throws {
    try WorkbookWriter.write(to: path) { workbook in
      let styles = try CopyStyles(workbook)
      for (index, table) in tables.enumerated() {
        let numbers = index + 1...index + 1 + tables.count
        let sheet = try addSheet(table.name, or: numbers, to: workbook)
        var copy = SheetCopy(table, marks.first { $0.sheet == index }, sheet, styles)
        try copy.write()
      }
    }
  }

  /// Names that no sheet may have (or a second one) give way to the first number that is free.
  private static func addSheet(
    _ name: String,
    or numbers: ClosedRange<Int>,
    to workbook: WorkbookWriter
  ) throws(WritingError) -> SheetWriter {
    for name in [name] + numbers.map({ "Trang \($0)" }) {
      do { return try workbook.addSheet(name) } catch WritingError.sheetName { continue }
    }
    throw .sheetName(name)
  }
}

/// The formats of a copy.
struct CopyStyles {
  /// How a value is shown.
  enum Shape: Hashable, CaseIterable {
    case plain
    case wholeNumber
    case day
    case moment
    case title
    case remark
  }

  /// What a cell is besides its value.
  struct Look: Hashable {
    var shape = Shape.plain
    var isInTable = false
    var isBad = false
  }

  private var formats: [Look: FormatID] = [:]

  init(_ workbook: WorkbookWriter) throws(WritingError) {
    for shape in Shape.allCases {
      for isInTable in [false, true] {
        for isBad in [false, true] {
          let look = Look(shape: shape, isInTable: isInTable, isBad: isBad)
          formats[look] = try workbook.format(Self.format(look))
        }
      }
    }
  }

  subscript(look: Look) -> FormatID { formats[look] ?? .none }

  private static func format(_ look: Look) -> CellFormat {
    CellFormat.plain.with {
      switch look.shape {
      case .plain: break
      case .wholeNumber: $0.numberFormat = "0"
      case .day: $0.numberFormat = "dd/mm/yyyy"
      case .moment: $0.numberFormat = "dd/mm/yyyy hh:mm"
      case .title: ($0.isBold, $0.wraps, $0.horizontal) = (true, true, .center)
      case .remark: ($0.wraps, $0.horizontal) = (true, .left)
      }
      if look.isInTable { $0.borders = .thin }
      if look.isBad { $0.fill = Color(0xFFC8CE) }
    }
  }
}

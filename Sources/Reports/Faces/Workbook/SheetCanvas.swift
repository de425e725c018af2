import Spreadsheets
import Vietnamese

/// A sheet that is filled from top to bottom, with the widths of its columns known.
struct SheetCanvas {
  let sheet: SheetWriter
  let styles: SheetStyles
  let language: Language
  /// In characters.
  let widths: [Double]
  /// The next row to be written, from 1.
  var row = 1
  /// The heights of the rows, in points, as far as they were set.
  private(set) var heights: [Int: Double] = [:]

  init(_ sheet: SheetWriter, _ styles: SheetStyles, _ language: Language, widths: [Double]) throws {
    self.sheet = sheet
    self.styles = styles
    self.language = language
    self.widths = widths
    for (place, width) in widths.enumerated() {
      try sheet.setColumns((place + 1)...(place + 1), width: width)
    }
  }

  var columns: ClosedRange<Int> { 1...widths.count }

  /// Sets the height of a row in points; of the present one unless told otherwise.
  mutating func setHeight(_ height: Double, of row: Int? = nil) throws {
    try sheet.setRow(row ?? self.row, height: height)
    heights[row ?? self.row] = height
  }

  /// The points that some columns have for text. A character is 6 points wide, and a cell keeps
  /// 4 points free at its sides.
  func points(_ columns: ClosedRange<Int>) -> Double {
    columns.reduce(-4) { $0 + widths[$1 - 1] * 6 }
  }

  /// Writes a text over some columns of the present row.
  func text(
    _ text: String,
    over columns: ClosedRange<Int>,
    _ change: (inout CellFormat) -> Void
  ) throws {
    let format = try styles.plain {
      $0.horizontal = .center
      change(&$0)
    }
    try sheet.merge(CellRange(rows: row...row, columns: columns), text, format)
  }

  /// Writes a text over the whole width, as high as it runs, and goes to the next row.
  mutating func paragraph(_ text: String, _ change: (inout CellFormat) -> Void) throws {
    var format = CellFormat.plain
    change(&format)
    let measure = TextMeasure(size: format.size, isBold: format.isBold)
    let lines = measure.lines(of: text, within: points(columns))
    try setHeight((Double(lines) * format.size * 1.25 + 3).rounded(.up))
    try self.text(text, over: columns) {
      change(&$0)
      $0.wraps = true
    }
    row += 1
  }

  /// The height that a row of cells needs, one or more lines in each of its columns.
  func height(
    of cells: [ReportCell],
    from first: Int = 1,
    isBold: Bool = false,
    least: Double = 18
  ) -> Double {
    let measure = TextMeasure(size: 11, isBold: isBold)
    var lines = 1
    for (column, cell) in zip(first..., cells) {
      guard case .text(let text) = cell, columns.contains(column) else { continue }
      lines = max(lines, measure.lines(of: text[language], within: points(column...column)))
    }
    return lines == 1 ? least : Double(lines) * 14.5 + 4
  }

  /// Leaves a row of some height free.
  mutating func gap(_ height: Double) throws {
    try setHeight(height)
    row += 1
  }

  /// The columns that hold a part of the width, from one share to another.
  func columns(from: Double, to: Double) -> ClosedRange<Int> {
    let total = widths.reduce(0, +)
    var (first, last, used) = (widths.count, 1, 0.0)
    for (place, width) in widths.enumerated() {
      let middle = (used + width / 2) / total
      if middle >= from, middle <= to {
        first = min(first, place + 1)
        last = max(last, place + 1)
      }
      used += width
    }
    return min(first, last)...max(first, last)
  }
}

/// Writes one sheet of a copy.
struct SheetCopy {
  private let table: Table
  private let marks: SheetMarks?
  private let sheet: SheetWriter
  private let styles: CopyStyles
  private var widths: [Int: Double] = [:]

  init(_ table: Table, _ marks: SheetMarks?, _ sheet: SheetWriter, _ styles: CopyStyles) {
    self.table = table
    self.marks = marks
    self.sheet = sheet
    self.styles = styles
  }

  mutating func write() throws {
    let plans = marks.map { RowPlan.plans($0) } ?? []
    let planned = Dictionary(plans.map { ($0.row, $0) }) { first, _ in first }
    for row in table.rows { try write(row, planned[row.number]) }
    for plan in plans where table.row(plan.row) == nil {
      try write(SheetRow(number: plan.row, cells: []), plan)
    }
    try writeMerges()
    try setWidths()
  }

  private mutating func write(_ row: SheetRow, _ plan: RowPlan?) throws {
    let changes = Dictionary(plan?.cells.map { ($0.column, $0.change) } ?? []) { first, _ in first }
    for cell in row.cells where !isAdded(cell.column, plan) {
      var look = CopyStyles.Look(isInTable: isInTable(cell.column, plan))
      look.isBad = changes[cell.column] == .bad
      if plan?.row == marks?.headRow, look.isInTable { look.shape = .title }
      try write(cell.value, row.number, cell.column, look)
      if plan != nil { widen(cell) }
    }
    guard let plan, let marks else { return }
    for column in 1..<max(1, marks.column) where row.cell(inColumn: column) == nil {
      let look = CopyStyles.Look(isInTable: true, isBad: changes[column] == .bad)
      try sheet.writeBlank(row: row.number, column: column, styles[look])
    }
    for (column, change) in plan.cells { try write(change, row.number, column) }
    if plan.height > 0 || row.isHidden {
      try sheet.setRow(row.number, height: max(16, plan.height), isHidden: row.isHidden)
    }
  }

  private func isAdded(_ column: Int, _ plan: RowPlan?) -> Bool {
    plan != nil && marks?.columns.contains(column) == true
  }

  private func isInTable(_ column: Int, _ plan: RowPlan?) -> Bool {
    plan != nil && column < (marks?.column ?? 0)
  }

  private func write(_ change: RowPlan.Change, _ row: Int, _ column: Int) throws {
    switch change {
    case .bad: break
    case .title(let text):
      let look = CopyStyles.Look(shape: .title, isInTable: true)
      try sheet.write(text, row: row, column: column, styles[look])
    case .remark(let text, let isHeld):
      let look = CopyStyles.Look(shape: .remark, isInTable: true, isBad: isHeld)
      try write(.text(text), row, column, look)
    }
  }

  private func write(
    _ value: CellValue,
    _ row: Int,
    _ column: Int,
    _ look: CopyStyles.Look
  ) throws {
    var look = look
    switch value {
    case .text(let text), .error(let text):
      try sheet.write(MarkText.cut(text), row: row, column: column, styles[look])
    case .number(let number):
      // Excel shows whole numbers of 12 digits and more as powers of ten unless told not to.
      if number.integer != nil, abs(number.value) >= 1e11 { look.shape = .wholeNumber }
      try sheet.write(number.value, row: row, column: column, styles[look])
    case .date(let day, let seconds):
      look.shape = seconds == nil ? .day : .moment
      if let seconds, let serial = SerialDay.serial(of: day) {
        let number = Double(serial) + Double(seconds) / 86_400
        try sheet.write(number, row: row, column: column, styles[look])
      } else {
        try sheet.write(day, row: row, column: column, styles[look])
      }
    case .boolean(let truth): try sheet.write(truth, row: row, column: column, styles[look])
    case .formulaWithoutValue:
      try sheet.writeBlank(row: row, column: column, styles[look])
    }
  }

  private func writeMerges() throws {
    for range in table.outline.merges where range.first != range.last && !isCrossed(range) {
      try merge(range)
    }
  }

  /// Ranges that cross each other or go beyond a sheet are left as single cells.
  private func merge(_ range: CellRange) throws {
    let first = table.row(range.first.row)?.cell(inColumn: range.first.column)
    guard let text = first?.text else { return }
    let look = styles[CopyStyles.Look(shape: .title, isInTable: isHead(range))]
    do {
      try sheet.merge(range, MarkText.cut(text), look)
    } catch {
      switch error {
      case .library, .outside: break
      default: throw error
      }
    }
  }

  private func isHead(_ range: CellRange) -> Bool {
    guard let marks else { return false }
    return range.rows.contains(marks.headRow)
  }

  /// Whether a range reaches into the added columns.
  private func isCrossed(_ range: CellRange) -> Bool {
    guard let marks else { return false }
    return range.last.column >= marks.column && range.first.column < marks.columns.upperBound
  }

  private mutating func widen(_ cell: Cell) {
    let length: Int
    switch cell.value {
    case .text(let text): length = text.unicodeScalars.count
    case .number(let number): length = number.shortest.utf8.count
    default: length = 10
    }
    widths[cell.column] = max(widths[cell.column] ?? 6, min(40, Double(length) * 1.15 + 2))
  }

  private func setWidths() throws {
    for (column, width) in widths.sorted(by: { $0.key < $1.key }) {
      let isHidden = table.outline.isHidden(column: column)
      try sheet.setColumns(column...column, width: width, isHidden: isHidden)
    }
    guard let marks else { return }
    for column in marks.columns {
      try sheet.setColumns(column...column, width: marks.width(ofColumn: column))
    }
  }
}

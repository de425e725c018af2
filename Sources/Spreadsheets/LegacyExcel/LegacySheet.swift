/// Where the cells of a sheet stand in the stream, and what the sheet says besides.
struct LegacySheet {
  /// The records with cells, from the first row to the last: row, column, then place in the stream.
  /// Programs of the web wrote them in any order.
  private(set) var cells: [UInt64] = []
  private(set) var outline = SheetOutline()
  private var hiddenRows: Set<Int> = []

  init(_ stream: LegacyBytes, from start: Int, limits: ReadingLimits) throws(WorkbookError) {
    var records = LegacyRecords(stream, from: start)
    guard try records.next().kind == .begin else { throw Self.noSheet }
    var depth = 1
    while depth > 0 {
      let record = try records.next()
      switch record.kind {
      // A chart within the sheet has records of its own.
      case .begin: depth += 1
      case .end: depth -= 1
      default: if depth == 1 { try add(record, limits) }
      }
    }
    if !zip(cells, cells.dropFirst()).allSatisfy({ $0 < $1 }) { cells.sort() }
  }

  static let noSheet = WorkbookError.damaged(
    part: "Workbook",
    reason: "a sheet is not at its place"
  )

  /// Where the records of a sheet end.
  static func end(in stream: LegacyBytes, from start: Int) throws(WorkbookError) -> Int {
    var records = LegacyRecords(stream, from: start)
    guard try records.next().kind == .begin else { throw noSheet }
    var depth = 1
    while depth > 0 {
      switch try records.next().kind {
      case .begin: depth += 1
      case .end: depth -= 1
      default: break
      }
    }
    return records.position
  }

  private mutating func add(
    _ record: LegacyRecord,
    _ limits: ReadingLimits
  ) throws(WorkbookError) {
    guard let kind = record.kind else { return }
    let body = record.body
    switch kind {
    case _ where kind.isCell:
      let row = UInt64(try body.short(at: 0))
      let column = UInt64(try body.short(at: 2))
      guard cells.count < limits.cells else { throw .tooLarge(.cells, allowed: limits.cells) }
      cells.append(row << 48 | column << 32 | UInt64(UInt32(truncatingIfNeeded: record.start)))
    case .row:
      if try body.short(at: 12) & 0x20 != 0 { hiddenRows.insert(try body.short(at: 0) + 1) }
    case .columns: try addColumns(body)
    case .merges: try addMerges(body, limits)
    default: break
    }
  }

  private mutating func addColumns(_ body: LegacyBytes) throws(WorkbookError) {
    let first = try body.short(at: 0) + 1
    let last = min(try body.short(at: 2) + 1, CellAddress.columns)
    guard try body.short(at: 8) & 1 != 0, first <= last else { return }
    guard outline.hiddenColumns.count < CellAddress.columns else {
      throw .tooLarge(.columns, allowed: CellAddress.columns)
    }
    outline.hiddenColumns.append(first...last)
  }

  private mutating func addMerges(
    _ body: LegacyBytes,
    _ limits: ReadingLimits
  ) throws(WorkbookError) {
    for number in 0..<(try body.short(at: 0)) {
      let place = 2 + number * 8
      let first = CellAddress(
        row: try body.short(at: place) + 1,
        column: try body.short(at: place + 4) + 1
      )
      let last = CellAddress(
        row: try body.short(at: place + 2) + 1,
        column: try body.short(at: place + 6) + 1
      )
      guard outline.merges.count < limits.merges else {
        throw .tooLarge(.merges, allowed: limits.merges)
      }
      outline.merges.append(CellRange(first, last))
    }
  }

  /// Whether a row (from 1) is hidden.
  func isHidden(row: Int) -> Bool { hiddenRows.contains(row) }

  /// The row of a record with cells, from 1.
  static func row(of cell: UInt64) -> Int { Int(cell >> 48) + 1 }

  /// Where the record stands.
  static func start(of cell: UInt64) -> Int { Int(cell & 0xFFFF_FFFF) }
}

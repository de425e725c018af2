/// Reads the rows of a sheet and hands each over as soon as it is complete.
final class SheetReader: XMLReceiver {
  private(set) var outline = SheetOutline()
  private var row = SheetRow(number: 0, cells: [])
  private var cell = PendingCell()
  private var isInCell = false
  private var isInline = false
  private var cellCount = 0
  private var collector: TextCollector
  private let sheet: String
  private let values: CellValues
  private let limits: ReadingLimits
  private let deliver: (SheetRow) throws -> Continuation

  init(
    sheet: String,
    values: CellValues,
    limits: ReadingLimits,
    deliver: @escaping (SheetRow) throws -> Continuation
  ) {
    self.sheet = sheet
    self.values = values
    self.limits = limits
    self.deliver = deliver
    collector = TextCollector(limit: limits.textBytes)
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    if isInline { return collector.start(name, attributes) }
    switch name.letter {
    case UInt8(ascii: "c"): try startCell(attributes)
    case UInt8(ascii: "v") where isInCell: collector.begin(collecting: true)
    case UInt8(ascii: "f") where isInCell: cell.isFormula = true
    case 0: try startOther(name, attributes)
    default: break
    }
  }

  private func startOther(_ name: XMLName, _ attributes: XMLAttributes) throws {
    switch name {
    case "is" where isInCell:
      isInline = true
      collector.begin(collecting: false)
    case "row": try startRow(attributes)
    case "col": try addColumn(attributes)
    case "mergeCell": try addMerge(attributes)
    default: break
    }
  }

  override func end(_ name: XMLName) throws {
    if isInline {
      if name.equals("is") { isInline = false } else { collector.end(name) }
      return
    }
    switch name.letter {
    case UInt8(ascii: "c"): try endCell()
    case UInt8(ascii: "v"): collector.pause()
    case 0 where name.equals("row"): try endRow()
    default: break
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    try collector.append(bytes)
  }

  private func startRow(_ attributes: XMLAttributes) throws {
    let number = try rowNumber(attributes)
    guard (1...CellAddress.rows).contains(number) else {
      throw WorkbookError.tooLarge(.rows, allowed: CellAddress.rows)
    }
    guard number > row.number else {
      throw damaged(.rowOutOfOrder, cell: "A\(number)")
    }
    row.number = number
    row.isHidden = attributes.flag("hidden")
    row.cells.removeAll(keepingCapacity: true)
    cell.column = 0
  }

  /// Without a number a row stands under the one before.
  private func rowNumber(_ attributes: XMLAttributes) throws -> Int {
    guard let text = attributes.text("r") else { return row.number + 1 }
    if let number = Int(text) { return number }
    // A number too large for any machine is still one.
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw damaged(.rowNumber, cell: "A\(row.number + 1)")
    }
    return .max
  }

  private func damaged(_ damage: CellDamage, cell: String) -> WorkbookError {
    .damagedCell(sheet: sheet, cell: cell, damage)
  }

  /// The cell that is being read, as people find it.
  private var place: String {
    "\(CellAddress(row: max(1, row.number), column: max(1, cell.column)))"
  }

  private func startCell(_ attributes: XMLAttributes) throws {
    do { try cell.begin(attributes, row: row.number) } catch let damage as CellDamage {
      let said = attributes.text("r").flatMap { CellAddress($0) }.map { "\($0)" }
      throw damaged(damage, cell: said ?? place)
    }
    guard cell.column <= CellAddress.columns else {
      throw WorkbookError.tooLarge(.columns, allowed: CellAddress.columns)
    }
    isInCell = true
    collector.begin(collecting: false)
  }

  private func endCell() throws {
    isInCell = false
    guard let finished = try finishedCell() else { return }
    guard finished.column <= limits.columns else {
      throw WorkbookError.tooLarge(.columns, allowed: limits.columns)
    }
    cellCount += 1
    guard cellCount <= limits.cells else {
      throw WorkbookError.tooLarge(.cells, allowed: limits.cells)
    }
    if let last = row.cells.last, last.column >= finished.column {
      throw damaged(.outOfOrder, cell: place)
    }
    row.cells.append(finished)
  }

  private func finishedCell() throws -> Cell? {
    do { return try values.cell(cell, collector) } catch let damage as CellDamage {
      throw damaged(damage, cell: place)
    }
  }

  private func endRow() throws {
    guard !row.cells.isEmpty else { return }
    outline.rowCount += 1
    guard outline.rowCount <= limits.rows else {
      throw WorkbookError.tooLarge(.rows, allowed: limits.rows)
    }
    if try deliver(row) == .enough { stop() }
  }

  private func addColumn(_ attributes: XMLAttributes) throws {
    guard attributes.flag("hidden"), let first = attributes.integer("min"),
      let last = attributes.integer("max"), 1 <= first, first <= last, first <= CellAddress.columns
    else { return }
    guard outline.hiddenColumns.count < CellAddress.columns else {
      throw WorkbookError.tooLarge(.columns, allowed: CellAddress.columns)
    }
    outline.hiddenColumns.append(first...min(last, CellAddress.columns))
  }

  private func addMerge(_ attributes: XMLAttributes) throws {
    guard let range = attributes.text("ref").flatMap({ CellRange($0) }) else { return }
    guard outline.merges.count < limits.merges else {
      throw WorkbookError.tooLarge(.merges, allowed: limits.merges)
    }
    outline.merges.append(range)
  }
}

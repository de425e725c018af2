/// A workbook of Excel 5 to 2003, opened: its sheets, texts and styles are known. We read it ourselves:
/// libfreexl gives no formula's value and takes a number of twelve digits for a day.
final class LegacyWorkbook {
  let sheets: [WorkbookSheet]
  let styles: [CellStyle]
  let uses1904: Bool
  private let stream: LegacyBytes
  private let globals: LegacyGlobals
  private let limits: ReadingLimits

  init(_ bytes: [UInt8], limits: ReadingLimits) throws(WorkbookError) {
    stream = LegacyBytes(try Self.stream(of: bytes, limits))
    globals = try LegacyGlobals(stream, limits: limits)
    sheets = globals.sheets.map { $0.sheet }
    styles = globals.styles.all
    uses1904 = globals.uses1904
    self.limits = limits
    try refuseOverlaps()
  }

  /// The stream of the workbook; or what the file is instead.
  private static func stream(
    of bytes: [UInt8],
    _ limits: ReadingLimits
  ) throws(WorkbookError) -> [UInt8] {
    let other = bytes.withUnsafeBufferPointer { FileKind.error(ofCompoundFile: $0) }
    let file: CompoundFile
    do { file = try CompoundFile(bytes, entries: limits.entries) } catch {
      // The names that tell what it is may stand in what was cut off.
      throw error == .truncated && other == .unknownFormat ? error : other ?? error
    }
    if let stream = try file.stream(named: "Workbook") { return stream }
    if let stream = try file.stream(named: "Book") { return stream }
    throw other ?? .unknownFormat
  }

  /// Sheets that lie within each other would have us read the same records again and again.
  private func refuseOverlaps() throws(WorkbookError) {
    var end = 0
    for sheet in globals.sheets.sorted(by: { $0.start < $1.start }) {
      guard sheet.start >= end else { throw .sharedPart(sheet.sheet.name) }
      end = try LegacySheet.end(in: stream, from: sheet.start)
    }
  }

  func read(
    _ number: Int,
    _ deliver: (SheetRow) throws -> Continuation
  ) throws -> SheetOutline {
    guard sheets.indices.contains(number) else { throw WorkbookError.noSuchSheet(number + 1) }
    let sheet = try LegacySheet(stream, from: globals.sheets[number].start, limits: limits)
    let reader = LegacyCells(stream: stream, globals: globals, styles: styles, limits: limits)
    var outline = sheet.outline
    var cellCount = 0
    var next = 0
    while next < sheet.cells.count {
      let rowNumber = LegacySheet.row(of: sheet.cells[next])
      var cells: [Cell] = []
      while next < sheet.cells.count, LegacySheet.row(of: sheet.cells[next]) == rowNumber {
        let start = LegacySheet.start(of: sheet.cells[next])
        append(try reader.cells(at: start, sheet: sheets[number].name), to: &cells)
        next += 1
      }
      guard !cells.isEmpty else { continue }
      cellCount += cells.count
      outline.rowCount += 1
      try check(rows: outline.rowCount, cells: cellCount, lastColumn: cells[cells.count - 1].column)
      let row = SheetRow(number: rowNumber, isHidden: sheet.isHidden(row: rowNumber), cells: cells)
      if try deliver(row) == .enough { break }
    }
    return outline
  }

  /// Cells of one row. Where two stand in one place, the later one in the file holds.
  private func append(_ more: [Cell], to cells: inout [Cell]) {
    for cell in more {
      var place = cells.count
      var low = place == 0 || cells[place - 1].column < cell.column ? place : 0
      while low < place {
        let middle = (low + place) / 2
        if cells[middle].column < cell.column { low = middle + 1 } else { place = middle }
      }
      if place < cells.count, cells[place].column == cell.column {
        cells[place] = cell
      } else {
        cells.insert(cell, at: place)
      }
    }
  }

  private func check(rows: Int, cells: Int, lastColumn: Int) throws {
    guard lastColumn <= limits.columns else {
      throw WorkbookError.tooLarge(.columns, allowed: limits.columns)
    }
    guard rows <= limits.rows else { throw WorkbookError.tooLarge(.rows, allowed: limits.rows) }
    guard cells <= limits.cells else { throw WorkbookError.tooLarge(.cells, allowed: limits.cells) }
  }
}

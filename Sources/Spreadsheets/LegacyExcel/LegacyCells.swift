/// Turns the records with cells into cells.
struct LegacyCells {
  let stream: LegacyBytes
  let globals: LegacyGlobals
  let styles: [CellStyle]
  let limits: ReadingLimits

  /// The cells of a record that hold something.
  func cells(at start: Int, sheet: String) throws(WorkbookError) -> [Cell] {
    var records = LegacyRecords(stream, from: start)
    let record = try records.next()
    let body = record.body
    if record.kind == .packedNumbers { return try numbers(body) }
    let head = (column: try body.short(at: 2) + 1, style: try body.short(at: 4))
    switch record.kind {
    case .number: return [number(try body.double(at: 6), head)]
    case .packedNumber: return [number(LegacyNumber.unpacked(try body.long(at: 6)), head)]
    case .label, .richLabel:
      let text = try globals.version.text(
        in: body,
        at: 6,
        following: records.continuations(),
        limits
      )
      return try labels(text.string, head)
    case .sharedLabel: return try sharedLabel(body, head, sheet)
    case .booleanOrError:
      let code = try body.byte(at: 6)
      let value = try body.byte(at: 7) == 0 ? .boolean(code != 0) : LegacyNumber.error(code)
      return [Cell(column: head.column, value: value, style: head.style)]
    case .formula: return try formula(body, head, &records)
    default: return []
    }
  }

  private func value(_ number: Double, style: Int) -> CellValue {
    guard number.isFinite else { return .error("#NUM!") }
    if styles.indices.contains(style), styles[style].showsDate,
      let date = SerialDay.day(of: number, uses1904: globals.uses1904)
    {
      return .date(date.day, seconds: date.seconds)
    }
    let shortest = SheetNumber(text: "", value: number).shortest
    return .number(SheetNumber(text: shortest, value: number))
  }

  private func number(_ number: Double, _ head: (column: Int, style: Int)) -> Cell {
    Cell(column: head.column, value: value(number, style: head.style), style: head.style)
  }

  /// Numbers side by side, each with its style.
  private func numbers(_ body: LegacyBytes) throws(WorkbookError) -> [Cell] {
    let first = try body.short(at: 2) + 1
    var cells: [Cell] = []
    for place in 0..<max(0, (body.count - 6) / 6) {
      let style = try body.short(at: 4 + place * 6)
      let packed = try body.long(at: 6 + place * 6)
      cells.append(number(LegacyNumber.unpacked(packed), (first + place, style)))
    }
    return cells
  }

  private func labels(
    _ text: String,
    _ head: (column: Int, style: Int),
    isFormula: Bool = false
  ) throws(WorkbookError) -> [Cell] {
    guard !text.isEmpty else { return [] }
    guard text.utf8.count <= limits.textBytes else {
      throw .tooLarge(.textBytes, allowed: limits.textBytes)
    }
    return [
      Cell(column: head.column, value: .text(text), isFormula: isFormula, style: head.style)
    ]
  }

  private func sharedLabel(
    _ body: LegacyBytes,
    _ head: (column: Int, style: Int),
    _ sheet: String
  ) throws(WorkbookError) -> [Cell] {
    let number = try body.long(at: 6)
    guard globals.texts.indices.contains(number) else {
      let address = CellAddress(row: try body.short(at: 0) + 1, column: head.column)
      throw .damagedCell(sheet: sheet, cell: "\(address)", .noText("\(number)"))
    }
    let text = globals.texts[number]
    guard !text.isEmpty else { return [] }
    return [
      Cell(
        column: head.column,
        value: .text(text),
        style: head.style,
        runs: globals.runs.isEmpty ? nil : globals.runs[number]
      )
    ]
  }

  /// The value that was calculated last: a number, or what two bytes of all ones say it is.
  private func formula(
    _ body: LegacyBytes,
    _ head: (column: Int, style: Int),
    _ records: inout LegacyRecords
  ) throws(WorkbookError) -> [Cell] {
    let value: CellValue
    switch (try body.short(at: 12), try body.byte(at: 6)) {
    case (0xFFFF, 0): return try labels(formulaText(&records), head, isFormula: true)
    case (0xFFFF, 1): value = .boolean(try body.byte(at: 8) != 0)
    case (0xFFFF, 2): value = LegacyNumber.error(try body.byte(at: 8))
    // The empty text.
    case (0xFFFF, _): return []
    default: value = self.value(try body.double(at: 6), style: head.style)
    }
    return [Cell(column: head.column, value: value, isFormula: true, style: head.style)]
  }

  /// The text of a formula stands in a record after it, behind the formula that cells may share.
  private func formulaText(_ records: inout LegacyRecords) throws(WorkbookError) -> String {
    while true {
      let record = try records.next()
      switch record.kind {
      case .arrayFormula, .sharedFormula, .dataTable, .continued: continue
      case .formulaText:
        return try globals.version.text(
          in: record.body,
          at: 0,
          following: records.continuations(),
          limits
        ).string
      default: return ""
      }
    }
  }
}

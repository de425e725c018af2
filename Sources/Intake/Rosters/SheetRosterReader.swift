import Personnel
import Spreadsheets
import Vietnamese
import Work

/// Reads one sheet: a first pass finds the titles, a second one the people under them.
struct SheetRosterReader {
  private let sheet: Int
  private let name: String
  private let scan: SheetScan
  private let head: RosterHead?
  private var fonts: FontCache
  private var byColumn: [Int: RosterColumn] = [:]
  private var rows: [RosterRow] = []
  private var orders: [DateOrder?] = []
  private var ignored = IgnoredRowList()
  private var pending: [(cells: RosterCells, kind: RowKind)] = []
  private var group: String?
  private var isClosed = false
  private var stated: StatedLine?
  private var rowsBeforeTotal = 0
  private var secondTables: [Int] = []
  private var lastRow = 0
  private var merged: MergedValues
  /// Where the stamp of a secret stands, the first one.
  private(set) var stamped: (stamp: SecrecyStamp, row: Int)?

  init(
    _ workbook: Workbook,
    sheet: Int,
    _ meanings: [Int: RosterField?],
    needsName: Bool
  ) throws {
    self.sheet = sheet
    name = workbook.sheets[sheet].name
    fonts = FontCache(workbook)
    scan = try SheetScan(workbook, sheet: sheet, fonts: &fonts)
    head = HeadFinder.find(
      in: scan.sample,
      meanings: meanings,
      needsName: needsName && meanings.isEmpty
    )
    for column in head?.columns ?? [] { byColumn[column.column] = column }
    merged = MergedValues(scan.outline.merges, below: head?.rows.upperBound ?? 0, byColumn)
    for row in scan.sample.rows where row.number <= head?.rows.lowerBound ?? .max {
      for cell in row.texts where stamped == nil {
        stamped = SecrecyStamp(in: cell.text).map { ($0, row.number) }
      }
    }
  }

  /// Reads the people of the sheet.
  mutating func read(
    _ workbook: Workbook,
    referenceYear: Int,
    _ headway: Headway
  ) throws -> SheetReading {
    guard let head else { return withoutTable }
    var table = RosterTable(
      sheet: sheet,
      head: head,
      uses1904: workbook.uses1904,
      referenceYear: referenceYear
    )
    if head.rows.lowerBound > 1 { ignored.add(1...(head.rows.lowerBound - 1), .letterhead) }
    var texts = scan.texts
    try workbook.read(sheet: sheet) { row in
      guard row.number > head.rows.upperBound else { return .more }
      for cell in row.cells { _ = fonts.font(of: cell) }
      texts = CellTexts(fonts: fonts.known, encoding: texts.encoding)
      take(cells(of: row, texts, workbook), &table)
      headway.reached(.reading, row.number, of: scan.lastRow)
      // Under the last row with something in it there may be a million with nothing but borders.
      return row.number < scan.lastRow ? .more : .enough
    }
    finish(table)
    warnOfDateOrder()
    return reading(head)
  }

  private mutating func cells(of row: SheetRow, _ texts: CellTexts, _ workbook: Workbook)
    -> RosterCells
  {
    let cells = merged.filled(row).compactMap { cell -> RosterCell? in
      let head = byColumn[cell.column]
      if head?.isRemark == true { return nil }
      let told = texts.text(of: cell)
      let text = told?.text.isDash == true ? nil : told
      guard text != nil || head?.field != nil && cell.value.brokenFormula != nil else { return nil }
      let format: String? =
        if case .date = cell.value { workbook.style(cell.style).numberFormat } else { nil }
      return RosterCell(
        column: cell.column,
        head: head,
        value: cell.value,
        text: text ?? CellText(plain: ""),
        format: format
      )
    }
    return RosterCells(row: row.number, cells: cells)
  }

  private mutating func take(_ cells: RosterCells, _ table: inout RosterTable) {
    // Beside other cells it may be somebody's name.
    if stamped == nil, cells.cells.count == 1, let cell = cells.cells.first {
      stamped = SecrecyStamp(in: cell.text.text).map { ($0, cells.row) }
    }
    let kind = cells.kind(isClosed: isClosed)
    lastRow = cells.row
    switch kind {
    case .empty: return
    case .person:
      settle(table)
      add(cells, table)
    case .closing: isClosed = true
    case .total(let number):
      if let number {
        stated = StatedLine(
          row: cells.row,
          number: number,
          read: rows.count,
          readSinceLast: rows.count - rowsBeforeTotal
        )
        rowsBeforeTotal = rows.count
      }
    case .newTitles: begin(cells, &table)
    default: break
    }
    if kind != .person { pending.append((cells, kind)) }
  }

  /// A second table in the sheet has columns of its own.
  private mutating func begin(_ cells: RosterCells, _ table: inout RosterTable) {
    let texts = cells.cells.map { (column: $0.column, text: $0.text.text) }
    let row = HeadSample.Row(number: cells.row, texts: texts)
    guard let head = HeadFinder.find(in: HeadSample(rows: [row], merges: [])) else { return }
    secondTables.append(cells.row)
    table = table.with(head)
    byColumn = [:]
    for column in head.columns { byColumn[column.column] = column }
    merged = MergedValues(scan.outline.merges, below: cells.row, byColumn)
    group = nil
  }

  /// The rows since the last person stand inside the table, since a person follows.
  private mutating func settle(_ table: RosterTable) {
    for (cells, kind) in pending {
      let rows = cells.row...cells.row
      switch kind {
      case .group(let title):
        group = title
        ignored.add(rows, .group)
      case .nameAlone: add(cells, table)
      case .columnNumbers: ignored.add(rows, .columnNumbers)
      case .repeatedTitles, .newTitles: ignored.add(rows, .repeatedTitles)
      case .total: ignored.add(rows, .total)
      default: ignored.add(rows, .note)
      }
    }
    pending = []
    isClosed = false
  }

  /// What stands under the last person. A name alone is a person still where it follows at once.
  private mutating func finish(_ table: RosterTable) {
    var last = rows.last?.row ?? table.head.rows.upperBound
    while let next = pending.first {
      if next.kind == .columnNumbers, rows.isEmpty {
        ignored.add(next.cells.row...next.cells.row, .columnNumbers)
        last = next.cells.row
      } else if next.kind == .nameAlone, next.cells.row == last + 1 {
        add(next.cells, table)
        last = next.cells.row
      } else {
        break
      }
      pending.removeFirst()
    }
    guard let first = pending.first?.cells.row else { return }
    ignored.add(first...max(first, lastRow), .footer)
  }

  private mutating func add(_ cells: RosterCells, _ table: RosterTable) {
    let (row, order) = RowReader.read(cells, in: table, group: group, below: rows.last?.values)
    rows.append(row)
    orders.append(order)
  }

  /// Where the file has dates with the month first and none with the day first, the order of the
  /// others is not certain.
  private mutating func warnOfDateOrder() {
    guard orders.contains(.monthFirst), !orders.contains(.dayFirst) else { return }
    for index in rows.indices where orders[index] == .either {
      let text = rows[index].values.birthDate.map { "\($0)" } ?? ""
      rows[index].warnings.append(
        RowWarning(.uncertainDate, .birthDate, value: text, RosterSentences.swapped(text))
      )
    }
  }
}

extension SheetRosterReader {
  private var withoutTable: SheetReading {
    var list = IgnoredRowList()
    if scan.lastRow > 0 {
      list.add(1...scan.lastRow, .noTable)
    } else {
      list.add(1...1, .emptySheet)
    }
    return SheetReading(
      name: name,
      headRows: nil,
      columns: [],
      rows: [],
      ignored: list.rows,
      warnings: [],
      letterhead: []
    )
  }

  private func reading(_ head: RosterHead) -> SheetReading {
    SheetReading(
      name: name,
      headRows: head.rows,
      columns: head.columns.map { column in
        ColumnReading(
          column: column.column,
          field: column.field,
          title: column.title,
          reason: column.reason
        )
      },
      rows: rows,
      ignored: ignored.rows,
      warnings: warnings(head),
      letterhead: letterhead(head)
    )
  }

  private func warnings(_ head: RosterHead) -> [SheetWarning] {
    var warnings = head.columns.filter { $0.field == nil && !$0.isRemark }.map { column in
      SheetWarning(row: head.rows.upperBound, code: .unknownColumn, sentence: column.reason)
    }
    if let stated, !stated.isRight {
      let sentence = RosterSentences.total(stated: stated.number, read: stated.read)
      warnings.append(SheetWarning(row: stated.row, code: .totalDiffers, sentence: sentence))
    }
    for row in secondTables {
      let sentence = RosterSentences.secondTable(row)
      warnings.append(SheetWarning(row: row, code: .secondTable, sentence: sentence))
    }
    if scan.hiddenRows > 0 {
      let sentence = RosterSentences.hiddenRows(scan.hiddenRows)
      warnings.append(SheetWarning(row: nil, code: .hiddenRows, sentence: sentence))
    }
    if scan.isUndecided {
      let sentence = RosterSentences.undecided
      warnings.append(SheetWarning(row: nil, code: .undecidedEncoding, sentence: sentence))
    }
    return warnings
  }

  private func letterhead(_ head: RosterHead) -> [String] {
    scan.sample.rows.filter { $0.number < head.rows.lowerBound }
      .flatMap { $0.texts.map(\.text) }
  }
}

/// A stated total beside what was read: of all rows so far, or of those since the last total.
private struct StatedLine {
  let row: Int
  let number: Int
  let read: Int
  let readSinceLast: Int

  var isRight: Bool { number == read || number == readSinceLast }
}

/// Rows that are no people, those of one reason side by side put together.
struct IgnoredRowList {
  private(set) var rows: [IgnoredRows] = []

  mutating func add(_ range: ClosedRange<Int>, _ reason: IgnoredRows.Reason) {
    if let last = rows.last, last.reason == reason, last.rows.upperBound + 1 == range.lowerBound {
      rows[rows.count - 1] = IgnoredRows(
        rows: last.rows.lowerBound...range.upperBound,
        reason: reason
      )
    } else {
      rows.append(IgnoredRows(rows: range, reason: reason))
    }
  }
}

/// Values that one merged cell gives to several rows: people merge the agency, or the decision, of a
/// whole group.
struct MergedValues {
  private var open: [CellRange]
  private var values: [Int: (cell: Cell, last: Int)] = [:]

  private static let shared: Set<RosterField> = [
    .agency, .duty, .share, .role, .decision, .decisionDay, .from, .until,
  ]

  init(_ merges: [CellRange], below row: Int, _ columns: [Int: RosterColumn]) {
    open = merges.filter { merge in
      merge.rows.count > 1 && merge.first.row > row
        && columns[merge.first.column]?.field.map(Self.shared.contains) == true
    }
    .sorted { $0.first > $1.first }
  }

  /// The cells of a row, with those that a merged cell above gives.
  mutating func filled(_ row: SheetRow) -> [Cell] {
    guard !open.isEmpty || !values.isEmpty else { return row.cells }
    while let next = open.last, next.first.row <= row.number {
      open.removeLast()
      guard next.first.row == row.number, let cell = row.cell(inColumn: next.first.column) else {
        continue
      }
      values[next.first.column] = (cell, next.last.row)
    }
    var cells = row.cells
    for (column, value) in values {
      if value.last < row.number {
        values[column] = nil
      } else if row.cell(inColumn: column) == nil {
        cells.append(value.cell)
      }
    }
    return cells.sorted { $0.column < $1.column }
  }
}

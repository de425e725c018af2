import Records
import Spreadsheets
import Vietnamese

/// A long report as a workbook: lists and data go to the disk row by row while the figures are counted,
/// and the official sheet, which needs them, is written last. Long sheets have filters and names in the
/// place of Excel tables, which would have to be kept in memory.
struct WorkbookStream {
  let request: ReportRequest
  let scope: ReportScope
  let definition: ExternalInformationSummary
  let records: any Reading

  /// Writes the workbook and answers with the report, whose lists and data are in the file alone.
  func write(to path: String) throws -> ReportDocument {
    let workbook = try WorkbookWriter(path: path)
    let stream = try SummaryStream(scope, in: records)
    let draft = try frame(stream, tally: nil, read: 0, lists: nil)
    let names = SheetNames(draft)
    let styles = SheetStyles(workbook)
    let formSheet = try workbook.addSheet(names.form)
    let chartSheet = draft.charts.isEmpty ? nil : try workbook.addSheet(names.charts)
    let comparisonSheet = request.isCompared ? try workbook.addSheet(names.comparison) : nil
    let sink = try WorkbookSink(draft, names, styles, workbook)
    let read = try stream.run(into: sink, in: records)
    var document = try frame(stream, tally: sink.tally, read: read, lists: sink)
    if request.isCompared { document.comparison = try comparison(of: document) }
    try sink.close(workbook)
    try workbook.set(WorkbookFace.properties(of: document))
    let form = FormSheet(document: document, lists: sink.layouts, styles: styles)
    let firstRow = try form.write(to: formSheet)
    if let chartSheet {
      try ChartSheet(
        document: document,
        name: names.charts,
        form: names.form,
        firstRow: firstRow,
        styles: styles
      ).write(to: chartSheet)
    }
    if let comparisonSheet {
      try ComparisonSheet(document: document, form: names.form, firstRow: firstRow, styles: styles)
        .write(to: comparisonSheet)
    }
    try ProvenanceSheet(document: document, styles: styles)
      .write(to: workbook.addSheet(names.provenance))
    try workbook.close()
    return document
  }

  /// The report with its table and without what stands behind it.
  func counted() throws -> ReportDocument {
    let stream = try SummaryStream(scope, in: records)
    let sink = CountingSink(try frame(stream, tally: nil, read: 0, lists: nil))
    let read = try stream.run(into: sink, in: records)
    return try frame(stream, tally: sink.tally, read: read, lists: nil)
  }

  private func comparison(of document: ReportDocument) throws -> ReportComparison {
    try ComparisonReading(request: request, definition: definition, scope: scope)
      .comparison(of: document, in: records)
  }

  private func frame(
    _ stream: SummaryStream,
    tally: Tally?,
    read: Int,
    lists sink: WorkbookSink?
  ) throws -> ReportDocument {
    let content = definition.content(
      of: stream.facts,
      lists: stream.lists,
      tally: tally,
      counting: sink?.counting ?? .init(),
      records: read
    )
    return ReportDocument(
      content.placed,
      of: definition,
      for: request,
      scope: scope,
      rules: try records.all(.ruleFiles),
      listDigests: sink?.digests
    )
  }
}

/// Counts lists that nobody keeps.
private final class CountingSink: SummarySink {
  private(set) var tally: Tally

  init(_ draft: ReportDocument) { tally = Tally(columns: draft.columns, of: draft.lists) }

  func add(_ entry: ReportList.Entry, to list: Int) throws { tally.add(entry, to: list) }

  func add(_ row: [ReportCell]) throws {}
}

/// The long sheets of a workbook, written side by side.
private final class WorkbookSink: SummarySink {
  private(set) var tally: Tally
  private(set) var counting = SummaryCounting()
  private let lists: [LongListSheet]
  private let data: LongDataSheet
  private var sums: [ListSum]

  init(
    _ draft: ReportDocument,
    _ names: SheetNames,
    _ styles: SheetStyles,
    _ workbook: WorkbookWriter
  ) throws {
    tally = Tally(columns: draft.columns, of: draft.lists)
    data = try LongDataSheet(
      draft,
      styles,
      workbook.addSheet(names.data, constantMemory: true)
    )
    lists = try draft.lists.map { list in
      let name = names.lists[list.name] ?? list.name
      let sheet = try workbook.addSheet(name, constantMemory: true)
      return try LongListSheet(list, draft, styles, sheet, form: names.form)
    }
    sums = draft.lists.map { _ in ListSum() }
  }

  func add(_ entry: ReportList.Entry, to list: Int) throws {
    tally.add(entry, to: list)
    counting.add(entry)
    sums[list].add(entry)
    try lists[list].add(entry)
  }

  func add(_ row: [ReportCell]) throws { try data.add(row) }

  /// The digest of each list, by its name.
  var digests: [String: String] {
    Dictionary(
      uniqueKeysWithValues: zip(lists.map(\.list.name), sums.map(\.digest))
    )
  }

  var layouts: [String: ListLayout] {
    Dictionary(uniqueKeysWithValues: lists.map { ($0.list.name, $0.layout) })
  }

  func close(_ workbook: WorkbookWriter) throws {
    try data.close(workbook)
    for (place, list) in lists.enumerated() { try list.close(workbook, number: place + 1) }
  }
}

/// A list sheet that grows downwards.
private final class LongListSheet {
  let list: ReportList
  private let sheet: SheetWriter
  private let canvas: SheetCanvas
  private let writing: CellWriting
  private let kinds: [ReportColumn.Kind]
  private let numerals: [String: String]
  private let mark: String?
  private var count = 0
  private var rows: [String: Int] = [:]
  private var groups: [String: Int] = [:]

  init(
    _ list: ReportList,
    _ document: ReportDocument,
    _ styles: SheetStyles,
    _ sheet: SheetWriter,
    form: String
  ) throws {
    self.list = list
    self.sheet = sheet
    mark = document.mark
    let layout = ListLayout(list, sheet: sheet.name, count: 0, rows: [:], groups: [:])
    let parts = ListSheet(layout: layout, document: document, styles: styles, number: 0, form: form)
    canvas = try parts.opening(on: sheet)
    kinds = parts.kinds
    numerals = parts.numerals
    writing = CellWriting(sheet: sheet, styles: styles, language: document.language)
    for (place, head) in parts.heads.enumerated() {
      try sheet.write(head, row: ListLayout.headRow, column: place + 1, try styles.head())
    }
    try sheet.beginPlainRows(at: ListLayout.headRow + 1)
  }

  func add(_ entry: ReportList.Entry) throws {
    count += 1
    let row = ListLayout.headRow + count
    if rows[entry.row] == nil { rows[entry.row] = row }
    if let group = entry.group, groups[group] == nil { groups[group] = row }
    try sheet.setRow(row, height: canvas.height(of: entry.cells, from: 2, least: 18))
    try writing.write(.count(count), kind: .ordinal, at: CellAddress(row: row, column: 1))
    var column = ListLayout.firstColumn
    for cell in entry.cells {
      try writing.write(cell, kind: kinds[column - 2], at: CellAddress(row: row, column: column))
      column += 1
    }
    let counting: [ReportCell] = [
      .text(entry.group.flatMap { numerals[$0] }), .count(entry.countsInGroup ? 1 : 0),
      .count(entry.countsInTotal ? 1 : 0),
    ]
    for cell in counting {
      try writing.write(cell, kind: kinds[column - 2], at: CellAddress(row: row, column: column))
      column += 1
    }
  }

  var layout: ListLayout {
    ListLayout(list, sheet: sheet.name, count: count, rows: rows, groups: groups)
  }

  func close(_ workbook: WorkbookWriter, number: Int) throws {
    if count == 0 {
      let place = CellAddress(row: ListLayout.headRow + 1, column: ListLayout.firstColumn)
      try writing.write(.text(Words.nobody), kind: .text, at: place)
    }
    try sheet.endPlainRows()
    let range = layout.range
    try sheet.filter(range)
    try workbook.define("DanhSach\(number)", as: "=" + range.reference(inSheet: sheet.name))
    try ListSheet.finish(sheet, mark: mark)
  }
}

/// The data sheet, growing downwards.
private final class LongDataSheet {
  private let columns: [ReportColumn]
  private let sheet: SheetWriter
  private let canvas: SheetCanvas
  private let writing: CellWriting
  private let mark: String?
  private var row = 1

  init(_ document: ReportDocument, _ styles: SheetStyles, _ sheet: SheetWriter) throws {
    columns = document.table.columns
    self.sheet = sheet
    mark = document.mark
    let language = document.language
    canvas = try SheetCanvas(sheet, styles, language, widths: columns.map(\.width))
    writing = CellWriting(sheet: sheet, styles: styles, language: language)
    try sheet.setRow(1, height: 32)
    for (place, head) in DataSheet.heads(columns, in: language).enumerated() {
      try sheet.write(head, row: 1, column: place + 1, try styles.head())
    }
    try sheet.beginPlainRows(at: 2)
  }

  func add(_ cells: [ReportCell]) throws {
    row += 1
    try sheet.setRow(row, height: canvas.height(of: cells, least: 18))
    for (place, cell) in cells.enumerated() {
      try writing.write(
        cell,
        kind: columns[place].kind,
        at: CellAddress(row: row, column: place + 1)
      )
    }
  }

  func close(_ workbook: WorkbookWriter) throws {
    try sheet.endPlainRows()
    let range = CellRange(rows: 1...max(2, row), columns: 1...columns.count)
    try sheet.filter(range)
    try workbook.define("DuLieu", as: "=" + range.reference(inSheet: sheet.name))
    try DataSheet.finish(sheet, mark: mark)
  }
}

/// Writes marks into the part of a sheet: only what changes is written, all else is copied.
struct SheetSplice {
  /// The styles in a row from which those of new cells are derived.
  private struct Bases {
    /// That of its empty cells.
    var row: Int?
    /// That of a cell left of the added ones.
    var left: Int?
    /// That of a cell left of the added ones which has not our colour.
    var clean: Int?
  }

  private let marks: SheetMarks
  private let merge: HeadMerge?
  private var plans: ArraySlice<RowPlan>
  private var scanner: XMLTagScanner
  private var splice: XMLSplice
  private var widths: ColumnWidths
  private var styles: MarkStyles?
  /// The prefix of the part's elements, with its colon.
  private var prefix = ""
  /// The height of rows that have none of their own.
  private var standardHeight = 15.0

  /// The part with the marks in it; the styles that they need are added to those given.
  static func marked(
    _ bytes: [UInt8],
    _ marks: SheetMarks,
    styles: inout MarkStyles?
  ) -> [UInt8]? {
    var sheet = SheetSplice(bytes, marks, styles)
    // One owner: else each new style would copy them all.
    styles = nil
    defer { styles = sheet.styles }
    return sheet.write()
  }

  private init(_ bytes: [UInt8], _ marks: SheetMarks, _ styles: MarkStyles?) {
    self.marks = marks
    self.styles = styles
    merge = HeadMerge(bytes, marks)
    plans = RowPlan.plans(marks, headRows: merge?.rows)[...]
    scanner = XMLTagScanner(bytes)
    let texts = marks.rows.reduce(0) { $0 + $1.texts.reduce(0) { $0 + $1.utf8.count } }
    splice = XMLSplice(bytes, growth: texts + (marks.rows.count + 1) * marks.titles.count * 96)
    widths = ColumnWidths(marks, prefix: "")
  }

  /// Nil where the part is no sheet with rows.
  private mutating func write() -> [UInt8]? {
    guard let root = scanner.next(), root.kind == .open else { return nil }
    prefix = scanner.prefix(of: root)
    widths = ColumnWidths(marks, prefix: prefix)
    var hasWidths = false
    while let tag = scanner.next(), tag.kind != .close {
      if scanner.isNamed(tag, "cols") {
        widths.rewrite(tag, &scanner, into: &splice)
        hasWidths = true
      } else if scanner.isNamed(tag, "sheetData") {
        splice.copy(to: tag.range.lowerBound)
        if !hasWidths { widths.write(into: &splice) }
        writeRows(tag)
        merge?.write(into: &splice)
        return splice.finish()
      } else {
        if scanner.isNamed(tag, "dimension") { extendDimension(tag) }
        if scanner.isNamed(tag, "sheetFormatPr") {
          let height = scanner.value(of: "defaultRowHeight", in: tag).flatMap { Double($0) }
          standardHeight = max(standardHeight, height ?? 0)
        }
        _ = scanner.skip(tag)
      }
    }
    return nil
  }

  /// The cells that the sheet holds, with those that are added.
  private mutating func extendDimension(_ tag: XMLTag) {
    guard let place = scanner.attribute("ref", of: tag),
      let old = CellRange(scanner.text(place.value)), let first = plans.first,
      let last = plans.last
    else { return }
    let columns = plans.flatMap { $0.cells.map(\.column) }
    let new = CellRange(
      CellAddress(
        row: min(old.first.row, first.row),
        column: min(old.first.column, columns.min() ?? old.first.column)
      ),
      CellAddress(
        row: max(old.last.row, last.row),
        column: max(old.last.column, columns.max() ?? old.last.column)
      )
    )
    if new != old { splice.replace(place.value, with: "\(new)") }
  }
}

extension SheetSplice {
  private mutating func writeRows(_ data: XMLTag) {
    if data.kind == .empty {
      splice.replace(data.range.upperBound - 2..<data.range.upperBound, with: ">")
      writeNewRows(above: .max)
      return splice.write("</\(scanner.text(data.qualifiedName))>")
    }
    splice.copy(to: data.range.upperBound)
    var number = 0
    while let tag = scanner.next(), tag.kind != .close {
      guard scanner.isNamed(tag, "row") else {
        _ = scanner.skip(tag)
        continue
      }
      number = scanner.integer("r", of: tag) ?? number + 1
      if let plan = plans.first, plan.row <= number {
        splice.copy(to: tag.range.lowerBound)
        writeNewRows(above: number)
      }
      if plans.first?.row == number, let plan = plans.popFirst() {
        change(RowSplice(number, tag, &scanner), plan)
      } else {
        _ = scanner.skip(tag)
      }
      if plans.isEmpty { return }
      splice.copy(to: scanner.position)
    }
    writeNewRows(above: .max)
  }

  /// Writes the rows that the sheet does not have yet.
  private mutating func writeNewRows(above number: Int) {
    while let plan = plans.first, plan.row < number {
      plans.removeFirst()
      let ht = plan.height > standardHeight ? " ht=\"\(plan.height)\"" : ""
      splice.write("<\(prefix)row r=\"\(plan.row)\"\(ht)>")
      for (column, change) in plan.cells {
        writeNewCell(change, plan.row, column, Bases())
      }
      splice.write("</\(prefix)row>")
    }
  }

  private mutating func change(_ row: RowSplice, _ plan: RowPlan) {
    changeTag(of: row, plan)
    var wanted = plan.cells[...]
    let bases = Bases(
      row: row.style(scanner),
      left: row.style(leftOf: marks.column, bad: plan.bad),
      clean: row.style(leftOf: marks.column) { styles?.isMarked($0) != true }
    )
    for cell in row.cells {
      while let next = wanted.first, next.column < cell.column {
        wanted.removeFirst()
        splice.copy(to: cell.range.lowerBound)
        writeNewCell(next.change, row.number, next.column, bases)
      }
      if let next = wanted.first, next.column == cell.column {
        wanted.removeFirst()
        change(cell, next.change, row.number, bases)
      } else if styles?.isMarked(cell.styleNumber) == true {
        if let good = styles?.good(cell.styleNumber, beside: bases.clean) {
          setStyle(of: cell, good)
        }
      }
    }
    if !wanted.isEmpty {
      splice.copy(to: row.cells.last?.range.upperBound ?? row.tag.range.upperBound)
    }
    for next in wanted { writeNewCell(next.change, row.number, next.column, bases) }
    if row.tag.kind == .empty { splice.write("</\(scanner.text(row.tag.qualifiedName))>") }
  }

  /// The columns that a row says it spans are but a hint, which would be wrong now.
  private mutating func changeTag(of row: RowSplice, _ plan: RowPlan) {
    let tag = row.tag
    var edits: [(range: Range<Int>, text: String)] = []
    if let spans = scanner.attribute("spans", of: tag) { edits.append((spans.range, "")) }
    if let edit = heightEdit(of: row, plan) { edits.append(edit) }
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      splice.replace(edit.range, with: edit.text)
    }
    guard tag.kind == .empty else { return }
    splice.replace(tag.range.upperBound - 2..<tag.range.upperBound, with: ">")
  }

  /// A row grows with its remarks. Excel would find the height of one without any by itself,
  /// LibreOffice would not.
  private func heightEdit(of row: RowSplice, _ plan: RowPlan) -> (Range<Int>, String)? {
    let needed = plan.height
    if let height = scanner.attribute("ht", of: row.tag)?.value {
      let isLower = Double(scanner.text(height)).map { $0 < needed } ?? false
      return isLower ? (height, "\(needed)") : nil
    }
    guard needed > standardHeight else { return nil }
    let end = row.tag.qualifiedName.upperBound
    return (end..<end, " ht=\"\(needed)\"")
  }

  private mutating func change(
    _ cell: RowSplice.CellPlace,
    _ change: RowPlan.Change,
    _ row: Int,
    _ bases: Bases
  ) {
    guard change == .bad else {
      splice.copy(to: cell.range.lowerBound)
      splice.skip(to: cell.range.upperBound)
      return writeNewCell(change, row, cell.column, bases)
    }
    if let style = styles?.bad(cell.styleNumber) { setStyle(of: cell, style) }
  }

  private mutating func setStyle(of cell: RowSplice.CellPlace, _ style: Int) {
    if let place = cell.style { return splice.replace(place, with: "\(style)") }
    splice.copy(to: cell.tag.name.upperBound)
    splice.write(" s=\"\(style)\"")
  }

  private mutating func writeNewCell(
    _ change: RowPlan.Change,
    _ row: Int,
    _ column: Int,
    _ bases: Bases
  ) {
    let empty = bases.row ?? widths.style(ofColumn: column)
    let base = change == .bad ? empty : bases.left ?? empty
    let style: Int?
    var text = ""
    switch change {
    case .bad: style = styles?.bad(base)
    case .title(let title):
      style = styles?.title(like: base)
      text = title
    case .remark(let remark, let isHeld):
      style = styles?.remark(like: base, isHeld: isHeld)
      text = remark
    }
    let s = style.map { " s=\"\($0)\"" } ?? ""
    splice.write("<\(prefix)c r=\"\(CellAddress(row: row, column: column))\"\(s)")
    guard !text.isEmpty else { return splice.write("/>") }
    splice.write(" t=\"inlineStr\"><\(prefix)is><\(prefix)t xml:space=\"preserve\">")
    splice.write(MarkText.escaped(text))
    splice.write("</\(prefix)t></\(prefix)is></\(prefix)c>")
  }
}

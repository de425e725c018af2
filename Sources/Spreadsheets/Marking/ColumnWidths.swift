/// The list of columns of a sheet, in which the added ones get their widths.
struct ColumnWidths {
  private struct Column {
    let range: Range<Int>
    let first: Int
    let last: Int
    let style: Int
    let isHidden: Bool
  }

  private let marks: SheetMarks
  private let prefix: String
  private var columns: [Column] = []
  /// The styles that were asked for.
  private var styles: [Int: Int] = [:]

  init(_ marks: SheetMarks, prefix: String) {
    self.marks = marks
    self.prefix = prefix
  }

  /// The style of the empty cells of a column.
  mutating func style(ofColumn column: Int) -> Int {
    if let style = styles[column] { return style }
    let style = columns.first { $0.first <= column && column <= $0.last }?.style ?? 0
    styles[column] = style
    return style
  }

  /// Writes the list where the sheet has none.
  func write(into splice: inout XMLSplice) {
    guard !marks.titles.isEmpty else { return }
    splice.write("<\(prefix)cols>\(added(marks.columns))</\(prefix)cols>")
  }

  /// Writes the list anew, of which the first tag was just found: a column that a marking has added
  /// before and that is in sight stays as it is.
  mutating func rewrite(
    _ tag: XMLTag,
    _ scanner: inout XMLTagScanner,
    into splice: inout XMLSplice
  ) {
    guard tag.kind == .open else {
      splice.copy(to: tag.range.lowerBound)
      splice.skip(to: tag.range.upperBound)
      return write(into: &splice)
    }
    var end = tag.range.upperBound
    while let child = scanner.next() {
      if child.kind == .close {
        end = child.range.lowerBound
        break
      }
      let range = child.range.lowerBound..<scanner.skip(child)
      guard columns.count < CellAddress.columns, scanner.isNamed(child, "col"),
        let first = scanner.integer("min", of: child),
        let last = scanner.integer("max", of: child)
      else { continue }
      columns.append(
        Column(
          range: range,
          first: first,
          last: last,
          style: scanner.integer("style", of: child) ?? 0,
          isHidden: scanner.flag("hidden", of: child)
        )
      )
    }
    write(upTo: end, into: &splice)
  }

  private func write(upTo end: Int, into splice: inout XMLSplice) {
    var pending = marks.columns
    for column in columns {
      splice.copy(to: column.range.lowerBound)
      let before = pending.clamped(to: 0..<max(0, column.first))
      splice.write(added(before))
      pending = max(pending.lowerBound, before.upperBound)..<pending.upperBound
      guard column.first <= column.last, !pending.isEmpty, column.last >= pending.lowerBound,
        column.first < pending.upperBound
      else { continue }
      let inside = pending.clamped(to: column.first..<column.last + 1)
      pending = inside.upperBound..<pending.upperBound
      if column.first == column.last, !column.isHidden { continue }
      splice.skip(to: column.range.upperBound)
      splice.write(part(of: column, in: splice.source, column.first, inside.lowerBound - 1))
      splice.write(added(inside))
      splice.write(part(of: column, in: splice.source, inside.upperBound, column.last))
    }
    splice.copy(to: end)
    splice.write(added(pending))
  }

  private func added(_ columns: Range<Int>) -> String {
    columns.map {
      let width = marks.width(ofColumn: $0)
      return "<\(prefix)col min=\"\($0)\" max=\"\($0)\" width=\"\(width)\" customWidth=\"1\"/>"
    }.joined()
  }

  private func part(of column: Column, in source: [UInt8], _ first: Int, _ last: Int) -> [UInt8] {
    guard first <= last else { return [] }
    var element = XMLElementBytes(Array(source[column.range]))
    element.set("min", to: "\(first)")
    element.set("max", to: "\(last)")
    return element.bytes
  }
}

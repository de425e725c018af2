/// The rows over which the title left of the added ones is merged, so that these are merged
/// likewise.
struct HeadMerge {
  /// The rows of the head, the first of which is that of the titles.
  let rows: ClosedRange<Int>
  /// The columns that are not merged yet.
  private let missing: [Int]
  private let tag: XMLTag
  /// Where the list of merged ranges ends.
  private let end: Int
  private let scanner: XMLTagScanner

  /// Nil where the title stands in one row, or where something merged is in the way.
  init?(_ bytes: [UInt8], _ marks: SheetMarks) {
    var scanner = XMLTagScanner(bytes, from: Self.endOfRows(bytes))
    while let tag = scanner.next(), tag.kind != .close {
      guard scanner.isNamed(tag, "mergeCells"), tag.kind == .open else {
        _ = scanner.skip(tag)
        continue
      }
      let (ranges, end) = Self.ranges(&scanner)
      let left = CellAddress(row: marks.headRow, column: marks.column - 1)
      guard let model = ranges.first(where: { $0.contains(left) }), model.rows.count > 1,
        model.first.row == marks.headRow
      else { return nil }
      let near = ranges.filter {
        $0.rows.overlaps(model.rows) && $0.last.column >= marks.column
          && $0.first.column < marks.columns.upperBound
      }
      let own = marks.columns.map { CellRange(rows: model.rows, columns: $0...$0) }
      guard near.allSatisfy({ own.contains($0) }) else { return nil }
      rows = model.rows
      missing = marks.columns.filter { column in !near.contains { $0.first.column == column } }
      self.tag = tag
      self.end = end
      self.scanner = scanner
      return
    }
    return nil
  }

  /// Adds the ranges to the list of the sheet.
  func write(into splice: inout XMLSplice) {
    guard !missing.isEmpty else { return }
    if let count = scanner.attribute("count", of: tag)?.value, let old = scanner.integer(count) {
      splice.replace(count, with: "\(old + missing.count)")
    }
    splice.copy(to: end)
    for column in missing {
      let range = CellRange(rows: rows, columns: column...column)
      splice.write("<\(scanner.prefix(of: tag))mergeCell ref=\"\(range)\"/>")
    }
  }

  /// The list stands behind the rows, which are passed over from the end of the part.
  private static func endOfRows(_ bytes: [UInt8]) -> Int {
    let name = Array("sheetData".utf8)
    var next = bytes.count - name.count
    while next > 0, bytes[next] != name[0] || !bytes[next...].starts(with: name) { next -= 1 }
    while next < bytes.count, bytes[next] != UInt8(ascii: ">") { next += 1 }
    return min(bytes.count, next + 1)
  }

  private static func ranges(_ scanner: inout XMLTagScanner) -> (ranges: [CellRange], end: Int) {
    var ranges: [CellRange] = []
    while let child = scanner.next() {
      if child.kind == .close { return (ranges, child.range.lowerBound) }
      if let range = scanner.value(of: "ref", in: child).flatMap({ CellRange($0) }) {
        ranges.append(range)
      }
      _ = scanner.skip(child)
    }
    return (ranges, scanner.position)
  }
}

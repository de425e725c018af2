/// One row of a sheet with the places of its cells, to be changed.
struct RowSplice {
  /// A cell as it stands in the part.
  struct CellPlace {
    let column: Int
    let tag: XMLTag
    let range: Range<Int>
    /// Where the number of its style stands.
    let style: Range<Int>?
    let styleNumber: Int
  }

  let number: Int
  let tag: XMLTag
  private(set) var cells: [CellPlace] = []
  /// Where the row's end tag begins; behind the row if it has none.
  private(set) var end: Int

  /// Reads the places of the cells of a row of which the first tag was just found.
  init(_ number: Int, _ tag: XMLTag, _ scanner: inout XMLTagScanner) {
    self.number = number
    self.tag = tag
    end = tag.range.upperBound
    guard tag.kind == .open else { return }
    var column = 0
    while let child = scanner.next() {
      if child.kind == .close {
        end = child.range.lowerBound
        break
      }
      let range = child.range.lowerBound..<scanner.skip(child)
      guard scanner.isNamed(child, "c") else { continue }
      let last = column
      column = Self.column(of: child, scanner) ?? column + 1
      // What no sheet holds is copied and no more, so that a hostile row takes no memory.
      guard column > last, column <= CellAddress.columns else { continue }
      let style = scanner.attribute("s", of: child)?.value
      let number = style.flatMap { scanner.integer($0) } ?? 0
      cells.append(
        CellPlace(column: column, tag: child, range: range, style: style, styleNumber: number)
      )
    }
  }

  /// Nil for a cell without an address, which stands right of the one before.
  private static func column(of cell: XMLTag, _ scanner: XMLTagScanner) -> Int? {
    guard let address = scanner.attribute("r", of: cell)?.value else { return nil }
    var column = 0
    for index in address {
      guard (65...90).contains(scanner.bytes[index]), column <= CellAddress.columns else { break }
      column = column * 26 + Int(scanner.bytes[index] - 64)
    }
    return column > 0 ? column : nil
  }

  /// The style of the nearest cell left of a column that is not bad; where all are, of one that
  /// holds something, so that a cell which a marking has added makes no difference to the next.
  func style(leftOf column: Int, bad: Set<Int>) -> Int? {
    let left = cells.prefix { $0.column < column }
    let found = left.last { !bad.contains($0.column) } ?? left.last { $0.tag.kind == .open }
    return found?.styleNumber
  }

  /// The style of the last of the cells left of a column of which a condition holds.
  func style(leftOf column: Int, where holds: (Int) -> Bool) -> Int? {
    cells.last { $0.column < column && holds($0.styleNumber) }?.styleNumber
  }

  /// The style that the row gives to its empty cells.
  func style(_ scanner: XMLTagScanner) -> Int? {
    scanner.flag("customFormat", of: tag) ? scanner.integer("s", of: tag) : nil
  }
}

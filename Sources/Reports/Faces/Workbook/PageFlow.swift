import Spreadsheets

/// Where the pages of an official sheet end, so that whoever signs finds the last lines of the table
/// over the signature: it never stands on a page alone, nor apart from its place and date.
struct PageFlow {
  private let heights: [Double]
  private let head: ClosedRange<Int>
  /// The points that a page has for rows, at the scale at which the sheet is one page wide.
  private let capacity: Double

  /// The margins of `PageSetup` leave 252 × 170 mm of an A4 page that lies, 165 × 257 mm of one
  /// that stands.
  init(_ canvas: SheetCanvas, isLandscape: Bool, head: ClosedRange<Int>) {
    heights = (1..<canvas.row).map { canvas.heights[$0] ?? 15 }
    self.head = head
    let millimetre = 72 / 25.4
    let (width, height) = isLandscape ? (252.0, 170.0) : (165.0, 257.0)
    let sheet = canvas.widths.reduce(0) { $0 + $1 * 6 + 4.3 }
    let scale = min(1, width * millimetre / sheet)
    capacity = height * millimetre / scale
  }

  /// The row before which a page has to begin, if the end of the table and all after it would not
  /// stay together by themselves. Programs differ in their measures, so a little is allowed for.
  func breaks(body: ClosedRange<Int>) -> [Int] {
    let tail = max(body.lowerBound, body.upperBound - 2)
    guard tail > body.lowerBound, height(of: head) + height(of: tail...heights.count) < capacity
    else { return [] }
    let splits = [0.95, 1, 1.03].contains { lastPage(capacity: capacity * $0) > tail }
    return splits ? [tail] : []
  }

  /// The first row of the last page.
  private func lastPage(capacity: Double) -> Int {
    var (first, used) = (1, 0.0)
    for row in 1...heights.count {
      if used + heights[row - 1] > capacity {
        first = row
        used = row > head.upperBound ? height(of: head) : 0
      }
      used += heights[row - 1]
    }
    return first
  }

  private func height(of rows: ClosedRange<Int>) -> Double {
    rows.reduce(0) { $0 + heights[$1 - 1] }
  }
}

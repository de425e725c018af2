/// What becomes of a row of a sheet that is marked.
struct RowPlan {
  /// What becomes of a cell.
  enum Change: Equatable {
    case title(String)
    case remark(String, isHeld: Bool)
    case bad
  }

  let row: Int
  /// The cells that change, from left to right.
  let cells: [(column: Int, change: Change)]
  /// The columns of the cells that have to be mended.
  let bad: Set<Int>
  /// The points that the row needs for its remarks; 0 where any row holds them.
  let height: Double

  /// The title stands in the first row of the head; below it are empty cells that look the same.
  private init(title marks: SheetMarks, row: Int) {
    self.row = row
    cells = zip(marks.columns, marks.titles).map {
      ($0, .title(row == marks.headRow ? $1 : ""))
    }
    bad = []
    height = 0
  }

  private init(_ mark: SheetMarks.RowMark, _ marks: SheetMarks) {
    row = mark.row
    bad = Set(mark.badColumns).filter { $0 >= 1 && !marks.columns.contains($0) }
    let remarks = marks.columns.enumerated().map { index, column in
      let text = index < mark.texts.count ? mark.texts[index] : ""
      return (column, Change.remark(text, isHeld: mark.isHeld && index == 0))
    }
    cells = (bad.map { ($0, Change.bad) } + remarks).sorted { $0.0 < $1.0 }
    let needed = TextFit.height(
      of: zip(mark.texts, marks.columns).map { ($0, marks.width(ofColumn: $1)) }
    )
    height = needed > TextFit.height(of: "", width: 1) ? min(409, needed) : 0
  }

  /// The plans for a sheet from top to bottom, one a row.
  static func plans(_ marks: SheetMarks, headRows: ClosedRange<Int>? = nil) -> [RowPlan] {
    let titles = (headRows ?? marks.headRow...marks.headRow).map { RowPlan(title: marks, row: $0) }
    var plans: [RowPlan] = []
    var isTitled = false
    for mark in marks.rows {
      if !isTitled, mark.row >= marks.headRow {
        plans += titles
        isTitled = true
      }
      if mark.row > (plans.last?.row ?? 0) { plans.append(RowPlan(mark, marks)) }
    }
    return isTitled ? plans : plans + titles
  }
}

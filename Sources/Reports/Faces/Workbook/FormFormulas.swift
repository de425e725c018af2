import Spreadsheets
import Training
import Vietnamese

/// The live formulas of an official sheet. Each is written only where it gives what the document
/// says, so that no recalculation can change a figure.
struct FormFormulas {
  let document: ReportDocument
  let lists: [String: ListLayout]
  /// The sheet's row of the document's first row.
  let firstRow: Int
  private let places: [String: Int]
  /// Of each column, whether any of its cells may be a formula; of most none is.
  private let holdsFormulas: [Bool]

  init(document: ReportDocument, lists: [String: ListLayout], firstRow: Int) {
    self.document = document
    self.lists = lists
    self.firstRow = firstRow
    places = Dictionary(
      zip(document.columns.map(\.key), document.columns.indices),
      uniquingKeysWith: { first, _ in first }
    )
    holdsFormulas = document.columns.map {
      $0.kind.isFigure && $0.kind != .mark || $0.kind == .level
    }
  }

  /// The formula of a cell; nil where the figure is a count of its own.
  func formula(row: Int, column: Int) -> String? {
    guard holdsFormulas[column] else { return nil }
    let line = document.rows[row]
    switch document.columns[column].kind {
    case .share(let part, let whole): return share(part, whole, row)
    case .overall(let parts, let step): return overall(parts, step, row, column)
    case .level: return line.kind == .total ? levels(row, column) : nil
    case .tally(let sign, let keys):
      return line.kind == .line ? tally(sign, keys, row, column) : sum(row, column)
    case .scale(let parts, let statistic): return scale(parts, statistic, row, column)
    case .product(let left, let right):
      return line.kind == .line ? product(left, right, row, column) : sum(row, column)
    case .sum(let keys): return across(keys, row, column)
    case .count, .quantity: return line.kind == .line ? nil : sum(row, column)
    default: return nil
    }
  }

  private func address(_ row: Int, _ column: Int) -> String {
    "\(CellAddress(row: firstRow + row, column: column + 1))"
  }

  private func share(_ part: String, _ whole: String, _ row: Int) -> String? {
    guard let part = places[part], let whole = places[whole]
    else { return nil }
    guard document.rows[row].cells[part].number != nil else { return nil }
    let below = address(row, whole)
    return "=IF(\(below)=0,\"\",\(address(row, part))/\(below))"
  }

  private func product(_ left: String, _ right: String, _ row: Int, _ column: Int) -> String? {
    let cells = document.rows[row].cells
    guard let left = places[left], let right = places[right],
      let one = cells[left].number?.whole, let other = cells[right].number?.whole,
      cells[column].number?.whole == one * other
    else { return nil }
    return "=\(address(row, left))*\(address(row, right))"
  }

  /// The sum of neighbouring cells of one row.
  private func across(_ keys: [String], _ row: Int, _ column: Int) -> String? {
    let cells = document.rows[row].cells
    let places = keys.compactMap { self.places[$0] }
    guard let first = places.first, let last = places.last, Array(first...last) == places,
      let number = cells[column].number,
      places.reduce(Fraction(0), { sum, place in cells[place].number.map { sum + $0 } ?? sum })
        .reduced == number.reduced
    else { return nil }
    return "=SUM(\(address(row, first)):\(address(row, last)))"
  }

  /// Counts the cells that have a sign, where Excel, which takes large and small letters for one and
  /// reads other signs as a pattern, counts the same.
  private func tally(_ sign: String, _ keys: [String], _ row: Int, _ column: Int) -> String? {
    let cells = document.rows[row].cells
    let places = keys.compactMap { self.places[$0] }
    guard case .count(let count) = cells[column], let first = places.first, let last = places.last,
      Array(first...last) == places,
      !sign.isEmpty, sign.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    else { return nil }
    let found = places.filter { place in
      guard case .text(let text) = cells[place] else { return false }
      return text[document.language].lowercased() == sign.lowercased()
    }
    guard found.count == count else { return nil }
    return "=COUNTIF(\(address(row, first)):\(address(row, last)),\"\(sign)\")"
  }

  /// What follows from how often each mark was given: of `C` to `G` with weights 1 to 5 the mean is
  /// `(C*1+…+G*5)/SUM(C:G)`.
  private func scale(
    _ parts: [ReportColumn.Part],
    _ statistic: ReportColumn.Statistic,
    _ row: Int,
    _ column: Int
  ) -> String? {
    let cells = document.rows[row].cells
    let places = parts.compactMap { self.places[$0.key] }
    guard cells[column].number != nil, places.count == parts.count, let first = places.first,
      let last = places.last, Array(first...last) == places
    else { return nil }
    let count = "SUM(\(address(row, first)):\(address(row, last)))"
    func sum(_ power: Int) -> String {
      zip(places, parts).map { place, part in
        "\(address(row, place))*\(power == 2 ? part.weight * part.weight : part.weight)"
      }
      .joined(separator: "+")
    }
    switch statistic {
    case .count: return "=\(count)"
    case .mean: return "=IF(\(count)=0,\"\",(\(sum(1)))/\(count))"
    case .deviation:
      let squares = "(\(sum(2)))/\(count)"
      return "=ROUND(SQRT(MAX(0,\(squares)-((\(sum(1)))/\(count))^2)),2)"
    }
  }

  /// How many cells above have a level, or one that is enough; a person of two agencies counts once, so
  /// it stands only where it gives that.
  private func levels(_ row: Int, _ column: Int) -> String? {
    let lines = document.rows.indices.filter { document.rows[$0].kind != .total }
    guard case .count(let count) = document.rows[row].cells[column], let first = lines.first,
      let last = lines.last
    else { return nil }
    let isOfThoseMet = document.rows[row].key == CompetencyRows.metKey
    let wanted = isOfThoseMet ? LevelSign.allCases.filter(\.isEnough) : LevelSign.allCases
    let found = lines.count { line in
      guard case .text(let text) = document.rows[line].cells[column] else { return false }
      return wanted.contains { text.vi.hasSuffix($0.rawValue) }
    }
    guard found == count else { return nil }
    let cells = "\(address(first, column)):\(address(last, column))"
    guard isOfThoseMet else { return "=COUNTIF(\(cells),\"?*\")" }
    return "=" + wanted.map { "COUNTIF(\(cells),\"*\($0.rawValue)\")" }.joined(separator: "+")
  }

  /// A sum where the parts add up to the figure, else a count in the list behind it.
  private func sum(_ row: Int, _ column: Int) -> String? {
    let line = document.rows[row]
    guard let number = line.cells[column].number else { return nil }
    let parts = self.parts(of: row)
    let sum = parts.reduce(Fraction(0)) { sum, part in
      document.rows[part].cells[column].number.map { sum + $0 } ?? sum
    }
    if sum == number.reduced, !parts.isEmpty { return "=SUM(\(references(parts, column)))" }
    guard let list = document.columns[column].list else { return nil }
    return lists[list.name]?.formula(for: line, adding: list.adds)
  }

  /// The rows that a group or a total adds up: its lines, or the groups and the lines of none.
  private func parts(of row: Int) -> [Int] {
    let line = document.rows[row]
    let indices = document.rows.indices
    if line.kind == .group { return indices.filter { document.rows[$0].group == line.key } }
    return indices.filter { document.rows[$0].kind != .total && document.rows[$0].group == nil }
  }

  private func references(_ rows: [Int], _ column: Int) -> String {
    if rows.count > 1, let first = rows.first, let last = rows.last, last - first + 1 == rows.count
    {
      return "\(address(first, column)):\(address(last, column))"
    }
    return rows.map { address($0, column) }.joined(separator: ",")
  }

  /// Whole numbers only, so that half a step is rounded up exactly: INT of hundredths of percent.
  private func overall(
    _ parts: [ReportColumn.Part],
    _ step: Int,
    _ row: Int,
    _ column: Int
  ) -> String? {
    guard case .mark(let mark) = document.rows[row].cells[column], step > 0 else { return nil }
    var total = 0
    let places = parts.compactMap { self.places[$0.key] }
    guard let first = places.first, let last = places.last, Array(first...last) == places,
      places.count == parts.count
    else { return nil }
    for (place, part) in zip(places, parts) {
      guard case .mark(let score) = document.rows[row].cells[place] else { return nil }
      total += score.hundredths * part.weight
    }
    guard (total + 50 * step) / (100 * step) * step == mark.hundredths else { return nil }
    let scores = "ROUND(100*\(address(row, first)):\(address(row, last)),0)"
    let weights = parts.map { "\($0.weight)" }.joined(separator: ",")
    let sum = "SUMPRODUCT(\(scores),{\(weights)})"
    return "=INT((\(sum)+\(50 * step))/\(100 * step))*\(step)/100"
  }
}

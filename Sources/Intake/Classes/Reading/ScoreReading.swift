import Chronology
import Personnel
import Spreadsheets
import Training
import Vietnamese

/// Reads the scores.
struct ScoreReading {
  private(set) var components: [ClassComponent] = []
  private(set) var scores: [Code<Officer>: [ClassScore]] = [:]
  private(set) var missed: [Code<Officer>: Set<ClassAttempt>] = [:]
  private(set) var faults: [SheetFault] = []
  private let table: Table
  private let days: DayRange?
  /// The first of the four columns of each component.
  private var columns: [Int] = []

  init(_ table: Table, _ facts: FactReading, _ places: PlaceReading) {
    self.table = table
    days = facts.days
    let people = PeopleRows(table, places)
    faults = people.faults
    guard let headRow = people.headRow else { return }
    findComponents(headRow)
    for (officer, row) in people.rows { read(row, of: officer) }
  }

  /// The heads: `TN: Bài trắc nghiệm (40%)` over four columns.
  private mutating func findComponents(_ headRow: Int) {
    for cell in table.row(headRow)?.cells ?? [] where cell.column >= ClassFormLayout.firstColumn {
      guard let text = cell.value.plainText else { continue }
      let address = CellAddress(row: headRow, column: cell.column)
      guard let component = ClassComponent(head: text) else {
        fault(
          address,
          vi: "đầu cột “\(text)” phải có mã thành phần, như “TN: Bài trắc nghiệm (40%)”.",
          en: "the head “\(text)” needs the component's code, as in “TN: Bài trắc nghiệm (40%)”."
        )
        continue
      }
      guard !components.contains(where: { $0.code == component.code }) else {
        fault(
          address,
          vi: "thành phần \(component.code) có hai lần. Bỏ bớt một.",
          en: "the component \(component.code) stands twice. Remove one."
        )
        continue
      }
      components.append(component)
      columns.append(cell.column)
    }
  }

  private mutating func read(_ row: SheetRow, of officer: Code<Officer>) {
    for (index, component) in components.enumerated() {
      for attempt in ClassScore.Attempt.allCases {
        let column = columns[index] + (attempt.rawValue - 1) * 2
        if row[column]?.plainText?.lowercased() == "v" {
          missed[officer, default: []].insert(ClassAttempt(component.code, attempt))
          continue
        }
        guard let score = score(row, column), let day = day(row, column + 1) else { continue }
        scores[officer, default: []].append(
          ClassScore(component: component.code, attempt: attempt, score: score, day: day)
        )
      }
    }
  }

  /// The score of a cell; nil where it is empty or wrong.
  private mutating func score(_ row: SheetRow, _ column: Int) -> Score? {
    guard let text = row[column]?.plainText else {
      noteMissing(row, column)
      return nil
    }
    if let score = Score(text) { return score }
    fault(
      CellAddress(row: row.number, column: column),
      vi: "điểm “\(text)” phải từ 0 đến 10, tối đa hai chữ số thập phân (8,5); vắng thi ghi V.",
      en: "the score “\(text)” must be 0 to 10 with at most two decimals (8.5); V for absent."
    )
    return nil
  }

  /// A cell that says nothing is no fault, unless its day stands there or a formula was to fill it.
  private mutating func noteMissing(_ row: SheetRow, _ column: Int) {
    let address = CellAddress(row: row.number, column: column)
    if row[column] == .formulaWithoutValue {
      faults.append(.notCalculated(address, sheet: table.name))
    } else if let text = row[column + 1]?.plainText {
      fault(
        address,
        vi: "có ngày \(text) nhưng thiếu điểm. Ghi điểm, hoặc V nếu vắng thi.",
        en: "there is a date (\(text)) but no score. Write the score, or V for absent."
      )
    }
  }

  /// The day of a score: in the class, or within a year after it for a resit.
  private mutating func day(_ row: SheetRow, _ column: Int) -> Day? {
    let address = CellAddress(row: row.number, column: column)
    guard let value = row[column], let text = value.plainText else {
      fault(address, vi: "thiếu ngày của điểm.", en: "the score has no date.")
      return nil
    }
    guard let day = value.day else {
      fault(
        address,
        vi: "“\(text)” không phải là ngày. Ghi theo mẫu 20/01/2020.",
        en: "“\(text)” is no date. Write it as 20/01/2020."
      )
      return nil
    }
    if let days, day < days.from || day > (days.last ?? day).advanced(by: 366) {
      fault(
        address,
        vi: "ngày của điểm nằm ngoài thời gian của lớp (thi lại: trong 12 tháng sau đó).",
        en: "the day of the score lies outside the class (a resit: within 12 months after it)."
      )
      return nil
    }
    return day
  }

  private mutating func fault(_ cell: CellAddress, vi: String, en: String) {
    faults.append(
      SheetFault(sheet: table.name, cell: cell, sentence: Bilingual(vi: vi, en: en))
    )
  }
}

extension ClassComponent {
  /// Reads `TN: Bài trắc nghiệm (40%)`; the weight may be missing.
  init?(head text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1)
    guard parts.count == 2,
      let code = Code<CourseAssessment.Component>(
        String(decoding: parts[0], as: UTF8.self).tidied
      )
    else { return nil }
    let rest = String(decoding: parts[1], as: UTF8.self).tidied
    guard rest.utf8.last == UInt8(ascii: ")"),
      let open = rest.utf8.lastIndex(of: UInt8(ascii: "(")),
      let weight = Self.weight(rest[rest.utf8.index(after: open)...])
    else {
      self.init(code: code, title: rest, weight: nil)
      return
    }
    self.init(code: code, title: String(rest[..<open]).tidied, weight: weight)
  }

  /// Reads `40%)`, which a title with a number in brackets is not.
  private static func weight(_ text: Substring) -> Int? {
    let bytes = text.utf8.filter { $0 != UInt8(ascii: " ") }
    let digits = bytes.dropLast(2)
    guard bytes.suffix(2).elementsEqual("%)".utf8), (1...3).contains(digits.count),
      digits.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
